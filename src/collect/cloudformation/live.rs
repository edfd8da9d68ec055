//! One stack, asked for by its name: what AWS tells of it, and its template.

use super::export::LIST_EXPORTS;
use super::stack::{DESCRIBE_STACKS, GET_TEMPLATE};
use super::stack_resource::LIST_STACK_RESOURCES;
use super::told::add;
use crate::collect::stacks::{StackError, StackName};
use crate::collect::{Cx, Failure, answered, said};
use crate::declared::{self, LiveOutput, LiveParameter, LiveResource, LiveStack};
use crate::schema::Operation;
use aws_sdk_cloudformation::types::{Output, Parameter, Stack, StackResourceSummary, TemplateStage};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::collections::BTreeMap;

/// What is asked about a stack that is named.
pub(in crate::collect) const OPERATIONS: [Operation; 4] =
    [DESCRIBE_STACKS, LIST_STACK_RESOURCES, GET_TEMPLATE, LIST_EXPORTS];

/// Reads the stack of this name.
pub(in crate::collect) async fn read(cx: &Cx, name: &StackName) -> Result<declared::Stack, StackError> {
    let unread = |failure| unread(name, failure);
    let found = describe(cx, name).await?;
    let mut live = of(&found, name).map_err(unread)?;
    match live.status.as_deref() {
        Some("DELETE_COMPLETE") => {
            let when = found.deletion_time().and_then(time);
            return Err(StackError::Deleted { stack: name.to_string(), when });
        }
        Some("REVIEW_IN_PROGRESS") => return Err(StackError::NeverDeployed { stack: name.to_string() }),
        _ => {}
    }
    live.resources = resources(cx, &live.id).await.map_err(unread)?;
    // As it was deployed: macros are gone from it, and SAM is one.
    let request = cx.clients().cloudformation().get_template().stack_name(&live.id);
    let answer =
        cx.call(GET_TEMPLATE).send(|| request.clone().template_stage(TemplateStage::Processed).send()).await;
    let answer = answer.map_err(unread)?;
    let template = answer.template_body().unwrap_or_default();
    if LiveStack::imports(template) {
        live.exports = Some(exports(cx).await.map_err(unread)?);
    }
    add(cx, &mut live, template).await;
    let message = "the answer is no template, or the stack has no ARN";
    let declared = live.declare(template);
    let declared = declared.ok_or_else(|| unread(Failure::malformed(GET_TEMPLATE, message)))?;
    if declared.resources.is_empty() {
        return Err(StackError::Empty { stack: name.to_string(), status: live.status.unwrap_or_default() });
    }
    Ok(declared)
}

fn unread(name: &StackName, failure: Failure) -> StackError {
    let Failure { operation, class, message, .. } = failure;
    StackError::Unread { stack: name.to_string(), operation, class, message }
}

/// The stack, or which others there are.
async fn describe(cx: &Cx, name: &StackName) -> Result<Stack, StackError> {
    let stacks = cx.clients().cloudformation().describe_stacks();
    let answer = cx.call(DESCRIBE_STACKS).send(|| stacks.clone().stack_name(&name.name).send()).await;
    let found = match answer {
        Ok(answer) => answer.stacks.unwrap_or_default().into_iter().next(),
        Err(failure) if says_nobody(&failure) => None,
        Err(failure) => return Err(unread(name, failure)),
    };
    if let Some(stack) = found {
        return Ok(stack);
    }
    let mut known = Vec::new();
    let mut pages = cx
        .call(DESCRIBE_STACKS)
        .pages(|token| stacks.clone().set_next_token(token).send(), |page| page.next_token());
    // Where the others may not be listed, there is nothing to suggest.
    while let Ok(Some(page)) = pages.next().await {
        known.extend(page.stacks().iter().filter_map(|stack| stack.stack_name().map(str::to_owned)));
    }
    let (stack, region) = (name.name.clone(), cx.region().to_owned());
    Err(StackError::NotFound { stack, account_id: cx.account_id().to_owned(), region, known })
}

/// CloudFormation's word for a stack that is not there, under the code of any wrong request.
fn says_nobody(failure: &Failure) -> bool {
    failure.code.as_deref() == Some("ValidationError") && failure.message.contains("does not exist")
}

async fn resources(cx: &Cx, id: &str) -> Result<Vec<LiveResource>, Failure> {
    let request = cx.clients().cloudformation().list_stack_resources().stack_name(id);
    let call = cx.call(LIST_STACK_RESOURCES);
    let mut pages =
        call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await? {
        for summary in page.stack_resource_summaries() {
            found.push(resource(summary)?);
        }
    }
    Ok(found)
}

async fn exports(cx: &Cx) -> Result<BTreeMap<String, String>, Failure> {
    let request = cx.clients().cloudformation().list_exports();
    let mut pages = cx
        .call(LIST_EXPORTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = BTreeMap::new();
    while let Some(page) = pages.next().await? {
        let named = page.exports().iter().filter_map(|one| Some((one.name()?, one.value()?)));
        found.extend(named.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    Ok(found)
}

fn of(stack: &Stack, name: &StackName) -> Result<LiveStack, Failure> {
    let always =
        |text: Option<&str>, field| answered(DESCRIBE_STACKS, text.and_then(said), field).map(str::to_owned);
    let tags = stack.tags().iter().filter_map(|tag| Some((tag.key()?, tag.value().unwrap_or_default())));
    let status = stack.stack_status().map(|status| status.as_str());
    Ok(LiveStack {
        id: always(stack.stack_id(), "Stacks.StackId")?,
        name: always(stack.stack_name(), "Stacks.StackName")?,
        source: name.to_string(),
        status: Some(always(status, "Stacks.StackStatus")?),
        changed_at: stack.last_updated_time().or(stack.creation_time()).and_then(time),
        tags: tags.map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
        is_protected: stack.enable_termination_protection().unwrap_or_default(),
        notification_arns: stack.notification_arns().to_vec(),
        parameters: stack.parameters().iter().filter_map(parameter).collect(),
        outputs: stack.outputs().iter().filter_map(output).collect(),
        resources: Vec::new(),
        ..LiveStack::default()
    })
}

fn parameter(parameter: &Parameter) -> Option<LiveParameter> {
    Some(LiveParameter {
        name: parameter.parameter_key()?.to_owned(),
        value: parameter.parameter_value().map(str::to_owned),
        resolved: parameter.resolved_value().map(str::to_owned),
    })
}

fn output(output: &Output) -> Option<LiveOutput> {
    Some(LiveOutput {
        name: output.output_key()?.to_owned(),
        value: output.output_value()?.to_owned(),
        export_name: output.export_name().map(str::to_owned),
    })
}

fn resource(summary: &StackResourceSummary) -> Result<LiveResource, Failure> {
    let always = |text: Option<&str>, field| {
        answered(LIST_STACK_RESOURCES, text.and_then(said), field).map(str::to_owned)
    };
    let status = summary.resource_status().map(|status| status.as_str());
    Ok(LiveResource {
        logical_id: always(summary.logical_resource_id(), "StackResourceSummaries.LogicalResourceId")?,
        physical_id: summary.physical_resource_id().filter(|id| !id.is_empty()).map(str::to_owned),
        kind: always(summary.resource_type(), "StackResourceSummaries.ResourceType")?,
        status: Some(always(status, "StackResourceSummaries.ResourceStatus")?),
        status_reason: summary.resource_status_reason().map(str::to_owned),
        changed_at: summary.last_updated_timestamp().and_then(time),
    })
}

fn time(time: &DateTime) -> Option<String> {
    DateTime::from_secs(time.secs()).fmt(Format::DateTime).ok()
}
