//! The `json` report: the audit as it is. Its shape is `upright/report/1`, and the schema is generated from the types.

use super::{Format, Style};
use crate::store::Audit;
use std::io;

pub(super) const FORMAT: Format =
    Format { name: "json", about: "everything, for programs (schema upright/report/1)", render };

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    // As it comes: the text of a large audit would take more memory than the audit.
    serde_json::to_writer_pretty(&mut *out, audit)?;
    out.write_all(b"\n")
}

pub(super) fn schema() -> serde_json::Value {
    schemars::schema_for!(Audit).to_value()
}
