//! Stacks, with the credentials that stand in their templates.

use super::stack_resource::{STACK_RESOURCE, put_resources};
use super::template;
use crate::collect::{Cx, Failure, Source, Subject, always, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::secrets::{self, Search};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_cloudformation::types::{Output, Parameter, RollbackConfiguration, Stack, StackStatus};
use serde_json::{Value, json};

pub(super) const DESCRIBE_STACKS: Operation = Operation::new("cloudformation", "DescribeStacks");
pub(super) const GET_TEMPLATE: Operation = Operation::new("cloudformation", "GetTemplate");

pub(super) const STACK: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: "aws_cloudformation_stack",
                list: DESCRIBE_STACKS,
                details: &[Detail {
                    operation: GET_TEMPLATE,
                    columns: &["template_secrets", "retained_resources"],
                }],
            },
            STACK_RESOURCE,
        ],
        &[include_str!("stack.sql"), include_str!("stack_resource.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().cloudformation().describe_stacks();
    let mut pages = cx
        .call(DESCRIBE_STACKS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for stack in page.stacks() {
            put(&cx, stack).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, stack: &Stack) {
    cx.put(row(stack)).await;
    let Some(id) = stack.stack_id() else { return };
    // By its ID a stack that goes meanwhile still answers.
    let subject = Subject::new("aws_cloudformation_stack", id, &["ValidationError"]);
    put_resources(cx, &subject, id, name(stack)).await;
    // What only a change set knows has no template yet.
    if stack.stack_status() == Some(&StackStatus::ReviewInProgress) {
        return;
    }
    let (request, row) = (cx.clients().cloudformation().get_template().stack_name(id), subject.row());
    cx.detail(GET_TEMPLATE, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let text = answer.template_body().unwrap_or_default();
        let row = row.set("template_secrets", template::secrets(text).json());
        Ok(row.set("retained_resources", template::retained(text)))
    })
    .await;
}

fn row(stack: &Stack) -> Row {
    let (outputs, output_secrets) = apart(outputs(stack.outputs()));
    let (parameters, parameter_secrets) = apart(parameters(stack.parameters()));
    let id = always(stack.stack_id(), "Stacks.StackId");
    let drift = stack.drift_information();
    let tags = stack.tags().iter().map(|tag| (tag.key(), tag.value()));
    let capabilities = stack.capabilities().iter().map(|capability| capability.as_str());
    Row::new("aws_cloudformation_stack")
        .set("arn", id)
        .set("id", id)
        .set("name", name(stack))
        .set("description", stack.description())
        .set(
            "status",
            always(stack.stack_status().and_then(|status| said(status.as_str())), "Stacks.StackStatus"),
        )
        .set("stack_status_reason", stack.stack_status_reason())
        // The SDK puts 1970 where AWS sent no time.
        .set(
            "creation_time",
            always(stack.creation_time().filter(|time| time.secs() != 0), "Stacks.CreationTime"),
        )
        .set("last_updated_time", stack.last_updated_time())
        .set("deletion_time", stack.deletion_time())
        .set("parent_id", stack.parent_id())
        .set("root_id", stack.root_id())
        .set("role_arn", stack.role_arn())
        .set("capabilities", json!(capabilities.collect::<Vec<_>>()))
        .set("notification_arns", json!(stack.notification_arns()))
        .set("disable_rollback", stack.disable_rollback())
        .set("rollback_configuration", stack.rollback_configuration().map(rollback))
        .set("enable_termination_protection", stack.enable_termination_protection())
        .set("timeout_in_minutes", stack.timeout_in_minutes())
        .set("outputs", outputs)
        .set("output_secrets", output_secrets)
        .set("parameters", parameters)
        .set("parameter_secrets", parameter_secrets)
        .set(
            "stack_drift_status",
            drift.and_then(|drift| drift.stack_drift_status()).map(|status| status.as_str()),
        )
        .set("drift_last_check_timestamp", drift.and_then(|drift| drift.last_check_timestamp()))
        .set("tags", Cell::tags(tags))
        .set("title", name(stack))
}

fn name(stack: &Stack) -> Result<&str, Lacking> {
    always(stack.stack_name().and_then(said), "Stacks.StackName")
}

fn rollback(configuration: &RollbackConfiguration) -> Value {
    let triggers = configuration.rollback_triggers().iter();
    let triggers = triggers.map(|trigger| json!({ "Arn": trigger.arn(), "Type": trigger.r#type() }));
    json!({
        "MonitoringTimeInMinutes": configuration.monitoring_time_in_minutes(),
        "RollbackTriggers": triggers.collect::<Value>(),
    })
}

/// What is shown, and where credentials were. Of a list that is not whole, neither is known.
fn apart(seen: Result<(Value, Search), Lacking>) -> (Cell, Cell) {
    match seen {
        Ok((shown, seen)) => (shown.into(), seen.json().into()),
        Err(lacking) => (Cell::from(Err::<Value, _>(lacking)), Cell::from(Err::<Value, _>(lacking))),
    }
}

/// The outputs without credentials, and where these were.
fn outputs(outputs: &[Output]) -> Result<(Value, Search), Lacking> {
    let mut seen = Vec::new();
    let shown = outputs.iter().map(|output| {
        let key = always(output.output_key(), "Stacks.Outputs.OutputKey")?;
        let value = shown(key, always(output.output_value(), "Stacks.Outputs.OutputValue")?, &mut seen);
        Ok(json!({
            "OutputKey": key,
            "OutputValue": value,
            "Description": output.description(),
            "ExportName": output.export_name(),
        }))
    });
    Ok((shown.collect::<Result<Value, Lacking>>()?, seen.into_iter().collect()))
}

/// The parameters without credentials, and where these were. Those with NoEcho come as asterisks.
fn parameters(parameters: &[Parameter]) -> Result<(Value, Search), Lacking> {
    let mut seen = Vec::new();
    let shown = parameters.iter().map(|parameter| {
        let key = always(parameter.parameter_key(), "Stacks.Parameters.ParameterKey")?;
        let value = always(parameter.parameter_value(), "Stacks.Parameters.ParameterValue")?;
        Ok(json!({ "ParameterKey": key, "ParameterValue": shown(key, value, &mut seen) }))
    });
    Ok((shown.collect::<Result<Value, Lacking>>()?, seen.into_iter().collect()))
}

/// The value, unless it looks like a credential or may hold one. What was seen is noted.
fn shown<'a>(name: &str, value: &'a str, seen: &mut Vec<Search>) -> Option<&'a str> {
    let search = secrets::variable(name, value);
    let is_clean = search.is_whole && search.found.is_empty();
    seen.push(search);
    is_clean.then_some(value)
}

#[cfg(test)]
mod tests {
    use super::{Output, Parameter, outputs, parameters};
    use serde_json::json;

    #[test]
    fn what_looks_like_a_credential_is_named_and_not_kept() {
        let output = |key: &str, value: &str| Output::builder().output_key(key).output_value(value).build();
        let outputs = outputs(&[output("VpcId", "vpc-1"), output("DbPassword", "hunter2-Xy7")]);
        let (shown, found) = outputs.expect("whole outputs");
        assert_eq!(shown[0]["OutputValue"], "vpc-1");
        assert_eq!(shown[1]["OutputValue"], json!(null));
        assert_eq!(
            found.found.iter().map(|f| (f.name.as_str(), f.kind)).collect::<Vec<_>>(),
            [("DbPassword", "password")]
        );
    }

    #[test]
    fn asterisks_are_no_credential() {
        let parameter = Parameter::builder().parameter_key("DbPassword").parameter_value("****").build();
        let (shown, found) = parameters(&[parameter]).expect("whole parameters");
        assert_eq!(shown, json!([{ "ParameterKey": "DbPassword", "ParameterValue": "****" }]));
        assert_eq!(found.found.len(), 0);
    }
}
