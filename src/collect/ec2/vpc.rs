//! VPCs and their CIDR blocks.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, Subject, always};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_ec2::types::{Vpc, VpcAttributeName};
use serde_json::json;

const DESCRIBE_VPCS: Operation = Operation::new("ec2", "DescribeVpcs");
const DESCRIBE_VPC_ATTRIBUTE: Operation = Operation::new("ec2", "DescribeVpcAttribute");

const VPC_ID: &str = "Vpcs.VpcId";

pub(super) const VPC: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: "aws_vpc",
                list: DESCRIBE_VPCS,
                details: &[Detail {
                    operation: DESCRIBE_VPC_ATTRIBUTE,
                    columns: &["enable_dns_support", "enable_dns_hostnames"],
                }],
            },
            Table { name: "aws_vpc_cidr_block", list: DESCRIBE_VPCS, details: &[] },
        ],
        &[include_str!("vpc.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpcs().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_VPCS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for vpc in page.vpcs.unwrap_or_default() {
            put(&cx, &vpc).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, vpc: &Vpc) {
    let id = always(vpc.vpc_id(), VPC_ID);
    let arn = arn(cx, vpc.owner_id(), "vpc", id);
    cx.put(
        Row::new("aws_vpc")
            .set("arn", arn.clone())
            .set("vpc_id", id)
            .set("owner_id", vpc.owner_id())
            .set("state", vpc.state().map(|state| state.as_str()))
            .set("is_default", always(vpc.is_default(), "Vpcs.IsDefault"))
            .set("cidr_block", vpc.cidr_block())
            .set("cidr_block_association_set", ipv4_blocks(vpc))
            .set("ipv6_cidr_block_association_set", ipv6_blocks(vpc))
            .set("dhcp_options_id", vpc.dhcp_options_id())
            .set("instance_tenancy", vpc.instance_tenancy().map(|tenancy| tenancy.as_str()))
            .set("tags", tags(vpc.tags()))
            .set("title", name_or(vpc.tags(), id)),
    )
    .await;
    put_blocks(cx, vpc).await;
    if let (Ok(arn), Ok(id)) = (arn, id) {
        put_attributes(cx, arn, id.to_owned()).await;
    }
}

fn ipv4_blocks(vpc: &Vpc) -> Cell {
    let blocks = vpc.cidr_block_association_set().iter().map(|block| {
        json!({
            "AssociationId": block.association_id(),
            "CidrBlock": block.cidr_block(),
            "CidrBlockState": { "State": block.cidr_block_state().and_then(|s| s.state()).map(|s| s.as_str()) },
        })
    });
    blocks.collect::<serde_json::Value>().into()
}

fn ipv6_blocks(vpc: &Vpc) -> Cell {
    let blocks = vpc.ipv6_cidr_block_association_set().iter().map(|block| {
        json!({
            "AssociationId": block.association_id(),
            "Ipv6CidrBlock": block.ipv6_cidr_block(),
            "Ipv6CidrBlockState": {
                "State": block.ipv6_cidr_block_state().and_then(|s| s.state()).map(|s| s.as_str()),
            },
        })
    });
    blocks.collect::<serde_json::Value>().into()
}

async fn put_blocks(cx: &Cx, vpc: &Vpc) {
    let ipv4 = vpc.cidr_block_association_set().iter().map(|block| {
        let state = block.cidr_block_state().and_then(|state| state.state());
        let cidr = always(block.cidr_block(), "Vpcs.CidrBlockAssociationSet.CidrBlock");
        (cidr, block.association_id(), state)
    });
    let ipv6 = vpc.ipv6_cidr_block_association_set().iter().map(|block| {
        let state = block.ipv6_cidr_block_state().and_then(|state| state.state());
        let cidr = always(block.ipv6_cidr_block(), "Vpcs.Ipv6CidrBlockAssociationSet.Ipv6CidrBlock");
        (cidr, block.association_id(), state)
    });
    for (cidr, association_id, state) in ipv4.chain(ipv6) {
        cx.put(
            Row::new("aws_vpc_cidr_block")
                .set("vpc_id", always(vpc.vpc_id(), VPC_ID))
                .set("cidr_block", cidr)
                .set("association_id", association_id)
                .set("state", state.map(|state| state.as_str())),
        )
        .await;
    }
}

/// AWS answers one attribute a call.
async fn put_attributes(cx: &Cx, arn: String, id: String) {
    let subject = Subject::new("aws_vpc", arn, &["InvalidVpcID.NotFound"]);
    let client = cx.clients().ec2().clone();
    let row = subject.row();
    cx.detail(DESCRIBE_VPC_ATTRIBUTE, &subject, |call| async move {
        let ask = |attribute| client.describe_vpc_attribute().vpc_id(&id).attribute(attribute);
        let support = call.send(|| ask(VpcAttributeName::EnableDnsSupport).send()).await?;
        let hostnames = call.send(|| ask(VpcAttributeName::EnableDnsHostnames).send()).await?;
        Ok(row
            .set("enable_dns_support", support.enable_dns_support().and_then(|value| value.value()))
            .set("enable_dns_hostnames", hostnames.enable_dns_hostnames().and_then(|value| value.value())))
    })
    .await;
}
