//! Application, network and gateway load balancers, which one list brings, with what is listed for each of them.

use super::listener::{self, put_listeners};
use super::metrics::{self, Waiting};
use super::tags::{self, Tags};
use super::{PAGE, attributes, listener_rule, operation};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_elasticloadbalancingv2::types::{AvailabilityZone, LoadBalancer};
use serde_json::{Value, json};

const DESCRIBE_LOAD_BALANCERS: Operation =
    operation("DescribeLoadBalancers", "elasticloadbalancing:DescribeLoadBalancers");
const DESCRIBE_LOAD_BALANCER_ATTRIBUTES: Operation =
    operation("DescribeLoadBalancerAttributes", "elasticloadbalancing:DescribeLoadBalancerAttributes");

pub(super) const APPLICATION: &str = "aws_ec2_application_load_balancer";
pub(super) const NETWORK: &str = "aws_ec2_network_load_balancer";
const GATEWAY: &str = "aws_ec2_gateway_load_balancer";

const ATTRIBUTES: Detail =
    Detail { operation: DESCRIBE_LOAD_BALANCER_ATTRIBUTES, columns: &["load_balancer_attributes"] };

pub(super) const LOAD_BALANCER: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: APPLICATION,
                list: DESCRIBE_LOAD_BALANCERS,
                details: &[ATTRIBUTES, tags::DETAIL, metrics::OF_APPLICATIONS],
            },
            Table {
                name: NETWORK,
                list: DESCRIBE_LOAD_BALANCERS,
                details: &[ATTRIBUTES, tags::DETAIL, metrics::OF_NETWORKS],
            },
            Table { name: GATEWAY, list: DESCRIBE_LOAD_BALANCERS, details: &[ATTRIBUTES, tags::DETAIL] },
            listener::LISTENER,
            listener_rule::LISTENER_RULE,
        ],
        &[
            include_str!("application_load_balancer.sql"),
            include_str!("network_load_balancer.sql"),
            include_str!("gateway_load_balancer.sql"),
            include_str!("listener.sql"),
            include_str!("listener_rule.sql"),
        ],
    )
    .batched(&[tags::BATCH, metrics::BATCH])
    .nested(&[(listener_rule::LISTENER_RULE.list, listener::LISTENER.list)]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut tags = Tags::of(&cx);
    let mut metrics = Waiting::of(&cx);
    let listed = list(&cx, &mut tags, &mut metrics).await;
    tags.send().await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, tags: &mut Tags, metrics: &mut Waiting) -> Result<(), Failure> {
    let request = cx.clients().elbv2().describe_load_balancers().page_size(PAGE);
    let mut pages = cx
        .call(DESCRIBE_LOAD_BALANCERS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for balancer in answered(DESCRIBE_LOAD_BALANCERS, page.load_balancers, "LoadBalancers")? {
            put(cx, &balancer, tags, metrics).await?;
        }
    }
    Ok(())
}

async fn put(
    cx: &Cx,
    balancer: &LoadBalancer,
    tags: &mut Tags,
    metrics: &mut Waiting,
) -> Result<(), Failure> {
    let kind = balancer.r#type().map(|kind| kind.as_str());
    let table = match answered(DESCRIBE_LOAD_BALANCERS, kind, "LoadBalancers.Type")? {
        "application" => APPLICATION,
        "network" => NETWORK,
        "gateway" => GATEWAY,
        _ => return Ok(()),
    };
    cx.put(row(table, balancer)).await;
    let Some(arn) = balancer.load_balancer_arn() else { return Ok(()) };
    let subject = Subject::new(table, arn, &tags::GONE);
    put_attributes(cx, &subject, arn).await;
    put_listeners(cx, &subject, arn).await;
    tags.add(subject, table, arn).await;
    metrics.add(table, arn).await;
    Ok(())
}

fn row(table: &'static str, balancer: &LoadBalancer) -> Row {
    let name = always(balancer.load_balancer_name(), "LoadBalancers.LoadBalancerName");
    let state = balancer.state();
    let code = state.and_then(|state| state.code()).map(|code| code.as_str());
    let row = Row::new(table)
        .set("arn", always(balancer.load_balancer_arn(), "LoadBalancers.LoadBalancerArn"))
        .set("name", name)
        .set("type", balancer.r#type().map(|kind| kind.as_str()))
        .set("vpc_id", always(balancer.vpc_id(), "LoadBalancers.VpcId"))
        .set("state_code", always(code, "LoadBalancers.State.Code"))
        .set("state_reason", state.and_then(|state| state.reason()))
        .set("ip_address_type", balancer.ip_address_type().map(|kind| kind.as_str()))
        .set("created_time", balancer.created_time())
        .set("availability_zones", zones(balancer.availability_zones.as_ref()))
        .set("title", name);
    match table {
        GATEWAY => row,
        _ => with_clients(row, balancer, table == APPLICATION),
    }
}

/// What gateway load balancers do not have. A network load balancer may be without security groups, and AWS leaves the list
/// out then.
fn with_clients(row: Row, balancer: &LoadBalancer, has_groups: bool) -> Row {
    let scheme = balancer.scheme().map(|scheme| scheme.as_str());
    let groups = balancer.security_groups.as_ref().filter(|groups| !has_groups || !groups.is_empty());
    let none = (!has_groups).then(|| json!([]));
    let groups = always(groups.map(|groups| json!(groups)).or(none), "LoadBalancers.SecurityGroups");
    row.set("scheme", always(scheme, "LoadBalancers.Scheme"))
        .set("dns_name", balancer.dns_name())
        .set("canonical_hosted_zone_id", balancer.canonical_hosted_zone_id())
        .set("security_groups", groups)
}

fn zones(zones: Option<&Vec<AvailabilityZone>>) -> Result<Value, Lacking> {
    let zones = always(zones, "LoadBalancers.AvailabilityZones")?.iter().map(|zone| {
        let addresses = zone.load_balancer_addresses().iter().map(|address| {
            given(json!({
                "IpAddress": address.ip_address(),
                "AllocationId": address.allocation_id(),
                "PrivateIPv4Address": address.private_ipv4_address(),
                "IPv6Address": address.ipv6_address(),
            }))
        });
        Ok(json!({
            "ZoneName": always(zone.zone_name(), "LoadBalancers.AvailabilityZones.ZoneName")?,
            "SubnetId": always(zone.subnet_id(), "LoadBalancers.AvailabilityZones.SubnetId")?,
            "LoadBalancerAddresses": addresses.collect::<Value>(),
        }))
    });
    zones.collect()
}

async fn put_attributes(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().elbv2().describe_load_balancer_attributes().load_balancer_arn(arn);
    let row = subject.row();
    cx.detail(DESCRIBE_LOAD_BALANCER_ATTRIBUTES, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let all = answered(DESCRIBE_LOAD_BALANCER_ATTRIBUTES, answer.attributes, "Attributes")?;
        let pairs = all.iter().map(|one| (one.key(), one.value()));
        Ok(row.set("load_balancer_attributes", attributes(pairs)))
    })
    .await;
}
