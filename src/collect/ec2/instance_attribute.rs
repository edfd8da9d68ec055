//! What is an attribute of an instance: whether it is protected from termination, and what its user data gives away, with a
//! digest of the rest. The data itself is not kept.

use crate::collect::{Cx, Subject, always, decoded, user_data_secrets};
use crate::declared::user_data_digest;
use crate::schema::Operation;
use aws_sdk_ec2::types::InstanceAttributeName;

pub(super) const DESCRIBE_INSTANCE_ATTRIBUTE: Operation = Operation::new("ec2", "DescribeInstanceAttribute");

/// Reads the attributes of one instance. AWS answers one attribute a call.
pub(super) async fn put(cx: &Cx, arn: String, id: String) {
    let subject = Subject::new("aws_ec2_instance", arn, &["InvalidInstanceID.NotFound"]);
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(DESCRIBE_INSTANCE_ATTRIBUTE, &subject, |call| async move {
        let ask = |attribute| client.describe_instance_attribute().instance_id(&id).attribute(attribute);
        let answer = call.send(|| ask(InstanceAttributeName::UserData).send()).await?;
        let protection = call.send(|| ask(InstanceAttributeName::DisableApiTermination).send()).await?;
        let protected = protection.disable_api_termination().and_then(|value| value.value());
        let encoded = answer.user_data().and_then(|data| data.value());
        let digest = decoded(encoded.unwrap_or_default()).as_deref().and_then(user_data_digest);
        Ok(row
            .set("user_data_secrets", user_data_secrets(encoded))
            .set("user_data_sha256", digest)
            .set("disable_api_termination", always(protected, "DisableApiTermination.Value")))
    })
    .await;
}
