//! Rules of security groups, all of a region in one list.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::SecurityGroupRule;

const DESCRIBE_SECURITY_GROUP_RULES: Operation = Operation::new("ec2", "DescribeSecurityGroupRules");

pub(super) const SECURITY_GROUP_RULE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_security_group_rule", list: DESCRIBE_SECURITY_GROUP_RULES, details: &[] }],
        &[include_str!("security_group_rule.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_security_group_rules().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_SECURITY_GROUP_RULES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for rule in page.security_group_rules.unwrap_or_default() {
            cx.put(row(&cx, &rule)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, rule: &SecurityGroupRule) -> Row {
    let id = rule.security_group_rule_id();
    let arn = rule.security_group_rule_arn().map(str::to_owned).or_else(|| {
        let owner = rule.group_owner_id().unwrap_or(cx.account_id());
        Some(format!("arn:{}:ec2:{}:{owner}:security-group-rule/{}", cx.partition(), cx.region(), id?))
    });
    let row = Row::new("aws_vpc_security_group_rule")
        .set("arn", arn)
        .set("security_group_rule_id", id)
        .set("group_id", rule.group_id())
        .set("group_owner_id", rule.group_owner_id())
        .set("is_egress", rule.is_egress())
        .set("type", rule.is_egress().map(|egress| if egress { "egress" } else { "ingress" }))
        .set("ip_protocol", always(rule.ip_protocol(), "IpProtocol"))
        .set("from_port", port(rule, rule.from_port(), "FromPort"))
        .set("to_port", port(rule, rule.to_port(), "ToPort"))
        .set("cidr_ipv4", rule.cidr_ipv4())
        .set("cidr_ipv6", rule.cidr_ipv6())
        .set("prefix_list_id", rule.prefix_list_id())
        .set("description", rule.description())
        .set("tags", tags(rule.tags()))
        .set("title", id.map(|id| name_or(rule.tags(), id)));
    with_referenced_group(row, rule)
}

/// The protocols that have ports; of the others AWS may leave them out.
fn port(rule: &SecurityGroupRule, port: Option<i32>, field: &'static str) -> Result<Option<i32>, Lacking> {
    let has_ports = matches!(rule.ip_protocol(), Some("tcp" | "udp"));
    if has_ports { always(port, field).map(Some) } else { Ok(port) }
}

fn with_referenced_group(row: Row, rule: &SecurityGroupRule) -> Row {
    let group = rule.referenced_group_info();
    let id = group.and_then(|group| group.group_id());
    let other = rule.cidr_ipv4().or(rule.cidr_ipv6()).or(rule.prefix_list_id());
    let source = always(id.or(other), "CidrIpv4 or another source").map(|_| id);
    row.set("referenced_group_id", source)
        .set("referenced_user_id", group.and_then(|group| group.user_id()))
        .set("referenced_vpc_id", group.and_then(|group| group.vpc_id()))
        .set("referenced_peering_status", group.and_then(|group| group.peering_status()))
        .set(
            "referenced_vpc_peering_connection_id",
            group.and_then(|group| group.vpc_peering_connection_id()),
        )
}
