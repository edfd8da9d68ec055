//! What of an audit its reports show, and how the table takes it together. What an audit comes to, and with it the exit code,
//! is decided by everything that was found.

use super::error::Failure;
use super::gate::severity;
use crate::diagnostic::near;
use crate::report::{GroupBy, Style};
use crate::scope::Pattern;
use crate::store::{Audit, Finding, Findings, Severity, Verdict};
use clap::ValueEnum;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Findings of a check that a table on a terminal names.
const ON_A_TERMINAL: usize = 20;

/// What is shown.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ShownArgs {
    /// Show only findings with these verdicts, e.g. fail,unknown
    ///
    /// Like the next three, in every format. How much is left out is said on stderr, and in reports that have notes; the
    /// counts and the exit code are those of everything.
    #[arg(long, value_name = "VERDICTS", value_delimiter = ',')]
    only: Vec<Shown>,
    /// Show only findings of this severity or worse
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    severity: Option<Severity>,
    /// Show only findings of these checks, an id or a glob (repeatable)
    #[arg(long, value_name = "CHECK", value_parser = glob)]
    check: Vec<Pattern>,
    /// Show only findings of the checks of these services, e.g. rds,s3
    #[arg(long, value_name = "SERVICES", value_delimiter = ',')]
    service: Vec<String>,
    /// By what a table takes findings together
    #[arg(long, value_name = "WHAT", default_value = "check")]
    group_by: Group,
    /// Tell so many findings of a check in a table, 0 for all [default: 20 on a terminal, else all]
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Tell in a table only what does not hold, and the counts
    #[arg(short, long)]
    quiet: bool,
    /// Tell in a table the AWS CLI's read-only line that shows each finding again, where one is known
    #[arg(long)]
    witness: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shown {
    Fail,
    Unknown,
    Waived,
    Exempt,
    Pass,
}

impl Shown {
    fn verdict(self) -> Verdict {
        match self {
            Self::Fail => Verdict::Fail,
            Self::Unknown => Verdict::Unknown,
            Self::Waived => Verdict::Waived,
            Self::Exempt => Verdict::Exempt,
            Self::Pass => Verdict::Pass,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Group {
    Check,
    Resource,
    Account,
    Requirement,
}

impl ShownArgs {
    /// Refuses a check or a service that the document does not judge by.
    pub(super) fn refuse_strangers<'a>(&self, checks: impl Iterator<Item = &'a str>) -> Result<(), Failure> {
        let checks: BTreeSet<_> = checks.collect();
        let refused = |option: &str, name: &str, known: BTreeSet<&str>| {
            let failure = Failure::new(format!("{option}: the document has nothing like `{name}`"));
            match near(name, known).as_slice() {
                [] => failure.help("`upright checks list` shows the ids of the checks"),
                near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
            }
        };
        let strange = self.check.iter().find(|pattern| !checks.iter().any(|check| pattern.matches(check)));
        if let Some(pattern) = strange {
            return Err(refused("--check", pattern.text(), checks));
        }
        let services: BTreeSet<_> = checks.into_iter().map(service).collect();
        match self.service.iter().find(|name| !services.contains(name.as_str())) {
            Some(name) => Err(refused("--service", name, services)),
            None => Ok(()),
        }
    }

    /// How a report looks that goes to a terminal, or elsewhere.
    pub(super) fn style(&self, style: Style, is_terminal: bool) -> Style {
        let limit = self.limit.or_else(|| is_terminal.then_some(ON_A_TERMINAL)).filter(|limit| *limit > 0);
        let group_by = match self.group_by {
            Group::Check => GroupBy::Check,
            Group::Resource => GroupBy::Resource,
            Group::Account => GroupBy::Account,
            Group::Requirement => GroupBy::Requirement,
        };
        let all = self.only.iter().any(|one| matches!(one, Shown::Pass | Shown::Exempt));
        Style { limit, group_by, all, quiet: self.quiet, witness: self.witness, ..style }
    }

    /// What is shown of an audit. It keeps its counts, and says how much it leaves out.
    pub(super) fn of<'a>(&self, audit: &'a Audit) -> Cow<'a, Audit> {
        let said = self.said();
        if said.is_empty() {
            return Cow::Borrowed(audit);
        }
        let findings: Findings = audit.findings.iter().filter(|finding| self.shows(finding)).collect();
        let left_out = audit.findings.len() - findings.len();
        let (all, parts) = (audit.findings.len(), said.join(", "));
        let note =
            format!("only a part is shown ({parts}): {left_out} of {all} findings are left out, and counted");
        let mut notes = audit.notes.clone();
        notes.push(note);
        let found: BTreeSet<_> = findings.checks().into_iter().map(str::to_owned).collect();
        let is_shown = |check: &String, verdict: Verdict| {
            // A check without findings has a verdict all the same.
            self.meant(check) && (found.contains(check) || (self.severity.is_none() && self.names(verdict)))
        };
        let mut requirements = audit.requirements.clone();
        requirements.iter_mut().for_each(|one| one.checks.retain(|check, verdict| is_shown(check, *verdict)));
        requirements.retain(|requirement| !requirement.checks.is_empty());
        Cow::Owned(Audit { findings, notes, requirements, ..audit.clone() })
    }

    /// The filters as they were typed.
    fn said(&self) -> Vec<String> {
        let name = |one: &Shown| one.verdict().name();
        let verdicts: Vec<_> = self.only.iter().map(name).collect();
        let only = (!verdicts.is_empty()).then(|| format!("--only {}", verdicts.join(",")));
        let severity = self.severity.map(|severity| format!("--severity {}", severity.name()));
        let checks = self.check.iter().map(|pattern| format!("--check {}", pattern.text()));
        let services = (!self.service.is_empty()).then(|| format!("--service {}", self.service.join(",")));
        only.into_iter().chain(severity).chain(checks).chain(services).collect()
    }

    fn shows(&self, finding: &Finding) -> bool {
        let is_bad = self.severity.is_none_or(|least| finding.severity <= least);
        is_bad && self.names(finding.verdict) && self.meant(&finding.check)
    }

    fn names(&self, verdict: Verdict) -> bool {
        self.only.is_empty() || self.only.iter().any(|one| one.verdict() == verdict)
    }

    fn meant(&self, check: &str) -> bool {
        let is_named = self.check.is_empty() || self.check.iter().any(|pattern| pattern.matches(check));
        is_named && (self.service.is_empty() || self.service.iter().any(|name| name == service(check)))
    }
}

/// The service that a check is of: `rds/multi-az` is of `rds`.
fn service(check: &str) -> &str {
    check.split('/').next().unwrap_or_default()
}

fn glob(text: &str) -> Result<Pattern, String> {
    Pattern::parse(text).map_err(|error| format!("not a glob: {error}"))
}
