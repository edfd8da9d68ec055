//! The `table` report, for people: the sentences first, then the drift, then what could not be decided.

use super::layout::{Ink, Page};
use super::{Format, Style, scope, stacks};
use crate::store::{Audit, ExpectedAccount, Finding, Severity, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

pub(super) const FORMAT: Format =
    Format { name: "table", about: "for people, as wide as the terminal", endings: &["txt"], render };

/// So many accounts and regions are named; of more, only the number is told.
const NAMED: usize = 4;

fn render(audit: &Audit, style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let page = Page::new(style);
    let mut told = Told { out, any: false };
    told.add(&head(audit, page))?;
    told.add(&section(page, "STACKS", &stacks::render(&audit.stacks, page)))?;
    told.add(&section(page, "REQUIREMENTS", &requirements(audit, page)))?;
    for (index, drift) in drift(audit, page).enumerate() {
        told.add(&if index == 0 { section(page, "DRIFT", &drift) } else { drift })?;
    }
    told.add(&section(page, "NOT DECIDED", &undecided(audit, page)))?;
    told.add(&section(page, "WAIVED", &waived(audit, page)))?;
    told.add(&notes(audit, page))?;
    told.add(&foot(audit, page))
}

/// What was written, with an empty line between two parts: the whole of a large account's drift would take more memory
/// than its findings.
struct Told<'a> {
    out: &'a mut dyn io::Write,
    any: bool,
}

impl Told<'_> {
    fn add(&mut self, part: &str) -> io::Result<()> {
        if part.is_empty() {
            return Ok(());
        }
        if self.any {
            self.out.write_all(b"\n")?;
        }
        self.any = true;
        self.out.write_all(part.as_bytes())
    }
}

pub(super) fn section(page: Page, title: &str, body: &str) -> String {
    if body.is_empty() { String::new() } else { format!("{}\n{body}", page.ink(Ink::Bold, title)) }
}

fn head(audit: &Audit, page: Page) -> String {
    let run = &audit.run;
    let mut out = page.paragraph(&[], Ink::Bold, &audit.title);
    let endpoint = run.endpoint.as_ref().map(|url| format!(" at {url}")).unwrap_or_default();
    let regions = named(&run.regions, "regions");
    let accounts = match (run.accounts.as_slice(), run.accounts_expected.len()) {
        ([one], 0 | 1) => format!("account {one}"),
        (all, expected) if all.len() == expected && expected <= NAMED => {
            format!("accounts {}", all.join(", "))
        }
        (all, expected) => format!("{} of {expected} accounts", all.len()),
    };
    let place = format!("{accounts}{endpoint}, {regions}");
    let read = format!("read {}, {} calls", run.start, run.calls);
    let about = if run.accounts.is_empty() { read } else { format!("{place}, {read}") };
    out += &page.paragraph(&[], Ink::Plain, &about);
    if let Some(scope) = scope::said(audit) {
        out += &page.paragraph(&[(Ink::Bold, "scope: ")], Ink::Plain, &scope);
    }
    if audit.summary.judged == 0 {
        let empty = "no check found anything that it could decide, which is not to hold";
        out += &page.paragraph(&[(Ink::Yellow, "NOTHING WAS JUDGED"), (Ink::Plain, ": ")], Ink::Plain, empty);
    }
    if !run.complete {
        let partial = "the run ended early, and what it did not reach is unknown";
        out += &page.paragraph(&[(Ink::Yellow, "PARTIAL"), (Ink::Plain, ": ")], Ink::Plain, partial);
    }
    out
}

/// The names of few, the number of many.
pub(super) fn named(names: &[String], what: &str) -> String {
    if names.len() > NAMED { format!("{} {what}", names.len()) } else { names.join(", ") }
}

