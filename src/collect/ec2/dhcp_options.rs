//! DHCP option sets.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::DhcpOptions;
use serde_json::Value;

const DESCRIBE_DHCP_OPTIONS: Operation = Operation::new("ec2", "DescribeDhcpOptions");

pub(super) const DHCP_OPTIONS: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_dhcp_options", list: DESCRIBE_DHCP_OPTIONS, details: &[] }],
        &[include_str!("dhcp_options.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_dhcp_options().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_DHCP_OPTIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for options in page.dhcp_options.unwrap_or_default() {
            cx.put(row(&cx, &options)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, options: &DhcpOptions) -> Row {
    let id = always(options.dhcp_options_id(), "DhcpOptions.DhcpOptionsId");
    Row::new("aws_vpc_dhcp_options")
        .set("arn", arn(cx, options.owner_id(), "dhcp-options", id))
        .set("dhcp_options_id", id)
        .set("owner_id", options.owner_id())
        .set("domain_name", values(options, "domain-name"))
        .set("domain_name_servers", values(options, "domain-name-servers"))
        .set("ntp_servers", values(options, "ntp-servers"))
        .set("netbios_name_servers", values(options, "netbios-name-servers"))
        .set("netbios_node_type", values(options, "netbios-node-type"))
        .set("tags", tags(options.tags()))
        .set("title", name_or(options.tags(), id))
}

/// The values of one option as a JSON array, none when the set does not have it.
fn values(options: &DhcpOptions, key: &str) -> Result<Option<Value>, Lacking> {
    let mut found = None;
    for option in options.dhcp_configurations() {
        if always(option.key(), "DhcpOptions.DhcpConfigurations.Key")? == key {
            let values = option.values().iter();
            let values =
                values.map(|value| always(value.value(), "DhcpOptions.DhcpConfigurations.Values.Value"));
            found = Some(values.collect::<Result<Value, _>>()?);
        }
    }
    Ok(found)
}
