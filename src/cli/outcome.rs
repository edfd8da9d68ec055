//! What a command comes to, and the exit codes that say so. README's table and the help are made from this.

/// What a command comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every requirement holds; or, of commands that judge nothing, all went well.
    Holds,
    /// Drift, or a test that failed.
    Drift,
    /// There is no answer.
    NoAudit,
    /// Something could not be decided, or there was nothing to judge.
    Undecided,
    /// What stopped it will not last.
    CutShort,
}

impl Outcome {
    /// All of them, by their codes.
    pub const ALL: [Self; 5] = [Self::Holds, Self::Drift, Self::NoAudit, Self::Undecided, Self::CutShort];

    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Holds => 0,
            Self::Drift => 1,
            Self::NoAudit => 2,
            Self::Undecided => 3,
            Self::CutShort => 4,
        }
    }

    /// What the code means, without a full stop.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Holds => "every requirement holds of which anything was judged",
            Self::Drift => "drift: the live state differs from a requirement (at or above `--fail-on`)",
            Self::NoAudit => {
                "no audit was made, and no report: bad usage, document, check, snapshot, credentials or endpoint"
            }
            Self::Undecided => {
                "no drift, but something is undecided (`--allow-unknown` makes it 0), or nothing at all was judged \
                 (`--allow-empty` makes it 0)"
            }
            Self::CutShort => {
                "the run was cut short, or an account could not be entered for a passing cause: whatever else was \
                 found, another try may help"
            }
        }
    }

    /// What the code means of a diff, where that is not the same.
    pub fn meaning_of_diff(self) -> Option<&'static str> {
        match self {
            Self::Holds => Some("nothing is worse, and nothing less is known"),
            Self::Drift => Some("there is new drift"),
            Self::Undecided => Some("nothing is worse, but something that was known is not any more"),
            Self::NoAudit | Self::CutShort => None,
        }
    }
}

/// The exit codes, for the help.
pub(super) fn help() -> String {
    let lines = Outcome::ALL.map(|outcome| {
        let diff = outcome.meaning_of_diff().map(|words| format!("; of a diff: {words}")).unwrap_or_default();
        format!("  {}  {}{diff}\n", outcome.code(), outcome.meaning())
    });
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn each_outcome_has_a_code_of_its_own() {
        assert_eq!(Outcome::ALL.map(Outcome::code), [0, 1, 2, 3, 4]);
    }
}
