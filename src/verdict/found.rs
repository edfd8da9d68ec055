//! What the checks found, as it is found.

use crate::store::{Finding, Findings, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// The findings, and what a sentence or a summary needs to know of them all.
#[derive(Default)]
pub(super) struct Found {
    pub(super) findings: Findings,
    verdicts: BTreeMap<Shared, BTreeSet<Verdict>>,
    /// The checks that would need the whole account.
    not_run: BTreeSet<Shared>,
    /// How many findings of a check are about nothing in scope.
    left_out: BTreeMap<Shared, u64>,
    /// Hashes of the live resources: their names would take as much room as the findings.
    resources: HashSet<u64>,
}

impl Found {
    pub(super) fn add(&mut self, finding: Finding) {
        self.verdicts.entry(finding.check.clone()).or_default().insert(finding.verdict);
        if finding.is_of_whole_account() {
            self.not_run.insert(finding.check.clone());
        }
        if finding.resource.starts_with("arn:") {
            self.resources.insert(BuildHasherDefault::<DefaultHasher>::new().hash_one(&finding.resource));
        }
        self.findings.push(finding);
    }

    /// Counts what a check says of something that is not in scope.
    pub(super) fn leave_out(&mut self, finding: Finding) {
        *self.left_out.entry(finding.check).or_default() += 1;
    }

    /// How much of a check was left out.
    pub(super) fn left_out(&self, check: &str) -> u64 {
        self.left_out.get(check).copied().unwrap_or_default()
    }

    /// How much was left out of all checks.
    pub(super) fn all_left_out(&self) -> u64 {
        self.left_out.values().sum()
    }

    /// The verdicts of a check.
    pub(super) fn verdicts(&self, check: &str) -> impl Iterator<Item = Verdict> {
        self.verdicts.get(check).into_iter().flatten().copied()
    }

    /// Whether a check was not run, because it would need the whole account.
    pub(super) fn is_not_run(&self, check: &str) -> bool {
        self.not_run.contains(check)
    }

    /// How many live resources there are findings of.
    pub(super) fn resources(&self) -> u64 {
        self.resources.len() as u64
    }
}
