//! Policies of the account that let others use log groups of a region.

use super::time;
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatchlogs::types::ResourcePolicy;

const DESCRIBE_RESOURCE_POLICIES: Operation = Operation::new("logs", "DescribeResourcePolicies");

pub(super) const LOG_RESOURCE_POLICY: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_cloudwatch_log_resource_policy",
            list: DESCRIBE_RESOURCE_POLICIES,
            details: &[],
        }],
        &[include_str!("log_resource_policy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().logs().describe_resource_policies().limit(50);
    let mut pages = cx
        .call(DESCRIBE_RESOURCE_POLICIES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for policy in page.resource_policies() {
            cx.put(row(&cx, policy)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, policy: &ResourcePolicy) -> Row {
    let name = always(policy.policy_name(), "resourcePolicies.policyName");
    let arn = name.map(|name| cx.arn("logs", &format!("resource-policy:{name}")));
    Row::new("aws_cloudwatch_log_resource_policy")
        .set("arn", arn)
        .set("policy_name", name)
        .set("policy", always(policy.policy_document(), "resourcePolicies.policyDocument"))
        .set("last_updated_time", time(policy.last_updated_time()).as_ref())
        .set("title", name)
}
