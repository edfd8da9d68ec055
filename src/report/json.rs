//! The `json` report: the audit as it is. Its shape is `upright/report/1`, and the schema is generated from the types.

use super::{Format, Style, visible};
use crate::store::Audit;

pub(super) const FORMAT: Format =
    Format { name: "json", about: "everything, for programs (schema upright/report/1)", render };

fn render(audit: &Audit, _style: Style) -> String {
    // The types hold only text, numbers and lists of them, which JSON can always say.
    let mut text = serde_json::to_string_pretty(audit).unwrap_or_default();
    text.push('\n');
    visible(&text).into_owned()
}

pub(super) fn schema() -> serde_json::Value {
    schemars::schema_for!(Audit).to_value()
}
