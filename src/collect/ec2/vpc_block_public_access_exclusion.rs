//! What VPC Block Public Access leaves out.

use super::arn;
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::VpcBlockPublicAccessExclusion;

const DESCRIBE_EXCLUSIONS: Operation = Operation::new("ec2", "DescribeVpcBlockPublicAccessExclusions");

pub(super) const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_block_public_access_exclusion", list: DESCRIBE_EXCLUSIONS, details: &[] }],
        &[include_str!("vpc_block_public_access_exclusion.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpc_block_public_access_exclusions().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_EXCLUSIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for exclusion in page.vpc_block_public_access_exclusions.unwrap_or_default() {
            cx.put(row(&cx, &exclusion)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, exclusion: &VpcBlockPublicAccessExclusion) -> Row {
    let id = always(exclusion.exclusion_id(), "VpcBlockPublicAccessExclusions.ExclusionId");
    let mode = exclusion.internet_gateway_exclusion_mode().map(|mode| mode.as_str());
    let state = exclusion.state().map(|state| state.as_str());
    Row::new("aws_vpc_block_public_access_exclusion")
        .set("arn", arn(cx, None, "vpc-block-public-access-exclusion", id))
        .set("exclusion_id", id)
        .set("resource_arn", always(exclusion.resource_arn(), "VpcBlockPublicAccessExclusions.ResourceArn"))
        .set(
            "internet_gateway_exclusion_mode",
            always(mode, "VpcBlockPublicAccessExclusions.InternetGatewayExclusionMode"),
        )
        .set("state", always(state, "VpcBlockPublicAccessExclusions.State"))
        .set("title", id)
}
