//! The `table` report, for people: the sentences first, then the drift, then what could not be decided.

use super::context::Context;
use super::drift::drift;
use super::layout::{Ink, Page};
use super::undecided::undecided;
use super::{Format, Style, scope, stacks};
use crate::store::{Audit, Finding, RequirementResult, Severity, Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

pub(super) const FORMAT: Format =
    Format { name: "table", about: "for people, as wide as the terminal", endings: &["txt"], render };

/// So many accounts and regions are named; of more, only the number is told.
const NAMED: usize = 4;

fn render(audit: &Audit, style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let page = Page::new(style);
    let telling = Telling { context: Context::new(audit), page, style };
    let mut told = Told { out, any: false };
    told.add(&head(audit, page))?;
    if !style.quiet {
        told.add(&section(page, "STACKS", &stacks::render(&audit.stacks, page)))?;
    }
    told.add(&section(page, "REQUIREMENTS", &requirements(&telling)))?;
    if !style.quiet {
        for (index, drift) in drift(&telling).enumerate() {
            told.add(&if index == 0 { section(page, "DRIFT", &drift) } else { drift })?;
        }
        told.add(&section(page, "NOT DECIDED", &undecided(&telling)))?;
        told.add(&section(page, "WAIVED", &telling.listed(Verdict::Waived)))?;
    }
    if style.all && !style.quiet {
        told.add(&section(page, "EXEMPT", &telling.listed(Verdict::Exempt)))?;
        told.add(&section(page, "HOLDS", &telling.listed(Verdict::Pass)))?;
    }
    told.add(&notes(audit, page))?;
    told.add(&foot(audit, page))
}

/// An audit that is told, and how.
pub(super) struct Telling<'a> {
    pub(super) context: Context<'a>,
    pub(super) page: Page,
    pub(super) style: Style,
}

impl<'a> Telling<'a> {
    pub(super) fn audit(&self) -> &'a Audit {
        self.context.audit
    }

    /// Whether all that the audit found is there to be told.
    pub(super) fn is_whole(&self) -> bool {
        self.audit().findings.len() == self.audit().summary.findings.values().sum::<usize>()
    }

    /// The sentences, those first that do not hold, the worst of them before the others.
    pub(super) fn requirements(&self) -> Vec<&'a RequirementResult> {
        let failed = self.audit().findings.iter().filter(|finding| finding.verdict == Verdict::Fail);
        let mut worst: BTreeMap<Shared, Severity> = BTreeMap::new();
        for finding in failed {
            let known = worst.entry(finding.check).or_insert(finding.severity);
            *known = finding.severity.min(*known);
        }
        let severity = |requirement: &RequirementResult| {
            let known = requirement.checks.keys().filter_map(|check| worst.get(check.as_str()));
            known.min().copied().unwrap_or(Severity::Info)
        };
        let mut all: Vec<_> = self.audit().requirements.iter().collect();
        all.sort_by_key(|requirement| (rank(requirement.verdict), severity(requirement)));
        all
    }

    /// Resources, each with what is said of it. An ARN is never broken: people copy it.
    pub(super) fn evidence(
        &self,
        findings: impl Iterator<Item = Finding> + Clone,
        said: fn(&Finding) -> Option<Shared>,
    ) -> String {
        let shown = findings.clone().take(self.style.limit.unwrap_or(usize::MAX));
        let pair = |finding: &Finding| {
            let (name, said) = (self.context.beside(&finding.resource), said(finding).unwrap_or_default());
            (finding.resource.clone(), format!("{name} {said}").trim_start().to_owned())
        };
        let out = if self.style.witness {
            let one = |finding: Finding| {
                let lines = self.context.witness(&finding).iter();
                let lines = lines.map(|line| self.page.whole(&[(Ink::Dim, "      $ ")], line));
                self.page.pairs(4, std::iter::once(pair(&finding))) + &lines.collect::<String>()
            };
            shown.map(one).collect()
        } else {
            self.page.pairs(4, shown.map(|finding| pair(&finding)))
        };
        out + &self.more(findings.count())
    }

    /// How many there are beyond those that are told.
    pub(super) fn more(&self, all: usize) -> String {
        let more = all.saturating_sub(self.style.limit.unwrap_or(usize::MAX));
        if more == 0 {
            return String::new();
        }
        let said = format!("and {more} more (--limit 0 tells all)");
        self.page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &said)
    }

    /// Checks, with the requirements that they decide: `rds/multi-az (DB-1)`.
    pub(super) fn decides<'c>(&self, checks: impl IntoIterator<Item = &'c Shared>) -> String {
        let checks: Vec<_> = checks.into_iter().map(Shared::as_str).collect();
        let requirements = self.audit().requirements.iter();
        let asking = requirements.filter(|one| checks.iter().any(|id| one.checks.contains_key(*id)));
        let ids: Vec<_> = asking.map(|requirement| requirement.id.as_str()).collect();
        format!("{} ({})", checks.join(", "), ids.join(", "))
    }

    /// The resources with this verdict, check by check.
    fn listed(&self, verdict: Verdict) -> String {
        let is_so = move |finding: &Finding| finding.verdict == verdict;
        let audit = self.audit();
        let checks: BTreeSet<_> = audit.findings.iter().filter(is_so).map(|finding| finding.check).collect();
        let said: fn(&Finding) -> Option<Shared> = match verdict {
            Verdict::Pass => |finding| finding.actual.clone(),
            _ => |finding| finding.cause.clone(),
        };
        let one = |check: &Shared| {
            self.page.paragraph(&[(Ink::Plain, "  ")], Ink::Blue, &self.decides([check]))
                + &self.evidence(audit.findings.of(check).filter(is_so), said)
        };
        checks.iter().map(one).collect()
    }
}

