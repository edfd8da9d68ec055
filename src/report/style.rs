//! How a report may look, and how much of it a table tells.

/// By what a table takes findings together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupBy {
    /// By check: what is wrong, and where.
    #[default]
    Check,
    /// By resource: what is wrong with each.
    Resource,
    /// By account, and in it by check.
    Account,
    /// By requirement, and for it by check.
    Requirement,
}

/// How a report may look. Only a table is told more than its width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Columns of the terminal; none where there is no terminal.
    pub width: Option<u16>,
    /// Whether colours may be used.
    pub colour: bool,
    /// Whether the terminal has links.
    /// <https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>
    pub links: bool,
    /// By what findings are taken together.
    pub group_by: GroupBy,
    /// So many findings of a check, or of what else they are taken together by, are told; none where all are.
    pub limit: Option<usize>,
    /// Whether only the sentences that do not hold are told, and the counts.
    pub quiet: bool,
    /// Whether what passes or is exempt is told too, which is most of it.
    pub all: bool,
    /// Whether each finding is told with what shows it again.
    pub witness: bool,
}
