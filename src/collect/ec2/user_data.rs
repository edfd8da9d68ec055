//! What the user data of an instance gives away, and a digest of the rest. The data itself is not kept.

use crate::collect::{Cx, Subject};
use crate::declared::user_data_digest;
use crate::schema::Operation;
use crate::secrets;
use crate::store::Cell;
use aws_sdk_ec2::types::InstanceAttributeName;

pub(super) const DESCRIBE_INSTANCE_ATTRIBUTE: Operation = Operation::new("ec2", "DescribeInstanceAttribute");

/// Reads the user data of one instance.
pub(super) async fn put(cx: &Cx, arn: String, id: String) {
    let subject = Subject::new("aws_ec2_instance", arn, &["InvalidInstanceID.NotFound"]);
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(DESCRIBE_INSTANCE_ATTRIBUTE, &subject, |call| async move {
        let ask = client.describe_instance_attribute().instance_id(id);
        let answer = call.send(|| ask.clone().attribute(InstanceAttributeName::UserData).send()).await?;
        let encoded = answer.user_data().and_then(|data| data.value());
        let data = decoded(encoded.unwrap_or_default());
        let digest = data.as_deref().and_then(user_data_digest);
        Ok(row.set("user_data_secrets", seen(data.as_deref())).set("user_data_sha256", digest))
    })
    .await;
}

/// User data as it was given; none where it is no base64.
fn decoded(encoded: &str) -> Option<Vec<u8>> {
    let packed: String = encoded.split_whitespace().collect();
    aws_smithy_types::base64::decode(packed).ok()
}

/// The secrets in user data; `NULL` where it, or a part of it, cannot be searched and so cannot be called clean.
fn seen(data: Option<&[u8]>) -> Cell {
    data.and_then(|data| secrets::in_bytes(data).json()).into()
}

#[cfg(test)]
mod tests {
    use super::decoded;
    use crate::store::Cell;

    fn seen(encoded: &str) -> Cell {
        super::seen(decoded(encoded).as_deref())
    }

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
