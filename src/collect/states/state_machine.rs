//! State machines. Of the definition only what its states are is kept, and which secrets it looks to hold.

use super::definition::states;
use super::metrics;
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::secrets;
use crate::store::{Cell, Row};
use aws_sdk_sfn::operation::describe_state_machine::DescribeStateMachineOutput;
use aws_sdk_sfn::types::{LoggingConfiguration, StateMachineListItem};
use serde_json::{Value, json};

const LIST_STATE_MACHINES: Operation = Operation::new("states", "ListStateMachines");
const DESCRIBE_STATE_MACHINE: Operation = Operation::new("states", "DescribeStateMachine");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("states", "ListTagsForResource");

const TABLE: &str = "aws_sfn_state_machine";

pub(super) const STATE_MACHINE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_STATE_MACHINES,
            details: &[
                Detail {
                    operation: DESCRIBE_STATE_MACHINE,
                    columns: &[
                        "status",
                        "role_arn",
                        "states",
                        "definition_secrets",
                        "logging_configuration",
                        "tracing_enabled",
                        "kms_key_id",
                    ],
                },
                Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
                metrics::DETAIL,
            ],
        }],
        &[include_str!("state_machine.sql")],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().states().list_state_machines().max_results(1000);
    let mut pages = cx
        .call(LIST_STATE_MACHINES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for machine in page.state_machines() {
            put(cx, machine, metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, machine: &StateMachineListItem, metrics: &mut Batches<Values>) {
    let name = always(said(machine.name()), "stateMachines.name");
    let kind = said(machine.r#type().as_str());
    let arn = said(machine.state_machine_arn());
    let row = Row::new(TABLE)
        .set("arn", always(arn, "stateMachines.stateMachineArn"))
        .set("name", name)
        .set("type", always(kind, "stateMachines.type"))
        .set("title", name);
    cx.put(row).await;
    let Some(arn) = arn else { return };
    let subject = Subject::new(TABLE, arn, &["StateMachineDoesNotExist", "ResourceNotFound"]);
    let request = cx.clients().states().describe_state_machine().state_machine_arn(arn);
    let row = subject.row();
    cx.detail(DESCRIBE_STATE_MACHINE, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        detail(row, &answer)
    })
    .await;
    let request = cx.clients().states().list_tags_for_resource().resource_arn(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS_FOR_RESOURCE, &subject, |call| async move {
        let tags = call.send(|| request.clone().send()).await?.tags.unwrap_or_default();
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
    })
    .await;
    metrics.add(subject, vec![arn.to_owned()]).await;
}

fn detail(row: Row, machine: &DescribeStateMachineOutput) -> Result<Row, Failure> {
    let text = answered(DESCRIBE_STATE_MACHINE, said(machine.definition()), "definition")?;
    let definition: Value = serde_json::from_str(text).map_err(|error| {
        Failure::malformed(DESCRIBE_STATE_MACHINE, format!("definition is no JSON: {error}"))
    })?;
    // Each name and value on a line of its own, as templates are looked through.
    let spread = serde_json::to_string_pretty(&definition).unwrap_or_default();
    let tracing = machine.tracing_configuration().map(|config| config.enabled());
    let status = machine.status().map(|status| status.as_str());
    Ok(row
        .set("status", always(status, "status"))
        .set("role_arn", always(said(machine.role_arn()), "roleArn"))
        .set("states", states(&definition))
        .set("definition_secrets", secrets::in_text(&spread).json())
        .set("logging_configuration", machine.logging_configuration().map_or_else(|| json!({}), logging))
        .set("tracing_enabled", tracing.unwrap_or_default())
        .set("kms_key_id", machine.encryption_configuration().and_then(|config| config.kms_key_id())))
}

/// AWS leaves out logging and tracing of a machine that has never had them.
/// <https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html>
fn logging(config: &LoggingConfiguration) -> Value {
    let groups = config.destinations().iter().filter_map(|destination| {
        let arn = destination.cloud_watch_logs_log_group()?.log_group_arn()?;
        Some(arn.trim_end_matches(":*"))
    });
    json!({
        "level": config.level().map(|level| level.as_str()),
        "includeExecutionData": config.include_execution_data(),
        "logGroupArns": groups.collect::<Value>(),
    })
}
