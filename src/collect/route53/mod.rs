//! Amazon Route 53, which is global: zones, their records, health checks and where queries are logged.

mod health_check;
mod query_log;
mod record;
mod zone;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&zone::ZONE, &health_check::HEALTH_CHECK, &query_log::QUERY_LOG];

/// The ARN of what Route 53 has, which names neither account nor region.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html
fn arn(cx: &super::Cx, kind: &str, id: &str) -> String {
    format!("arn:{}:route53:::{kind}/{id}", cx.partition())
}
