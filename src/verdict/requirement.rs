//! The answer to a sentence: the worst that its checks found.

use super::found::Found;
use crate::requirements::Requirement;
use crate::store::{RequirementResult, Verdict};
use std::collections::BTreeMap;

pub(super) fn judge(requirement: &Requirement, found: &Found) -> RequirementResult {
    let verdict_of = |id: &String| (id.clone(), together(found.verdicts(id)));
    let checks: BTreeMap<_, _> = requirement.checks.iter().map(verdict_of).collect();
    let verdict = match together(checks.values().copied()) {
        // A sentence about all of the account does not hold because what it says of a part does.
        Verdict::Pass | Verdict::Waived if checks.keys().any(|id| found.is_not_run(id)) => {
            Verdict::NothingToJudge
        }
        verdict => verdict,
    };
    RequirementResult {
        id: requirement.id.clone(),
        text: requirement.text.clone(),
        place: requirement.place.clone(),
        verdict,
        checks,
        left_out: requirement.checks.iter().map(|id| found.left_out(id)).sum(),
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
