//! VPC endpoints.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::VpcEndpoint;
use serde_json::{Value, json};

const DESCRIBE_VPC_ENDPOINTS: Operation = Operation::new("ec2", "DescribeVpcEndpoints");

pub(super) const VPC_ENDPOINT: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_endpoint", list: DESCRIBE_VPC_ENDPOINTS, details: &[] }],
        &[include_str!("vpc_endpoint.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpc_endpoints().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_VPC_ENDPOINTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for endpoint in page.vpc_endpoints.unwrap_or_default() {
            cx.put(row(&cx, &endpoint)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, endpoint: &VpcEndpoint) -> Row {
    let id = always(endpoint.vpc_endpoint_id(), "VpcEndpoints.VpcEndpointId");
    let state = always(endpoint.state(), "VpcEndpoints.State");
    let kind = endpoint.vpc_endpoint_type().map(|kind| kind.as_str());
    let failure = endpoint.failure_reason().or(endpoint.last_error().and_then(|error| error.message()));
    let policy = endpoint.policy_document().filter(|text| !text.trim().is_empty());
    Row::new("aws_vpc_endpoint")
        .set("arn", arn(cx, endpoint.owner_id(), "vpc-endpoint", id))
        .set("vpc_endpoint_id", id)
        .set("vpc_id", always(endpoint.vpc_id(), "VpcEndpoints.VpcId"))
        .set("owner_id", endpoint.owner_id())
        .set("service_name", service_name(endpoint))
        .set("service_region", endpoint.service_region())
        .set("vpc_endpoint_type", always(kind, "VpcEndpoints.VpcEndpointType"))
        .set("state", state.map(|state| uncapitalised(state.as_str())))
        .set("failure_reason", failure)
        .set("private_dns_enabled", endpoint.private_dns_enabled())
        .set("requester_managed", endpoint.requester_managed())
        .set("ip_address_type", endpoint.ip_address_type().map(|kind| kind.as_str()))
        .set("dns_options", dns_options(endpoint))
        .set("dns_entries", dns_entries(endpoint))
        .set("subnet_ids", json!(endpoint.subnet_ids()))
        .set("route_table_ids", json!(endpoint.route_table_ids()))
        .set("groups", groups(endpoint))
        .set("network_interface_ids", json!(endpoint.network_interface_ids()))
        .set("policy", policy)
        .set("creation_timestamp", endpoint.creation_timestamp())
        .set("tags", tags(endpoint.tags()))
        .set("title", name_or(endpoint.tags(), id))
}

/// An endpoint leads to a service, or to a resource or service network of VPC Lattice.
fn service_name(endpoint: &VpcEndpoint) -> Result<Option<&str>, Lacking> {
    let name = endpoint.service_name();
    let other = endpoint.resource_configuration_arn().or(endpoint.service_network_arn());
    always(name.or(other), "VpcEndpoints.ServiceName").map(|_| name)
}

/// AWS sends `available` where its own model, and with it the SDK, says `Available`.
fn uncapitalised(state: &str) -> String {
    let mut letters = state.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn dns_options(endpoint: &VpcEndpoint) -> Option<Value> {
    let options = endpoint.dns_options()?;
    let domains = options.private_dns_specified_domains.as_ref();
    Some(given(json!({
        "DnsRecordIpType": options.dns_record_ip_type().map(|kind| kind.as_str()),
        "PrivateDnsOnlyForInboundResolverEndpoint": options.private_dns_only_for_inbound_resolver_endpoint(),
        "PrivateDnsPreference": options.private_dns_preference(),
        "PrivateDnsSpecifiedDomains": domains,
    })))
}

fn dns_entries(endpoint: &VpcEndpoint) -> Cell {
    let entries = endpoint.dns_entries().iter();
    let entries = entries
        .map(|entry| given(json!({ "DnsName": entry.dns_name(), "HostedZoneId": entry.hosted_zone_id() })));
    entries.collect::<Value>().into()
}

fn groups(endpoint: &VpcEndpoint) -> Result<Value, Lacking> {
    let groups = endpoint.groups().iter().map(|group| {
        let id = always(group.group_id(), "VpcEndpoints.Groups.GroupId")?;
        Ok(given(json!({ "GroupId": id, "GroupName": group.group_name() })))
    });
    groups.collect()
}
