//! Amazon API Gateway, version 2 of its API: HTTP and WebSocket APIs.

mod api;
mod integration;
mod metrics;
mod route;
mod stage;
mod vpc_link;

use super::Source;
use super::apigateway::{GONE, arn};
use crate::schema::Operation;

pub(super) const SOURCES: &[&Source] = &[&api::API, &vpc_link::VPC_LINK];

/// The largest page of every list.
/// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html
const PAGE: &str = "500";

/// Reading is one IAM action for all of both versions.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html
const fn operation(name: &'static str) -> Operation {
    Operation::new("apigatewayv2", name).allowed_by("apigateway:GET")
}
