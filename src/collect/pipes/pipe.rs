//! Pipes.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_pipes::types::Pipe;

const LIST_PIPES: Operation = Operation::new("pipes", "ListPipes");
const DESCRIBE_PIPE: Operation = Operation::new("pipes", "DescribePipe");

const TABLE: &str = "aws_pipes_pipe";

pub(super) const PIPE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_PIPES,
            details: &[Detail { operation: DESCRIBE_PIPE, columns: &["role_arn"] }],
        }],
        &[include_str!("pipe.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().pipes().list_pipes().limit(100);
    let mut pages = cx
        .call(LIST_PIPES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for pipe in answered(LIST_PIPES, page.pipes, "Pipes")? {
            put(&cx, &pipe).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, pipe: &Pipe) {
    cx.put(row(pipe)).await;
    let Some(arn) = pipe.arn() else { return };
    let subject = Subject::new(TABLE, arn, &["NotFoundException"]);
    let request = cx.clients().pipes().describe_pipe();
    let (row, name) = (subject.row(), pipe.name().map(str::to_owned));
    cx.detail(DESCRIBE_PIPE, &subject, |call| async move {
        let request = request.name(answered(DESCRIBE_PIPE, name, "Pipes.Name")?);
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row.set("role_arn", always(answer.role_arn(), "RoleArn")))
    })
    .await;
}

fn row(pipe: &Pipe) -> Row {
    let name = always(pipe.name(), "Pipes.Name");
    let (desired, current) = (pipe.desired_state(), pipe.current_state());
    Row::new(TABLE)
        .set("arn", always(pipe.arn(), "Pipes.Arn"))
        .set("name", name)
        .set("source", always(pipe.source(), "Pipes.Source"))
        .set("target", always(pipe.target(), "Pipes.Target"))
        .set("enrichment", pipe.enrichment().filter(|arn| !arn.is_empty()))
        .set("desired_state", always(desired.map(|state| state.as_str()), "Pipes.DesiredState"))
        .set("current_state", always(current.map(|state| state.as_str()), "Pipes.CurrentState"))
        .set("state_reason", pipe.state_reason())
        .set("title", name)
}
