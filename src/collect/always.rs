//! What AWS always answers. Where it is missing, nothing can be said of what rests on it, least of all that it is harmless.

use super::failure::Failure;
use crate::policy::NO_POLICY;
use crate::schema::Operation;
use crate::store::Lacking;

/// A field that AWS always answers, by its name and those around it in AWS's words: `Associations.SubnetId`.
pub(super) fn always<T>(value: Option<T>, field: &'static str) -> Result<T, Lacking> {
    value.ok_or(Lacking(field))
}

/// The like of a field that some resources do not have.
pub(super) fn unless<T>(has_none: bool, value: Option<T>, field: &'static str) -> Result<Option<T>, Lacking> {
    match value {
        None if !has_none => Err(Lacking(field)),
        value => Ok(value),
    }
}

/// The like for a whole answer: without this field it is none. Where AWS has nothing to list, it sends an empty list.
pub(super) fn answered<T>(operation: Operation, value: Option<T>, field: &'static str) -> Result<T, Failure> {
    always(value, field).map_err(|lacking| Failure::malformed(operation, lacking))
}

/// A policy document that AWS always answers. What is none by its looks must not pass for the absence of one.
pub(super) fn document<'t>(
    operation: Operation,
    text: Option<&'t str>,
    field: &'static str,
) -> Result<&'t str, Failure> {
    let text = answered(operation, text, field)?;
    match text.trim() {
        "" | NO_POLICY => Err(Failure::malformed(operation, format!("{field} holds no policy"))),
        _ => Ok(text),
    }
}

/// A text that AWS's model requires. The SDK puts a word of its own in the place of one that AWS did not send.
pub(super) fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !["", "no value was set"].contains(text))
}

#[cfg(test)]
mod tests {
    use super::said;
    use aws_sdk_cloudformation::types::StackStatus;

    #[test]
    fn what_the_sdk_says_in_the_place_of_aws_was_not_said() {
        assert_eq!(said("CREATE_COMPLETE"), Some("CREATE_COMPLETE"));
        assert_eq!(said(""), None);
        assert_eq!(said(StackStatus::from("no value was set").as_str()), None);
    }
}
