//! Rules, and what they found.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_config::types::ConfigRule;

const DESCRIBE_CONFIG_RULES: Operation = Operation::new("config", "DescribeConfigRules");
const DESCRIBE_COMPLIANCE_BY_CONFIG_RULE: Operation =
    Operation::new("config", "DescribeComplianceByConfigRule");

const TABLE: &str = "aws_config_rule";

pub(super) const RULE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_CONFIG_RULES,
            details: &[Detail {
                operation: DESCRIBE_COMPLIANCE_BY_CONFIG_RULE,
                columns: &["compliance_type", "noncompliant_resources"],
            }],
        }],
        &[include_str!("rule.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().config().describe_config_rules();
    let mut pages = cx
        .call(DESCRIBE_CONFIG_RULES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for rule in answered(DESCRIBE_CONFIG_RULES, page.config_rules, "ConfigRules")? {
            put(&cx, &rule).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, rule: &ConfigRule) {
    let name = always(rule.config_rule_name(), "ConfigRules.ConfigRuleName");
    let state = rule.config_rule_state().map(|state| state.as_str());
    let row = Row::new(TABLE)
        .set("arn", always(rule.config_rule_arn(), "ConfigRules.ConfigRuleArn"))
        .set("name", name)
        .set("rule_id", rule.config_rule_id())
        .set("rule_state", always(state, "ConfigRules.ConfigRuleState"))
        .set("created_by", rule.created_by())
        .set("source_identifier", rule.source().and_then(|source| source.source_identifier()))
        .set("title", name);
    cx.put(row).await;
    let (Some(arn), Ok(name)) = (rule.config_rule_arn(), name) else { return };
    let subject = Subject::new(TABLE, arn, &["NoSuchConfigRuleException"]);
    let request = cx.clients().config().describe_compliance_by_config_rule().config_rule_names(name);
    let row = subject.row();
    cx.detail(DESCRIBE_COMPLIANCE_BY_CONFIG_RULE, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let of_rule = answer.compliance_by_config_rules().first();
        let compliance = of_rule.and_then(|of_rule| of_rule.compliance());
        let field = "ComplianceByConfigRules.Compliance";
        let compliance = answered(DESCRIBE_COMPLIANCE_BY_CONFIG_RULE, compliance, field)?;
        let kind = compliance.compliance_type().map(|kind| kind.as_str());
        let count = compliance.compliance_contributor_count().map(|count| count.capped_count());
        Ok(row
            .set("compliance_type", always(kind, "ComplianceByConfigRules.Compliance.ComplianceType"))
            .set("noncompliant_resources", count))
    })
    .await;
}
