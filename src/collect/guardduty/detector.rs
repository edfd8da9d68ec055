//! Detectors, and whether a region has one.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_guardduty::operation::get_detector::GetDetectorOutput;
use aws_sdk_guardduty::types::{
    Condition, DetectorFeatureConfigurationResult, FindingCriteria, GroupByType, SeverityStatistics,
};
use serde_json::{Map, Value, json};

const LIST_DETECTORS: Operation = Operation::new("guardduty", "ListDetectors");
const GET_DETECTOR: Operation = Operation::new("guardduty", "GetDetector");
const GET_ADMINISTRATOR_ACCOUNT: Operation = Operation::new("guardduty", "GetAdministratorAccount");
const GET_FINDINGS_STATISTICS: Operation = Operation::new("guardduty", "GetFindingsStatistics");

const TABLE: &str = "aws_guardduty_detector";

/// The word for a detector that is gone.
const GONE: &[&str] = &["BadRequestException"];

pub(super) const DETECTOR: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: LIST_DETECTORS,
                details: &[
                    Detail {
                        operation: GET_DETECTOR,
                        columns: &[
                            "status",
                            "created_at",
                            "finding_publishing_frequency",
                            "features",
                            "tags",
                        ],
                    },
                    Detail {
                        operation: GET_ADMINISTRATOR_ACCOUNT,
                        columns: &["administrator_account_id", "administrator_relationship_status"],
                    },
                    Detail { operation: GET_FINDINGS_STATISTICS, columns: &["open_findings"] },
                ],
            },
            Table { name: "aws_guardduty_regional_settings", list: LIST_DETECTORS, details: &[] },
        ],
        &[include_str!("detector.sql"), include_str!("regional_settings.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().guardduty().list_detectors().max_results(50);
    let mut pages = cx
        .call(LIST_DETECTORS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut ids = Vec::new();
    while let Some(page) = pages.next().await? {
        ids.extend(answered(LIST_DETECTORS, page.detector_ids, "detectorIds")?);
    }
    let row = Row::new("aws_guardduty_regional_settings")
        .set("arn", cx.arn("guardduty", "settings"))
        .set("detector_ids", json!(ids))
        .set("title", cx.region());
    cx.put(row).await;
    for id in &ids {
        put(&cx, id).await;
    }
    Ok(())
}

async fn put(cx: &Cx, id: &str) {
    let arn = cx.arn("guardduty", &format!("detector/{id}"));
    cx.put(Row::new(TABLE).set("arn", &arn).set("detector_id", id).set("title", id)).await;
    let subject = Subject::new(TABLE, arn, GONE);
    let client = cx.clients().guardduty();
    let (row, request) = (subject.row(), client.get_detector().detector_id(id));
    cx.detail(GET_DETECTOR, &subject, |call| async move {
        Ok(detail(row, &call.send(|| request.clone().send()).await?))
    })
    .await;
    let (row, request) = (subject.row(), client.get_administrator_account().detector_id(id));
    cx.detail(GET_ADMINISTRATOR_ACCOUNT, &subject, |call| async move {
        // Of a detector that nobody else manages AWS answers no administrator.
        let answer = call.send(|| request.clone().send()).await?;
        let administrator = answer.administrator();
        let id = administrator.map(|it| always(it.account_id(), "administrator.accountId"));
        let status =
            administrator.map(|it| always(it.relationship_status(), "administrator.relationshipStatus"));
        Ok(row
            .set("administrator_account_id", id.unwrap_or(Ok("")))
            .set("administrator_relationship_status", status.unwrap_or(Ok(""))))
    })
    .await;
    put_findings(cx, &subject, id).await;
}

fn detail(row: Row, detector: &GetDetectorOutput) -> Row {
    let tags = detector.tags().into_iter().flatten();
    let features = always(detector.features.as_ref(), "features");
    row.set("status", always(detector.status().map(|status| status.as_str()).and_then(said), "status"))
        .set("created_at", detector.created_at())
        .set(
            "finding_publishing_frequency",
            detector.finding_publishing_frequency().map(|frequency| frequency.as_str()),
        )
        .set(
            "features",
            features
                .and_then(|features| features.iter().map(feature).collect::<Result<Map<_, _>, _>>())
                .map(Value::Object),
        )
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
}

fn feature(feature: &DetectorFeatureConfigurationResult) -> Result<(String, Value), Lacking> {
    let name = always(feature.name().map(|name| name.as_str()), "features.name")?;
    let status = always(feature.status().map(|status| status.as_str()), "features.status")?;
    Ok((name.to_owned(), json!(status)))
}

async fn put_findings(cx: &Cx, subject: &Subject, id: &str) {
    let is_open = Condition::builder().equals("false").build();
    let criteria = FindingCriteria::builder().criterion("service.archived", is_open).build();
    let request = cx.clients().guardduty().get_findings_statistics().detector_id(id);
    let request = request.finding_criteria(criteria).group_by(GroupByType::Severity).max_results(100);
    let row = subject.row();
    cx.detail(GET_FINDINGS_STATISTICS, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let counts = answered(GET_FINDINGS_STATISTICS, answer.finding_statistics(), "findingStatistics")?;
        let counts = answered(
            GET_FINDINGS_STATISTICS,
            counts.grouped_by_severity.as_ref(),
            "findingStatistics.groupedBySeverity",
        )?;
        let counts: Result<Map<_, _>, Lacking> = counts.iter().map(count).collect();
        Ok(row.set("open_findings", counts.map(Value::Object)))
    })
    .await;
}

fn count(of: &SeverityStatistics) -> Result<(String, Value), Lacking> {
    let severity = always(of.severity(), "findingStatistics.groupedBySeverity.severity")?;
    let findings = always(of.total_findings(), "findingStatistics.groupedBySeverity.totalFindings")?;
    Ok((format!("{severity:.1}"), json!(findings)))
}
