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
