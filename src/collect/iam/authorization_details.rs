//! Roles, users, groups and policies, from the one operation that sends them all with their documents.

use super::documents::{inline, put_managed, written};
use super::tags;
use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_iam::types::{AttachedPermissionsBoundary, AttachedPolicy, GroupDetail, RoleDetail, UserDetail};
use serde_json::{Value, json};

pub(super) const GET_ACCOUNT_AUTHORIZATION_DETAILS: Operation =
    Operation::new("iam", "GetAccountAuthorizationDetails");
const LIST_ROLES: Operation = Operation::new("iam", "ListRoles");

const fn table(name: &'static str, details: &'static [Detail]) -> Table {
    Table { name, list: GET_ACCOUNT_AUTHORIZATION_DETAILS, details }
}

pub(super) const AUTHORIZATION_DETAILS: Source = Source {
    family: Family::global(
        &[
            table(
                "aws_iam_role",
                &[Detail { operation: LIST_ROLES, columns: &["description", "max_session_duration"] }],
            ),
            table("aws_iam_user", &[]),
            table("aws_iam_group", &[]),
            table("aws_iam_policy", &[]),
        ],
        &[include_str!("authorization_details.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().get_account_authorization_details().max_items(1000);
    let mut pages = cx
        .call(GET_ACCOUNT_AUTHORIZATION_DETAILS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for role in page.role_detail_list() {
            put_role(&cx, role).await;
        }
        for user in page.user_detail_list() {
            put_user(&cx, user).await;
        }
        for group in page.group_detail_list() {
            put_group(&cx, group).await;
        }
        for policy in page.policies() {
            put_managed(&cx, policy).await;
        }
    }
    if cx.wants(LIST_ROLES)
        && let Err(failure) = fill_roles(&cx).await
    {
        cx.gap("aws_iam_role", &failure).await;
    }
    Ok(())
}

/// The columns of roles that the bulk operation does not send.
async fn fill_roles(cx: &Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_roles().max_items(1000);
    let mut pages =
        cx.call(LIST_ROLES).pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for role in page.roles {
            let arn = answered(LIST_ROLES, said(role.arn()), "Roles.Arn")?;
            let subject = Subject::new("aws_iam_role", arn, &[]);
            let row = subject
                .row()
                .set("description", role.description())
                .set("max_session_duration", role.max_session_duration());
            cx.known(LIST_ROLES, subject, Ok(row)).await;
        }
    }
    Ok(())
}

fn arns(policies: &[AttachedPolicy]) -> Result<Value, Lacking> {
    policies.iter().map(|policy| always(policy.policy_arn(), "AttachedManagedPolicies.PolicyArn")).collect()
}

async fn put_role(cx: &Cx, role: &RoleDetail) {
    let last_used = role.role_last_used();
    let profiles = role.instance_profile_list().iter();
    let profiles =
        profiles.map(|profile| always(said(profile.arn()), "RoleDetailList.InstanceProfileList.Arn"));
    let name = always(role.role_name(), "RoleDetailList.RoleName");
    let row = Row::new("aws_iam_role")
        .set("arn", always(role.arn(), "RoleDetailList.Arn"))
        .set("name", name)
        .set("role_id", role.role_id())
        .set("path", role.path())
        .set("create_date", role.create_date())
        .set("role_last_used_date", last_used.and_then(|used| used.last_used_date()))
        .set("role_last_used_region", last_used.and_then(|used| used.region()))
        .set("instance_profile_arns", profiles.collect::<Result<Value, _>>())
        .set("attached_policy_arns", arns(role.attached_managed_policies()))
        .set("inline_policies", inline(role.role_policy_list()))
        .set("assume_role_policy", written(role.assume_role_policy_document(), "AssumeRolePolicyDocument"))
        .set("tags", tags(role.tags()))
        .set("title", name);
    cx.put(bounded(row, role.permissions_boundary())).await;
}

async fn put_user(cx: &Cx, user: &UserDetail) {
    let name = always(user.user_name(), "UserDetailList.UserName");
    let row = Row::new("aws_iam_user")
        .set("arn", always(user.arn(), "UserDetailList.Arn"))
        .set("name", name)
        .set("user_id", user.user_id())
        .set("path", user.path())
        .set("create_date", user.create_date())
        .set("groups", json!(user.group_list()))
        .set("attached_policy_arns", arns(user.attached_managed_policies()))
        .set("inline_policies", inline(user.user_policy_list()))
        .set("tags", tags(user.tags()))
        .set("title", name);
    cx.put(bounded(row, user.permissions_boundary())).await;
}

async fn put_group(cx: &Cx, group: &GroupDetail) {
    let name = always(group.group_name(), "GroupDetailList.GroupName");
    let row = Row::new("aws_iam_group")
        .set("arn", always(group.arn(), "GroupDetailList.Arn"))
        .set("name", name)
        .set("group_id", group.group_id())
        .set("path", group.path())
        .set("create_date", group.create_date())
        .set("attached_policy_arns", arns(group.attached_managed_policies()))
        .set("inline_policies", inline(group.group_policy_list()))
        .set("title", name);
    cx.put(row).await;
}

fn bounded(row: Row, boundary: Option<&AttachedPermissionsBoundary>) -> Row {
    let kind = boundary.and_then(|boundary| boundary.permissions_boundary_type());
    row.set("permissions_boundary_arn", boundary.and_then(|boundary| boundary.permissions_boundary_arn()))
        .set("permissions_boundary_type", kind.map(|kind| kind.as_str()))
}
