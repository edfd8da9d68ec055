//! Findings of two audits, matched by their ids.

use super::difference::{FindingChange, RequirementChange, State, Turn};
use super::holes::{Place, not_read};
use super::notes::checks;
use super::{Audits, Selection, Sides};
use crate::schema::GLOBAL;
use crate::store::{Audit, Finding, FindingId, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// The sentences that stand in both documents and have another verdict.
pub(super) fn requirements(audits: Audits<'_>) -> Vec<RequirementChange> {
    let before: BTreeMap<_, _> =
        audits.before.requirements.iter().map(|one| (&one.id, one.verdict)).collect();
    let change = |after: &crate::store::RequirementResult| {
        let before = *before.get(&after.id)?;
        let (id, text) = (after.id.clone(), after.text.clone());
        (before != after.verdict).then_some(RequirementChange { id, text, before, after: after.verdict })
    };
    audits.after.requirements.iter().filter_map(change).collect()
}

/// The findings that changed, the worst first, and how many were left out. Of checks that only one audit made nothing
/// can be told.
pub(super) fn changes(
    audits: Audits<'_>,
    partitions: &Sides<BTreeSet<Place>>,
    selection: &Selection,
) -> (Vec<FindingChange>, usize) {
    let mut sides = Sides {
        before: Side::of(audits.before, &partitions.before),
        after: Side::of(audits.after, &partitions.after),
    };
    let shared: BTreeSet<_> = checks(audits.before).intersection(&checks(audits.after)).copied().collect();
    let pairs = shared.into_iter().flat_map(|check| {
        sides.before.turn_to(check);
        sides.after.turn_to(check);
        let ids: BTreeSet<_> =
            sides.before.findings.keys().chain(sides.after.findings.keys()).copied().collect();
        let pair = |id| {
            let newest = sides.after.findings.get(&id).or_else(|| sides.before.findings.get(&id))?;
            selection.has_resource(|| newest.resource.clone()).then(|| change(newest, &sides)).flatten()
        };
        ids.into_iter().filter_map(pair).collect::<Vec<_>>()
    });
    let is_told = |change: &FindingChange| {
        selection.all_columns || !audits.moving.contains(change.check.as_str()) || !differs_in_numbers(change)
    };
    let (mut told, left_out): (Vec<_>, Vec<_>) = pairs.partition(is_told);
    told.sort_by(|a, b| key(a).cmp(&key(b)));
    (told, left_out.len())
}

/// Whether only numbers of the evidence changed, such as an age in days.
fn differs_in_numbers(change: &FindingChange) -> bool {
    let words = |state: &Option<State>| {
        let actual = state.as_ref().and_then(|state| state.actual.as_deref()).unwrap_or_default();
        actual.chars().filter(|c| !c.is_ascii_digit()).collect::<String>()
    };
    change.change == Turn::Changed && words(&change.before) == words(&change.after)
}

fn key(change: &FindingChange) -> impl Ord {
    let place = (change.account_id.clone(), change.region.clone(), change.resource.clone());
    (change.change, change.severity, change.check.clone(), place)
}

/// One of the two audits, seen from one check.
struct Side<'a> {
    audit: &'a Audit,
    /// Of the check.
    findings: BTreeMap<FindingId, Finding>,
    /// Why a check could not be judged in a partition, so that findings may be missing.
    holes: BTreeMap<(Shared, Shared, Shared), Shared>,
    read: &'a BTreeSet<Place>,
}

impl<'a> Side<'a> {
    fn of(audit: &'a Audit, read: &'a BTreeSet<Place>) -> Self {
        let of_partitions = audit.findings.iter().filter(is_of_partition);
        let hole = |finding: Finding| {
            let Finding { check, account_id, region, cause, .. } = finding;
            ((check, account_id, region), cause.unwrap_or_default())
        };
        Self { audit, findings: BTreeMap::new(), holes: of_partitions.map(hole).collect(), read }
    }

    fn turn_to(&mut self, check: &str) {
        self.findings = self.audit.findings.of(check).map(|finding| (finding.id, finding)).collect();
    }

    /// What this side says of a finding. Where it has none, and could have missed it, it is unknown.
    fn state(&self, of: &Finding) -> Option<State> {
        if let Some(finding) = self.findings.get(&of.id) {
            let Finding { verdict, actual, cause, .. } = finding;
            return Some(State { verdict: *verdict, actual: actual.clone(), cause: cause.clone() });
        }
        let missing = self.missing(of);
        missing.map(|cause| State { verdict: Verdict::Unknown, actual: None, cause: Some(cause) })
    }

    /// Why a finding may be missing here: a row of a region rests on its region and on what is global, a global row on
    /// every region.
    fn missing(&self, of: &Finding) -> Option<Shared> {
        let place = (of.account_id.to_string(), of.region.to_string());
        if !self.read.contains(&place) {
            return Some(not_read(&place).into());
        }
        if is_of_partition(of) {
            return None;
        }
        let first = (of.check.clone(), of.account_id.clone(), Shared::default());
        let of_check = self.holes.range(first..);
        let of_check = of_check.take_while(|(key, _)| (&key.0, &key.1) == (&of.check, &of.account_id));
        let is_below = |region: &Shared| of.region == *region || *region == GLOBAL || of.region == *GLOBAL;
        let mut holes = of_check.filter(|((_, _, region), _)| is_below(region));
        holes.next().map(|(_, cause)| cause.clone())
    }
}

/// Whether a finding says of a whole partition that its resources could not be judged.
fn is_of_partition(finding: &Finding) -> bool {
    let Finding { account_id, region, resource, .. } = finding;
    finding.verdict == Verdict::Unknown && *resource == format!("{account_id}/{region}")
}

fn change(newest: &Finding, sides: &Sides<Side<'_>>) -> Option<FindingChange> {
    let Sides { before, after } = sides.map(|side| side.state(newest));
    Some(FindingChange {
        change: turn(before.as_ref(), after.as_ref())?,
        id: newest.id,
        check: newest.check.clone(),
        title: newest.title.clone(),
        severity: newest.severity,
        account_id: newest.account_id.clone(),
        region: newest.region.clone(),
        resource: newest.resource.clone(),
        before,
        after,
        fix: newest.fix.clone(),
    })
}

/// How a finding changed, if it did. A resource that came or went without drift is told among the resources.
fn turn(before: Option<&State>, after: Option<&State>) -> Option<Turn> {
    use Verdict::{Exempt, Fail, NothingToJudge, Pass, Unknown, Waived};
    let is_other = || before.map(|state| &state.actual) != after.map(|state| &state.actual);
    match (before.map(|state| state.verdict), after.map(|state| state.verdict)) {
        (Some(Unknown), Some(Unknown)) | (None, None) => None,
        (_, Some(Unknown)) => Some(Turn::BecameUnknown),
        (Some(Unknown), Some(_)) => Some(Turn::BecameKnown),
        (Some(Fail), Some(Fail)) => is_other().then_some(Turn::Changed),
        (_, Some(Fail)) => Some(Turn::New),
        (Some(Fail), Some(Waived)) => Some(Turn::Waived),
        (Some(Fail | Waived), Some(Pass | Exempt)) => Some(Turn::Fixed),
        (Some(Fail), None) => Some(Turn::Gone),
        (Some(Unknown | Pass | Exempt | Waived | NothingToJudge), None)
        | (_, Some(Pass | Exempt | Waived | NothingToJudge)) => None,
    }
}
