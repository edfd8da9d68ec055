//! REST APIs, with what is listed for each of them: stages and methods.

use super::method::{METHOD, put_methods};
use super::stage::{STAGE, put_stages};
use super::{GONE, PAGE, arn, metrics, operation};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered};
use crate::policy::NO_POLICY;
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigateway::types::RestApi;
use serde_json::{Value, json};

const GET_REST_APIS: Operation = operation("GetRestApis");

pub(super) const TABLE: &str = "aws_api_gateway_rest_api";

pub(super) const REST_API: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_REST_APIS, details: &[metrics::DETAIL] }, STAGE, METHOD],
        &[include_str!("rest_api.sql"), include_str!("stage.sql"), include_str!("method.sql")],
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
    let request = cx.clients().apigateway().get_rest_apis().limit(PAGE);
    let mut pages = cx
        .call(GET_REST_APIS)
        .pages(|token| request.clone().set_position(token).send(), |page| page.position());
    while let Some(page) = pages.next().await? {
        for api in answered(GET_REST_APIS, page.items, "item")? {
            put(cx, &api, metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, api: &RestApi, metrics: &mut Batches<Values>) {
    cx.put(row(cx, api)).await;
    let Some(id) = api.id() else { return };
    let subject = Subject::new(TABLE, arn(cx, &format!("/restapis/{id}")), GONE);
    put_stages(cx, &subject, id).await;
    put_methods(cx, &subject, id).await;
    // CloudWatch knows the name alone.
    if let Some(name) = api.name() {
        metrics.add(subject, vec![name.to_owned()]).await;
    }
}

fn row(cx: &Cx, api: &RestApi) -> Row {
    let (id, name) = (always(api.id(), "item.id"), always(api.name(), "item.name"));
    let endpoint = always(api.endpoint_configuration(), "item.endpointConfiguration");
    let types = endpoint.and_then(|endpoint| {
        let types = always(endpoint.types.as_ref(), "item.endpointConfiguration.types")?;
        Ok(types.iter().map(|kind| kind.as_str()).collect::<Value>())
    });
    let tags = api.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/restapis/{id}"))))
        .set("api_id", id)
        .set("name", name)
        .set("description", api.description())
        .set("created_date", api.created_date())
        .set("version", api.version())
        .set("api_key_source", api.api_key_source().map(|source| source.as_str()))
        .set("endpoint_configuration_types", types)
        .set(
            "endpoint_configuration_vpc_endpoint_ids",
            endpoint.map(|endpoint| json!(endpoint.vpc_endpoint_ids())),
        )
        .set("policy", id.map(|id| policy(cx, id, api.policy())))
        .set("disable_execute_api_endpoint", api.disable_execute_api_endpoint())
        .set("minimum_compression_size", api.minimum_compression_size())
        .set("security_policy", api.security_policy().map(|policy| policy.as_str()))
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

/// The policy as a document. API Gateway sends it as the inside of a JSON text, `{\"Version\":..}`, and lets `execute-api:/`
/// stand for the API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html
fn policy(cx: &Cx, id: &str, text: Option<&str>) -> String {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return NO_POLICY.to_owned();
    };
    let itself = format!("\"{}/", cx.arn("execute-api", id));
    unescaped(text).replace("\"execute-api:/", &itself)
}

fn unescaped(text: &str) -> String {
    let is_document = serde_json::from_str::<Value>(text).is_ok();
    let inside = || serde_json::from_str(&format!("\"{text}\"")).ok();
    if is_document { text.to_owned() } else { inside().unwrap_or_else(|| text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn a_policy_is_read_escaped_or_not() {
        assert_eq!(unescaped(r#"{\"Version\":\"2012-10-17\"}"#), r#"{"Version":"2012-10-17"}"#);
        assert_eq!(unescaped(r#"{"Version":"2012-10-17"}"#), r#"{"Version":"2012-10-17"}"#);
        assert_eq!(unescaped("{\"broken"), "{\"broken");
    }
}
