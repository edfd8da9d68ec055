//! The account of the credentials.

use crate::collect::session::GET_CALLER_IDENTITY;
use crate::collect::{Cx, Failure, Source, Subject};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;

const LIST_ACCOUNT_ALIASES: Operation = Operation::new("iam", "ListAccountAliases");

pub(super) const ACCOUNT: Source = Source {
    family: Family::global(
        &[Table {
            name: "aws_account",
            list: GET_CALLER_IDENTITY,
            details: &[Detail { operation: LIST_ACCOUNT_ALIASES, columns: &["account_aliases"] }],
        }],
        &[include_str!("identity.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    // The session was opened by the answer of GetCallerIdentity: it is not asked again.
    let id = cx.account_id();
    let arn = format!("arn:{}:iam::{id}:root", cx.partition());
    cx.put(Row::new("aws_account").set("arn", &arn).set("partition", cx.partition()).set("title", id)).await;
    put_aliases(&cx, arn).await;
    Ok(())
}

async fn put_aliases(cx: &Cx, arn: String) {
    let subject = Subject::new("aws_account", arn, &[]);
    let client = cx.clients().iam().clone();
    let row = subject.row();
    cx.detail(LIST_ACCOUNT_ALIASES, &subject, |call| async move {
        let answer = call.send(|| client.list_account_aliases().send()).await?;
        let aliases = answer.account_aliases().iter().map(String::as_str);
        Ok(row.set("account_aliases", aliases.collect::<serde_json::Value>()))
    })
    .await;
}
