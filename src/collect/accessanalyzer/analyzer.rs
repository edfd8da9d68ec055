//! Analyzers, with what those of external access found.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_accessanalyzer::types::{AnalyzerSummary, Criterion};
use serde_json::{Value, json};

const LIST_ANALYZERS: Operation =
    Operation::new("accessanalyzer", "ListAnalyzers").allowed_by("access-analyzer:ListAnalyzers");
const LIST_FINDINGS: Operation =
    Operation::new("accessanalyzer", "ListFindingsV2").allowed_by("access-analyzer:ListFindings");

const TABLE: &str = "aws_accessanalyzer_analyzer";

/// Analyzers of external access; others look for what is unused, or for access within.
/// https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_AnalyzerSummary.html
const OF_EXTERNAL_ACCESS: [&str; 2] = ["ACCOUNT", "ORGANIZATION"];

pub(super) const ANALYZER: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_ANALYZERS,
            details: &[Detail { operation: LIST_FINDINGS, columns: &["active_findings"] }],
        }],
        &[include_str!("analyzer.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().accessanalyzer().list_analyzers().max_results(100);
    let mut pages = cx
        .call(LIST_ANALYZERS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for analyzer in page.analyzers() {
            put(&cx, analyzer).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, analyzer: &AnalyzerSummary) {
    cx.put(row(analyzer)).await;
    let Some(arn) = said(analyzer.arn()) else { return };
    let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]);
    let is_external = said(analyzer.r#type().as_str()).is_none_or(|kind| OF_EXTERNAL_ACCESS.contains(&kind));
    if !is_external {
        let none = subject.row().set("active_findings", json!([]));
        return cx.known(LIST_FINDINGS, subject.clone(), Ok(none)).await;
    }
    let active = Criterion::builder().eq("ACTIVE").build();
    let request = cx.clients().accessanalyzer().list_findings_v2().analyzer_arn(arn).filter("status", active);
    let (request, row) = (request.max_results(100), subject.row());
    cx.detail(LIST_FINDINGS, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            for finding in page.findings() {
                let id = answered(LIST_FINDINGS, said(finding.id()), "findings.id")?;
                let kind = said(finding.resource_type().as_str());
                found.push(given(json!({ "Id": id, "Resource": finding.resource(), "ResourceType": kind })));
            }
        }
        Ok(row.set("active_findings", Value::Array(found)))
    })
    .await;
}

fn row(analyzer: &AnalyzerSummary) -> Row {
    let name = always(said(analyzer.name()), "analyzers.name");
    let tags = analyzer.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", always(said(analyzer.arn()), "analyzers.arn"))
        .set("name", name)
        .set("type", always(said(analyzer.r#type().as_str()), "analyzers.type"))
        .set("status", always(said(analyzer.status().as_str()), "analyzers.status"))
        .set("created_at", analyzer.created_at())
        .set("last_resource_analyzed_at", analyzer.last_resource_analyzed_at())
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}
