//! What API Gateway asks of the role with which it writes logs.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html>

use super::asking::{Need, Roles, Use, with_roles};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Own};
use crate::store::Row;

const TABLE: &str = "aws_api_gateway_account_permission";

pub(super) const FROM: From =
    ("aws_api_gateway_account", &["account_id", "region", "arn", "cloudwatch_role_arn"]);

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    with_roles(partition, |roles| partition.rows(FROM.0).filter_map(|row| of_account(roles, row)).collect())
}

/// Groups of execution logs are `API-Gateway-Execution-Logs_API/STAGE`, and are made by it.
fn of_account(roles: &Roles<'_>, row: Record<'_>) -> Option<Row> {
    let (arn, account, region) = (row.text("arn")?, row.text("account_id")?, row.text("region")?);
    let role = row.text("cloudwatch_role_arn")?;
    let partition = arn.split(':').nth(1).unwrap_or("aws");
    let groups = format!("arn:{partition}:logs:{region}:{account}:log-group:API-Gateway-Execution-Logs_");
    let need = |action| Need { action, resource: groups.clone(), is_prefix: true, own: Own::Nothing };
    let needs = [Action::CREATE_LOG_STREAM, Action::PUT_LOG_EVENTS].map(need).into();
    let target = format!("{groups}*");
    Some(roles.row(TABLE, &Use { arn, account, role: Some(role), purpose: "logs", target: &target, needs }))
}
