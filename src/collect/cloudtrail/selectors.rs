//! Which events a trail records, as AWS says it.

use crate::collect::{always, given, said};
use crate::store::Lacking;
use aws_sdk_cloudtrail::types::{AdvancedEventSelector, AdvancedFieldSelector, DataResource, EventSelector};
use serde_json::{Value, json};

pub(super) fn basic(selector: &EventSelector) -> Result<Value, Lacking> {
    let kind = selector.read_write_type().map(|kind| kind.as_str());
    let management = selector.include_management_events();
    Ok(given(json!({
        "ReadWriteType": always(kind, "EventSelectors.ReadWriteType")?,
        "IncludeManagementEvents": always(management, "EventSelectors.IncludeManagementEvents")?,
        "DataResources": selector.data_resources().iter().map(resource).collect::<Result<Value, _>>()?,
        "ExcludeManagementEventSources": selector.exclude_management_event_sources(),
    })))
}

fn resource(resource: &DataResource) -> Result<Value, Lacking> {
    let values = resource.values.as_ref();
    Ok(json!({
        "Type": always(resource.r#type(), "EventSelectors.DataResources.Type")?,
        "Values": always(values, "EventSelectors.DataResources.Values")?,
    }))
}

pub(super) fn advanced(selector: &AdvancedEventSelector) -> Result<Value, Lacking> {
    let fields = selector.field_selectors();
    let fields = always((!fields.is_empty()).then_some(fields), "AdvancedEventSelectors.FieldSelectors")?;
    Ok(given(json!({
        "Name": selector.name(),
        "FieldSelectors": fields.iter().map(field).collect::<Result<Value, _>>()?,
    })))
}

/// What narrows nothing is none: AWS asks for one operator at least.
fn field(selector: &AdvancedFieldSelector) -> Result<Value, Lacking> {
    let has_any = [
        &selector.equals,
        &selector.starts_with,
        &selector.ends_with,
        &selector.not_equals,
        &selector.not_starts_with,
        &selector.not_ends_with,
    ]
    .iter()
    .any(|values| values.as_ref().is_some_and(|values| !values.is_empty()));
    always(has_any.then_some(()), "AdvancedEventSelectors.FieldSelectors.Equals")?;
    Ok(given(json!({
        "Field": always(said(selector.field()), "AdvancedEventSelectors.FieldSelectors.Field")?,
        "Equals": selector.equals,
        "StartsWith": selector.starts_with,
        "EndsWith": selector.ends_with,
        "NotEquals": selector.not_equals,
        "NotStartsWith": selector.not_starts_with,
        "NotEndsWith": selector.not_ends_with,
    })))
}
