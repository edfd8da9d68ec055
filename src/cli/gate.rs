//! What an audit comes to for a gate: which drift counts, and what may stay open.

use super::Outcome;
use crate::store::{Audit, Severity, Verdict};

/// What makes a gate fail.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct GateArgs {
    /// Exit with 1 only for drift of this severity or worse
    #[arg(long, value_name = "SEVERITY", default_value = "info", value_parser = severity)]
    fail_on: Severity,
    /// Exit with 0 where no drift was found and something was judged, even if something else could not be decided
    #[arg(long)]
    allow_unknown: bool,
    /// Exit with 0 where there was nothing to judge, e.g. no database for a document about databases
    #[arg(long)]
    allow_empty: bool,
}

impl GateArgs {
    /// What an audit comes to. Where everything is unknown, nothing was judged: neither flag alone lets that pass.
    pub(super) fn outcome(&self, audit: &Audit) -> Outcome {
        let any = |verdict, worst| {
            audit.findings.counts().any(|(known, severity, _)| known == verdict && severity <= worst)
        };
        let is_unknown = any(Verdict::Unknown, Severity::Info);
        if audit.run.may_do_better(&audit.gaps) {
            Outcome::CutShort
        } else if any(Verdict::Fail, self.fail_on) {
            Outcome::Drift
        } else if (is_unknown && !self.allow_unknown) || (audit.summary.judged == 0 && !self.allow_empty) {
            Outcome::Undecided
        } else {
            Outcome::Holds
        }
    }
}

/// A severity by its name.
pub(super) fn severity(text: &str) -> Result<Severity, String> {
    let known = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info];
    let found = known.into_iter().find(|severity| severity.name() == text);
    found.ok_or_else(|| format!("one of {}", known.map(Severity::name).join(", ")))
}
