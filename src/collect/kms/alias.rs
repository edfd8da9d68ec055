//! Aliases of keys.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_kms::types::AliasListEntry;

const LIST_ALIASES: Operation = Operation::new("kms", "ListAliases");

pub(super) const ALIAS: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_kms_alias", list: LIST_ALIASES, details: &[] }],
        &[include_str!("alias.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().kms().list_aliases().limit(100);
    let mut pages = cx
        .call(LIST_ALIASES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for alias in page.aliases() {
            cx.put(row(alias)).await;
        }
    }
    Ok(())
}

fn row(alias: &AliasListEntry) -> Row {
    let name = always(alias.alias_name(), "Aliases.AliasName");
    Row::new("aws_kms_alias")
        .set("arn", always(alias.alias_arn(), "Aliases.AliasArn"))
        .set("alias_name", name)
        .set("target_key_id", alias.target_key_id())
        .set("creation_date", alias.creation_date())
        .set("last_updated_date", alias.last_updated_date())
        .set("title", name)
}
