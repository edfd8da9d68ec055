//! Which events trails record, by their selectors.

use super::derivation::{Derivation, Made};
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The trails of an account once each: a trail of all regions is a row of each of them, of which the one in its home region
/// stands for it, or the first one where that is not read.
pub(super) const DDL: &str = include_str!("trail_once.sql");

pub(super) const ALL: &[Derivation] = &[Derivation::of_columns(
    "aws_cloudtrail_trail",
    &["event_selectors", "advanced_event_selectors"],
    &["management_events", "management_events_excluded", "data_events"],
    recorded,
)];

/// What one selector records.
struct Selected {
    /// The type of resources whose data events it records; none for management events.
    data_of: Option<String>,
    reads: bool,
    writes: bool,
    /// Whether it leaves out more than reads, writes and services.
    is_narrowed: bool,
    /// Services that it leaves out.
    excluded: BTreeSet<String>,
}

/// Operators that a condition on a field may have, each with the texts that it compares with.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Field {
    field: String,
    #[serde(default)]
    equals: Vec<String>,
    #[serde(default)]
    starts_with: Vec<String>,
    #[serde(default)]
    ends_with: Vec<String>,
    #[serde(default)]
    not_equals: Vec<String>,
    #[serde(default)]
    not_starts_with: Vec<String>,
    #[serde(default)]
    not_ends_with: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Advanced {
    field_selectors: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Basic {
    read_write_type: String,
    include_management_events: bool,
    #[serde(default)]
    data_resources: Vec<Resource>,
    #[serde(default)]
    exclude_management_event_sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Resource {
    r#type: String,
    values: Vec<String>,
}

fn recorded(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(basic), Some(advanced)) = (from[0], from[1]) else { return Ok(Made::default()) };
    let wrong = |error: serde_json::Error| format!("event selectors that are not understood: {error}");
    let basic: Vec<Basic> = serde_json::from_str(basic).map_err(wrong)?;
    let advanced: Vec<Advanced> = serde_json::from_str(advanced).map_err(wrong)?;
    let selected: Vec<_> =
        basic.into_iter().flat_map(of_basic).chain(advanced.iter().flat_map(of_advanced)).collect();
    let (management, data): (Vec<_>, Vec<_>) = selected.iter().partition(|it| it.data_of.is_none());
    // A service is left out when every selector does so.
    let mut excluded = management.iter().map(|it| it.excluded.clone());
    let excluded = excluded.next().map(|first| excluded.fold(first, |all, its| &all & &its));
    let mut types: BTreeMap<&str, Vec<&Selected>> = BTreeMap::new();
    for it in data {
        types.entry(it.data_of.as_deref().unwrap_or_default()).or_default().push(it);
    }
    let types: BTreeMap<_, _> = types.into_iter().map(|(name, its)| (name, word(&its))).collect();
    Ok(Made::of([word(&management).into(), json!(excluded.unwrap_or_default()).into(), json!(types).into()]))
}

fn word(selected: &[&Selected]) -> &'static str {
    let has = |is: fn(&Selected) -> bool| selected.iter().any(|it| !it.is_narrowed && is(it));
    match (has(|it| it.reads), has(|it| it.writes)) {
        (true, true) => "All",
        (true, false) => "ReadOnly",
        (false, true) => "WriteOnly",
        (false, false) if selected.is_empty() => "None",
        (false, false) => "Some",
    }
}

