//! What the rotation of a secret asks of the role of the function that does it.
//!
//! <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html>

use super::asking::{FUNCTION, Need, Use, with_roles};
use super::own::{own, policies};
use super::secrets::SECRET;
use crate::derive::together::{From, Partition};
use crate::policy::Action;
use crate::store::Row;
use std::collections::BTreeMap;

const TABLE: &str = "aws_secretsmanager_secret_permission";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["arn", "role"]),
    (SECRET, &["account_id", "arn", "name", "policy", "rotation_lambda_arn"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let roles: BTreeMap<_, _> =
        partition.rows(FUNCTION).filter_map(|row| Some((row.text("arn")?, row.text("role")))).collect();
    let policies = policies(partition, SECRET);
    with_roles(partition, |known| {
        let rows = partition.rows(SECRET).filter_map(|row| {
            let (account, arn) = (row.text("account_id")?, row.text("arn")?);
            let role = *roles.get(row.text("rotation_lambda_arn")?)?;
            let need = |action| Need::of(action, arn, own(&policies, arn));
            let actions = [
                Action::DESCRIBE_SECRET,
                Action::GET_SECRET_VALUE,
                Action::PUT_SECRET_VALUE,
                Action::UPDATE_SECRET_VERSION_STAGE,
            ];
            let needs = actions.map(need).into();
            Some(known.row(TABLE, &Use { arn, account, role, purpose: "rotation", target: arn, needs }))
        });
        rows.collect()
    })
}
