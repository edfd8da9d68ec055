//! What a flow log asks of the role that writes to its log group.
//!
//! <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html>

use super::asking::{Roles, Use, with_roles, writing_logs};
use crate::derive::together::{From, Partition, Record};
use crate::store::Row;

const TABLE: &str = "aws_vpc_flow_log_permission";

pub(super) const FROM: From = (
    "aws_vpc_flow_log",
    &[
        "account_id",
        "region",
        "arn",
        "log_destination_type",
        "log_destination",
        "log_group_name",
        "deliver_logs_permission_arn",
    ],
);

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    with_roles(partition, |roles| partition.rows(FROM.0).filter_map(|row| of_flow_log(roles, row)).collect())
}

fn of_flow_log(roles: &Roles<'_>, row: Record<'_>) -> Option<Row> {
    if row.text("log_destination_type") != Some("cloud-watch-logs") {
        return None;
    }
    let (arn, account, region) = (row.text("arn")?, row.text("account_id")?, row.text("region")?);
    // The destination is an ARN, with or without the `:*` for its streams; older flow logs have the name alone.
    let target = match (row.text("log_destination"), row.text("log_group_name")) {
        (Some(target), _) => target.trim_end_matches(":*").to_owned(),
        (None, Some(name)) => {
            let partition = arn.split(':').nth(1).unwrap_or("aws");
            format!("arn:{partition}:logs:{region}:{account}:log-group:{name}")
        }
        (None, None) => return None,
    };
    let role = row.text("deliver_logs_permission_arn");
    let needs = writing_logs(&target);
    Some(roles.row(TABLE, &Use { arn, account, role, purpose: "logs", target: &target, needs }))
}
