//! The regions that AWS offers to the account, enabled or not.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const DESCRIBE_REGIONS: Operation = Operation::new("ec2", "DescribeRegions");

pub(super) const REGION: Source = Source {
    family: Family::global(
        &[Table { name: "aws_region", list: DESCRIBE_REGIONS, details: &[] }],
        &[include_str!("region.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_regions().all_regions(true);
    let answer = cx.call(DESCRIBE_REGIONS).send(|| request.clone().send()).await?;
    for region in answer.regions.unwrap_or_default() {
        let name = always(region.region_name(), "Regions.RegionName");
        let arn = name.map(|name| format!("arn:{}::{name}:{}", cx.partition(), cx.account_id()));
        let row = Row::new("aws_region").set("arn", arn).set("name", name);
        cx.put(row.set("opt_in_status", region.opt_in_status()).set("title", name)).await;
    }
    Ok(())
}
