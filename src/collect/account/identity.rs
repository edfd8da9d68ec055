//! The account of the credentials.

use super::organization;
use crate::collect::session::GET_CALLER_IDENTITY;
use crate::collect::{Cx, Failure, Source, Subject, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_account::types::AlternateContactType;
use serde_json::Value;

const LIST_ACCOUNT_ALIASES: Operation = Operation::new("iam", "ListAccountAliases");
const GET_ALTERNATE_CONTACT: Operation = Operation::new("account", "GetAlternateContact");

pub(super) const ACCOUNT: Source = Source {
    family: Family::global(
        &[Table {
            name: "aws_account",
            list: GET_CALLER_IDENTITY,
            details: &[
                Detail { operation: LIST_ACCOUNT_ALIASES, columns: &["account_aliases"] },
                Detail { operation: GET_ALTERNATE_CONTACT, columns: &["alternate_contacts"] },
                organization::ORGANIZATION,
                organization::TAG_POLICY,
            ],
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
    let subject = Subject::new("aws_account", arn, &[]);
    put_aliases(&cx, &subject).await;
    put_contacts(&cx, &subject).await;
    organization::put(&cx, &subject).await;
    Ok(())
}

async fn put_aliases(cx: &Cx, subject: &Subject) {
    let client = cx.clients().iam().clone();
    let row = subject.row();
    cx.detail(LIST_ACCOUNT_ALIASES, subject, |call| async move {
        let answer = call.send(|| client.list_account_aliases().send()).await?;
        let aliases = answer.account_aliases().iter().map(String::as_str);
        Ok(row.set("account_aliases", aliases.collect::<serde_json::Value>()))
    })
    .await;
}

/// Whom the contacts are, nobody needs to know here.
async fn put_contacts(cx: &Cx, subject: &Subject) {
    let request = cx.clients().account().get_alternate_contact();
    let row = subject.row();
    cx.detail(GET_ALTERNATE_CONTACT, subject, |call| async move {
        let mut kinds = Vec::new();
        for kind in
            [AlternateContactType::Billing, AlternateContactType::Operations, AlternateContactType::Security]
        {
            let request = request.clone().alternate_contact_type(kind.clone());
            let answer = call.optional(&["ResourceNotFoundException"], || request.clone().send()).await?;
            if let Some(answer) = answer {
                answered(GET_ALTERNATE_CONTACT, answer.alternate_contact(), "AlternateContact")?;
                kinds.push(Value::from(kind.as_str()));
            }
        }
        Ok(row.set("alternate_contacts", Value::from(kinds)))
    })
    .await;
}
