//! Security groups.

use super::{arn, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_ec2::types::{IpPermission, SecurityGroup, UserIdGroupPair};
use serde_json::{Value, json};

pub(in crate::collect) const DESCRIBE_SECURITY_GROUPS: Operation =
    Operation::new("ec2", "DescribeSecurityGroups");

pub(super) const SECURITY_GROUP: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_security_group", list: DESCRIBE_SECURITY_GROUPS, details: &[] }],
        &[include_str!("security_group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_security_groups().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_SECURITY_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for group in page.security_groups.unwrap_or_default() {
            cx.put(row(&cx, &group)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, group: &SecurityGroup) -> Row {
    let id = always(group.group_id(), "SecurityGroups.GroupId");
    let name = always(group.group_name(), "SecurityGroups.GroupName");
    let made = || arn(cx, group.owner_id(), "security-group", id);
    Row::new("aws_vpc_security_group")
        .set("arn", group.security_group_arn().map_or_else(made, |arn| Ok(arn.to_owned())))
        .set("group_id", id)
        .set("group_name", name)
        .set("description", group.description())
        .set("owner_id", group.owner_id())
        .set("vpc_id", always(group.vpc_id(), "SecurityGroups.VpcId"))
        .set("ip_permissions", permissions(group.ip_permissions()))
        .set("ip_permissions_egress", permissions(group.ip_permissions_egress()))
        .set("tags", tags(group.tags()))
        .set("title", name.or(id))
}

fn permissions(permissions: &[IpPermission]) -> Cell {
    permissions.iter().map(permission).collect::<Value>().into()
}

fn permission(permission: &IpPermission) -> Value {
    let ipv4 = permission.ip_ranges().iter();
    let ipv6 = permission.ipv6_ranges().iter();
    let lists = permission.prefix_list_ids().iter();
    json!({
        "IpProtocol": permission.ip_protocol(),
        "FromPort": permission.from_port(),
        "ToPort": permission.to_port(),
        "IpRanges": ipv4
            .map(|range| json!({ "CidrIp": range.cidr_ip(), "Description": range.description() }))
            .collect::<Value>(),
        "Ipv6Ranges": ipv6
            .map(|range| json!({ "CidrIpv6": range.cidr_ipv6(), "Description": range.description() }))
            .collect::<Value>(),
        "PrefixListIds": lists
            .map(|list| json!({ "PrefixListId": list.prefix_list_id(), "Description": list.description() }))
            .collect::<Value>(),
        "UserIdGroupPairs": permission.user_id_group_pairs().iter().map(group_pair).collect::<Value>(),
    })
}

fn group_pair(pair: &UserIdGroupPair) -> Value {
    json!({
        "GroupId": pair.group_id(),
        "UserId": pair.user_id(),
        "VpcId": pair.vpc_id(),
        "VpcPeeringConnectionId": pair.vpc_peering_connection_id(),
        "PeeringStatus": pair.peering_status(),
        "Description": pair.description(),
    })
}
