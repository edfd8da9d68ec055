//! Reports: pure functions from an audit, a diff or an explanation to bytes, one file per format.

mod answer;
mod asff;
mod context;
mod csv;
mod diff;
mod drift;
mod excerpt;
mod explain;
mod github;
mod gitlab;
mod html;
mod json;
mod junit;
mod layout;
mod markdown;
mod ndjson;
mod ocsf;
mod sarif;
mod scope;
mod stacks;
mod style;
mod table;
mod undecided;
mod visible;

use crate::diff::Diff;
use crate::explain::Explanation;
use crate::store::{Answer, Audit};
use std::io;

/// A format of reports.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// How the names of its files end.
    pub endings: &'static [&'static str],
    /// Writes the report. Fails only where the writer does.
    pub render: fn(&Audit, Style, &mut dyn io::Write) -> io::Result<()>,
}

impl Format {
    /// The whole report as text.
    pub fn text(&self, audit: &Audit, style: Style) -> String {
        let mut bytes = Vec::new();
        // Memory takes everything, and reports are text.
        let _ = (self.render)(audit, style, &mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// Every format; the first is the default.
pub const FORMATS: &[Format] = &[
    table::FORMAT,
    json::FORMAT,
    ndjson::FORMAT,
    csv::FORMAT,
    markdown::FORMAT,
    sarif::FORMAT,
    junit::FORMAT,
    github::FORMAT,
    gitlab::FORMAT,
    ocsf::FORMAT,
    asff::FORMAT,
    html::FORMAT,
];

/// The JSON Schema of the `json` report.
pub fn json_schema() -> serde_json::Value {
    json::schema::<Audit>()
}

/// A diff for people, as wide as the terminal.
pub fn diff_table(diff: &Diff, style: Style) -> String {
    diff::render(diff, style)
}

/// A diff for programs: everything, whole.
pub fn diff_json(diff: &Diff) -> String {
    json::text(diff)
}

/// The JSON Schema of a diff.
pub fn diff_schema() -> serde_json::Value {
    json::schema::<Diff>()
}

/// An explanation for people, as wide as the terminal.
pub fn explanation_text(explanation: &Explanation, style: Style) -> String {
    explain::render(explanation, style)
}

/// An explanation for programs: everything, whole.
pub fn explanation_json(explanation: &Explanation) -> String {
    json::text(explanation)
}

/// The JSON Schema of an explanation.
pub fn explanation_schema() -> serde_json::Value {
    json::schema::<Explanation>()
}

/// The answer of a statement for people: NULL is said, and one wide row goes down the page.
pub fn answer_table(answer: &Answer, style: Style) -> String {
    answer::table(answer, style)
}

/// The answer of a statement as a list of JSON objects, the columns in its order, documents nested.
pub fn answer_json(answer: &Answer) -> String {
    answer::objects(answer)
}

/// The answer of a statement as comma-separated values with a head, as in RFC 4180; NULL is empty, an empty text `""`.
pub fn answer_csv(answer: &Answer) -> String {
    answer::csv(answer)
}

pub use layout::grid;
pub use style::{GroupBy, Style};
pub use visible::visible;
