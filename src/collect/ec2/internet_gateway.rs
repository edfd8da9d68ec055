//! Internet gateways and the VPCs that they serve.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::InternetGateway;
use serde_json::{Value, json};

const DESCRIBE_INTERNET_GATEWAYS: Operation = Operation::new("ec2", "DescribeInternetGateways");

pub(super) const INTERNET_GATEWAY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_internet_gateway", list: DESCRIBE_INTERNET_GATEWAYS, details: &[] }],
        &[include_str!("internet_gateway.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_internet_gateways().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INTERNET_GATEWAYS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for gateway in page.internet_gateways.unwrap_or_default() {
            cx.put(row(&cx, &gateway)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, gateway: &InternetGateway) -> Row {
    let id = always(gateway.internet_gateway_id(), "InternetGateways.InternetGatewayId");
    let attachments = gateway.attachments().iter().map(|attachment| {
        Ok(given(json!({
            "VpcId": always(attachment.vpc_id(), "InternetGateways.Attachments.VpcId")?,
            "State": attachment.state().map(|state| state.as_str()),
        })))
    });
    Row::new("aws_vpc_internet_gateway")
        .set("arn", arn(cx, gateway.owner_id(), "internet-gateway", id))
        .set("internet_gateway_id", id)
        .set("owner_id", gateway.owner_id())
        .set("attachments", attachments.collect::<Result<Value, Lacking>>())
        .set("tags", tags(gateway.tags()))
        .set("title", name_or(gateway.tags(), id))
}
