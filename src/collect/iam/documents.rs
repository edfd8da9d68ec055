//! The policy documents of roles, users, groups and managed policies, as they were written.

use crate::collect::{Cx, always};
use crate::policy::decoded;
use crate::store::{Lacking, Row};
use aws_sdk_iam::types::{ManagedPolicyDetail, PolicyDetail};
use serde_json::{Value, json};

/// Inline policies. A document that is no JSON stays a text.
pub(super) fn inline(policies: &[PolicyDetail]) -> Result<Value, Lacking> {
    let inline = policies.iter().map(|policy| {
        let name = always(policy.policy_name(), "PolicyName")?;
        let text = decoded(always(policy.policy_document(), "PolicyDocument")?);
        let document = serde_json::from_str(&text).unwrap_or_else(|_| Value::String(text.into_owned()));
        Ok(json!({ "PolicyName": name, "PolicyDocument": document }))
    });
    inline.collect()
}

/// A document as it was written.
pub(super) fn written(document: Option<&str>, field: &'static str) -> Result<String, Lacking> {
    always(document, field).map(|text| decoded(text).into_owned())
}

/// What an ARN ends in.
fn last(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// Puts a managed policy. Those of AWS that nothing uses are left out; an emulator sends all thousand of them.
pub(super) async fn put_managed(cx: &Cx, policy: &ManagedPolicyDetail) {
    let is_aws_managed = policy.arn().is_some_and(|arn| arn.split(':').nth(4) == Some("aws"));
    let attachments = policy.attachment_count();
    let boundaries = policy.permissions_boundary_usage_count();
    if is_aws_managed && attachments == Some(0) && boundaries.unwrap_or(0) == 0 {
        return;
    }
    let mut versions = policy.policy_version_list().iter();
    let in_force = versions.find(|version| version.is_default_version());
    let document = in_force.and_then(|version| version.document());
    // The ARN ends in the name. moto sends the ARN alone.
    let arn = always(policy.arn(), "Policies.Arn");
    let name = policy.policy_name().map_or_else(|| arn.map(last), Ok);
    let row = Row::new("aws_iam_policy")
        .set("arn", arn)
        .set("name", name)
        .set("policy_id", policy.policy_id())
        .set("path", policy.path())
        .set("description", policy.description())
        .set("is_aws_managed", is_aws_managed)
        .set("is_attachable", policy.is_attachable())
        .set("is_attached", attachments.map(|count| count > 0))
        .set("attachment_count", attachments)
        .set("permissions_boundary_usage_count", boundaries)
        .set("default_version_id", policy.default_version_id())
        .set("create_date", policy.create_date())
        .set("update_date", policy.update_date())
        .set("policy", written(document, "Policies.PolicyVersionList.Document"))
        .set("title", name);
    cx.put(row).await;
}
