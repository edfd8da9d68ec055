//! The account's password policy: one row always, which may say that there is none.

use super::root_arn;
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_iam::types::PasswordPolicy;

const GET_ACCOUNT_PASSWORD_POLICY: Operation = Operation::new("iam", "GetAccountPasswordPolicy");

pub(super) const PASSWORD_POLICY: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_account_password_policy", list: GET_ACCOUNT_PASSWORD_POLICY, details: &[] }],
        &[include_str!("password_policy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().get_account_password_policy();
    let answer =
        cx.call(GET_ACCOUNT_PASSWORD_POLICY).optional(&["NoSuchEntity"], || request.clone().send()).await?;
    let policy = match &answer {
        None => None,
        Some(answer) => Some(answer.password_policy().ok_or_else(|| {
            Failure::malformed(GET_ACCOUNT_PASSWORD_POLICY, "an answer without a password policy")
        })?),
    };
    cx.put(row(&cx, policy)).await;
    Ok(())
}

fn row(cx: &Cx, policy: Option<&PasswordPolicy>) -> Row {
    let length = |policy: &PasswordPolicy| {
        always(policy.minimum_password_length(), "PasswordPolicy.MinimumPasswordLength")
    };
    let limit = |days: Option<i32>| days.filter(|days| *days > 0);
    Row::new("aws_iam_account_password_policy")
        .set("arn", root_arn(cx))
        .set("is_set", policy.is_some())
        .set("minimum_password_length", policy.map(length))
        .set("require_symbols", policy.map(|p| p.require_symbols()))
        .set("require_numbers", policy.map(|p| p.require_numbers()))
        .set("require_lowercase_characters", policy.map(|p| p.require_lowercase_characters()))
        .set("require_uppercase_characters", policy.map(|p| p.require_uppercase_characters()))
        .set("allow_users_to_change_password", policy.map(|p| p.allow_users_to_change_password()))
        .set("expire_passwords", policy.map(|p| p.expire_passwords()))
        .set("max_password_age", limit(policy.and_then(|p| p.max_password_age())))
        .set("password_reuse_prevention", limit(policy.and_then(|p| p.password_reuse_prevention())))
        .set("hard_expiry", policy.and_then(|p| p.hard_expiry()))
        .set("title", cx.account_id())
}
