//! Findings of two audits, matched by their ids.

use super::difference::{FindingChange, RequirementChange, State, Turn};
use super::holes::{Place, not_read};
use super::notes::checks;
use super::{Audits, Selection, Sides};
use crate::schema::GLOBAL;
use crate::store::{Audit, Finding, Verdict};
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
    let sides = Sides {
        before: Side::of(audits.before, &partitions.before),
        after: Side::of(audits.after, &partitions.after),
    };
    let shared: BTreeSet<_> = checks(audits.before).intersection(&checks(audits.after)).copied().collect();
    let ids: BTreeSet<_> = sides.before.findings.keys().chain(sides.after.findings.keys()).copied().collect();
    let pairs = ids.into_iter().filter_map(|id| {
        let found = sides.map(|side| side.findings.get(id).copied());
        let newest = found.after.or(found.before)?;
        let is_asked =
            shared.contains(newest.check.as_str()) && selection.has_resource(|| newest.resource.clone());
        is_asked.then(|| change(newest, &sides)).flatten()
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

/// One of the two audits.
struct Side<'a> {
    findings: BTreeMap<&'a str, &'a Finding>,
    /// Why a check could not be judged in a partition, so that findings may be missing.
    holes: BTreeMap<(&'a str, &'a str, &'a str), &'a str>,
    read: &'a BTreeSet<Place>,
}

impl<'a> Side<'a> {
    fn of(audit: &'a Audit, read: &'a BTreeSet<Place>) -> Self {
        let findings = audit.findings.iter().map(|finding| (finding.id.as_str(), finding)).collect();
        let holes = audit.findings.iter().filter(|finding| is_of_partition(finding)).map(|finding| {
            let place = (finding.check.as_str(), finding.account_id.as_str(), finding.region.as_str());
            (place, finding.cause.as_deref().unwrap_or_default())
        });
        Self { findings, holes: holes.collect(), read }
    }

    /// What this side says of a finding. Where it has none, and could have missed it, it is unknown.
    fn state(&self, of: &Finding) -> Option<State> {
        if let Some(finding) = self.findings.get(of.id.as_str()) {
            let Finding { verdict, actual, cause, .. } = finding;
            return Some(State { verdict: *verdict, actual: actual.clone(), cause: cause.clone() });
        }
        self.missing(of).map(|cause| State { verdict: Verdict::Unknown, actual: None, cause: Some(cause) })
    }

    /// Why a finding may be missing here: a row of a region rests on its region and on what is global, a global row on
    /// every region.
    fn missing(&self, of: &Finding) -> Option<String> {
        let place = (of.account_id.to_string(), of.region.to_string());
        if !self.read.contains(&place) {
            return Some(not_read(&place));
        }
        if is_of_partition(of) {
            return None;
        }
        let (check, account) = (of.check.as_str(), of.account_id.as_str());
        let of_check = self.holes.range((check, account, "")..);
        let of_check = of_check.take_while(|(key, _)| (key.0, key.1) == (check, account));
        let is_below = |region: &str| of.region == *region || region == GLOBAL || of.region == *GLOBAL;
        let mut holes = of_check.filter(|((_, _, region), _)| is_below(region));
        holes.next().map(|(_, cause)| (*cause).to_owned())
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
        id: newest.id.clone(),
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
