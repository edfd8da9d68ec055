//! Machines that Systems Manager manages, and the state of their patches.

use super::PAGE;
use crate::collect::{Batches, Call, Cx, Failure, Part, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Class, Row};
use aws_sdk_ssm::types::InstanceInformation;

const DESCRIBE_INSTANCE_INFORMATION: Operation = Operation::new("ssm", "DescribeInstanceInformation");
const DESCRIBE_INSTANCE_PATCH_STATES: Operation = Operation::new("ssm", "DescribeInstancePatchStates");

const TABLE: &str = "aws_ssm_managed_instance";

/// A call takes 50 IDs.
/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstancePatchStates.html
const BATCH: (Operation, usize) = (DESCRIBE_INSTANCE_PATCH_STATES, 50);

pub(super) const MANAGED_INSTANCE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_INSTANCE_INFORMATION,
            details: &[Detail {
                operation: DESCRIBE_INSTANCE_PATCH_STATES,
                columns: &[
                    "patch_scanned",
                    "patch_missing_count",
                    "patch_failed_count",
                    "patch_critical_non_compliant_count",
                    "patch_operation_end_time",
                ],
            }],
        }],
        &[include_str!("managed_instance.sql")],
    )
    .batched(&[BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut patches = Batches::new(&cx, BATCH, |cx, call, ids| Box::pin(ask(cx, call, ids)));
    let listed = list(&cx, &mut patches).await;
    patches.send().await;
    listed
}

async fn list(cx: &Cx, patches: &mut Batches<String>) -> Result<(), Failure> {
    let request = cx.clients().ssm().describe_instance_information().max_results(PAGE);
    let mut pages = cx
        .call(DESCRIBE_INSTANCE_INFORMATION)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let listed = page.instance_information_list;
        for instance in answered(DESCRIBE_INSTANCE_INFORMATION, listed, "InstanceInformationList")? {
            cx.put(row(cx, &instance)).await;
            let Some(id) = instance.instance_id() else { continue };
            patches.add(Subject::new(TABLE, arn(cx, id), &[]), id.to_owned()).await;
        }
    }
    Ok(())
}

pub(super) fn arn(cx: &Cx, id: &str) -> String {
    cx.arn("ssm", &format!("managed-instance/{id}"))
}

fn row(cx: &Cx, instance: &InstanceInformation) -> Row {
    let id = always(instance.instance_id(), "InstanceInformationList.InstanceId");
    let status = instance.ping_status().map(|status| status.as_str());
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, id)))
        .set("instance_id", id)
        .set("name", instance.computer_name())
        .set("ping_status", always(status, "InstanceInformationList.PingStatus"))
        .set("last_ping_date_time", instance.last_ping_date_time())
        .set("agent_version", instance.agent_version())
        .set("is_latest_version", instance.is_latest_version())
        .set("platform_type", instance.platform_type().map(|kind| kind.as_str()))
        .set("platform_name", instance.platform_name())
        .set("platform_version", instance.platform_version())
        .set("association_status", instance.association_status())
        .set("resource_type", instance.resource_type().map(|kind| kind.as_str()))
        .set("title", id)
}

/// What was never looked at for patches is not in the answer.
async fn ask(cx: Cx, call: Call, ids: Vec<String>) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().ssm().describe_instance_patch_states().set_instance_ids(Some(ids.clone()));
    let request = request.max_results(100);
    let mut pages =
        call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await? {
        let states = page.instance_patch_states;
        found.extend(answered(DESCRIBE_INSTANCE_PATCH_STATES, states, "InstancePatchStates")?);
    }
    if found.iter().any(|state| state.instance_id().is_empty()) {
        let lacking = Failure::new(
            DESCRIBE_INSTANCE_PATCH_STATES,
            Class::MalformedResponse,
            "the answer lacks InstancePatchStates.InstanceId",
        );
        return Err(lacking);
    }
    let part = |id: &String| {
        let row = Row::new(TABLE);
        let Some(state) = found.iter().find(|state| state.instance_id() == id) else {
            return Part::Read(row.set("patch_scanned", false));
        };
        Part::Read(
            row.set("patch_scanned", true)
                .set("patch_missing_count", state.missing_count())
                .set("patch_failed_count", state.failed_count())
                .set("patch_critical_non_compliant_count", state.critical_non_compliant_count())
                .set("patch_operation_end_time", state.operation_end_time()),
        )
    };
    Ok(ids.iter().map(part).collect())
}
