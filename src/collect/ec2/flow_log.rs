//! VPC flow logs.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::{DestinationOptionsResponse, FlowLog};
use serde_json::{Value, json};

const DESCRIBE_FLOW_LOGS: Operation = Operation::new("ec2", "DescribeFlowLogs");

pub(super) const FLOW_LOG: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_flow_log", list: DESCRIBE_FLOW_LOGS, details: &[] }],
        &[include_str!("flow_log.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_flow_logs().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_FLOW_LOGS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for log in page.flow_logs.unwrap_or_default() {
            cx.put(row(&cx, &log)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, log: &FlowLog) -> Row {
    let id = always(log.flow_log_id(), "FlowLogs.FlowLogId");
    Row::new("aws_vpc_flow_log")
        .set("arn", id.map(|id| cx.arn("ec2", &format!("vpc-flow-log/{id}"))))
        .set("flow_log_id", id)
        .set("resource_id", always(log.resource_id(), "FlowLogs.ResourceId"))
        .set("flow_log_status", log.flow_log_status())
        .set("traffic_type", log.traffic_type().map(|kind| kind.as_str()))
        .set("max_aggregation_interval", log.max_aggregation_interval())
        .set("log_destination_type", log.log_destination_type().map(|kind| kind.as_str()))
        .set("log_destination", log.log_destination())
        .set("log_group_name", log.log_group_name())
        .set("bucket_name", log.log_destination().and_then(bucket))
        .set("log_format", log.log_format())
        .set("destination_options", log.destination_options().map(destination_options))
        .set("deliver_logs_status", log.deliver_logs_status())
        .set("deliver_logs_error_message", log.deliver_logs_error_message())
        .set("deliver_logs_permission_arn", log.deliver_logs_permission_arn())
        .set("deliver_cross_account_role", log.deliver_cross_account_role())
        .set("creation_time", log.creation_time())
        .set("tags", tags(log.tags()))
        .set("title", name_or(log.tags(), id))
}

/// The bucket of `arn:aws:s3:::bucket/folder`; none for other destinations.
fn bucket(destination: &str) -> Option<&str> {
    let mut parts = destination.splitn(6, ':').skip(2);
    let path = (parts.next()? == "s3").then(|| parts.nth(2))??;
    path.split('/').next()
}

fn destination_options(options: &DestinationOptionsResponse) -> Value {
    json!({
        "FileFormat": options.file_format().map(|format| format.as_str()),
        "HiveCompatiblePartitions": options.hive_compatible_partitions(),
        "PerHourPartition": options.per_hour_partition(),
    })
}

#[cfg(test)]
mod tests {
    use super::bucket;

    #[test]
    fn the_bucket_is_read_from_the_destination() {
        assert_eq!(bucket("arn:aws:s3:::logs"), Some("logs"));
        assert_eq!(bucket("arn:aws-cn:s3:::logs/vpc/"), Some("logs"));
        assert_eq!(bucket("arn:aws:logs:eu-west-1:111111111111:log-group:flow"), None);
        assert_eq!(bucket(""), None);
    }
}