/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html>
fn of_basic(selector: Basic) -> Vec<Selected> {
    let reads = selector.read_write_type != "WriteOnly";
    let writes = selector.read_write_type != "ReadOnly";
    let management = selector.include_management_events.then(|| Selected {
        data_of: None,
        reads,
        writes,
        is_narrowed: false,
        excluded: selector.exclude_management_event_sources.into_iter().collect(),
    });
    let data = selector.data_resources.into_iter().map(|resource| Selected {
        is_narrowed: !resource.values.iter().any(|value| is_of_all(value)),
        data_of: Some(resource.r#type),
        reads,
        writes,
        excluded: BTreeSet::new(),
    });
    management.into_iter().chain(data).collect()
}

/// `arn:aws:s3` stands for every object of every bucket, `arn:aws:lambda` for every function.
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html>
fn is_of_all(value: &str) -> bool {
    value.trim_end_matches(':').split(':').count() == 3
}

/// The conditions of one selector hold together.
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html>
fn of_advanced(selector: &Advanced) -> Vec<Selected> {
    let (mut reads, mut writes, mut is_narrowed) = (true, true, false);
    let (mut categories, mut types, mut excluded) = (Vec::new(), Vec::new(), BTreeSet::new());
    for field in &selector.field_selectors {
        let is_equal_alone = field.is_without_parts() && field.not_equals.is_empty();
        let is_unequal_alone = field.is_without_parts() && field.equals.is_empty();
        match field.field.as_str() {
            "eventCategory" if is_equal_alone => categories.clone_from(&field.equals),
            "resources.type" if is_equal_alone => types.clone_from(&field.equals),
            "readOnly" if field.is_without_parts() => {
                let holds = |value: &str| {
                    (field.equals.is_empty() || field.equals.iter().any(|it| it == value))
                        && !field.not_equals.iter().any(|it| it == value)
                };
                reads &= holds("true");
                writes &= holds("false");
            }
            "eventSource" if is_unequal_alone => excluded.extend(field.not_equals.iter().cloned()),
            _ => is_narrowed = true,
        }
    }
    let of = |data_of: Option<String>| Selected {
        is_narrowed: is_narrowed || (data_of.is_some() && !excluded.is_empty()),
        data_of,
        reads,
        writes,
        excluded: excluded.clone(),
    };
    let of_category = |category: &String| match category.as_str() {
        "Management" => vec![of(None)],
        "Data" => types.iter().cloned().map(Some).map(of).collect(),
        _ => Vec::new(),
    };
    categories.iter().flat_map(of_category).collect()
}

impl Field {
    /// Whether it compares with whole texts only.
    fn is_without_parts(&self) -> bool {
        let parts = [&self.starts_with, &self.ends_with, &self.not_starts_with, &self.not_ends_with];
        parts.iter().all(|values| values.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::recorded;
    use crate::store::Cell;
    use serde_json::{Value, json};

    fn holds(basic: Value, advanced: Value, expected: (&str, Value, Value)) {
        let (basic, advanced) = (basic.to_string(), advanced.to_string());
        let made = recorded(&[Some(&basic), Some(&advanced)]).expect("selectors");
        let (management, excluded, data) = expected;
        assert_eq!(made.cells, [Cell::from(management), excluded.into(), data.into()]);
    }

    #[test]
    fn basic_selectors_add_up() {
        let reads = json!({ "ReadWriteType": "ReadOnly", "IncludeManagementEvents": true, "ExcludeManagementEventSources": ["kms.amazonaws.com", "rdsdata.amazonaws.com"] });
        let writes = json!({ "ReadWriteType": "WriteOnly", "IncludeManagementEvents": true, "ExcludeManagementEventSources": ["kms.amazonaws.com"] });
        let without = json!({ "ReadWriteType": "All", "IncludeManagementEvents": false });
        holds(json!([reads, writes]), json!([]), ("All", json!(["kms.amazonaws.com"]), json!({})));
        holds(json!([writes]), json!([]), ("WriteOnly", json!(["kms.amazonaws.com"]), json!({})));
        holds(json!([without]), json!([]), ("None", json!([]), json!({})));
    }

    #[test]
    fn a_service_stands_for_all_its_resources() {
        let selector = |values: &[&str]| {
            json!([{ "ReadWriteType": "All", "IncludeManagementEvents": true,
                "DataResources": [{ "Type": "AWS::S3::Object", "Values": values }] }])
        };
        for (values, expected) in
            [(["arn:aws:s3"], "All"), (["arn:aws:s3:::"], "All"), (["arn:aws:s3:::bucket/"], "Some")]
        {
            let data = json!({ "AWS::S3::Object": expected });
            holds(selector(&values), json!([]), ("All", json!([]), data));
        }
    }

    #[test]
    fn conditions_of_an_advanced_selector_hold_together() {
        let field = |field: &str, values: &[&str]| json!({ "Field": field, "Equals": values });
        let management = json!({ "FieldSelectors": [field("eventCategory", &["Management"]),
            { "Field": "eventSource", "NotEquals": ["kms.amazonaws.com"] }] });
        let writes = json!({ "FieldSelectors": [field("eventCategory", &["Data"]), field("readOnly", &["false"]),
            field("resources.type", &["AWS::Lambda::Function"])] });
        let some = json!({ "FieldSelectors": [field("eventCategory", &["Data"]), field("resources.type", &["AWS::S3::Object"]),
            { "Field": "resources.ARN", "StartsWith": ["arn:aws:s3:::bucket/"] }] });
        let data = json!({ "AWS::Lambda::Function": "WriteOnly", "AWS::S3::Object": "Some" });
        holds(json!([]), json!([management, writes, some]), ("All", json!(["kms.amazonaws.com"]), data));
        let named = json!({ "FieldSelectors": [field("eventCategory", &["Management"]), field("eventName", &["RunInstances"])] });
        holds(json!([]), json!([named]), ("Some", json!([]), json!({})));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        assert!(recorded(&[Some("[{}]"), Some("[]")]).is_err());
        assert!(
            recorded(&[Some("[]"), Some(r#"[{"FieldSelectors":[{"Field":"a","Matches":["b"]}]}]"#)]).is_err()
        );
    }
}
