//! The answer to a sentence: the worst that its checks found.

use crate::requirements::Requirement;
use crate::store::{Finding, RequirementResult, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// What the checks found.
pub(super) struct Found<'a> {
    verdicts: BTreeMap<&'a str, BTreeSet<Verdict>>,
    /// The checks that would need the whole account.
    not_run: BTreeSet<&'a str>,
}

impl<'a> Found<'a> {
    pub(super) fn of(findings: &'a [Finding]) -> Self {
        let mut found = Self { verdicts: BTreeMap::new(), not_run: BTreeSet::new() };
        for finding in findings {
            found.verdicts.entry(&finding.check).or_default().insert(finding.verdict);
            if finding.is_of_whole_account() {
                found.not_run.insert(&finding.check);
            }
        }
        found
    }
}

/// `left_out` counts by check what is about nothing in scope.
pub(super) fn judge(
    requirement: &Requirement,
    found: &Found<'_>,
    left_out: &BTreeMap<String, u64>,
) -> RequirementResult {
    let verdict_of = |id: &String| {
        let verdicts = found.verdicts.get(id.as_str()).into_iter().flatten().copied();
        (id.clone(), together(verdicts))
    };
    let checks: BTreeMap<_, _> = requirement.checks.iter().map(verdict_of).collect();
    let verdict = match together(checks.values().copied()) {
        // A sentence about all of the account does not hold because what it says of a part does.
        Verdict::Pass | Verdict::Waived if checks.keys().any(|id| found.not_run.contains(id.as_str())) => {
            Verdict::NothingToJudge
        }
        verdict => verdict,
    };
    RequirementResult {
        id: requirement.id.clone(),
        text: requirement.text.clone(),
        verdict,
        checks,
        left_out: requirement.checks.iter().filter_map(|id| left_out.get(id)).sum(),
    }
}

/// Several verdicts as one. Drift weighs most, then what is unknown, then what a waiver accepts; a check that met only
/// exempt resources, or none, judged nothing.
fn together(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    let weight = |verdict: &Verdict| match verdict {
        Verdict::Fail => 0,
        Verdict::Unknown => 1,
        Verdict::Waived => 2,
        Verdict::Pass => 3,
        Verdict::Exempt | Verdict::NothingToJudge => 4,
    };
    match verdicts.min_by_key(weight) {
        None | Some(Verdict::Exempt) => Verdict::NothingToJudge,
        Some(verdict) => verdict,
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, together};

    #[test]
    fn the_worst_verdict_answers_and_nothing_is_never_a_pass() {
        use Verdict::{Exempt, Fail, NothingToJudge, Pass, Unknown, Waived};
        for (verdicts, answer) in [
            (vec![Pass, Fail, Unknown], Fail),
            (vec![Pass, Unknown, Waived], Unknown),
            (vec![Pass, Waived], Waived),
            (vec![Exempt, Pass], Pass),
            (vec![Exempt], NothingToJudge),
            (vec![], NothingToJudge),
        ] {
            assert_eq!(together(verdicts.iter().copied()), answer, "{verdicts:?}");
        }
    }
}
