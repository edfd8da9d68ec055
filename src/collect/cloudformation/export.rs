//! Exports, and the stacks that import each of them.

use crate::collect::{Cx, Failure, Source, Subject, always};
use crate::schema::{Family, Operation, Table};
use crate::secrets;
use crate::store::{Lacking, Row};
use aws_sdk_cloudformation::types::Export;

pub(super) const LIST_EXPORTS: Operation = Operation::new("cloudformation", "ListExports");
const LIST_IMPORTS: Operation = Operation::new("cloudformation", "ListImports");

pub(super) const EXPORT: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_cloudformation_export", list: LIST_EXPORTS, details: &[] },
            Table { name: "aws_cloudformation_import", list: LIST_IMPORTS, details: &[] },
        ],
        &[include_str!("export.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().cloudformation().list_exports();
    let mut pages = cx
        .call(LIST_EXPORTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for export in page.exports() {
            let name = always(export.name(), "Exports.Name");
            let arn = name.map(|name| cx.arn("cloudformation", &format!("export/{name}")));
            cx.put(row(arn.clone(), name, export)).await;
            if let (Ok(arn), Ok(name)) = (arn, name) {
                put_imports(&cx, arn, name.to_owned()).await;
            }
        }
    }
    Ok(())
}

fn row(arn: Result<String, Lacking>, name: Result<&str, Lacking>, export: &Export) -> Row {
    let stack = always(export.exporting_stack_id(), "Exports.ExportingStackId");
    let is_shown = |value: &&str| name.is_ok_and(|name| secrets::in_variable(name, value).is_none());
    Row::new("aws_cloudformation_export")
        .set("arn", arn)
        .set("name", name)
        .set("value", export.value().filter(is_shown))
        .set("exporting_stack_id", stack)
        .set("title", name)
}

async fn put_imports(cx: &Cx, arn: String, export: String) {
    let request = cx.clients().cloudformation().list_imports().export_name(&export);
    let subject = Subject::new("aws_cloudformation_export", &arn, &["ValidationError"]);
    let (here, done) = (cx.clone(), subject.row());
    cx.detail(LIST_IMPORTS, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        loop {
            let page = match pages.next().await {
                Ok(Some(page)) => page,
                Ok(None) => return Ok(done),
                Err(failure) if says_nobody(&failure) => return Ok(done),
                Err(failure) => return Err(failure),
            };
            for stack in page.imports() {
                let row = Row::new("aws_cloudformation_import")
                    .set("arn", format!("{arn}/import/{stack}"))
                    .set("export_name", &export)
                    .set("importing_stack", stack)
                    .set("title", stack);
                here.put(row).await;
            }
        }
    })
    .await;
}

/// CloudFormation answers with an error where no stack imports an export, under the code of any wrong request.
fn says_nobody(failure: &Failure) -> bool {
    failure.code.as_deref() == Some("ValidationError")
        && failure.message.contains("is not imported by any stack")
}
