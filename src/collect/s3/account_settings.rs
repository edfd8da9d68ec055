//! The account's own public access block.

use crate::collect::{Cx, Failure, Source, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_s3control::types::PublicAccessBlockConfiguration as Block;

/// The bucket's operation of the same name is called at another API, with another permission.
const GET_PUBLIC_ACCESS_BLOCK: Operation =
    Operation::new("s3control", "GetPublicAccessBlock").allowed_by("s3:GetAccountPublicAccessBlock");

pub(super) const ACCOUNT_SETTINGS: Source = Source {
    family: Family::global(
        &[Table { name: "aws_s3_account_settings", list: GET_PUBLIC_ACCESS_BLOCK, details: &[] }],
        &[include_str!("account_settings.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().s3control().get_public_access_block().account_id(cx.account_id());
    let answer = cx
        .call(GET_PUBLIC_ACCESS_BLOCK)
        .optional(&["NoSuchPublicAccessBlockConfiguration"], || request.clone().send())
        .await?;
    let block = answer.map(|answer| {
        let block = answer.public_access_block_configuration;
        answered(GET_PUBLIC_ACCESS_BLOCK, block, "PublicAccessBlockConfiguration")
    });
    let block = block.transpose()?;
    let on = |setting: fn(&Block) -> Option<bool>| block.as_ref().and_then(setting).unwrap_or(false);
    cx.put(
        Row::new("aws_s3_account_settings")
            .set("arn", cx.arn("s3", "account"))
            .set("block_public_acls", on(|block| block.block_public_acls))
            .set("block_public_policy", on(|block| block.block_public_policy))
            .set("ignore_public_acls", on(|block| block.ignore_public_acls))
            .set("restrict_public_buckets", on(|block| block.restrict_public_buckets))
            .set("title", "public access block of the account"),
    )
    .await;
    Ok(())
}
