//! Site-to-Site VPN connections.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{TunnelOption, VpnConnection};
use serde_json::{Value, json};

const DESCRIBE_VPN_CONNECTIONS: Operation = Operation::new("ec2", "DescribeVpnConnections");

pub(super) const VPN_CONNECTION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_vpn_connection", list: DESCRIBE_VPN_CONNECTIONS, details: &[] }],
        &[include_str!("vpn_connection.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpn_connections();
    let answer = cx.call(DESCRIBE_VPN_CONNECTIONS).send(|| request.clone().send()).await?;
    for connection in answer.vpn_connections.unwrap_or_default() {
        cx.put(row(&cx, &connection)).await;
    }
    Ok(())
}

fn row(cx: &Cx, connection: &VpnConnection) -> Row {
    let id = always(connection.vpn_connection_id(), "VpnConnections.VpnConnectionId");
    Row::new("aws_vpc_vpn_connection")
        .set("arn", arn(cx, None, "vpn-connection", id))
        .set("vpn_connection_id", id)
        .set("state", always(connection.state().map(|state| state.as_str()), "VpnConnections.State"))
        .set("type", connection.r#type().map(|kind| kind.as_str()))
        .set("category", connection.category())
        .set("customer_gateway_id", connection.customer_gateway_id())
        .set("vpn_gateway_id", connection.vpn_gateway_id())
        .set("transit_gateway_id", connection.transit_gateway_id())
        .set("core_network_arn", connection.core_network_arn())
        .set("vgw_telemetry", telemetry(connection))
        .set("options", options(connection))
        .set("tags", tags(connection.tags()))
        .set("title", name_or(connection.tags(), id))
}

/// A connection has two tunnels, of each of which AWS says how it is.
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html>
fn telemetry(connection: &VpnConnection) -> Result<Value, Lacking> {
    let tunnels = always(connection.vgw_telemetry.as_ref(), "VpnConnections.VgwTelemetry")?;
    let tunnels = tunnels.iter().map(|tunnel| {
        let status = tunnel.status().map(|status| status.as_str());
        Ok(given(json!({
            "OutsideIpAddress": tunnel.outside_ip_address(),
            "Status": always(status, "VpnConnections.VgwTelemetry.Status")?,
            "StatusMessage": tunnel.status_message(),
            "AcceptedRouteCount": tunnel.accepted_route_count(),
        })))
    });
    tunnels.collect()
}

fn options(connection: &VpnConnection) -> Result<Value, Lacking> {
    let options = always(connection.options(), "VpnConnections.Options")?;
    let tunnels = always(options.tunnel_options.as_ref(), "VpnConnections.Options.TunnelOptions")?;
    Ok(given(json!({
        "EnableAcceleration": options.enable_acceleration(),
        "StaticRoutesOnly": options.static_routes_only(),
        "OutsideIpAddressType": options.outside_ip_address_type(),
        "TunnelOptions": tunnels.iter().map(tunnel).collect::<Result<Value, Lacking>>()?,
    })))
}

/// A tunnel without log options has never logged.
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html>
fn tunnel(tunnel: &TunnelOption) -> Result<Value, Lacking> {
    let logs = tunnel.log_options().and_then(|options| options.cloud_watch_log_options());
    let logs = logs.map(|logs| {
        let field = "VpnConnections.Options.TunnelOptions.LogOptions.CloudWatchLogOptions.LogEnabled";
        let is_on = always(logs.log_enabled(), field)?;
        let logs = given(json!({ "LogEnabled": is_on, "LogGroupArn": logs.log_group_arn() }));
        Ok(json!({ "CloudWatchLogOptions": logs }))
    });
    Ok(given(json!({
        "OutsideIpAddress": tunnel.outside_ip_address(),
        "LogOptions": logs.transpose()?,
    })))
}
