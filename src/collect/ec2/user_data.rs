//! What the user data of an instance gives away, and a digest of the rest. The data itself is not kept.

use crate::collect::{Cx, Subject};
use crate::declared::user_data_digest;
use crate::schema::Operation;
use crate::secrets;
use crate::store::Cell;
use aws_sdk_ec2::types::InstanceAttributeName;

pub(super) const DESCRIBE_INSTANCE_ATTRIBUTE: Operation = Operation::new("ec2", "DescribeInstanceAttribute");

/// Compressed data begins so, as bytes and in base64.
const GZIP: (&[u8], &str) = (b"\x1f\x8b", "H4sI");

/// Reads the user data of one instance.
pub(super) async fn put(cx: &Cx, arn: String, id: String) {
    let subject = Subject::new("aws_ec2_instance", arn, &["InvalidInstanceID.NotFound"]);
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(DESCRIBE_INSTANCE_ATTRIBUTE, &subject, |call| async move {
        let ask = client.describe_instance_attribute().instance_id(id);
        let answer = call.send(|| ask.clone().attribute(InstanceAttributeName::UserData).send()).await?;
        let encoded = answer.user_data().and_then(|data| data.value());
        let encoded = encoded.unwrap_or_default();
        Ok(row.set("user_data_secrets", seen(encoded)).set("user_data_sha256", digest(encoded)))
    })
    .await;
}

/// What a stack's user data is compared with.
fn digest(encoded: &str) -> Option<String> {
    let packed: String = encoded.split_whitespace().collect();
    user_data_digest(&aws_smithy_types::base64::decode(packed).ok()?)
}

/// The secrets in user data; `NULL` where it cannot be searched and so cannot be called clean: it is no base64, or
/// compressed, as cloud-init allows for the whole and for its parts.
fn seen(encoded: &str) -> Cell {
    let packed: String = encoded.split_whitespace().collect();
    let bytes = aws_smithy_types::base64::decode(packed).ok();
    let text = bytes
        .filter(|bytes| !bytes.starts_with(GZIP.0))
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let found = text.map(|text| (secrets::in_text(&text), text.contains(GZIP.1)));
    found
        .filter(|(found, hidden)| !found.is_empty() || !hidden)
        .map(|(found, _)| secrets::json(&found))
        .into()
}

#[cfg(test)]
mod tests {
    use super::seen;
    use crate::store::Cell;

    #[test]
    fn user_data_that_cannot_be_searched_is_not_clean() {
        let encode = |data: &[u8]| aws_smithy_types::base64::encode(data);
        let (clean, unread) = (Cell::from("[]"), Cell::from(None::<&str>));
        assert_eq!(seen(""), clean);
        assert_eq!(seen(&encode(b"#!/bin/sh\n./serve\n")), clean);
        let secret = Cell::from(r#"[{"kind":"password","name":"DB_PASSWORD"}]"#);
        assert_eq!(seen(&encode(b"DB_PASSWORD=tr0ub4dor")), secret);
        assert_eq!(seen("***"), unread);
        assert_eq!(seen(&encode(b"\x1f\x8b\x08 compressed")), unread);
        assert_eq!(seen(&encode(b"encoding: gz+b64\ncontent: H4sIAAAAAAAA\n")), unread);
    }
}
