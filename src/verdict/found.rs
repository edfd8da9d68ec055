//! What the checks found, as it is found.

use crate::store::{Finding, Findings, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// The findings, and what a sentence or a summary needs to know of them all.
#[derive(Default)]
pub(super) struct Found {
    pub(super) findings: Findings,
    verdicts: BTreeMap<String, BTreeSet<Verdict>>,
    /// The checks that would need the whole account.
    not_run: BTreeSet<String>,
    /// Hashes of the live resources: their names would take as much room as the findings.
    resources: HashSet<u64>,
}

impl Found {
    pub(super) fn add(&mut self, finding: Finding) {
        let check = finding.check.as_str();
        match self.verdicts.get_mut(check) {
            Some(verdicts) => _ = verdicts.insert(finding.verdict),
            None => _ = self.verdicts.insert(check.to_owned(), [finding.verdict].into()),
        }
        if finding.is_of_whole_account() {
            self.not_run.insert(check.to_owned());
        }
        if finding.resource.starts_with("arn:") {
            self.resources.insert(BuildHasherDefault::<DefaultHasher>::new().hash_one(&finding.resource));
        }
        self.findings.push(finding);
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
