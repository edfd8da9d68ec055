//! What drifted, in a table: by check, resource, account or requirement, the worst first.

use super::layout::{Ink, Page};
use super::table::{Telling, severity};
use super::{GroupBy, Style};
use crate::store::{Finding, Severity, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// What drifted, in parts.
pub(super) fn drift<'t>(told: &'t Telling<'_>) -> Box<dyn Iterator<Item = String> + 't> {
    match told.style.group_by {
        GroupBy::Check => Box::new(checks(told, |_| true)),
        GroupBy::Resource => Box::new(resources(told).into_iter()),
        GroupBy::Account => Box::new(accounts(told)),
        GroupBy::Requirement => Box::new(requirements(told)),
    }
}

fn is_drift(finding: &Finding) -> bool {
    finding.verdict == Verdict::Fail
}

/// The checks of the findings that are meant, a part for each.
fn checks(told: &Telling<'_>, is_meant: impl Fn(&Finding) -> bool + Copy) -> impl Iterator<Item = String> {
    let failed = told.audit().findings.iter().filter(move |finding| is_drift(finding) && is_meant(finding));
    let checks: BTreeMap<_, _> =
        failed.map(|finding| ((finding.severity, finding.check), (finding.title, finding.fix))).collect();
    let mut checks: Vec<_> = checks.into_iter().collect();
    // Those of one severity as the document asks for them.
    checks.sort_by_key(|((severity, check), _)| (*severity, told.context.position(check)));
    checks
        .into_iter()
        .map(move |((severity, check), said)| self::check(told, (severity, &check), &said, is_meant))
}

fn check(
    told: &Telling<'_>,
    (severity, check): (Severity, &Shared),
    (title, fix): &(Shared, Shared),
    is_meant: impl Fn(&Finding) -> bool + Copy,
) -> String {
    let page = told.page;
    let of_check = || told.audit().findings.of(check).filter(move |finding| is_meant(finding));
    let judged = of_check().filter(|finding| finding.verdict != Verdict::Exempt).count();
    let failed = of_check().filter(move |finding| is_drift(finding) && finding.severity == severity);
    let (name, ink) = self::severity(severity);
    let mut out = page.paragraph(&[(ink, name), (Ink::Plain, "  ")], Ink::Bold, title);
    let count = failed.clone().count();
    // Of a part of the findings, nobody knows of how many they are.
    let of =
        if told.is_whole() { format!("{count} of {judged} resources") } else { format!("{count} shown") };
    out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Dim, &format!("{}: {of}", told.decides([check])));
    let about = told.context.check(check);
    if let Some(about) = about.filter(|about| !about.why.is_empty()) {
        out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Plain, &about.why);
    }
    out += &told.evidence(failed, |finding| finding.actual.clone());
    out += &page.paragraph(&[(Ink::Green, "  fix: ")], Ink::Plain, fix);
    out + &about.map(|about| docs(page, &about.docs)).unwrap_or_default()
}

fn docs(page: Page, address: &str) -> String {
    if address.is_empty() { String::new() } else { page.whole(&[(Ink::Dim, "  docs: ")], address) }
}

/// The accounts, the one with the worst drift first.
fn accounts(told: &Telling<'_>) -> impl Iterator<Item = String> {
    let mut worst: BTreeMap<Shared, BTreeMap<Severity, usize>> = BTreeMap::new();
    for finding in told.audit().findings.iter().filter(is_drift) {
        *worst.entry(finding.account_id).or_default().entry(finding.severity).or_default() += 1;
    }
    let mut accounts: Vec<_> = worst.into_iter().collect();
    accounts.sort_by_key(|(_, counts)| {
        counts.iter().next().map(|(severity, count)| (*severity, usize::MAX - count))
    });
    accounts.into_iter().flat_map(move |(account, counts)| {
        let expected = told.audit().run.accounts_expected.iter().find(|known| account == *known.id);
        let name = expected.and_then(|known| known.name.as_ref()).map(|name| format!(" {name}"));
        let said = format!(
            "account {account}{}: {} findings",
            name.unwrap_or_default(),
            counts.values().sum::<usize>()
        );
        let parts: Vec<_> = checks(told, |finding| finding.account_id == account).collect();
        headed(told.page.paragraph(&[], Ink::Bold, &said), parts)
    })
}

/// The sentences that do not hold, each with what keeps it from it.
fn requirements(told: &Telling<'_>) -> impl Iterator<Item = String> {
    told.requirements().into_iter().flat_map(move |requirement| {
        let head = [(Ink::Bold, requirement.id.as_str()), (Ink::Plain, "  ")];
        let asks = |finding: &Finding| requirement.checks.contains_key(finding.check.as_str());
        let parts: Vec<_> = checks(told, asks).collect();
        headed(told.page.paragraph(&head, Ink::Bold, &requirement.text), parts)
    })
}

/// The head stands before the first part, if there is one.
fn headed(head: String, mut parts: Vec<String>) -> Vec<String> {
    if let Some(first) = parts.first_mut() {
        first.insert_str(0, &head);
    }
    parts
}

/// The resources, each with all that is wrong with it.
fn resources(told: &Telling<'_>) -> Vec<String> {
    let mut wrong: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for finding in told.audit().findings.iter().filter(is_drift) {
        wrong.entry(finding.resource.clone()).or_default().push(finding);
    }
    let mut wrong: Vec<_> = wrong.into_iter().collect();
    wrong.iter_mut().for_each(|(_, findings)| findings.sort_by_key(|finding| finding.severity));
    wrong.sort_by_key(|(_, findings)| {
        (findings.first().map(|finding| finding.severity), usize::MAX - findings.len())
    });
    wrong.iter().map(|(name, findings)| resource(told, name, findings)).collect()
}

fn resource(told: &Telling<'_>, name: &str, findings: &[Finding]) -> String {
    let Style { limit, witness, .. } = told.style;
    let page = told.page;
    let called = told.context.beside(name);
    let room = if called.is_empty() { "" } else { " " };
    let mut out = page.whole(&[(Ink::Bold, name), (Ink::Plain, room)], &called);
    let mut told_lines = BTreeSet::new();
    for finding in findings.iter().take(limit.unwrap_or(usize::MAX)) {
        let (word, ink) = severity(finding.severity);
        let lead = [(Ink::Plain, "  "), (ink, word), (Ink::Plain, "  ")];
        out += &page.paragraph(&lead, Ink::Dim, &told.decides([&finding.check]));
        out += &page.paragraph(&[(Ink::Plain, "      ")], Ink::Plain, finding.words());
        out += &page.paragraph(&[(Ink::Green, "      fix: ")], Ink::Plain, &finding.fix);
        for line in told.context.witness(finding).iter().filter(|_| witness) {
            if told_lines.insert(line) {
                out += &page.whole(&[(Ink::Dim, "      $ ")], line);
            }
        }
    }
    out + &told.more(findings.len())
}
