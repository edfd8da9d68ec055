//! What could not be decided, in a table: by what stands behind it.

use super::layout::{Ink, Page};
use super::table::{Telling, verdicts, without_place};
use crate::store::{Audit, ExpectedAccount, Finding, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// What leaves verdicts open, the heaviest first: a denied operation may stand behind hundreds. A verdict that AWS
/// leaves open, though everything was read, is told resource by resource.
pub(super) fn undecided(told: &Telling<'_>) -> String {
    let (audit, page) = (told.audit(), told.page);
    let closed: BTreeSet<_> = not_entered(audit).map(|account| account.id.as_str()).collect();
    let is_open = |finding: &Finding| {
        finding.verdict == Verdict::Unknown && !closed.contains(finding.account_id.as_str())
    };
    let mut unread: BTreeMap<String, Opened> = BTreeMap::new();
    let mut read = BTreeSet::new();
    for finding in audit.findings.iter().filter(is_open) {
        if finding.actual.is_some() {
            read.insert((finding.cause, finding.check));
        } else {
            let cause = without_place(finding.cause.as_deref(), &finding.resource, &finding.region);
            let opened = unread.entry(cause).or_default();
            opened.verdicts += 1;
            opened.checks.insert(finding.check);
            opened.regions.insert(finding.region);
        }
    }
    let mut causes: Vec<_> = unread.into_iter().collect();
    causes.sort_by_key(|(_, opened)| std::cmp::Reverse(opened.verdicts));
    let cause = |(cause, opened): &(String, Opened)| {
        let regions = opened.regions.iter().map(Shared::as_str).collect::<Vec<_>>().join(", ");
        let opens = format!("{} in {regions}: {}", verdicts(opened.verdicts), told.decides(&opened.checks));
        page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, cause)
            + &page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &opens)
    };
    let mut out = closed_accounts(audit, page);
    out.extend(causes.iter().map(cause));
    for (cause, check) in &read {
        let line = format!("{}: {}", told.decides([check]), cause.as_deref().unwrap_or_default());
        out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, &line);
        let is_its =
            |finding: &Finding| finding.actual.is_some() && finding.cause == *cause && is_open(finding);
        out += &told.evidence(audit.findings.of(check).filter(is_its), |finding| finding.actual.clone());
    }
    // What other policies deny is not for the caller's own to grant.
    let granted = |action: &&str| causes.iter().any(|(cause, _)| cause.ends_with(&format!("grant {action}")));
    let actions = audit.gaps.iter().map(|gap| gap.iam_action.as_str());
    let grants: BTreeSet<_> = actions.filter(granted).collect();
    if grants.len() > 1 {
        let all = grants.into_iter().collect::<Vec<_>>().join(", ");
        out += &page.paragraph(&[(Ink::Green, "  fix: ")], Ink::Plain, &format!("grant {all}"));
    }
    out
}

/// What a cause leaves open.
#[derive(Default)]
struct Opened {
    verdicts: usize,
    checks: BTreeSet<Shared>,
    regions: BTreeSet<Shared>,
}

fn not_entered(audit: &Audit) -> impl Iterator<Item = &ExpectedAccount> {
    audit.run.accounts_expected.iter().filter(|account| !account.entered)
}

/// The accounts that were not entered, each with the reason: it stands behind every verdict on what they hold.
fn closed_accounts(audit: &Audit, page: Page) -> String {
    let closed: Vec<_> = not_entered(audit).collect();
    if closed.is_empty() {
        return String::new();
    }
    let (count, all) = (closed.len(), audit.run.accounts_expected.len());
    let (were, them) = if count == 1 { ("was", "it") } else { ("were", "them") };
    let text = format!("{count} of {all} accounts {were} not entered, and nothing in {them} is decided");
    let name = |account: &ExpectedAccount| {
        account.name.as_ref().map_or_else(|| account.id.clone(), |name| format!("{} {name}", account.id))
    };
    let names: Vec<_> = closed.iter().map(|account| name(account)).collect();
    let causes = closed.iter().map(|account| account.cause.as_deref().unwrap_or_default());
    page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, &text)
        + &page.pairs(4, names.iter().map(String::as_str).zip(causes))
}