/// What is wrong before what is open, and that before what holds.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Fail => 0,
        Verdict::Unknown => 1,
        Verdict::NothingToJudge => 2,
        Verdict::Waived | Verdict::Exempt => 3,
        Verdict::Pass => 4,
    }
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
fn requirements(told: &Telling<'_>) -> String {
    let (audit, page) = (told.audit(), told.page);
    let holds = |requirement: &RequirementResult| rank(requirement.verdict) > rank(Verdict::NothingToJudge);
    let all = told.requirements();
    let shown: Vec<_> = all.into_iter().filter(|one| !told.style.quiet || !holds(one)).collect();
    let length = |text: &str| text.chars().count();
    let id = shown.iter().map(|requirement| length(&requirement.id)).max().unwrap_or(0);
    let word_of = |verdict| word(verdict).0;
    let word = shown.iter().map(|requirement| length(word_of(requirement.verdict))).max().unwrap_or(0);
    let not_run = audit.findings.iter().filter(|finding| finding.is_of_whole_account());
    let not_run: BTreeSet<_> = not_run.map(|finding| finding.check).collect();
    let mut out = String::new();
    for requirement in shown {
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
    let all = |counts: &BTreeMap<String, usize>| counts.values().sum();
    line("requirements", all(&audit.summary.requirements), &sentences)
        + &line("findings", all(&audit.summary.findings), &verdicts)
        + &profile(audit, page)
}

/// How much of the catalogue a profile has, and where there is more.
fn profile(audit: &Audit, page: Page) -> String {
    let name = |requirement: &RequirementResult| {
        let file = requirement.place.as_ref().map(|place| place.file.as_str());
        file.and_then(|file| file.strip_prefix("profile ")).map(str::to_owned)
    };
    let names: Option<BTreeSet<_>> = audit.requirements.iter().map(name).collect();
    let Some(names) = names.filter(|names| !names.is_empty() && audit.catalogue > 0) else {
        return String::new();
    };
    let checks: BTreeSet<_> = audit.requirements.iter().flat_map(|one| one.checks.keys()).collect();
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    let more = "`upright requirements profiles` lists others, `upright checks list` what a document may ask";
    let text = format!("profile {names}: {} of {} checks; {more}", checks.len(), audit.catalogue);
    page.paragraph(&[], Ink::Dim, &text)
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
