//! Status checks of instances that run.

use super::arn;
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::InstanceStatus;
use serde_json::{Value, json};

const DESCRIBE_INSTANCE_STATUS: Operation = Operation::new("ec2", "DescribeInstanceStatus");

pub(super) const INSTANCE_STATUS: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_instance_status", list: DESCRIBE_INSTANCE_STATUS, details: &[] }],
        &[include_str!("instance_status.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_instance_status().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INSTANCE_STATUS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for instance in page.instance_statuses.unwrap_or_default() {
            cx.put(row(&cx, &instance)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, instance: &InstanceStatus) -> Row {
    let id = always(instance.instance_id(), "InstanceStatuses.InstanceId");
    let own = instance.instance_status().and_then(|checks| checks.status()).map(|status| status.as_str());
    let host = instance.system_status().and_then(|checks| checks.status()).map(|status| status.as_str());
    let disks = instance.attached_ebs_status().and_then(|checks| checks.status());
    let events = instance.events().iter().map(|event| {
        given(json!({
            "Code": event.code().map(|code| code.as_str()),
            "Description": event.description(),
            "NotBefore": event.not_before().map(ToString::to_string),
        }))
    });
    Row::new("aws_ec2_instance_status")
        .set("arn", arn(cx, None, "instance", id))
        .set("instance_id", id)
        .set("instance_status", always(own, "InstanceStatuses.InstanceStatus.Status"))
        .set("system_status", always(host, "InstanceStatuses.SystemStatus.Status"))
        .set("attached_ebs_status", disks.map(|status| status.as_str()))
        .set("events", events.collect::<Value>())
        .set("title", id)
}
