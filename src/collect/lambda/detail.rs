//! What takes a further call for each function: its state, policy, reserved concurrency, URLs and tags.

use super::metrics;
use super::{GET_FUNCTION_URL_CONFIG, GET_POLICY, NOT_FOUND, policy_in, url};
use crate::collect::{Cx, Subject, always};
use crate::schema::{Detail, Operation};
use crate::store::Cell;

// GetFunction tells the state as well, and a link to the code, which whoever has it can fetch.
const GET_FUNCTION_CONFIGURATION: Operation = Operation::new("lambda", "GetFunctionConfiguration");
const GET_FUNCTION_CONCURRENCY: Operation = Operation::new("lambda", "GetFunctionConcurrency");
const LIST_TAGS: Operation = Operation::new("lambda", "ListTags");

pub(super) const DETAILS: &[Detail] = &[
    Detail {
        operation: GET_FUNCTION_CONFIGURATION,
        columns: &["state", "state_reason", "last_update_status", "last_update_status_reason"],
    },
    Detail { operation: GET_POLICY, columns: &["policy"] },
    Detail { operation: GET_FUNCTION_CONCURRENCY, columns: &["reserved_concurrent_executions"] },
    Detail { operation: GET_FUNCTION_URL_CONFIG, columns: &["url_config"] },
    Detail { operation: LIST_TAGS, columns: &["tags"] },
    metrics::DETAIL,
];

pub(super) async fn put_state(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().lambda().get_function_configuration().function_name(name);
    let row = subject.row();
    cx.detail(GET_FUNCTION_CONFIGURATION, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let (state, update) = (answer.state(), answer.last_update_status());
        Ok(row
            .set("state", always(state.map(|state| state.as_str()), "State"))
            .set("state_reason", answer.state_reason())
            .set("last_update_status", always(update.map(|status| status.as_str()), "LastUpdateStatus"))
            .set("last_update_status_reason", answer.last_update_status_reason()))
    })
    .await;
}

pub(super) async fn put_policy(cx: &Cx, arn: &str, name: &str) {
    let subject = Subject::new("aws_lambda_function", arn, &[]);
    let request = cx.clients().lambda().get_policy().function_name(name);
    let row = subject.row();
    cx.detail(GET_POLICY, &subject, |call| async move {
        let answer = call.optional(&[NOT_FOUND], || request.clone().send()).await?;
        Ok(row.set("policy", policy_in(answer.as_ref())?))
    })
    .await;
}

pub(super) async fn put_concurrency(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().lambda().get_function_concurrency().function_name(name);
    let row = subject.row();
    cx.detail(GET_FUNCTION_CONCURRENCY, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row.set("reserved_concurrent_executions", answer.reserved_concurrent_executions()))
    })
    .await;
}

pub(super) async fn put_url(cx: &Cx, arn: &str, name: &str) {
    let subject = Subject::new("aws_lambda_function", arn, &[]);
    let request = cx.clients().lambda().get_function_url_config().function_name(name);
    let row = subject.row();
    cx.detail(GET_FUNCTION_URL_CONFIG, &subject, |call| async move {
        let answer = call.optional(&[NOT_FOUND], || request.clone().send()).await?;
        Ok(row.set("url_config", answer.as_ref().map(url)))
    })
    .await;
}

pub(super) async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().lambda().list_tags().resource(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let pairs = answer.tags().into_iter().flatten();
        Ok(row.set("tags", Cell::tags(pairs.map(|(key, value)| (key.as_str(), value.as_str())))))
    })
    .await;
}
