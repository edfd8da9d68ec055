//! How the traces of a region are encrypted.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_ENCRYPTION_CONFIG: Operation = Operation::new("xray", "GetEncryptionConfig");

const TABLE: &str = "aws_xray_encryption_config";

pub(super) const ENCRYPTION: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_ENCRYPTION_CONFIG, details: &[] }],
        &[include_str!("encryption.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let call = cx.call(GET_ENCRYPTION_CONFIG);
    let answer = call.send(|| cx.clients().xray().get_encryption_config().send()).await?;
    let config = answered(GET_ENCRYPTION_CONFIG, answer.encryption_config(), "EncryptionConfig")?;
    let kind = config.r#type().map(|kind| kind.as_str());
    let status = config.status().map(|status| status.as_str());
    let row = Row::new(TABLE)
        .set("arn", cx.arn("xray", "encryption-config"))
        .set("type", always(kind, "EncryptionConfig.Type"))
        .set("status", always(status, "EncryptionConfig.Status"))
        .set("key_id", config.key_id())
        .set("title", cx.region());
    cx.put(row).await;
    Ok(())
}
