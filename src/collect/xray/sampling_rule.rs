//! Rules which requests are traced.

use crate::collect::{Cx, Failure, Source, always, answered, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_SAMPLING_RULES: Operation = Operation::new("xray", "GetSamplingRules");

const TABLE: &str = "aws_xray_sampling_rule";

pub(super) const SAMPLING_RULE: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_SAMPLING_RULES, details: &[] }],
        &[include_str!("sampling_rule.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().xray().get_sampling_rules();
    let mut pages = cx
        .call(GET_SAMPLING_RULES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for record in answered(GET_SAMPLING_RULES, page.sampling_rule_records, "SamplingRuleRecords")? {
            let rule =
                answered(GET_SAMPLING_RULES, record.sampling_rule, "SamplingRuleRecords.SamplingRule")?;
            let name = always(rule.rule_name(), "SamplingRuleRecords.SamplingRule.RuleName");
            let service = said(rule.service_name());
            let row = Row::new(TABLE)
                .set("arn", always(rule.rule_arn(), "SamplingRuleRecords.SamplingRule.RuleARN"))
                .set("rule_name", name)
                .set("priority", rule.priority())
                .set("fixed_rate", rule.fixed_rate())
                .set("reservoir_size", rule.reservoir_size())
                .set("service_name", always(service, "SamplingRuleRecords.SamplingRule.ServiceName"))
                .set("service_type", said(rule.service_type()))
                .set("host", said(rule.host()))
                .set("http_method", said(rule.http_method()))
                .set("url_path", said(rule.url_path()))
                .set("created_at", record.created_at.as_ref())
                .set("title", name);
            cx.put(row).await;
        }
    }
    Ok(())
}
