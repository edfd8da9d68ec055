//! The policy documents of roles, users, groups and managed policies, as JSON columns and as statement rows.

use super::authorization_details::GET_ACCOUNT_AUTHORIZATION_DETAILS;
use crate::collect::{Cx, Failure};
use crate::policy::{Policy, decoded};
use crate::store::Row;
use aws_sdk_iam::types::{ManagedPolicyDetail, PolicyDetail};
use serde_json::{Value, json};

/// What holds a policy: `policy`, `role`, `user` or `group`, and its ARN.
#[derive(Clone, Copy)]
pub(super) struct Holder<'a>(pub(super) &'static str, pub(super) Option<&'a str>);

impl Holder<'_> {
    fn is_aws_managed(self) -> bool {
        self.1.is_some_and(|arn| arn.split(':').nth(4) == Some("aws"))
    }
}

/// Reads a document. One that cannot be read is a gap of the table: a statement that is missing must not pass for
/// one that grants nothing.
pub(super) async fn read(cx: &Cx, table: &str, holder: Holder<'_>, document: Option<&str>) -> Option<Policy> {
    let read = Policy::parse(document.unwrap_or_default());
    if let Err(error) = &read {
        let message = format!("{}: {error}", holder.1.unwrap_or(holder.0));
        let failure = Failure::malformed(GET_ACCOUNT_AUTHORIZATION_DETAILS, message);
        cx.gap(table, &failure).await;
    }
    read.ok()
}

/// Puts the statements of inline policies, and returns the policies in canonical form if all could be read.
pub(super) async fn put_inline(cx: &Cx, holder: Holder<'_>, policies: &[PolicyDetail]) -> Option<Value> {
    let mut documents = Vec::new();
    for inline in policies {
        let name = inline.policy_name();
        if let Some(policy) = put(cx, holder, name, inline.policy_document()).await {
            documents.push(json!({ "PolicyDocument": policy.value(), "PolicyName": name }));
        }
    }
    (documents.len() == policies.len()).then_some(Value::Array(documents))
}

/// Puts the statements of one policy.
async fn put(cx: &Cx, holder: Holder<'_>, name: Option<&str>, document: Option<&str>) -> Option<Policy> {
    const TABLE: &str = "aws_iam_policy_statement";
    let policy = read(cx, TABLE, holder, document).await?;
    for rule in policy.rules() {
        let row = Row::new(TABLE)
            .set("source_arn", holder.1)
            .set("source_type", holder.0)
            .set("policy_name", name)
            .set("is_inline", holder.0 != "policy")
            .set("is_aws_managed", holder.is_aws_managed())
            .set("statement_number", rule.number)
            .set("sid", rule.sid)
            .set("effect", rule.effect)
            .set("action", rule.action)
            .set("not_actions", rule.not_actions)
            .set("resource", rule.resource)
            .set("not_resources", rule.not_resources)
            .set("resource_scope", rule.resource_scope)
            .set("condition", rule.condition)
            .set("is_scoped_by_condition", rule.is_scoped_by_condition);
        cx.put(row).await;
    }
    Some(policy)
}

/// Puts a managed policy. Those of AWS that nothing uses are left out; an emulator sends all thousand of them.
pub(super) async fn put_managed(cx: &Cx, policy: &ManagedPolicyDetail) {
    let holder = Holder("policy", policy.arn());
    let attachments = policy.attachment_count();
    let boundaries = policy.permissions_boundary_usage_count();
    if holder.is_aws_managed() && attachments == Some(0) && boundaries.unwrap_or(0) == 0 {
        return;
    }
    let mut versions = policy.policy_version_list().iter();
    let in_force = versions.find(|version| version.is_default_version());
    let document = in_force.and_then(|version| version.document());
    // The ARN ends in the name. moto sends the ARN alone.
    let name = policy.policy_name().or_else(|| policy.arn()?.rsplit('/').next());
    let read = put(cx, holder, name, document).await;
    let row = Row::new("aws_iam_policy")
        .set("arn", policy.arn())
        .set("name", name)
        .set("policy_id", policy.policy_id())
        .set("path", policy.path())
        .set("description", policy.description())
        .set("is_aws_managed", holder.is_aws_managed())
        .set("is_attachable", policy.is_attachable())
        .set("is_attached", attachments.map(|count| count > 0))
        .set("attachment_count", attachments)
        .set("permissions_boundary_usage_count", boundaries)
        .set("default_version_id", policy.default_version_id())
        .set("create_date", policy.create_date())
        .set("update_date", policy.update_date())
        .set("policy", document.map(|text| decoded(text).into_owned()))
        .set("policy_std", read.map(|policy| policy.std()))
        .set("title", name);
    cx.put(row).await;
}
