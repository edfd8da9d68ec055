//! Why a document could not be read, in words for people who write YAML and not parsers.

use crate::diagnostic::Problem;
use serde_saphyr::{Error, Location, UserMessageFormatter};
use std::ops::Range;

/// `missing` says what belongs where a key is missing.
pub(super) fn problem(
    file: &str,
    text: &str,
    error: Error,
    missing: impl FnOnce(&str) -> &'static str,
) -> Problem {
    let error = innermost(error);
    let span = error.location().map_or(0..0, |location| bytes(text, &location));
    let at = |message: String| Problem::new(file, text, span.clone(), message);
    match &error {
        Error::SerdeUnknownField { field, expected, .. } => at(format!("unknown key `{field}`"))
            .help(format!("the keys here are {}", expected.join(", ")))
            .did_you_mean(field, expected.iter().copied()),
        Error::SerdeMissingField { field, .. } => {
            at(format!("the key `{field}` is missing here")).help(missing(field))
        }
        Error::DuplicateMappingKey { key: Some(key), .. } => at(format!("the key `{key}` is used twice")),
        Error::MultipleDocuments { .. } => at("a second document begins here: a file holds one".to_owned()),
        Error::Unexpected { expected, .. } => match *expected {
            "sequence start" => at("a list belongs here".to_owned())
                .help("write each entry on a line of its own after `- `, or all of them between `[` and `]`"),
            "mapping start" => at("keys and their values belong here".to_owned())
                .help("write each as `key: value` on a line of its own"),
            "string scalar" => at("a text belongs here".to_owned()),
            other => at(format!("expected {other}")),
        },
        Error::NullIntoString { .. } => at("a value is missing here".to_owned()),
        Error::UnknownAnchor { .. } => at("no value has this name: `&name` would give it one".to_owned()),
        Error::SerdeInvalidType { unexpected, expected, .. } => {
            at(format!("{expected} belongs here, not a {}", unexpected.replace("sequence", "list")))
        }
        Error::Message { msg, .. } => at(msg.clone()),
        other => {
            let message = other.render_with_formatter(&UserMessageFormatter);
            let message = message.lines().next().unwrap_or("not YAML");
            at(message.rsplit_once(" at line ").map_or(message, |(message, _)| message).to_owned())
        }
    }
}

/// What went wrong, without the excerpt, and for what stands behind an alias, there.
fn innermost(error: Error) -> Error {
    match error {
        Error::WithSnippet { error, .. } | Error::AliasError { error, .. } => innermost(*error),
        error => error,
    }
}

/// Not every location knows its bytes.
fn bytes(text: &str, location: &Location) -> Range<usize> {
    let span = location.span();
    if let (Some(start), Some(length)) = (span.byte_offset(), span.byte_len()) {
        return start as usize..(start + length.max(1)) as usize;
    }
    let (line, column) = (location.line().max(1) as usize, location.column().max(1) as usize);
    let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let within: usize = text[before..].chars().take(column - 1).map(char::len_utf8).sum();
    before + within..before + within + 1
}
