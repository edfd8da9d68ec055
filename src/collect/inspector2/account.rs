//! What Amazon Inspector scans in a region, and how much that is critical it found.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_inspector2::types::{AccountState, FilterCriteria, State, StringComparison, StringFilter};

const BATCH_GET_ACCOUNT_STATUS: Operation = Operation::new("inspector2", "BatchGetAccountStatus");
const LIST_FINDINGS: Operation = Operation::new("inspector2", "ListFindings");

const TABLE: &str = "aws_inspector2_account";

pub(super) const ACCOUNT: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: BATCH_GET_ACCOUNT_STATUS,
            details: &[Detail { operation: LIST_FINDINGS, columns: &["critical_findings"] }],
        }],
        &[include_str!("account.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().inspector2().batch_get_account_status().account_ids(cx.account_id());
    let answer = cx.call(BATCH_GET_ACCOUNT_STATUS).send(|| request.clone().send()).await?;
    // It was asked about one account.
    put(&cx, answered(BATCH_GET_ACCOUNT_STATUS, answer.accounts().first(), "accounts")?).await;
    Ok(())
}

async fn put(cx: &Cx, account: &AccountState) {
    let arn = cx.arn("inspector2", "account");
    let resources = account.resource_state();
    let of = |state: Option<&State>, field| {
        always(state.and_then(|state| said(state.status().as_str())).map(str::to_owned), field)
    };
    let status = of(account.state(), "accounts.state.status");
    let row = Row::new(TABLE)
        .set("arn", &arn)
        .set("status", status.clone())
        .set("ec2_status", of(resources.and_then(|all| all.ec2()), "accounts.resourceState.ec2.status"))
        .set("ecr_status", of(resources.and_then(|all| all.ecr()), "accounts.resourceState.ecr.status"))
        .set(
            "lambda_status",
            resources.and_then(|all| all.lambda()).and_then(|it| said(it.status().as_str())),
        )
        .set("title", cx.account_id());
    cx.put(row).await;
    let subject = Subject::new(TABLE, arn, &[]);
    // What is off has found nothing, and may not be asked.
    if status.is_ok_and(|status| status == "DISABLED") {
        let none = subject.row().set("critical_findings", 0);
        return cx.known(LIST_FINDINGS, subject.clone(), Ok(none)).await;
    }
    put_findings(cx, &subject).await;
}

async fn put_findings(cx: &Cx, subject: &Subject) {
    let filter =
        |value: &str| StringFilter::builder().comparison(StringComparison::Equals).value(value).build().ok();
    let criteria = FilterCriteria::builder()
        .set_aws_account_id(filter(cx.account_id()).map(|own| vec![own]))
        .set_finding_status(filter("ACTIVE").map(|active| vec![active]))
        .set_severity(filter("CRITICAL").map(|critical| vec![critical]));
    let request = cx.clients().inspector2().list_findings().filter_criteria(criteria.build());
    let (request, row) = (request.max_results(100), subject.row());
    cx.detail(LIST_FINDINGS, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut count: i64 = 0;
        while let Some(page) = pages.next().await? {
            count += answered(LIST_FINDINGS, page.findings, "findings")?.len() as i64;
        }
        Ok(row.set("critical_findings", count))
    })
    .await;
}
