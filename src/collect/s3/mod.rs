//! Amazon S3.

mod account_settings;
mod bucket;
mod bucket_feature;
mod bucket_rules;
mod bucket_setting;
mod metrics;

use super::Source;
use serde_json::Value;

pub(super) const SOURCES: &[&Source] = &[&bucket::BUCKET, &account_settings::ACCOUNT_SETTINGS];

/// Without what AWS left out, which is null or an empty list here. Empty objects stay: `Filter: {}` says something.
fn compact(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, field)| (name, compact(field)));
            fields
                .filter(|(_, field)| !field.is_null() && field.as_array().is_none_or(|list| !list.is_empty()))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(compact).collect(),
        plain => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::compact;
    use serde_json::json;

    #[test]
    fn what_is_left_out_goes_and_what_is_empty_on_purpose_stays() {
        let rule = json!([{ "ID": null, "Filter": { "Prefix": null }, "Transitions": [], "Expiration": { "Days": 0 } }]);
        assert_eq!(compact(rule), json!([{ "Filter": {}, "Expiration": { "Days": 0 } }]));
    }
}
