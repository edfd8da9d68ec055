//! Reports: pure functions from an audit to text, one file per format.

mod json;
mod layout;
mod table;
mod visible;

use crate::store::Audit;

/// How a report may look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Columns of the terminal; none where there is no terminal.
    pub width: Option<u16>,
    /// Whether colours may be used.
    pub colour: bool,
}

/// A format of reports.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// The report.
    pub render: fn(&Audit, Style) -> String,
}

/// Every format; the first is the default.
pub const FORMATS: &[Format] = &[table::FORMAT, json::FORMAT];

/// The JSON Schema of the `json` report.
pub fn json_schema() -> serde_json::Value {
    json::schema()
}

pub use layout::grid;
pub use visible::visible;
