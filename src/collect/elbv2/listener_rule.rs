//! Rules, listed for each listener.

use super::action::actions;
use super::{PAGE, operation};
use crate::collect::{Cx, Subject, always, answered, given};
use crate::schema::{Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_elasticloadbalancingv2::types::{Rule, RuleCondition};
use serde_json::{Value, json};

const DESCRIBE_RULES: Operation = operation("DescribeRules", "elasticloadbalancing:DescribeRules");

pub(super) const LISTENER_RULE: Table =
    Table { name: "aws_ec2_load_balancer_listener_rule", list: DESCRIBE_RULES, details: &[] };

/// Puts the rules of one listener.
pub(super) async fn put_rules(cx: &Cx, listener: &Subject, arn: &str) {
    let request = cx.clients().elbv2().describe_rules().listener_arn(arn).page_size(PAGE);
    let (here, empty) = (cx.clone(), listener.row());
    cx.detail_within(DESCRIBE_RULES, listener, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for rule in answered(DESCRIBE_RULES, page.rules, "Rules")? {
                here.put(row(arn, &rule)).await;
            }
        }
        Ok(empty)
    })
    .await;
}

fn row(listener: &str, rule: &Rule) -> Row {
    let priority = always(rule.priority(), "Rules.Priority");
    Row::new("aws_ec2_load_balancer_listener_rule")
        .set("arn", always(rule.rule_arn(), "Rules.RuleArn"))
        .set("listener_arn", listener)
        .set("priority", priority)
        .set("is_default", always(rule.is_default(), "Rules.IsDefault"))
        .set("conditions", conditions(rule.conditions()))
        .set("actions", actions(rule.actions.as_ref()))
        .set("title", priority)
}

fn conditions(conditions: &[RuleCondition]) -> Result<Value, Lacking> {
    let condition = |condition: &RuleCondition| {
        let values = |values: Option<&[String]>| values.map(|values| json!({ "Values": values }));
        let header = condition
            .http_header_config()
            .map(|header| json!({ "HttpHeaderName": header.http_header_name(), "Values": header.values() }));
        let query = condition.query_string_config().map(|query| {
            let pairs = query.values().iter();
            let pairs = pairs.map(|pair| given(json!({ "Key": pair.key(), "Value": pair.value() })));
            json!({ "Values": pairs.collect::<Value>() })
        });
        Ok(given(json!({
            "Field": always(condition.field(), "Rules.Conditions.Field")?,
            "HostHeaderConfig": values(condition.host_header_config().map(|config| config.values())),
            "PathPatternConfig": values(condition.path_pattern_config().map(|config| config.values())),
            "HttpRequestMethodConfig":
                values(condition.http_request_method_config().map(|config| config.values())),
            "SourceIpConfig": values(condition.source_ip_config().map(|config| config.values())),
            "HttpHeaderConfig": header,
            "QueryStringConfig": query,
            "Values": (!condition.values().is_empty()).then(|| condition.values()),
        })))
    };
    conditions.iter().map(condition).collect()
}
