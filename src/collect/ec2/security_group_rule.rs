//! Rules of security groups, all of a region in one list.

use super::{arn, name_or, tags};
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
    let id = always(rule.security_group_rule_id(), "SecurityGroupRules.SecurityGroupRuleId");
    let is_egress = always(rule.is_egress(), "SecurityGroupRules.IsEgress");
    let made = || arn(cx, rule.group_owner_id(), "security-group-rule", id);
    let row = Row::new("aws_vpc_security_group_rule")
        .set("arn", rule.security_group_rule_arn().map_or_else(made, |arn| Ok(arn.to_owned())))
        .set("security_group_rule_id", id)
        .set("group_id", always(rule.group_id(), "SecurityGroupRules.GroupId"))
        .set("group_owner_id", rule.group_owner_id())
        .set("is_egress", is_egress)
        .set("type", is_egress.map(|egress| if egress { "egress" } else { "ingress" }))
        .set("ip_protocol", always(rule.ip_protocol(), "SecurityGroupRules.IpProtocol"))
        .set("from_port", port(rule, rule.from_port(), "SecurityGroupRules.FromPort"))
        .set("to_port", port(rule, rule.to_port(), "SecurityGroupRules.ToPort"))
        .set("description", rule.description())
        .set("tags", tags(rule.tags()))
        .set("title", name_or(rule.tags(), id));
    with_other_side(row, rule)
}

/// The protocols that have ports; of the others AWS may leave them out.
fn port(rule: &SecurityGroupRule, port: Option<i32>, field: &'static str) -> Result<Option<i32>, Lacking> {
    let has_ports = matches!(rule.ip_protocol(), Some("tcp" | "udp"));
    if has_ports { always(port, field).map(Some) } else { Ok(port) }
}

/// Ranges, a list of them or a group: which of them it is, is open where the rule has none.
fn with_other_side(row: Row, rule: &SecurityGroupRule) -> Row {
    let group = rule.referenced_group_info();
    let id = group.and_then(|group| group.group_id());
    let other = rule.cidr_ipv4().or(rule.cidr_ipv6()).or(rule.prefix_list_id());
    let known = always(id.or(other), "SecurityGroupRules.CidrIpv4 or another source").map(|_| ());
    row.set("cidr_ipv4", known.map(|()| rule.cidr_ipv4()))
        .set("cidr_ipv6", known.map(|()| rule.cidr_ipv6()))
        .set("prefix_list_id", known.map(|()| rule.prefix_list_id()))
        .set("referenced_group_id", known.map(|()| id))
        .set("referenced_user_id", group.and_then(|group| group.user_id()))
        .set("referenced_vpc_id", group.and_then(|group| group.vpc_id()))
        .set("referenced_peering_status", group.and_then(|group| group.peering_status()))
        .set(
            "referenced_vpc_peering_connection_id",
            group.and_then(|group| group.vpc_peering_connection_id()),
        )
}