/// Each sentence, and below it the checks that keep it from holding.
fn requirements(audit: &Audit, page: Page) -> String {
    let length = |text: &str| text.chars().count();
    let id = audit.requirements.iter().map(|requirement| length(&requirement.id)).max().unwrap_or(0);
    let word_of = |verdict| word(verdict).0;
    let word =
        audit.requirements.iter().map(|requirement| length(word_of(requirement.verdict))).max().unwrap_or(0);
    let not_run = audit.findings.iter().filter(|finding| finding.is_of_whole_account());
    let not_run: BTreeSet<_> = not_run.map(|finding| finding.check).collect();
    let mut out = String::new();
    for requirement in &audit.requirements {
        let (name, ink) = self::word(requirement.verdict);
        let (name, id) = (format!("  {name:<word$}  "), format!("{:<id$}  ", requirement.id));
        out += &page.paragraph(&[(ink, &name), (Ink::Bold, &id)], Ink::Plain, &requirement.text);
        let margin = " ".repeat(length(&name) + length(&id));
        for verdict in [Verdict::Fail, Verdict::Unknown] {
            let checks = requirement.checks.iter().filter(|(_, known)| **known == verdict);
            let checks: Vec<_> = checks.map(|(check, _)| check.as_str()).collect();
            if !checks.is_empty() {
                let which = if verdict == Verdict::Unknown { "not decided: " } else { "" };
                let checks = format!("{which}{}", checks.join(", "));
                out += &page.paragraph(&[(Ink::Plain, &margin)], Ink::Dim, &checks);
            }
        }
        for check in requirement.checks.keys().filter(|check| not_run.contains(check.as_str())) {
            let line = format!("not run: {check}, {}", Finding::NEEDS_WHOLE_ACCOUNT);
            out += &page.paragraph(&[(Ink::Plain, &margin)], Ink::Dim, &line);
        }
        let outside = scope::outside(requirement.left_out);
        if let Some(outside) = outside.filter(|_| requirement.verdict == Verdict::NothingToJudge) {
            out += &page.paragraph(&[(Ink::Plain, &margin)], Ink::Dim, &outside);
        }
    }
    out
}

/// The findings of each check together, the worst severity first.
fn drift(audit: &Audit, page: Page) -> impl Iterator<Item = String> {
    let failed = audit.findings.iter().filter(|finding| finding.verdict == Verdict::Fail);
    let checks = failed.map(|finding| ((finding.severity, finding.check), (finding.title, finding.fix)));
    let checks: BTreeMap<_, _> = checks.collect();
    checks.into_iter().map(move |((severity, check), (title, fix))| {
        let of_check = || audit.findings.of(&check);
        let judged = of_check().filter(|finding| finding.verdict != Verdict::Exempt).count();
        let failed =
            of_check().filter(|finding| finding.verdict == Verdict::Fail && finding.severity == severity);
        let (name, ink) = self::severity(severity);
        let mut out = page.paragraph(&[(ink, name), (Ink::Plain, "  ")], Ink::Bold, &title);
        let of = format!("{}: {} of {judged} resources", decides(audit, [&check]), failed.clone().count());
        out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Dim, &of);
        out += &evidence(page, failed, |finding| finding.actual.clone());
        out + &page.paragraph(&[(Ink::Green, "  fix: ")], Ink::Plain, &fix)
    })
}

/// Resources, each with what is said of it. An ARN is never broken: people copy it.
fn evidence(
    page: Page,
    findings: impl Iterator<Item = Finding> + Clone,
    said: fn(&Finding) -> Option<Shared>,
) -> String {
    page.pairs(
        4,
        findings.map(|finding| {
            let said = said(&finding).unwrap_or_default();
            (finding.resource, said)
        }),
    )
}

/// Checks, with the requirements that they decide: `rds/multi-az (DB-1)`.
fn decides<'c>(audit: &Audit, checks: impl IntoIterator<Item = &'c Shared>) -> String {
    let checks: Vec<_> = checks.into_iter().map(Shared::as_str).collect();
    let asking = audit.requirements.iter().filter(|one| checks.iter().any(|id| one.checks.contains_key(*id)));
    let ids: Vec<_> = asking.map(|requirement| requirement.id.as_str()).collect();
    format!("{} ({})", checks.join(", "), ids.join(", "))
}

/// What leaves verdicts open, the heaviest first: a denied operation may stand behind hundreds. A verdict that AWS
/// leaves open, though everything was read, is told resource by resource.
fn undecided(audit: &Audit, page: Page) -> String {
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
        let opens = format!("{} in {regions}: {}", verdicts(opened.verdicts), decides(audit, &opened.checks));
        page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, cause)
            + &page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &opens)
    };
    let mut out = closed_accounts(audit, page);
    out.extend(causes.iter().map(cause));
    for (cause, check) in &read {
        let line = format!("{}: {}", decides(audit, [check]), cause.as_deref().unwrap_or_default());
        out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, &line);
        let is_its =
            |finding: &Finding| finding.actual.is_some() && finding.cause == *cause && is_open(finding);
        out += &evidence(page, audit.findings.of(check).filter(is_its), |finding| finding.actual.clone());
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

