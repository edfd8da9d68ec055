//! What an account's IAM holds, in numbers.

use super::root_arn;
use crate::collect::{Cx, Failure, Source};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_iam::types::SummaryKeyType;
use std::collections::HashMap;

const GET_ACCOUNT_SUMMARY: Operation = Operation::new("iam", "GetAccountSummary");

pub(super) const ACCOUNT_SUMMARY: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_account_summary", list: GET_ACCOUNT_SUMMARY, details: &[] }],
        &[include_str!("account_summary.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().get_account_summary();
    let answer = cx.call(GET_ACCOUNT_SUMMARY).send(|| request.clone().send()).await?;
    cx.put(row(&cx, &answer.summary_map.unwrap_or_default())).await;
    Ok(())
}

fn row(cx: &Cx, summary: &HashMap<SummaryKeyType, i32>) -> Row {
    let number = |key| summary.get(&SummaryKeyType::from(key)).copied();
    Row::new("aws_iam_account_summary")
        .set("arn", root_arn(cx))
        .set("account_mfa_enabled", number("AccountMFAEnabled"))
        .set("account_password_present", number("AccountPasswordPresent"))
        .set("account_access_keys_present", number("AccountAccessKeysPresent"))
        .set("account_signing_certificates_present", number("AccountSigningCertificatesPresent"))
        .set("global_endpoint_token_version", number("GlobalEndpointTokenVersion"))
        .set("users", number("Users"))
        .set("groups", number("Groups"))
        .set("roles", number("Roles"))
        .set("policies", number("Policies"))
        .set("instance_profiles", number("InstanceProfiles"))
        .set("mfa_devices", number("MFADevices"))
        .set("mfa_devices_in_use", number("MFADevicesInUse"))
        .set("providers", number("Providers"))
        .set("server_certificates", number("ServerCertificates"))
        .set("users_quota", number("UsersQuota"))
        .set("groups_quota", number("GroupsQuota"))
        .set("roles_quota", number("RolesQuota"))
        .set("policies_quota", number("PoliciesQuota"))
        .set("attached_policies_per_role_quota", number("AttachedPoliciesPerRoleQuota"))
        .set("title", cx.account_id())
}
