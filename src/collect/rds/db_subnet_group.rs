//! Subnet groups of databases.

use super::{PAGE, subnets};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::DbSubnetGroup;
use serde_json::json;

const DESCRIBE_DB_SUBNET_GROUPS: Operation = Operation::new("rds", "DescribeDBSubnetGroups");

pub(super) const DB_SUBNET_GROUP: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_rds_db_subnet_group", list: DESCRIBE_DB_SUBNET_GROUPS, details: &[] }],
        &[include_str!("db_subnet_group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_subnet_groups().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_SUBNET_GROUPS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for group in answered(DESCRIBE_DB_SUBNET_GROUPS, page.db_subnet_groups, "DBSubnetGroups")? {
            cx.put(row(&group)).await;
        }
    }
    Ok(())
}

fn row(group: &DbSubnetGroup) -> Row {
    let name = always(group.db_subnet_group_name(), "DBSubnetGroups.DBSubnetGroupName");
    Row::new("aws_rds_db_subnet_group")
        .set("arn", always(group.db_subnet_group_arn(), "DBSubnetGroups.DBSubnetGroupArn"))
        .set("name", name)
        .set("description", group.db_subnet_group_description())
        .set("status", group.subnet_group_status())
        .set("vpc_id", group.vpc_id())
        .set("subnets", subnets(group.subnets.as_ref()))
        .set("supported_network_types", json!(group.supported_network_types()))
        .set("title", name)
}
