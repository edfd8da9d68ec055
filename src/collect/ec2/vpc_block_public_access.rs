//! VPC Block Public Access: what it shuts in a region.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const DESCRIBE_OPTIONS: Operation = Operation::new("ec2", "DescribeVpcBlockPublicAccessOptions");

pub(super) const VPC_BLOCK_PUBLIC_ACCESS: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_block_public_access_options", list: DESCRIBE_OPTIONS, details: &[] }],
        &[include_str!("vpc_block_public_access.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpc_block_public_access_options();
    let answer = cx.call(DESCRIBE_OPTIONS).send(|| request.clone().send()).await?;
    let options = answer.vpc_block_public_access_options();
    let mode = options.and_then(|options| options.internet_gateway_block_mode());
    let row = Row::new("aws_vpc_block_public_access_options")
        .set("arn", cx.arn("ec2", "vpc-block-public-access-options"))
        .set(
            "internet_gateway_block_mode",
            always(mode.map(|mode| mode.as_str()), "VpcBlockPublicAccessOptions.InternetGatewayBlockMode"),
        )
        .set(
            "exclusions_allowed",
            options.and_then(|options| options.exclusions_allowed()).map(|allowed| allowed.as_str()),
        )
        .set("managed_by", options.and_then(|options| options.managed_by()).map(|by| by.as_str()))
        .set("state", options.and_then(|options| options.state()).map(|state| state.as_str()))
        .set("last_update_timestamp", options.and_then(|options| options.last_update_timestamp()))
        .set("title", cx.region());
    cx.put(row).await;
    Ok(())
}
