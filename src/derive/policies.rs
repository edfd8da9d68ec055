//! What resource policies say, each document parsed once.

use super::derivation::{Derivation, Each, Made};
use crate::policy::{NO_POLICY, Policy};
use serde_json::json;

const fn each(
    table: &'static str,
    from: &'static [&'static str],
    columns: &'static [&'static str],
    compute: fn(&[Option<&str>]) -> Result<Made, String>,
) -> Derivation {
    Derivation::Each(Each { table, from, columns, rows: None, compute })
}

const POLICY: &[&str] = &["policy"];
const ADMITTED: &[&str] = &["policy_std", "policy_public_statements", "policy_account_ids"];

pub(super) const ALL: &[Derivation] = &[
    each("aws_s3_bucket", POLICY, ADMITTED, admitted),
    each("aws_sns_topic", POLICY, ADMITTED, admitted),
    each("aws_lambda_function", POLICY, ADMITTED, admitted),
    each("aws_lambda_alias", POLICY, &["policy_std", "policy_public_statements"], admitted),
    each("aws_kms_key", POLICY, ADMITTED, admitted),
    each("aws_vpc_endpoint", POLICY, ADMITTED, admitted),
    each(
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
    let Some(text) = from[0] else { return Ok(Made::default()) };
    if text == NO_POLICY {
        return Ok(Made { cells: vec![NO_POLICY.into(), "[]".into(), "[]".into()], rows: Vec::new() });
    }
    let policy = Policy::parse(text)?;
    let (public, accounts) = (json!(policy.public_statements()), json!(policy.account_ids()));
    Ok(Made { cells: vec![policy.std().into(), public.into(), accounts.into()], rows: Vec::new() })
}

/// Whom the trust policy of a role admits. No role is without one.
fn trusted(from: &[Option<&str>]) -> Result<Made, String> {
    let policy = Policy::parse(from[0].unwrap_or_default())?;
    let (public, accounts) = (json!(policy.public_statements()), json!(policy.account_ids()));
    let cells = vec![policy.std().into(), public.into(), accounts.into(), json!(policy.services()).into()];
    Ok(Made { cells, rows: Vec::new() })
}
