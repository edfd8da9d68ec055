//! Amazon API Gateway, version 1 of its API: REST APIs, usage plans and custom domain names.

mod account;
mod api_key;
mod domain_name;
mod method;
mod metrics;
mod rest_api;
mod stage;
mod usage_plan;
mod vpc_link;

use super::{Cx, Source};
use crate::schema::Operation;

pub(super) use method::without_path;
pub(super) use stage::variables;

pub(super) const SOURCES: &[&Source] = &[
    &account::ACCOUNT,
    &api_key::API_KEY,
    &domain_name::DOMAIN_NAME,
    &rest_api::REST_API,
    &usage_plan::USAGE_PLAN,
    &vpc_link::VPC_LINK,
];

/// The largest page of every list.
/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApis.html
const PAGE: i32 = 500;

/// What calls about something that is gone fail with.
pub(super) const GONE: &[&str] = &["NotFoundException"];

/// Reading is one IAM action for all of both versions.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
const fn operation(name: &'static str) -> Operation {
    Operation::new("apigateway", name).allowed_by("apigateway:GET")
}

/// The ARN of a resource of this region: it has no account.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
pub(super) fn arn(cx: &Cx, path: &str) -> String {
    format!("arn:{}:apigateway:{}::{path}", cx.partition(), cx.region())
}
