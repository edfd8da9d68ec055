//! Amazon EC2 with VPC and EBS.

mod client_vpn_endpoint;
mod dhcp_options;
mod eip;
mod flow_log;
mod image;
mod instance;
mod instance_attribute;
mod instance_availability;
mod instance_image;
mod instance_metrics;
mod instance_status;
mod internet_gateway;
mod key_pair;
mod launch_template;
mod launch_template_version;
mod managed_prefix_list;
mod nat_gateway;
mod network_acl;
mod network_interface;
mod peering_connection;
mod region;
mod regional_settings;
mod reserved_instance;
mod route_table;
mod security_group;
mod security_group_rule;
mod size;
mod snapshot;
mod subnet;
mod transit_gateway;
mod transit_gateway_route_table;
mod transit_gateway_vpc_attachment;
mod volume;
mod vpc;
mod vpc_block_public_access;
mod vpc_block_public_access_exclusion;
mod vpc_endpoint;
mod vpc_endpoint_service;
mod vpn_connection;

use super::{Cx, Source, always};
use crate::store::{Cell, Lacking};
use aws_sdk_ec2::types::Tag;

pub(super) use eip::DESCRIBE_ADDRESSES;
pub(super) use network_acl::DESCRIBE_NETWORK_ACLS;
pub(super) use security_group::DESCRIBE_SECURITY_GROUPS;
pub(super) use subnet::DESCRIBE_SUBNETS;

pub(super) const SOURCES: &[&Source] = &[
    &client_vpn_endpoint::CLIENT_VPN_ENDPOINT,
    &dhcp_options::DHCP_OPTIONS,
    &eip::EIP,
    &flow_log::FLOW_LOG,
    &image::IMAGE,
    &instance::INSTANCE,
    &instance_availability::INSTANCE_AVAILABILITY,
    &instance_image::INSTANCE_IMAGE,
    &instance_status::INSTANCE_STATUS,
    &internet_gateway::INTERNET_GATEWAY,
    &key_pair::KEY_PAIR,
    &launch_template::LAUNCH_TEMPLATE,
    &launch_template_version::LAUNCH_TEMPLATE_VERSION,
    &managed_prefix_list::MANAGED_PREFIX_LIST,
    &nat_gateway::NAT_GATEWAY,
    &network_acl::NETWORK_ACL,
    &network_interface::NETWORK_INTERFACE,
    &peering_connection::PEERING_CONNECTION,
    &region::REGION,
    &regional_settings::REGIONAL_SETTINGS,
    &reserved_instance::RESERVED_INSTANCE,
    &route_table::ROUTE_TABLE,
    &security_group::SECURITY_GROUP,
    &security_group_rule::SECURITY_GROUP_RULE,
    &snapshot::SNAPSHOT,
    &subnet::SUBNET,
    &transit_gateway::TRANSIT_GATEWAY,
    &transit_gateway_route_table::TRANSIT_GATEWAY_ROUTE_TABLE,
    &transit_gateway_vpc_attachment::TRANSIT_GATEWAY_VPC_ATTACHMENT,
    &volume::VOLUME,
    &vpc::VPC,
    &vpc_block_public_access::VPC_BLOCK_PUBLIC_ACCESS,
    &vpc_block_public_access_exclusion::VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION,
    &vpc_endpoint::VPC_ENDPOINT,
    &vpc_endpoint_service::VPC_ENDPOINT_SERVICE,
    &vpn_connection::VPN_CONNECTION,
];

fn pairs(tags: &[Tag]) -> Result<Vec<(&str, &str)>, Lacking> {
    let pair = |tag| Ok((always(Tag::key(tag), "Tags.Key")?, always(Tag::value(tag), "Tags.Value")?));
    tags.iter().map(pair).collect()
}

/// EC2's tags as a JSON object.
fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))
}

/// The Name tag, else the ID.
fn name_or<'a>(tags: &'a [Tag], id: Result<&'a str, Lacking>) -> Result<&'a str, Lacking> {
    let name = pairs(tags)?.into_iter().find(|(key, value)| *key == "Name" && !value.is_empty());
    name.map_or(id, |(_, name)| Ok(name))
}

/// The ARN of a resource that may be another account's, shared with this one.
fn arn(cx: &Cx, owner: Option<&str>, kind: &str, id: Result<&str, Lacking>) -> Result<String, Lacking> {
    let owner = owner.unwrap_or(cx.account_id());
    id.map(|id| format!("arn:{}:ec2:{}:{owner}:{kind}/{id}", cx.partition(), cx.region()))
}
