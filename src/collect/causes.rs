//! An error of the SDK's, and what lies under it.

use std::error::Error;

/// What an error says, and what its sources say, without the debug output that the SDK's own words carry.
pub(super) fn chain(error: &dyn Error) -> String {
    let mut said = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let more = cause.to_string();
        if !said.contains(&more) {
            said = format!("{said}: {more}");
        }
        source = cause.source();
    }
    said
}

/// The error of this type among an error's sources.
pub(super) fn source<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    error.downcast_ref().or_else(|| source(error.source()?))
}

/// A parser's complaint without the value that it quotes, which may be anything, a secret too.
pub(super) fn unquoted(said: &str) -> String {
    let outside = said.split('`').enumerate().map(|(index, part)| if index % 2 == 0 { part } else { "…" });
    outside.collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn a_value_that_a_parser_quotes_is_not_repeated() {
        assert_eq!(
            unquoted("expected a number but found `hunter2` at 7"),
            "expected a number but found `…` at 7"
        );
    }
}
