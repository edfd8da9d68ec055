//! Methods, listed for each REST API with the resources that have them.

use super::{PAGE, arn, operation};
use crate::collect::{Cx, Subject, always, answered, given, unless};
use crate::schema::{Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_apigateway::types::{ConnectionType, Integration, Method, Resource};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const GET_RESOURCES: Operation = operation("GetResources");

const TABLE: &str = "aws_api_gateway_method";

pub(super) const METHOD: Table = Table { name: TABLE, list: GET_RESOURCES, details: &[] };

/// The header in which an answer names the origins that may read it.
const ALLOW_ORIGIN: &str = "method.response.header.access-control-allow-origin";

/// Puts the methods of one API.
pub(super) async fn put_methods(cx: &Cx, api: &Subject, id: &str) {
    let request = cx.clients().apigateway().get_resources().rest_api_id(id).embed("methods").limit(PAGE);
    let (here, row, id) = (cx.clone(), api.row(), id.to_owned());
    cx.detail(GET_RESOURCES, api, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_position(token).send(), |page| page.position());
        while let Some(page) = pages.next().await? {
            for resource in answered(GET_RESOURCES, page.items, "item")? {
                for (name, method) in resource.resource_methods().into_iter().flatten() {
                    here.put(self::row(&here, &id, &resource, name, method)).await;
                }
            }
        }
        Ok(row)
    })
    .await;
}

fn row(cx: &Cx, api: &str, resource: &Resource, name: &str, method: &Method) -> Row {
    let (id, path) = (always(resource.id(), "item.id"), always(resource.path(), "item.path"));
    let key = always(method.api_key_required(), "item.resourceMethods.apiKeyRequired");
    // API Gateway makes the model `Empty` itself; any body is one.
    let models = method.request_models().into_iter().flatten().filter(|(_, model)| *model != "Empty");
    let models: BTreeSet<_> = models.map(|(kind, _)| kind).collect();
    let required = method.request_parameters().into_iter().flatten().filter(|(_, is_required)| **is_required);
    let parameters: BTreeSet<_> = required.map(|(name, _)| name).collect();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/restapis/{api}/resources/{id}/methods/{name}"))))
        .set("rest_api_id", api)
        .set("resource_id", id)
        .set("path", path)
        .set("http_method", name)
        .set("authorization_type", kind(method))
        .set("authorizer_id", method.authorizer_id())
        .set("authorization_scopes", json!(method.authorization_scopes()))
        .set("api_key_required", key)
        .set("operation_name", method.operation_name())
        .set("request_validator_id", method.request_validator_id())
        .set("request_models", json!(models))
        .set("request_parameters", json!(parameters))
        .set("method_integration", integration(method.method_integration()))
        .set("title", path.map(|path| format!("{name} {path}")))
}

fn kind(method: &Method) -> Result<&str, Lacking> {
    always(method.authorization_type(), "item.resourceMethods.authorizationType")
}

fn integration(said: Option<&Integration>) -> Result<Value, Lacking> {
    let Some(said) = said else { return Ok(json!({})) };
    let kind = said.r#type().map(|kind| kind.as_str());
    let kind = always(kind, "item.resourceMethods.methodIntegration.type")?;
    let uri = unless(kind == "MOCK", said.uri(), "item.resourceMethods.methodIntegration.uri")?;
    let is_direct = said.connection_type() != Some(&ConnectionType::VpcLink);
    let link =
        unless(is_direct, said.connection_id(), "item.resourceMethods.methodIntegration.connectionId")?;
    Ok(given(json!({
        "Type": kind,
        "Uri": uri.map(without_path),
        "HttpMethod": said.http_method(),
        "ConnectionType": said.connection_type().map(|kind| kind.as_str()),
        "ConnectionId": link,
        "IntegrationTarget": said.integration_target(),
        "Credentials": said.credentials(),
        "AllowOrigins": origins(said),
    })))
}

/// What an integration calls: an ARN, or a URL without its path, which may hold a credential.
pub(in crate::collect) fn without_path(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once("://") else { return uri.to_owned() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}")
}

/// What it puts into the header that names origins, `'*'` or `'https://app.example.com'`; none where it sets no such header.
fn origins(integration: &Integration) -> Option<Value> {
    let answers = integration.integration_responses().into_iter().flat_map(|answers| answers.values());
    let headers = answers.flat_map(|answer| answer.response_parameters().into_iter().flatten());
    let said: BTreeSet<_> =
        headers.filter(|(name, _)| name.to_lowercase() == ALLOW_ORIGIN).map(|(_, value)| value).collect();
    (!said.is_empty()).then(|| json!(said))
}

#[cfg(test)]
mod tests {
    use super::without_path;

    #[test]
    fn of_a_url_only_the_host_is_kept() {
        assert_eq!(without_path("https://u:p@a.example.com:8443/x?token=1"), "https://a.example.com:8443");
        assert_eq!(without_path("https://a.example.com?k=1"), "https://a.example.com");
        let uri = "arn:aws:apigateway:eu-west-1:states:action/StartExecution";
        assert_eq!(without_path(uri), uri);
    }
}
