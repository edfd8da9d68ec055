//! Network ACLs and their rules.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{NetworkAcl, NetworkAclEntry};
use serde_json::{Value, json};

pub(in crate::collect) const DESCRIBE_NETWORK_ACLS: Operation = Operation::new("ec2", "DescribeNetworkAcls");

// Of the list and of its entries.
const NETWORK_ACL_ID: &str = "NetworkAcls.NetworkAclId";
const VPC_ID: &str = "NetworkAcls.VpcId";

pub(super) const NETWORK_ACL: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_vpc_network_acl", list: DESCRIBE_NETWORK_ACLS, details: &[] },
            Table { name: "aws_vpc_network_acl_entry", list: DESCRIBE_NETWORK_ACLS, details: &[] },
        ],
        &[include_str!("network_acl.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_network_acls().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_NETWORK_ACLS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for acl in page.network_acls.unwrap_or_default() {
            cx.put(row(&cx, &acl)).await;
            for entry in acl.entries() {
                cx.put(entry_row(&acl, entry)).await;
            }
        }
    }
    Ok(())
}

fn row(cx: &Cx, acl: &NetworkAcl) -> Row {
    let id = always(acl.network_acl_id(), NETWORK_ACL_ID);
    Row::new("aws_vpc_network_acl")
        .set("arn", arn(cx, acl.owner_id(), "network-acl", id))
        .set("network_acl_id", id)
        .set("vpc_id", always(acl.vpc_id(), VPC_ID))
        .set("owner_id", acl.owner_id())
        .set("is_default", always(acl.is_default(), "NetworkAcls.IsDefault"))
        .set("associations", associations(acl))
        .set("entries", acl.entries().iter().map(entry_json).collect::<Value>())
        .set("tags", tags(acl.tags()))
        .set("title", name_or(acl.tags(), id))
}

fn associations(acl: &NetworkAcl) -> Result<Value, Lacking> {
    let associations = acl.associations().iter().map(|association| {
        Ok(given(json!({
            "NetworkAclAssociationId": association.network_acl_association_id(),
            "NetworkAclId": association.network_acl_id(),
            "SubnetId": always(association.subnet_id(), "NetworkAcls.Associations.SubnetId")?,
        })))
    });
    associations.collect()
}

fn entry_json(entry: &NetworkAclEntry) -> Value {
    let ports = entry.port_range().map(|ports| given(json!({ "From": ports.from(), "To": ports.to() })));
    let icmp =
        entry.icmp_type_code().map(|icmp| given(json!({ "Code": icmp.code(), "Type": icmp.r#type() })));
    given(json!({
        "CidrBlock": entry.cidr_block(),
        "Ipv6CidrBlock": entry.ipv6_cidr_block(),
        "Egress": entry.egress(),
        "RuleNumber": entry.rule_number(),
        "RuleAction": entry.rule_action().map(|action| action.as_str()),
        "Protocol": entry.protocol(),
        "PortRange": ports,
        "IcmpTypeCode": icmp,
    }))
}

fn entry_row(acl: &NetworkAcl, entry: &NetworkAclEntry) -> Row {
    let (ports, icmp) = (entry.port_range(), entry.icmp_type_code());
    let action = entry.rule_action().map(|action| action.as_str());
    let block = entry.cidr_block().or(entry.ipv6_cidr_block());
    let other_side = always(block, "NetworkAcls.Entries.CidrBlock or Ipv6CidrBlock");
    Row::new("aws_vpc_network_acl_entry")
        .set("network_acl_id", always(acl.network_acl_id(), NETWORK_ACL_ID))
        .set("vpc_id", always(acl.vpc_id(), VPC_ID))
        .set("egress", always(entry.egress(), "NetworkAcls.Entries.Egress"))
        .set("rule_number", always(entry.rule_number(), "NetworkAcls.Entries.RuleNumber"))
        .set("rule_action", always(action, "NetworkAcls.Entries.RuleAction"))
        .set("protocol", always(entry.protocol(), "NetworkAcls.Entries.Protocol"))
        .set(
            "from_port",
            port(entry, ports.and_then(|ports| ports.from()), "NetworkAcls.Entries.PortRange.From"),
        )
        .set("to_port", port(entry, ports.and_then(|ports| ports.to()), "NetworkAcls.Entries.PortRange.To"))
        .set("icmp_type", icmp.and_then(|icmp| icmp.r#type()))
        .set("icmp_code", icmp.and_then(|icmp| icmp.code()))
        .set("cidr_block", other_side.map(|_| entry.cidr_block()))
        .set("ipv6_cidr_block", other_side.map(|_| entry.ipv6_cidr_block()))
}

/// The protocols that have ports, TCP and UDP; the others have none.
fn port(entry: &NetworkAclEntry, port: Option<i32>, field: &'static str) -> Result<Option<i32>, Lacking> {
    let has_ports = matches!(entry.protocol(), Some("6" | "17"));
    if has_ports { always(port, field).map(Some) } else { Ok(port) }
}
