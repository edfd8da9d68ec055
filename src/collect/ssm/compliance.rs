//! Whether managed machines comply with what is asked of them, by kind.

use super::PAGE;
use super::managed_instance::arn;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ssm::types::ResourceComplianceSummaryItem;

const LIST_RESOURCE_COMPLIANCE_SUMMARIES: Operation =
    Operation::new("ssm", "ListResourceComplianceSummaries");

const TABLE: &str = "aws_ssm_managed_instance_compliance";

pub(super) const COMPLIANCE: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: LIST_RESOURCE_COMPLIANCE_SUMMARIES, details: &[] }],
        &[include_str!("compliance.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ssm().list_resource_compliance_summaries().max_results(PAGE);
    let mut pages = cx
        .call(LIST_RESOURCE_COMPLIANCE_SUMMARIES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let listed = page.resource_compliance_summary_items;
        let items = answered(LIST_RESOURCE_COMPLIANCE_SUMMARIES, listed, "ResourceComplianceSummaryItems")?;
        for item in items {
            cx.put(row(&cx, &item)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, item: &ResourceComplianceSummaryItem) -> Row {
    let id = always(item.resource_id(), "ResourceComplianceSummaryItems.ResourceId");
    let kind = always(item.compliance_type(), "ResourceComplianceSummaryItems.ComplianceType");
    let status = item.status().map(|status| status.as_str());
    let lacking = item.non_compliant_summary().map(|summary| summary.non_compliant_count());
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, id)))
        .set("compliance_type", kind)
        .set("resource_id", id)
        .set("resource_type", item.resource_type())
        .set("status", always(status, "ResourceComplianceSummaryItems.Status"))
        .set("overall_severity", item.overall_severity().map(|severity| severity.as_str()))
        .set("non_compliant_count", lacking)
        .set("title", kind)
}
