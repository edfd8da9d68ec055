//! EC2's defaults of the account in each region.

use crate::collect::{Cx, Failure, Source, Subject, always};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::InstanceMetadataDefaultsResponse;
use serde_json::{Map, Value};

const GET_EBS_ENCRYPTION_BY_DEFAULT: Operation = Operation::new("ec2", "GetEbsEncryptionByDefault");
const GET_EBS_DEFAULT_KMS_KEY_ID: Operation = Operation::new("ec2", "GetEbsDefaultKmsKeyId");
const GET_INSTANCE_METADATA_DEFAULTS: Operation = Operation::new("ec2", "GetInstanceMetadataDefaults");
const GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE: Operation =
    Operation::new("ec2", "GetImageBlockPublicAccessState");
const GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE: Operation =
    Operation::new("ec2", "GetSnapshotBlockPublicAccessState");

pub(super) const REGIONAL_SETTINGS: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_ec2_regional_settings",
            list: GET_EBS_ENCRYPTION_BY_DEFAULT,
            details: &[
                Detail { operation: GET_EBS_DEFAULT_KMS_KEY_ID, columns: &["default_ebs_encryption_key"] },
                Detail {
                    operation: GET_INSTANCE_METADATA_DEFAULTS,
                    columns: &["instance_metadata_defaults"],
                },
                Detail {
                    operation: GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE,
                    columns: &["image_block_public_access_state"],
                },
                Detail {
                    operation: GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE,
                    columns: &["snapshot_block_public_access_state"],
                },
            ],
        }],
        &[include_str!("regional_settings.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().get_ebs_encryption_by_default();
    let answer = cx.call(GET_EBS_ENCRYPTION_BY_DEFAULT).send(|| request.clone().send()).await?;
    let arn = cx.arn("ec2", "settings");
    cx.put(
        Row::new("aws_ec2_regional_settings")
            .set("arn", &arn)
            .set("default_ebs_encryption_enabled", answer.ebs_encryption_by_default())
            .set("title", cx.region()),
    )
    .await;
    let subject = Subject::new("aws_ec2_regional_settings", arn, &[]);
    put_key(&cx, &subject).await;
    put_metadata_defaults(&cx, &subject).await;
    put_block_public_access(&cx, &subject).await;
    Ok(())
}

async fn put_key(cx: &Cx, subject: &Subject) {
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(GET_EBS_DEFAULT_KMS_KEY_ID, subject, |call| async move {
        let answer = call.send(|| client.get_ebs_default_kms_key_id().send()).await?;
        Ok(row.set("default_ebs_encryption_key", answer.kms_key_id()))
    })
    .await;
}

async fn put_metadata_defaults(cx: &Cx, subject: &Subject) {
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(GET_INSTANCE_METADATA_DEFAULTS, subject, |call| async move {
        let answer = call.send(|| client.get_instance_metadata_defaults().send()).await?;
        Ok(row.set("instance_metadata_defaults", metadata_defaults(answer.account_level())))
    })
    .await;
}

/// Whether images and snapshots can be shared with everyone at all.
async fn put_block_public_access(cx: &Cx, subject: &Subject) {
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE, subject, |call| async move {
        let answer = call.send(|| client.get_image_block_public_access_state().send()).await?;
        let state = answer.image_block_public_access_state();
        Ok(row.set("image_block_public_access_state", always(state, "ImageBlockPublicAccessState")))
    })
    .await;
    let (client, row) = (cx.clients().ec2().clone(), subject.row());
    cx.detail(GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE, subject, |call| async move {
        let answer = call.send(|| client.get_snapshot_block_public_access_state().send()).await?;
        let state = answer.state().map(|state| state.as_str());
        Ok(row.set("snapshot_block_public_access_state", always(state, "State")))
    })
    .await;
}

/// What is set; AWS leaves out what is not.
fn metadata_defaults(defaults: Option<&InstanceMetadataDefaultsResponse>) -> Value {
    let set = |name: &str, value: Option<Value>| value.map(|value| (name.to_owned(), value));
    let fields = defaults.into_iter().flat_map(|defaults| {
        [
            set("HttpTokens", defaults.http_tokens().map(|tokens| tokens.as_str().into())),
            set("HttpPutResponseHopLimit", defaults.http_put_response_hop_limit().map(Value::from)),
            set("HttpEndpoint", defaults.http_endpoint().map(|endpoint| endpoint.as_str().into())),
            set("InstanceMetadataTags", defaults.instance_metadata_tags().map(|tags| tags.as_str().into())),
        ]
    });
    Value::Object(fields.flatten().collect::<Map<_, _>>())
}
