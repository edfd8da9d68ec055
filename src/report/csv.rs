//! The `csv` report: a line for each finding, for spreadsheets.

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::Audit;
use std::io;

pub(super) const FORMAT: Format =
    Format { name: "csv", about: "a line for each finding, for spreadsheets", endings: &["csv"], render };

const HEAD: [&str; 16] = [
    "requirements",
    "check",
    "severity",
    "verdict",
    "account_id",
    "region",
    "resource",
    "name",
    "type",
    "tags",
    "title",
    "actual",
    "cause",
    "fix",
    "docs",
    "id",
];

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let mut lines = csv::Writer::from_writer(out);
    lines.write_record(HEAD)?;
    for finding in audit.findings.iter() {
        let about = context.resource(&finding.resource);
        let tags = about.and_then(|about| about.tags.as_ref());
        let tags = tags.map(|tags| serde_json::to_string(tags).unwrap_or_default()).unwrap_or_default();
        let id = finding.id.to_string();
        let requirements = context.ids(&finding.check).join(" ");
        let cells: [&str; 16] = [
            &requirements,
            &finding.check,
            finding.severity.name(),
            finding.verdict.name(),
            &finding.account_id,
            &finding.region,
            &finding.resource,
            about.and_then(|about| about.name.as_deref()).unwrap_or_default(),
            about.and_then(|about| about.kind.as_deref()).unwrap_or_default(),
            &tags,
            &finding.title,
            finding.actual.as_deref().unwrap_or_default(),
            finding.cause.as_deref().unwrap_or_default(),
            &finding.fix,
            context.check(&finding.check).map(|about| about.docs.as_str()).unwrap_or_default(),
            &id,
        ];
        lines.write_record(cells.map(harmless))?;
    }
    lines.flush()
}

/// What a spreadsheet takes for text: names are their owners' to choose, and one that begins like a formula would be run.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
fn harmless(cell: &str) -> String {
    let cell = visible(cell);
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell.into_owned() }
}
