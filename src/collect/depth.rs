//! How much of a plan is read.

/// How much of what is planned is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// All of it.
    #[default]
    Whole,
    /// The first page of each list, and each detail of one of its rows: what tells whether they may be called.
    Sample,
}
