//! Text within text: base64 in cloud-init and in commands, quoted-printable in mail.

use super::decode::{self, Bytes};
use super::rule;
use regex::Regex;
use std::sync::LazyLock;

/// Base64, in one line or folded. Packed data is known by its first characters, however short it is.
static BASE64: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r"(?:[A-Za-z0-9+/]{32,}[ \t]*\r?\n[ \t]*)+[A-Za-z0-9+/]*={0,2}|[A-Za-z0-9+/]{24,}={0,2}",
        r"|\bH4sI[A-Za-z0-9+/]*={0,2}",
    ))
});

/// How packed data begins in base64.
const GZIP: &str = "H4sI";

/// Nothing else that is shorter is taken for base64.
const SHORTEST: usize = 24;

/// The header of a part of a mail whose characters are written in hexadecimal behind `=`.
static QUOTED: LazyLock<Regex> =
    LazyLock::new(|| rule(r"(?i)content-transfer-encoding:[ \t]*quoted-printable"));

static ESCAPE: LazyLock<Regex> = LazyLock::new(|| rule(r"=(?:\r?\n|([0-9A-Fa-f]{2}))"));

/// Something within a text.
pub(super) struct Inner {
    /// The line at which it begins, from 1.
    pub(super) line: usize,
    pub(super) bytes: Bytes,
}

/// What is encoded in a text, in its order.
pub(super) fn inner(text: &str, budget: &mut usize) -> Vec<Inner> {
    let (mut found, mut line, mut at) = (Vec::new(), 1, 0);
    if text.len() < SHORTEST && !text.contains(GZIP) {
        return found;
    }
    for run in BASE64.find_iter(text) {
        line += text[at..run.start()].matches('\n').count();
        at = run.start();
        let bytes = decoded(run.as_str(), budget);
        found.extend(bytes.map(|bytes| Inner { line, bytes }));
    }
    if QUOTED.is_match(text) {
        found.push(Inner { line: 1, bytes: Bytes::Text(unquoted(text)) });
    }
    found
}

/// The bytes of base64 as they are read, if it is one.
pub(super) fn decoded(run: &str, budget: &mut usize) -> Option<Bytes> {
    let read = |run: &str, budget: &mut usize| bytes(run).map(|bytes| decode::read(&bytes, budget));
    match read(run, budget) {
        Some(Bytes::Text(text)) => Some(Bytes::Text(text)),
        // The last line may be a word of the outer text.
        other => run.trim_end().rsplit_once('\n').and_then(|(before, _)| read(before, budget)).or(other),
    }
}

/// Base64 with or without its padding; characters that make no byte at the end are left out.
pub(super) fn bytes(run: &str) -> Option<Vec<u8>> {
    let mut packed: String = run.chars().filter(|c| !c.is_ascii_whitespace() && *c != '=').collect();
    if packed.len() % 4 == 1 {
        packed.pop();
    }
    let padding = packed.len().next_multiple_of(4) - packed.len();
    packed.extend(std::iter::repeat_n('=', padding));
    aws_smithy_types::base64::decode(packed).ok()
}

fn unquoted(text: &str) -> String {
    let one = |escape: &regex::Captures<'_>| {
        let byte = escape.get(1).and_then(|hex| u8::from_str_radix(hex.as_str(), 16).ok());
        byte.map(|byte| char::from(byte).to_string()).unwrap_or_default()
    };
    let text = ESCAPE.replace_all(text, one);
    // Once is enough: what is left is no mail any more.
    QUOTED.replace_all(&text, "").into_owned()
}
