//! The `json` report: the audit as it is. Its shape is `upright/report/1`, and the schema is generated from the types.
//! A diff, `upright/diff/1`, is written in the same way.

use super::{Format, Style, visible};
use crate::store::Audit;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "json",
    about: "everything, for programs (schema upright/report/1)",
    endings: &["json"],
    render,
};

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    // As it comes: the text of a large audit would take more memory than the audit.
    write_json(audit, out)?;
    out.write_all(b"\n")
}

/// Writes JSON that a terminal can be shown.
fn write_json(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    let mut shown = Shown { out, waiting: String::with_capacity(2 * ENOUGH) };
    let mut serializer = Serializer::with_formatter(&mut shown, PrettyFormatter::new());
    value.serialize(&mut serializer)?;
    shown.show()
}

/// Bytes that are worth to be looked at together.
const ENOUGH: usize = 8 * 1024;

/// Shows what a terminal would obey. The serializer writes whole characters, a few at a time.
struct Shown<'a> {
    out: &'a mut dyn io::Write,
    waiting: String,
}

impl Shown<'_> {
    fn show(&mut self) -> io::Result<()> {
        self.out.write_all(visible(&self.waiting).as_bytes())?;
        self.waiting.clear();
        Ok(())
    }
}

impl io::Write for Shown<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text =
            std::str::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        self.waiting.push_str(text);
        if self.waiting.len() >= ENOUGH {
            self.show()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.show()?;
        self.out.flush()
    }
}

/// The same as text.
pub(super) fn text(report: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    // Memory takes everything, and the types hold only text, numbers and lists of them, which JSON can always say.
    let _ = write_json(report, &mut bytes);
    bytes.push(b'\n');
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(super) fn schema<T: JsonSchema>() -> serde_json::Value {
    schemars::schema_for!(T).to_value()
}
