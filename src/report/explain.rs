//! An explanation for people: the verdict first, then what was not read, the policies, the way, and the rows.

use super::Style;
use super::excerpt::brief;
use super::layout::{Ink, Page};
use super::table::{section, severity, word};
use crate::explain::{
    Became, ConditionReason, Explanation, PolicyRead, RowRead, StatementReason, Step, TableRead, Unanswered,
};
use crate::store::Verdict;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn render(explanation: &Explanation, style: Style) -> String {
    let page = Page::new(style);
    let each = |parts: Vec<String>| parts.join("\n");
    let unread = explanation.unread.iter().map(|one| unanswered(page, one)).collect();
    let policies = explanation.policies.iter().map(|one| policy(page, one)).collect();
    let way: String = explanation.way.iter().map(|step| self::step(page, step)).collect();
    let tables = explanation.tables.iter().map(|one| table(page, one)).collect();
    let sections = [
        head(page, explanation),
        section(page, "NOT READ", &each(unread)),
        section(page, "POLICIES", &each(policies)),
        section(page, "WAY", &way),
        section(page, "ROWS", &each(tables)),
        explanation
            .notes
            .iter()
            .map(|note| page.paragraph(&[(Ink::Yellow, "note: ")], Ink::Plain, note))
            .collect(),
    ];
    sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

const MARGIN: (Ink, &str) = (Ink::Plain, "  ");
const INNER: (Ink, &str) = (Ink::Plain, "    ");
const DEEP: (Ink, &str) = (Ink::Plain, "      ");
const INMOST: (Ink, &str) = (Ink::Plain, "          ");

fn head(page: Page, explanation: &Explanation) -> String {
    let finding = &explanation.finding;
    let (name, ink) = match finding.verdict {
        Verdict::Exempt => ("exempt", Ink::Dim),
        verdict => word(verdict),
    };
    let (how_bad, of) = severity(finding.severity);
    let mut out = page.paragraph(
        &[(ink, name), (Ink::Plain, "  "), (of, how_bad), (Ink::Plain, "  ")],
        Ink::Bold,
        &finding.title,
    );
    let mut line = |name: &str, text: &str| {
        if !text.is_empty() {
            out += &page.paragraph(&[MARGIN, (Ink::Dim, &format!("{name:<10}"))], Ink::Plain, text);
        }
    };
    line("resource", &finding.resource);
    line("where", &format!("account {}, {}", finding.account_id, finding.region));
    line("there is", finding.actual.as_deref().unwrap_or_default());
    line("because", finding.cause.as_deref().unwrap_or_default());
    line("check", &finding.check);
    line("harm", &explanation.why);
    line("fix", &finding.fix);
    line("docs", &explanation.docs);
    line("omits", explanation.omits.as_deref().unwrap_or_default());
    for (name, value) in &explanation.params {
        line("parameter", &format!("{name} = {value}"));
    }
    line("finding", &finding.id.to_string());
    out
}

/// What did not answer, in whose words, and which columns that leaves without a value.
fn unanswered(page: Page, one: &Unanswered) -> String {
    let gap = &one.gap;
    let columns =
        if gap.columns.is_empty() { String::new() } else { format!(": {}", gap.columns.join(", ")) };
    let mut out = page.paragraph(&[MARGIN], Ink::Yellow, &one.cause);
    out +=
        &page.paragraph(&[DEEP, (Ink::Dim, "leaves open  ")], Ink::Plain, &format!("{}{columns}", gap.table));
    if !one.cause.ends_with(&gap.message) {
        out += &page.paragraph(&[DEEP, (Ink::Dim, "was told     ")], Ink::Plain, &gap.message);
    }
    out
}

fn policy(page: Page, read: &PolicyRead) -> String {
    let mut out = page.paragraph(
        &[MARGIN, (Ink::Bold, &read.policy.name), (Ink::Plain, "  ")],
        Ink::Dim,
        &read.resource,
    );
    if let Some(message) = &read.policy.not_understood {
        out += &page.paragraph(&[DEEP], Ink::Yellow, &format!("not understood: {message}"));
    }
    out + &read.policy.statements.iter().map(|one| statement(page, one)).collect::<String>()
}

fn statement(page: Page, one: &StatementReason) -> String {
    let name = one.sid.as_deref().map(|sid| format!(" {sid}")).unwrap_or_default();
    let (lead, ink) =
        (format!("#{}{name}  ", one.number), if one.effect == "Deny" { Ink::Blue } else { Ink::Plain });
    let whom = one.principals.as_ref().map(|principals| format!(" to {principals}")).unwrap_or_default();
    let what =
        format!("{}{whom}: {} on {}", one.effect, brief_text(&one.actions), brief_text(&one.resources));
    let mut out = page.paragraph(&[INNER, (Ink::Bold, &lead)], ink, &what);
    out += &one.conditions.iter().map(|one| condition(page, one)).collect::<String>();
    out + &page.paragraph(&[DEEP, (Ink::Dim, "so  ")], Ink::Plain, &one.outcome)
}

fn condition(page: Page, one: &ConditionReason) -> String {
    let ink = match one.became {
        Became::NarrowsWho
        | Became::NarrowsWhere
        | Became::NarrowsWhat
        | Became::NarrowsHow
        | Became::Decided
        | Became::Catches => Ink::Plain,
        _ => Ink::Yellow,
    };
    let asked = format!("{} {} {}", one.operator, one.key, brief_text(&one.values.join(", ")));
    page.paragraph(&[DEEP, (Ink::Dim, "if  ")], Ink::Plain, &asked)
        + &page.paragraph(&[INMOST], ink, &one.words)
}

fn step(page: Page, step: &Step) -> String {
    let to = step.to.as_ref().map(|to| format!(" -> {to}")).unwrap_or_default();
    page.paragraph(&[MARGIN], Ink::Plain, &format!("{}{to}", step.from))
        + &page.paragraph(&[DEEP], Ink::Dim, &step.by)
}

fn table(page: Page, read: &TableRead) -> String {
    let count = match (read.rows.len(), read.all) {
        (0, 0) => "no rows there".to_owned(),
        (0, all) => format!("none of {all} rows names the resource"),
        (_, all) => {
            let more = if read.more > 0 { format!(", {} more not shown", read.more) } else { String::new() };
            format!("{} of {all} rows{more}", read.rows.len())
        }
    };
    let mut out = page.paragraph(&[MARGIN, (Ink::Bold, &read.table), (Ink::Plain, "  ")], Ink::Dim, &count);
    let computed: Vec<_> = read.columns.iter().filter(|column| !column.computed_from.is_empty()).collect();
    if !computed.is_empty() {
        let names: Vec<_> = computed.iter().map(|column| column.name.as_str()).collect();
        let which = if read.is_computed { String::new() } else { format!("{} is ", names.join(", ")) };
        out += &page.paragraph(&[DEEP], Ink::Dim, &format!("{which}computed from {}", sources(read)));
    }
    let rows: Vec<_> = read.rows.iter().map(|row| self::row(page, read, row)).collect();
    out + &rows.join("\n")
}

/// What the computed columns of a table rest on: `aws_s3_bucket (arn, policy)`.
fn sources(read: &TableRead) -> String {
    let mut tables: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in read.columns.iter().flat_map(|column| &column.computed_from) {
        let (table, column) = source.split_once('.').unwrap_or((source, ""));
        tables.entry(table).or_default().insert(column);
    }
    let table = |(table, columns): (&str, BTreeSet<&str>)| {
        format!("{table} ({})", columns.into_iter().collect::<Vec<_>>().join(", "))
    };
    tables.into_iter().map(table).collect::<Vec<_>>().join(", ")
}

fn row(page: Page, read: &TableRead, row: &RowRead) -> String {
    let width = read.columns.iter().map(|column| column.name.chars().count()).max().unwrap_or_default();
    let room = page.width.saturating_sub(DEEP.1.len() + width + 2);
    let mut out = page.paragraph(&[INNER], Ink::Dim, &row.because);
    for column in &read.columns {
        let name = format!("{:<width$}  ", column.name);
        let (ink, shown) = match row.values.get(&column.name).unwrap_or(&Value::Null) {
            Value::Null => (Ink::Yellow, "NULL".to_owned()),
            // Documents have no place to break a line at, and stand above where they are policies.
            document @ (Value::Array(_) | Value::Object(_)) => (Ink::Plain, brief(document, room)),
            value => (Ink::Plain, brief(value, CHARACTERS)),
        };
        out += &page.paragraph(&[DEEP, (Ink::Dim, &name)], ink, &shown);
    }
    out
}

/// Characters of a value that are shown: `--format json` has the whole.
const CHARACTERS: usize = 160;

fn brief_text(text: &str) -> String {
    brief(&Value::from(text), CHARACTERS)
}
