//! Documents of the account, with whom they are shared.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::secrets;
use crate::store::{Cell, Row};
use aws_sdk_ssm::types::{DocumentIdentifier, DocumentKeyValuesFilter, DocumentPermissionType};
use serde_json::json;

const LIST_DOCUMENTS: Operation = Operation::new("ssm", "ListDocuments");
const DESCRIBE_DOCUMENT_PERMISSION: Operation = Operation::new("ssm", "DescribeDocumentPermission");
const GET_DOCUMENT: Operation = Operation::new("ssm", "GetDocument");

const TABLE: &str = "aws_ssm_document";

/// What calls about a document that is gone fail with.
const GONE: &[&str] = &["InvalidDocument"];

pub(super) const DOCUMENT: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_DOCUMENTS,
            details: &[
                Detail { operation: DESCRIBE_DOCUMENT_PERMISSION, columns: &["account_ids"] },
                Detail { operation: GET_DOCUMENT, columns: &["content_secrets"] },
            ],
        }],
        &[include_str!("document.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let own = DocumentKeyValuesFilter::builder().key("Owner").values("Self").build();
    let request = cx.clients().ssm().list_documents().filters(own).max_results(PAGE);
    let mut pages = cx
        .call(LIST_DOCUMENTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for document in answered(LIST_DOCUMENTS, page.document_identifiers, "DocumentIdentifiers")? {
            put(&cx, &document).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, document: &DocumentIdentifier) {
    cx.put(row(cx, document)).await;
    let Some(name) = document.name() else { return };
    let subject = Subject::new(TABLE, arn(cx, name), GONE);
    put_accounts(cx, &subject, name).await;
    put_content(cx, &subject, name).await;
}

/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("ssm", &format!("document/{name}"))
}

fn row(cx: &Cx, document: &DocumentIdentifier) -> Row {
    let name = always(document.name(), "DocumentIdentifiers.Name");
    let tags = document.tags().iter().map(|tag| (tag.key(), tag.value()));
    Row::new(TABLE)
        .set("arn", name.map(|name| arn(cx, name)))
        .set("name", name)
        .set("owner", document.owner())
        .set("document_type", document.document_type().map(|kind| kind.as_str()))
        .set("document_format", document.document_format().map(|format| format.as_str()))
        .set("document_version", document.document_version())
        .set("created_date", document.created_date())
        .set("tags", Cell::tags(tags))
        .set("title", name)
}

async fn put_accounts(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().ssm().describe_document_permission().name(name);
    let request = request.permission_type(DocumentPermissionType::Share).max_results(200);
    let row = subject.row();
    cx.detail(DESCRIBE_DOCUMENT_PERMISSION, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut accounts = Vec::new();
        while let Some(page) = pages.next().await? {
            accounts.extend(answered(DESCRIBE_DOCUMENT_PERMISSION, page.account_ids, "AccountIds")?);
        }
        Ok(row.set("account_ids", json!(accounts)))
    })
    .await;
}

/// Secrets are looked for here; the content is not kept.
async fn put_content(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().ssm().get_document().name(name);
    let row = subject.row();
    cx.detail(GET_DOCUMENT, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let content = answered(GET_DOCUMENT, answer.content(), "Content")?;
        Ok(row.set("content_secrets", secrets::in_text(content).json()))
    })
    .await;
}
