//! Tables. The list gives their names, everything else takes a call for each.

use super::detail::{self, DETAILS};
use super::metrics;
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_TABLES: Operation = Operation::new("dynamodb", "ListTables");

pub(super) const NAME: &str = "aws_dynamodb_table";

pub(super) const TABLE: Source = Source {
    family: Family::regional(
        &[Table { name: NAME, list: LIST_TABLES, details: DETAILS }],
        &[include_str!("table.sql")],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

/// The operations have different words for a table that is gone.
const GONE: &[&str] = &["ResourceNotFoundException", "TableNotFoundException"];

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().dynamodb().list_tables().limit(100);
    let mut pages = cx.call(LIST_TABLES).pages(
        |token| request.clone().set_exclusive_start_table_name(token).send(),
        |page| page.last_evaluated_table_name(),
    );
    while let Some(page) = pages.next().await? {
        for name in page.table_names() {
            put(cx, name, metrics).await;
        }
    }
    Ok(())
}

/// The list holds the tables of the account in the region, so that the name is all that an ARN lacks.
async fn put(cx: &Cx, name: &str, metrics: &mut Batches<Values>) {
    let arn = cx.arn("dynamodb", &format!("table/{name}"));
    cx.put(Row::new(NAME).set("arn", &arn).set("name", name).set("title", name)).await;
    let subject = Subject::new(NAME, &arn, GONE);
    detail::put_description(cx, &subject, name).await;
    detail::put_backups(cx, &subject, name).await;
    detail::put_time_to_live(cx, &subject, name).await;
    detail::put_policy(cx, &subject, &arn).await;
    detail::put_tags(cx, &subject, &arn).await;
    metrics.add(subject, vec![name.to_owned()]).await;
}
