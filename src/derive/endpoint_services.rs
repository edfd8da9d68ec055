//! To whom endpoint services are offered.

use super::derivation::{Derivation, Each, Made};
use crate::store::Row;
use serde::Deserialize;
use std::collections::BTreeMap;

pub(super) const DDL: &str = include_str!("endpoint_service_principal.sql");

const PRINCIPAL: &str = "aws_vpc_endpoint_service_principal";

pub(super) const ALL: &[Derivation] = &[Derivation::Each(Each {
    table: "aws_vpc_endpoint_service",
    from: &["vpc_endpoint_service_permissions", "arn"],
    columns: &[],
    rows: Some(PRINCIPAL),
    compute: principals,
})];

/// A principal as it is stored, with AWS's names.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Permission {
    principal: String,
    principal_type: Option<String>,
}

fn principals(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(permissions), Some(arn)] = from else { return Ok(Made::default()) };
    let permissions: Vec<Permission> =
        serde_json::from_str(permissions).map_err(|error| format!("no list of principals: {error}"))?;
    let each: BTreeMap<_, _> =
        permissions.into_iter().map(|one| (one.principal, one.principal_type)).collect();
    let rows = each.into_iter().map(|(principal, kind)| {
        let is_anyone = principal == "*" || kind.as_deref() == Some("All");
        Row::new(PRINCIPAL)
            .set("arn", *arn)
            .set("principal_account_id", account(&principal))
            .set("principal", principal)
            .set("principal_type", kind)
            .set("is_anyone", is_anyone)
    });
    Ok(Made { cells: Vec::new(), rows: rows.collect() })
}

/// The account in an ARN.
fn account(principal: &str) -> Option<&str> {
    let account = principal.strip_prefix("arn:")?.split(':').nth(3)?;
    (!account.is_empty()).then_some(account)
}

#[cfg(test)]
mod tests {
    use super::account;

    #[test]
    fn an_arn_has_an_account_or_none() {
        let arns = ["arn:aws:iam::111111111111:root", "arn:aws:s3:::bucket", "*", "111111111111"];
        assert_eq!(arns.map(account), [Some("111111111111"), None, None, None]);
    }
}
