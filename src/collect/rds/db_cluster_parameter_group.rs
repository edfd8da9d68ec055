//! Parameter groups of database clusters, and what they set.

use super::{PAGE, parameters};
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::DbClusterParameterGroup;

const DESCRIBE_DB_CLUSTER_PARAMETER_GROUPS: Operation =
    Operation::new("rds", "DescribeDBClusterParameterGroups");
const DESCRIBE_DB_CLUSTER_PARAMETERS: Operation = Operation::new("rds", "DescribeDBClusterParameters");

const NAME: &str = "DBClusterParameterGroups.DBClusterParameterGroupName";

pub(super) const DB_CLUSTER_PARAMETER_GROUP: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_rds_db_cluster_parameter_group",
            list: DESCRIBE_DB_CLUSTER_PARAMETER_GROUPS,
            details: &[Detail { operation: DESCRIBE_DB_CLUSTER_PARAMETERS, columns: &["parameters"] }],
        }],
        &[include_str!("db_cluster_parameter_group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_cluster_parameter_groups().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_CLUSTER_PARAMETER_GROUPS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for group in answered(
            DESCRIBE_DB_CLUSTER_PARAMETER_GROUPS,
            page.db_cluster_parameter_groups,
            "DBClusterParameterGroups",
        )? {
            cx.put(row(&group)).await;
            put_parameters(&cx, &group).await;
        }
    }
    Ok(())
}

fn row(group: &DbClusterParameterGroup) -> Row {
    let name = always(group.db_cluster_parameter_group_name(), NAME);
    Row::new("aws_rds_db_cluster_parameter_group")
        .set(
            "arn",
            always(
                group.db_cluster_parameter_group_arn(),
                "DBClusterParameterGroups.DBClusterParameterGroupArn",
            ),
        )
        .set("name", name)
        .set("description", group.description())
        .set("db_parameter_group_family", group.db_parameter_group_family())
        .set("title", name)
}

async fn put_parameters(cx: &Cx, group: &DbClusterParameterGroup) {
    let Some(arn) = group.db_cluster_parameter_group_arn() else { return };
    let name = group.db_cluster_parameter_group_name().map(str::to_owned);
    let subject = Subject::new("aws_rds_db_cluster_parameter_group", arn, &["DBParameterGroupNotFound"]);
    let request = cx.clients().rds().describe_db_cluster_parameters().max_records(PAGE);
    let row = subject.row();
    cx.detail(DESCRIBE_DB_CLUSTER_PARAMETERS, &subject, |call| async move {
        let name = answered(DESCRIBE_DB_CLUSTER_PARAMETERS, name, NAME)?;
        let request = request.db_cluster_parameter_group_name(name);
        let mut pages = call.pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            found.extend(answered(DESCRIBE_DB_CLUSTER_PARAMETERS, page.parameters, "Parameters")?);
        }
        Ok(row.set("parameters", parameters(&found)))
    })
    .await;
}
