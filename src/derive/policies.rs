//! What resource policies say, each document parsed once.

use super::derivation::{Derivation, Made};
use crate::policy::{NO_POLICY, Policy};
use crate::store::Cell;
use serde_json::json;

const POLICY: &[&str] = &["policy"];
const ADMITTED: &[&str] = &["policy_std", "policy_public_statements", "policy_account_ids"];

pub(super) const ALL: &[Derivation] = &[
    Derivation::of_columns("aws_s3_bucket", POLICY, ADMITTED, admitted),
    Derivation::of_columns("aws_sns_topic", POLICY, ADMITTED, admitted),
    Derivation::of_columns("aws_lambda_function", POLICY, ADMITTED, admitted),
    Derivation::of_columns("aws_lambda_alias", POLICY, &["policy_std", "policy_public_statements"], admitted),
    Derivation::of_columns("aws_kms_key", POLICY, ADMITTED, admitted),
    Derivation::of_columns("aws_vpc_endpoint", POLICY, ADMITTED, admitted),
    Derivation::of_columns(
        "aws_iam_role",
        &["assume_role_policy"],
        &[
            "assume_role_policy_std",
            "assume_role_policy_public_statements",
            "assume_role_policy_account_ids",
            "assume_role_policy_services",
        ],
        trusted,
    ),
];

/// Whom a resource policy admits. Without a policy, only the own account is admitted.
fn admitted(from: &[Option<&str>]) -> Result<Made, String> {
    match from[0].unwrap_or_default() {
        NO_POLICY => Ok(Made::of([NO_POLICY.into(), "[]".into(), "[]".into()])),
        text => Policy::parse(text).map(|policy| Made::of(who(&policy))),
    }
}

/// Whom the trust policy of a role admits. No role is without one.
fn trusted(from: &[Option<&str>]) -> Result<Made, String> {
    let policy = Policy::parse(from[0].unwrap_or_default())?;
    let services = json!(policy.services()).into();
    Ok(Made::of(who(&policy).into_iter().chain([services]).collect::<Vec<_>>()))
}

/// The document in canonical form, the statements that admit anyone, and the accounts that are admitted.
fn who(policy: &Policy) -> [Cell; 3] {
    let (public, accounts) = (json!(policy.public_statements()), json!(policy.account_ids()));
    [policy.std().into(), public.into(), accounts.into()]
}
