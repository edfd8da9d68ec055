//! Custom domain names, and the stages that they lead to.

use super::{GONE, PAGE, arn, operation};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigateway::types::{DomainName, EndpointType};
use serde_json::{Value, json};

const GET_DOMAIN_NAMES: Operation = operation("GetDomainNames");
const GET_BASE_PATH_MAPPINGS: Operation = operation("GetBasePathMappings");
// Version 2 of the API knows the mappings of regional names to APIs of all kinds.
const GET_API_MAPPINGS: Operation =
    Operation::new("apigatewayv2", "GetApiMappings").allowed_by("apigateway:GET");

const TABLE: &str = "aws_api_gateway_domain_name";

pub(super) const DOMAIN_NAME: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: GET_DOMAIN_NAMES,
            details: &[
                Detail { operation: GET_BASE_PATH_MAPPINGS, columns: &["base_path_mappings"] },
                Detail { operation: GET_API_MAPPINGS, columns: &["api_mappings"] },
            ],
        }],
        &[include_str!("domain_name.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().apigateway().get_domain_names().limit(PAGE);
    let mut pages = cx
        .call(GET_DOMAIN_NAMES)
        .pages(|token| request.clone().set_position(token).send(), |page| page.position());
    while let Some(page) = pages.next().await? {
        for domain in answered(GET_DOMAIN_NAMES, page.items, "item")? {
            put(&cx, &domain).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, domain: &DomainName) {
    cx.put(row(cx, domain)).await;
    let (Some(arn), Some(name)) = (arn_of(cx, domain), domain.domain_name()) else { return };
    let subject = Subject::new(TABLE, arn, GONE);
    match domain.endpoint_configuration().map(|endpoint| endpoint.types()).unwrap_or_default() {
        // Which of the two knows them is not known.
        [] => {}
        types if types.contains(&EndpointType::Regional) => {
            let none = subject.row().set("base_path_mappings", json!([]));
            cx.known(GET_BASE_PATH_MAPPINGS, subject.clone(), Ok(none)).await;
            put_api_mappings(cx, &subject, name).await;
        }
        _ => {
            let none = subject.row().set("api_mappings", json!([]));
            cx.known(GET_API_MAPPINGS, subject.clone(), Ok(none)).await;
            put_base_path_mappings(cx, &subject, name, domain.domain_name_id()).await;
        }
    }
}

/// Several private names may be the same, and have an ID.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
fn arn_of(cx: &Cx, domain: &DomainName) -> Option<String> {
    let made = domain.domain_name().map(|name| match domain.domain_name_id() {
        Some(id) => arn(cx, &format!("/domainnames/{name}+{id}")),
        None => arn(cx, &format!("/domainnames/{name}")),
    });
    domain.domain_name_arn().map(str::to_owned).or(made)
}

fn row(cx: &Cx, domain: &DomainName) -> Row {
    let name = always(domain.domain_name(), "item.domainName");
    let endpoint = always(domain.endpoint_configuration(), "item.endpointConfiguration");
    let types = endpoint.and_then(|endpoint| {
        let types = always(endpoint.types.as_ref(), "item.endpointConfiguration.types")?;
        Ok(types.iter().map(|kind| kind.as_str()).collect::<Value>())
    });
    let is_regional = endpoint.is_ok_and(|endpoint| endpoint.types().contains(&EndpointType::Regional));
    let regional = domain.regional_certificate_arn();
    let certificate = domain.certificate_arn();
    let status = domain.domain_name_status().map(|status| status.as_str());
    let policy = domain.security_policy().map(|policy| policy.as_str());
    let tags = domain.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", always(arn_of(cx, domain), "item.domainName"))
        .set("domain_name", name)
        .set("domain_name_id", domain.domain_name_id())
        .set("domain_name_status", always(status, "item.domainNameStatus"))
        .set("domain_name_status_message", domain.domain_name_status_message())
        .set("endpoint_configuration_types", types)
        .set("security_policy", always(policy, "item.securityPolicy"))
        .set("certificate_arn", unless(is_regional, certificate, "item.certificateArn"))
        .set("regional_certificate_arn", unless(!is_regional, regional, "item.regionalCertificateArn"))
        .set("regional_domain_name", domain.regional_domain_name())
        .set("distribution_domain_name", domain.distribution_domain_name())
        .set("has_mutual_tls", domain.mutual_tls_authentication().is_some())
        .set("routing_mode", domain.routing_mode().map(|mode| mode.as_str()))
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

async fn put_base_path_mappings(cx: &Cx, subject: &Subject, name: &str, id: Option<&str>) {
    let request = cx.clients().apigateway().get_base_path_mappings().domain_name(name).limit(PAGE);
    let request = request.set_domain_name_id(id.map(str::to_owned));
    let row = subject.row();
    cx.detail(GET_BASE_PATH_MAPPINGS, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_position(token).send(), |page| page.position());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            // A name without mappings has no list of them.
            for mapping in page.items.unwrap_or_default() {
                let api = answered(GET_BASE_PATH_MAPPINGS, mapping.rest_api_id, "item.restApiId")?;
                let said = json!({ "ApiId": api, "Stage": mapping.stage, "Path": mapping.base_path });
                found.push(given(said));
            }
        }
        Ok(row.set("base_path_mappings", Value::Array(found)))
    })
    .await;
}

async fn put_api_mappings(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().apigatewayv2().get_api_mappings().domain_name(name).max_results("500");
    let row = subject.row();
    cx.detail(GET_API_MAPPINGS, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            for mapping in answered(GET_API_MAPPINGS, page.items, "items")? {
                let api = answered(GET_API_MAPPINGS, mapping.api_id, "items.apiId")?;
                let said = json!({ "ApiId": api, "Stage": mapping.stage, "Path": mapping.api_mapping_key });
                found.push(given(said));
            }
        }
        Ok(row.set("api_mappings", Value::Array(found)))
    })
    .await;
}
