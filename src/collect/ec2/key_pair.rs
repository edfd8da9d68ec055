//! SSH key pairs, by their names; AWS sends them all at once.

use super::{arn, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::KeyPairInfo;

const DESCRIBE_KEY_PAIRS: Operation = Operation::new("ec2", "DescribeKeyPairs");

pub(super) const KEY_PAIR: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_key_pair", list: DESCRIBE_KEY_PAIRS, details: &[] }],
        &[include_str!("key_pair.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_key_pairs();
    let answer = cx.call(DESCRIBE_KEY_PAIRS).send(|| request.clone().send()).await?;
    for pair in answer.key_pairs() {
        cx.put(row(&cx, pair)).await;
    }
    Ok(())
}

fn row(cx: &Cx, pair: &KeyPairInfo) -> Row {
    let id = always(pair.key_pair_id(), "KeyPairs.KeyPairId");
    let name = always(pair.key_name(), "KeyPairs.KeyName");
    Row::new("aws_ec2_key_pair")
        .set("arn", arn(cx, None, "key-pair", name))
        .set("key_pair_id", id)
        .set("key_name", name)
        .set("key_type", pair.key_type().map(|kind| kind.as_str()))
        .set("key_fingerprint", pair.key_fingerprint())
        .set("create_time", pair.create_time())
        .set("tags", tags(pair.tags()))
        .set("title", name)
}
