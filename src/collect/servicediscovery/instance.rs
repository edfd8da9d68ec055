//! Instances, listed for each service.

use super::PAGE;
use crate::collect::{Cx, Subject, always, answered};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_servicediscovery::types::InstanceSummary;

const LIST_INSTANCES: Operation = Operation::new("servicediscovery", "ListInstances");

const TABLE: &str = "aws_service_discovery_instance";

pub(super) const INSTANCE: Table = Table { name: TABLE, list: LIST_INSTANCES, details: &[] };

/// Puts the instances of one service.
pub(super) async fn put_instances(cx: &Cx, service: &Subject, arn: &str, id: &str) {
    let request = cx.clients().servicediscovery().list_instances().service_id(id).max_results(PAGE);
    let (here, empty, arn, id) = (cx.clone(), service.row(), arn.to_owned(), id.to_owned());
    cx.detail(LIST_INSTANCES, service, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for instance in answered(LIST_INSTANCES, page.instances, "Instances")? {
                here.put(row(&arn, &id, &instance)).await;
            }
        }
        Ok(empty)
    })
    .await;
}

/// An instance has no ARN of its own. Its attributes are what whoever registered it chose, but for those of AWS.
/// https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html
fn row(service_arn: &str, service_id: &str, of: &InstanceSummary) -> Row {
    let id = always(of.id(), "Instances.Id");
    let attributes = always(of.attributes(), "Instances.Attributes");
    let get = |name: &str| attributes.map(|all| all.get(name).map(String::as_str));
    Row::new(TABLE)
        .set("arn", id.map(|id| format!("{service_arn}/instance/{id}")))
        .set("id", id)
        .set("service_id", service_id)
        .set("instance_ipv4", get("AWS_INSTANCE_IPV4"))
        .set("ec2_instance_id", get("AWS_EC2_INSTANCE_ID"))
        .set("alias_dns_name", get("AWS_ALIAS_DNS_NAME"))
        .set("init_health_status", get("AWS_INIT_HEALTH_STATUS"))
        .set("ecs_service_name", get("ECS_SERVICE_NAME"))
        .set("title", id)
}
