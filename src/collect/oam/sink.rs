//! Sinks, through which a monitoring account gets what others send, with their policies.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, document};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_oam::types::ListSinksItem;

const LIST_SINKS: Operation = Operation::new("oam", "ListSinks");
const GET_SINK_POLICY: Operation = Operation::new("oam", "GetSinkPolicy");

pub(super) const SINK: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_oam_sink",
            list: LIST_SINKS,
            details: &[Detail { operation: GET_SINK_POLICY, columns: &["policy"] }],
        }],
        &[include_str!("sink.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().oam().list_sinks().max_results(100);
    let mut pages = cx
        .call(LIST_SINKS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for sink in page.items() {
            put(&cx, sink).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, sink: &ListSinksItem) {
    cx.put(
        Row::new("aws_oam_sink")
            .set("arn", always(sink.arn(), "Items.Arn"))
            .set("id", sink.id())
            .set("name", sink.name())
            .set("title", sink.name()),
    )
    .await;
    let Some(arn) = sink.arn() else { return };
    let subject = Subject::new("aws_oam_sink", arn, &[]);
    let (request, row) = (cx.clients().oam().get_sink_policy().sink_identifier(arn), subject.row());
    cx.detail(GET_SINK_POLICY, &subject, |call| async move {
        // A sink without a policy is answered with this, too: https://docs.aws.amazon.com/OAM/latest/APIReference/API_GetSinkPolicy.html
        let answer = call.optional(&["ResourceNotFoundException"], || request.clone().send()).await?;
        let Some(answer) = answer else { return Ok(row.set("policy", NO_POLICY)) };
        answered(GET_SINK_POLICY, answer.sink_arn(), "SinkArn")?;
        Ok(row.set("policy", document(GET_SINK_POLICY, answer.policy(), "Policy")?))
    })
    .await;
}
