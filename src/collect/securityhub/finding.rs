//! Critical findings that are open.

use super::if_subscribed;
use crate::collect::{Cx, Failure, Source, always, answered, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_securityhub::types::{
    AwsSecurityFinding, AwsSecurityFindingFilters, SortCriterion, SortOrder, StringFilter,
    StringFilterComparison,
};
use serde_json::{Value, json};

const GET_FINDINGS: Operation = Operation::new("securityhub", "GetFindings");

const PAGE: i32 = 100;
/// Pages that are asked for at most: more findings say nothing new.
const PAGES: usize = 10;

pub(super) const FINDING: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_securityhub_finding", list: GET_FINDINGS, details: &[] }],
        &[include_str!("finding.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let is =
        |value: &str| StringFilter::builder().value(value).comparison(StringFilterComparison::Equals).build();
    let filters = AwsSecurityFindingFilters::builder()
        .aws_account_id(is(cx.account_id()))
        .region(is(cx.region()))
        .severity_label(is("CRITICAL"))
        .record_state(is("ACTIVE"))
        .workflow_status(is("NEW"))
        .workflow_status(is("NOTIFIED"))
        .build();
    let oldest = SortCriterion::builder().field("FirstObservedAt").sort_order(SortOrder::Ascending).build();
    let request = cx.clients().securityhub().get_findings().filters(filters).sort_criteria(oldest);
    let request = request.max_results(PAGE);
    let mut pages = cx
        .call(GET_FINDINGS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    for _ in 0..PAGES {
        let Some(page) = if_subscribed(pages.next().await)? else { break };
        for finding in answered(GET_FINDINGS, page.findings, "Findings")? {
            cx.put(row(&finding)).await;
        }
    }
    Ok(())
}

fn row(finding: &AwsSecurityFinding) -> Row {
    let severity = finding.severity().and_then(|severity| severity.label()).map(|label| label.as_str());
    let workflow = finding.workflow().and_then(|workflow| workflow.status()).map(|status| status.as_str());
    let seen = finding.first_observed_at().or(finding.created_at().and_then(said));
    let resources = finding.resources().iter().map(|resource| json!(resource.id())).collect::<Value>();
    Row::new("aws_securityhub_finding")
        .set("arn", always(finding.id().and_then(said), "Findings.Id"))
        .set("severity", always(severity, "Findings.Severity.Label"))
        .set("workflow_status", always(workflow, "Findings.Workflow.Status"))
        .set(
            "record_state",
            always(finding.record_state().map(|state| state.as_str()), "Findings.RecordState"),
        )
        .set("first_observed_at", always(seen, "Findings.CreatedAt"))
        .set("product_arn", finding.product_arn())
        .set("resource_ids", resources)
        .set("title", always(finding.title(), "Findings.Title"))
}
