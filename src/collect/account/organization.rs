//! The organisation that an account is of, and the tag policies in force for it.

use crate::collect::{Cx, Failure, Subject, always, answered};
use crate::schema::{Detail, Operation};
use crate::store::Row;
use aws_sdk_organizations::types::EffectivePolicyType;
use serde_json::{Value, json};

const DESCRIBE_ORGANIZATION: Operation = Operation::new("organizations", "DescribeOrganization");
const DESCRIBE_EFFECTIVE_POLICY: Operation = Operation::new("organizations", "DescribeEffectivePolicy");

pub(super) const ORGANIZATION: Detail =
    Detail { operation: DESCRIBE_ORGANIZATION, columns: &["organization_id", "organization_feature_set"] };
pub(super) const TAG_POLICY: Detail =
    Detail { operation: DESCRIBE_EFFECTIVE_POLICY, columns: &["effective_tag_policy_keys"] };

/// What AWS says to an account that is of none.
const NO_ORGANIZATION: &str = "AWSOrganizationsNotInUseException";

/// Fills what is known of the organisation.
pub(super) async fn put(cx: &Cx, subject: &Subject) {
    let client = cx.clients().organizations().clone();
    let row = subject.row();
    cx.detail(DESCRIBE_ORGANIZATION, subject, |call| async move {
        let answer = call.optional(&[NO_ORGANIZATION], || client.describe_organization().send()).await?;
        let Some(answer) = answer else {
            return Ok(row.set("organization_id", "").set("organization_feature_set", ""));
        };
        let organization = answered(DESCRIBE_ORGANIZATION, answer.organization(), "Organization")?;
        let features = organization.feature_set().map(|set| set.as_str());
        Ok(row
            .set("organization_id", always(organization.id(), "Organization.Id"))
            .set("organization_feature_set", always(features, "Organization.FeatureSet")))
    })
    .await;
    put_tag_policy(cx, subject).await;
}

async fn put_tag_policy(cx: &Cx, subject: &Subject) {
    let request = cx.clients().organizations().describe_effective_policy();
    let request = request.policy_type(EffectivePolicyType::TagPolicy);
    let row = subject.row();
    cx.detail(DESCRIBE_EFFECTIVE_POLICY, subject, |call| async move {
        let absent = &[NO_ORGANIZATION, "EffectivePolicyNotFoundException"];
        let Some(answer) = call.optional(absent, || request.clone().send()).await? else {
            return Ok(keys(row, &json!([])));
        };
        let policy = answered(DESCRIBE_EFFECTIVE_POLICY, answer.effective_policy(), "EffectivePolicy")?;
        let text = policy.policy_content();
        let text = answered(DESCRIBE_EFFECTIVE_POLICY, text, "EffectivePolicy.PolicyContent")?;
        let ruled = ruled(text)
            .map_err(|why| Failure::malformed(DESCRIBE_EFFECTIVE_POLICY, format!("the tag policy: {why}")))?;
        Ok(keys(row, &ruled))
    })
    .await;
}

fn keys(row: Row, keys: &Value) -> Row {
    row.set("effective_tag_policy_keys", keys.clone())
}

/// The keys that a tag policy rules, each as the policy wants it spelt.
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html>
fn ruled(text: &str) -> Result<Value, String> {
    let policy: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let policy = policy.as_object().ok_or("not an object")?;
    let Some(tags) = policy.get("tags") else { return Ok(json!([])) };
    let tags = tags.as_object().ok_or("its tags are not an object")?;
    let spelt = |(key, rule): (&String, &Value)| Value::from(rule["tag_key"].as_str().unwrap_or(key));
    Ok(tags.iter().map(spelt).collect())
}

#[cfg(test)]
mod tests {
    use super::ruled;
    use serde_json::json;

    #[test]
    fn keys_are_spelt_as_the_policy_says() {
        let text = r#"{"tags": {"costcenter": {"tag_key": "CostCenter", "tag_value": ["1"]}, "team": {}}}"#;
        assert_eq!(ruled(text), Ok(json!(["CostCenter", "team"])));
        assert_eq!(ruled("{}"), Ok(json!([])));
        assert!(ruled("[]").is_err() && ruled("{").is_err() && ruled(r#"{"tags": 1}"#).is_err());
    }
}
