//! Who calls: the caller itself, or the account whose role it has assumed, which the access key tells.

use super::Manner;
use super::ask::Ask;
use serde_json::{Value, json};

/// What the keys of roles begin with; the account follows.
const PREFIX: &str = "ASIA";

/// The answer to a question of this service, but for the caller's own identity.
pub(super) fn answer(ask: &Ask, manner: &Manner) -> Option<Value> {
    match (ask.service, ask.operation.as_str()) {
        ("sts", "AssumeRole") => {
            let account = ask.role_account()?;
            let account = manner.elsewhere.get(account).map_or(account, String::as_str);
            let arn = format!("arn:aws:sts::{account}:assumed-role/audit/upright");
            Some(json!({
                "Credentials": {
                    "AccessKeyId": format!("{PREFIX}{account}"),
                    "SecretAccessKey": "x",
                    "SessionToken": "x",
                    "Expiration": manner.roles_until,
                },
                "AssumedRoleUser": { "AssumedRoleId": "AROA:upright", "Arn": arn },
            }))
        }
        ("sts", "GetCallerIdentity") => {
            let account = ask.caller.0.strip_prefix(PREFIX)?;
            let arn = format!("arn:aws:sts::{account}:assumed-role/audit/upright");
            Some(json!({ "UserId": "AROA:upright", "Account": account, "Arn": arn }))
        }
        _ => None,
    }
}