/// The cause of an unknown verdict as it is the same for all that share it.
pub(super) fn without_place(cause: Option<&str>, resource: &str, region: &str) -> String {
    let cause = without_resource(cause.unwrap_or("no cause is known"), resource);
    cause.replacen(&format!(" in {region}"), "", 1)
}

/// The same with the region, where each region is told by itself.
pub(super) fn without_resource(cause: &str, resource: &str) -> String {
    cause.replacen(&format!(" for {resource}"), "", 1)
}

pub(super) fn verdicts(count: usize) -> String {
    if count == 1 { "1 verdict".to_owned() } else { format!("{count} verdicts") }
}

fn waived(audit: &Audit, page: Page) -> String {
    let is_waived = |finding: &Finding| finding.verdict == Verdict::Waived;
    let checks: BTreeSet<_> = audit.findings.iter().filter(is_waived).map(|finding| finding.check).collect();
    let one = |check: &Shared| {
        page.paragraph(&[(Ink::Plain, "  ")], Ink::Blue, &decides(audit, [check]))
            + &evidence(page, audit.findings.of(check).filter(is_waived), |finding| finding.cause.clone())
    };
    checks.iter().map(one).collect()
}

fn notes(audit: &Audit, page: Page) -> String {
    audit.notes.iter().map(|note| page.paragraph(&[(Ink::Yellow, "note: ")], Ink::Plain, note)).collect()
}

/// The counts, which add up: only what there is none of is left out.
fn foot(audit: &Audit, page: Page) -> String {
    use Verdict::{Exempt, Fail, NothingToJudge, Pass, Unknown, Waived};
    // What was not judged comes first: it must not be overlooked beside what holds.
    let all = [NothingToJudge, Fail, Unknown, Waived, Pass, Exempt];
    let list = |counts: &BTreeMap<String, usize>, name: &dyn Fn(Verdict) -> String| {
        let count = |verdict: Verdict| Some(format!("{} {}", counts.get(verdict.name())?, name(verdict)));
        all.into_iter().filter_map(count).collect::<Vec<_>>().join(", ")
    };
    let severities = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info];
    let drift = severities.map(|severity| (audit.summary.drift.get(severity.name()), severity.name()));
    let drift = drift.iter().filter_map(|(count, name)| count.map(|count| format!("{count} {name}")));
    let drift = drift.collect::<Vec<_>>().join(", ");
    let sentences = list(&audit.summary.requirements, &|verdict| match verdict {
        Pass => "hold".to_owned(),
        Unknown => "not decided".to_owned(),
        Exempt | NothingToJudge => "with nothing to judge".to_owned(),
        other => word(other).0.to_owned(),
    });
    let verdicts = list(&audit.summary.findings, &|verdict| match verdict {
        Fail => format!("drift ({drift})"),
        other => other.name().to_owned(),
    });
    let line = |name: &str, count: usize, list: &str| {
        let text =
            if list.is_empty() { format!("{count} {name}") } else { format!("{count} {name}: {list}") };
        page.paragraph(&[], Ink::Plain, &text)
    };
    line("requirements", audit.requirements.len(), &sentences)
        + &line("findings", audit.findings.len(), &verdicts)
}

pub(super) fn word(verdict: Verdict) -> (&'static str, Ink) {
    match verdict {
        Verdict::Pass => ("holds", Ink::Green),
        Verdict::Fail => ("drift", Ink::Red),
        Verdict::Unknown => ("unknown", Ink::Yellow),
        Verdict::Waived => ("waived", Ink::Blue),
        Verdict::Exempt | Verdict::NothingToJudge => ("nothing", Ink::Dim),
    }
}

pub(super) fn severity(severity: Severity) -> (&'static str, Ink) {
    let ink = match severity {
        Severity::Critical | Severity::High => Ink::Red,
        Severity::Medium => Ink::Yellow,
        Severity::Low | Severity::Info => Ink::Blue,
    };
    (severity.name(), ink)
}
