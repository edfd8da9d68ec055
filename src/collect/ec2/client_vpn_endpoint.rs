//! Client VPN endpoints.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::ClientVpnEndpoint;
use serde_json::json;

const DESCRIBE_CLIENT_VPN_ENDPOINTS: Operation = Operation::new("ec2", "DescribeClientVpnEndpoints");

pub(super) const CLIENT_VPN_ENDPOINT: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_client_vpn_endpoint", list: DESCRIBE_CLIENT_VPN_ENDPOINTS, details: &[] }],
        &[include_str!("client_vpn_endpoint.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_client_vpn_endpoints().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_CLIENT_VPN_ENDPOINTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for endpoint in page.client_vpn_endpoints.unwrap_or_default() {
            cx.put(row(&cx, &endpoint)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, endpoint: &ClientVpnEndpoint) -> Row {
    let id = always(endpoint.client_vpn_endpoint_id(), "ClientVpnEndpoints.ClientVpnEndpointId");
    let status = endpoint.status().and_then(|status| status.code()).map(|code| code.as_str());
    let log = always(endpoint.connection_log_options(), "ClientVpnEndpoints.ConnectionLogOptions");
    let options = log.and_then(|log| {
        Ok(json!({
            "Enabled": always(log.enabled(), "ClientVpnEndpoints.ConnectionLogOptions.Enabled")?,
            "CloudwatchLogGroup": log.cloudwatch_log_group(),
            "CloudwatchLogStream": log.cloudwatch_log_stream(),
        }))
    });
    Row::new("aws_ec2_client_vpn_endpoint")
        .set("arn", arn(cx, None, "client-vpn-endpoint", id))
        .set("client_vpn_endpoint_id", id)
        .set("description", endpoint.description())
        .set("status", always(status, "ClientVpnEndpoints.Status.Code"))
        .set("connection_log_options", options)
        .set("vpc_id", endpoint.vpc_id())
        .set("client_cidr_block", endpoint.client_cidr_block())
        .set("split_tunnel", endpoint.split_tunnel())
        .set("server_certificate_arn", endpoint.server_certificate_arn())
        .set("security_group_ids", json!(endpoint.security_group_ids()))
        .set("tags", tags(endpoint.tags()))
        .set("title", name_or(endpoint.tags(), id))
}
