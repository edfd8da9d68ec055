//! Canaries, with how their last run ended.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_synthetics::types::{Canary, CanaryRun};
use std::collections::BTreeMap;

const DESCRIBE_CANARIES: Operation = Operation::new("synthetics", "DescribeCanaries");
const DESCRIBE_CANARIES_LAST_RUN: Operation = Operation::new("synthetics", "DescribeCanariesLastRun");

const TABLE: &str = "aws_synthetics_canary";

pub(super) const CANARY: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_CANARIES,
            details: &[Detail {
                operation: DESCRIBE_CANARIES_LAST_RUN,
                columns: &["last_run_state", "last_run_started"],
            }],
        }],
        &[include_str!("canary.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().synthetics().describe_canaries().max_results(20);
    let mut pages = cx
        .call(DESCRIBE_CANARIES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut names = Vec::new();
    while let Some(page) = pages.next().await? {
        for canary in page.canaries() {
            cx.put(row(&cx, canary)).await;
            names.extend(canary.name().map(str::to_owned));
        }
    }
    if cx.wants(DESCRIBE_CANARIES_LAST_RUN)
        && let Err(failure) = fill_last_runs(&cx, &names).await
    {
        for name in &names {
            let subject = Subject::new(TABLE, arn(&cx, name), &[]);
            cx.known(DESCRIBE_CANARIES_LAST_RUN, subject, Err(failure.clone())).await;
        }
    }
    Ok(())
}

/// The last runs of all canaries are listed together. A canary that never ran has none.
async fn fill_last_runs(cx: &Cx, names: &[String]) -> Result<(), Failure> {
    let request = cx.clients().synthetics().describe_canaries_last_run().max_results(100);
    let mut pages = cx
        .call(DESCRIBE_CANARIES_LAST_RUN)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut runs: BTreeMap<String, CanaryRun> = BTreeMap::new();
    while let Some(page) = pages.next().await? {
        let listed = answered(DESCRIBE_CANARIES_LAST_RUN, page.canaries_last_run, "CanariesLastRun")?;
        for one in listed {
            let name = answered(DESCRIBE_CANARIES_LAST_RUN, one.canary_name, "CanariesLastRun.CanaryName")?;
            let run = answered(DESCRIBE_CANARIES_LAST_RUN, one.last_run, "CanariesLastRun.LastRun")?;
            runs.insert(name, run);
        }
    }
    for name in names {
        let subject = Subject::new(TABLE, arn(cx, name), &[]);
        let run = runs.get(name);
        let state = run.map_or(Ok("NONE"), |run| {
            let state = run.status().and_then(|status| status.state()).map(|state| state.as_str());
            always(state, "CanariesLastRun.LastRun.Status.State")
        });
        let started = run.and_then(|run| run.timeline()).and_then(|timeline| timeline.started());
        let row = subject.row().set("last_run_state", state).set("last_run_started", started);
        cx.known(DESCRIBE_CANARIES_LAST_RUN, subject, Ok(row)).await;
    }
    Ok(())
}

fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("synthetics", &format!("canary:{name}"))
}

fn row(cx: &Cx, canary: &Canary) -> Row {
    let name = always(canary.name(), "Canaries.Name");
    let state = canary.status().and_then(|status| status.state()).map(|state| state.as_str());
    Row::new(TABLE)
        .set("arn", name.map(|name| arn(cx, name)))
        .set("name", name)
        .set("id", canary.id())
        .set("state", always(state, "Canaries.Status.State"))
        .set("schedule_expression", canary.schedule().and_then(|schedule| schedule.expression()))
        .set("runtime_version", canary.runtime_version())
        .set("title", name)
}
