//! What web ACLs do with requests.

use crate::collect::{always, given, said};
use crate::store::Lacking;
use aws_sdk_wafv2::types::{
    DefaultAction, FirewallManagerRuleGroup, RateBasedStatement, Rule, RuleAction, Statement,
    VisibilityConfig,
};
use serde_json::{Value, json};

pub(super) fn default_action(action: Option<&DefaultAction>) -> Result<Value, Lacking> {
    let action = always(action, "WebACL.DefaultAction")?;
    let kind = [("Allow", action.allow().is_some()), ("Block", action.block().is_some())];
    named(&kind, "WebACL.DefaultAction")
}

pub(super) fn rules(rules: &[Rule]) -> Result<Value, Lacking> {
    rules.iter().map(rule).collect()
}

pub(super) fn visibility(config: Option<&VisibilityConfig>) -> Result<Value, Lacking> {
    let config = always(config, "WebACL.VisibilityConfig")?;
    Ok(json!({
        "CloudWatchMetricsEnabled": config.cloud_watch_metrics_enabled(),
        "SampledRequestsEnabled": config.sampled_requests_enabled(),
        "MetricName": always(said(config.metric_name()), "WebACL.VisibilityConfig.MetricName")?,
    }))
}

pub(super) fn names(groups: &[FirewallManagerRuleGroup]) -> Value {
    groups.iter().map(|group| json!(group.name())).collect()
}

/// A rule acts itself, or overrides what a group of rules does.
fn rule(rule: &Rule) -> Result<Value, Lacking> {
    let said_what = rule.action().is_some() || rule.override_action().is_some();
    always(said_what.then_some(()), "WebACL.Rules.Action")?;
    let changed = rule.override_action().map(|action| {
        let kinds = [("Count", action.count().is_some()), ("None", action.none().is_some())];
        named(&kinds, "WebACL.Rules.OverrideAction")
    });
    Ok(given(json!({
        "Name": always(said(rule.name()), "WebACL.Rules.Name")?,
        "Priority": rule.priority(),
        "Statement": statement(always(rule.statement(), "WebACL.Rules.Statement")?)?,
        "Action": rule.action().map(action).transpose()?,
        "OverrideAction": changed.transpose()?,
        "VisibilityConfig": visibility(rule.visibility_config())?,
    })))
}

fn action(action: &RuleAction) -> Result<Value, Lacking> {
    let kinds = [
        ("Block", action.block().is_some()),
        ("Allow", action.allow().is_some()),
        ("Count", action.count().is_some()),
        ("Captcha", action.captcha().is_some()),
        ("Challenge", action.challenge().is_some()),
    ];
    named(&kinds, "WebACL.Rules.Action")
}

/// The one of these that is there, without what it says more.
fn named(kinds: &[(&str, bool)], field: &'static str) -> Result<Value, Lacking> {
    let found = kinds.iter().find(|(_, is_there)| *is_there).map(|(name, _)| json!({ *name: {} }));
    always(found, field)
}

/// The kind of a statement, and what tells managed groups and rates apart.
fn statement(statement: &Statement) -> Result<Value, Lacking> {
    if let Some(group) = statement.managed_rule_group_statement() {
        let name = always(said(group.name()), "WebACL.Rules.Statement.ManagedRuleGroupStatement.Name")?;
        return Ok(json!({ "ManagedRuleGroupStatement": given(json!({
            "VendorName": group.vendor_name(),
            "Name": name,
            "Version": group.version(),
            "ScopeDown": group.scope_down_statement().map(|_| true),
        })) }));
    }
    if let Some(rate) = statement.rate_based_statement() {
        return Ok(json!({ "RateBasedStatement": rate_of(rate)? }));
    }
    if let Some(group) = statement.rule_group_reference_statement() {
        return Ok(json!({ "RuleGroupReferenceStatement": { "ARN": group.arn() } }));
    }
    if let Some(set) = statement.ip_set_reference_statement() {
        return Ok(json!({ "IPSetReferenceStatement": { "ARN": set.arn() } }));
    }
    let is_empty = *statement == Statement::builder().build();
    always((!is_empty).then(|| json!({ "OtherStatement": {} })), "WebACL.Rules.Statement")
}

/// The SDK has 0 where AWS says nothing: of the limit, which is always said, and of the usual window.
fn rate_of(rate: &RateBasedStatement) -> Result<Value, Lacking> {
    let limit = always(
        Some(rate.limit()).filter(|limit| *limit > 0),
        "WebACL.Rules.Statement.RateBasedStatement.Limit",
    )?;
    let window = Some(rate.evaluation_window_sec()).filter(|seconds| *seconds > 0).unwrap_or(300);
    Ok(given(json!({
        "Limit": limit,
        "EvaluationWindowSec": window,
        "AggregateKeyType": rate.aggregate_key_type().as_str(),
        "ScopeDown": rate.scope_down_statement().map(|_| true),
    })))
}

#[cfg(test)]
mod tests {
    use super::{Lacking, Rule, Statement, rules};
    use aws_sdk_wafv2::types::{
        BlockAction, ManagedRuleGroupStatement, RateBasedStatement, RateBasedStatementAggregateKeyType,
        RuleAction, VisibilityConfig,
    };

    fn told(statement: Statement, action: Option<RuleAction>) -> Result<String, Lacking> {
        let config = VisibilityConfig::builder()
            .cloud_watch_metrics_enabled(true)
            .sampled_requests_enabled(true)
            .metric_name("m");
        let rule = Rule::builder()
            .name("r")
            .priority(0)
            .statement(statement)
            .set_action(action)
            .visibility_config(config.build().expect("a configuration"));
        rules(&[rule.build().expect("a rule")]).map(|rules| rules.to_string())
    }

    fn blocks() -> Option<RuleAction> {
        Some(RuleAction::builder().block(BlockAction::builder().build()).build())
    }

    #[test]
    fn a_rule_that_does_not_say_what_it_does_is_not_known() {
        let group = ManagedRuleGroupStatement::builder().vendor_name("AWS").name("Common");
        let group =
            Statement::builder().managed_rule_group_statement(group.build().expect("a group")).build();
        assert_eq!(told(group, None), Err(Lacking("WebACL.Rules.Action")));
        assert_eq!(told(Statement::builder().build(), blocks()), Err(Lacking("WebACL.Rules.Statement")));
    }

    #[test]
    fn a_rate_without_a_limit_is_none() {
        let rate = |limit| {
            let rate = RateBasedStatement::builder()
                .limit(limit)
                .aggregate_key_type(RateBasedStatementAggregateKeyType::Ip)
                .build()
                .expect("a rate");
            told(Statement::builder().rate_based_statement(rate).build(), blocks())
        };
        assert!(rate(100).expect("a rate").contains(r#""EvaluationWindowSec":300"#));
        assert!(rate(0).is_err());
    }
}
