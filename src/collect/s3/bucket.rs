//! Buckets. Each setting takes a call of its own, so only those that the plan names are read.

use super::bucket_feature as feature;
use super::bucket_rules as rules;
use super::bucket_setting::{self as setting, Bucket};
use super::metrics;
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;

const LIST_BUCKETS: Operation = operation("ListBuckets", "s3:ListAllMyBuckets");
pub(super) const GET_BUCKET_POLICY: Operation = Operation::new("s3", "GetBucketPolicy");
const GET_BUCKET_POLICY_STATUS: Operation = Operation::new("s3", "GetBucketPolicyStatus");
pub(super) const GET_PUBLIC_ACCESS_BLOCK: Operation =
    operation("GetPublicAccessBlock", "s3:GetBucketPublicAccessBlock");
const GET_BUCKET_ACL: Operation = Operation::new("s3", "GetBucketAcl");
const GET_BUCKET_VERSIONING: Operation = Operation::new("s3", "GetBucketVersioning");
const GET_BUCKET_ENCRYPTION: Operation = operation("GetBucketEncryption", "s3:GetEncryptionConfiguration");
const GET_BUCKET_LIFECYCLE_CONFIGURATION: Operation =
    operation("GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration");
const GET_BUCKET_LOGGING: Operation = Operation::new("s3", "GetBucketLogging");
const GET_BUCKET_CORS: Operation = operation("GetBucketCors", "s3:GetBucketCORS");
const GET_BUCKET_NOTIFICATION_CONFIGURATION: Operation =
    operation("GetBucketNotificationConfiguration", "s3:GetBucketNotification");
const GET_BUCKET_TAGGING: Operation = Operation::new("s3", "GetBucketTagging");
pub(super) const GET_BUCKET_OWNERSHIP_CONTROLS: Operation =
    Operation::new("s3", "GetBucketOwnershipControls");
pub(super) const GET_OBJECT_LOCK_CONFIGURATION: Operation =
    operation("GetObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration");
pub(super) const GET_BUCKET_REPLICATION: Operation =
    operation("GetBucketReplication", "s3:GetReplicationConfiguration");
const GET_BUCKET_WEBSITE: Operation = Operation::new("s3", "GetBucketWebsite");

const fn operation(name: &'static str, iam_action: &'static str) -> Operation {
    Operation::new("s3", name).allowed_by(iam_action)
}

const fn detail(operation: Operation, columns: &'static [&'static str]) -> Detail {
    Detail { operation, columns }
}

pub(super) const BUCKET: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_s3_bucket",
            list: LIST_BUCKETS,
            details: &[
                detail(GET_BUCKET_POLICY, &["policy"]),
                detail(GET_BUCKET_POLICY_STATUS, &["bucket_policy_is_public"]),
                detail(
                    GET_PUBLIC_ACCESS_BLOCK,
                    &[
                        "block_public_acls",
                        "block_public_policy",
                        "ignore_public_acls",
                        "restrict_public_buckets",
                    ],
                ),
                detail(GET_BUCKET_ACL, &["acl"]),
                detail(GET_BUCKET_VERSIONING, &["versioning_enabled", "versioning_mfa_delete"]),
                detail(GET_BUCKET_ENCRYPTION, &["server_side_encryption_configuration"]),
                detail(GET_BUCKET_LIFECYCLE_CONFIGURATION, &["lifecycle_rules"]),
                detail(GET_BUCKET_LOGGING, &["logging"]),
                detail(GET_BUCKET_CORS, &["cors_rules"]),
                detail(GET_BUCKET_NOTIFICATION_CONFIGURATION, &["event_notification_configuration"]),
                detail(GET_BUCKET_TAGGING, &["tags"]),
                detail(GET_BUCKET_OWNERSHIP_CONTROLS, &["object_ownership_controls"]),
                detail(GET_OBJECT_LOCK_CONFIGURATION, &["object_lock_configuration"]),
                detail(GET_BUCKET_REPLICATION, &["replication"]),
                detail(GET_BUCKET_WEBSITE, &["website_configuration"]),
                metrics::DETAIL,
            ],
        }],
        &[include_str!("bucket.sql")],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

/// The list is global, but each region is asked for its own buckets: so the row stands where the bucket is, and a
/// region that does not answer leaves the others known.
async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().s3().list_buckets().bucket_region(cx.region()).max_buckets(10_000);
    let mut pages = cx.call(LIST_BUCKETS).pages(
        |token| request.clone().set_continuation_token(token).send(),
        |page| page.continuation_token(),
    );
    while let Some(page) = pages.next().await? {
        for bucket in answered(LIST_BUCKETS, page.buckets, "Buckets")? {
            // An endpoint that knows no regions lists everything everywhere.
            if bucket.bucket_region().is_none_or(|region| region == cx.region()) {
                put(cx, &bucket, metrics).await;
            }
        }
    }
    Ok(())
}

async fn put(cx: &Cx, bucket: &aws_sdk_s3::types::Bucket, metrics: &mut Batches<Values>) {
    let name = always(bucket.name(), "Buckets.Name");
    let arn = name.map(|name| format!("arn:{}:s3:::{name}", cx.partition()));
    cx.put(
        Row::new("aws_s3_bucket")
            .set("arn", arn.clone())
            .set("name", name)
            .set("creation_date", bucket.creation_date())
            .set("title", name),
    )
    .await;
    if let (Ok(arn), Ok(name)) = (arn, name) {
        let subject = details(cx, arn, name).await;
        metrics.add(subject, metrics::values(name)).await;
    }
}

async fn details(cx: &Cx, arn: String, name: &str) -> Subject {
    let subject = Subject::new("aws_s3_bucket", arn, &["NoSuchBucket"]);
    let it = Bucket { client: cx.clients().s3().clone(), name: name.to_owned(), row: subject.row() };
    let at = &subject;
    cx.detail(GET_BUCKET_POLICY, at, |call| setting::policy(call, it.clone())).await;
    cx.detail(GET_BUCKET_POLICY_STATUS, at, |call| setting::policy_status(call, it.clone())).await;
    cx.detail(GET_PUBLIC_ACCESS_BLOCK, at, |call| setting::public_access_block(call, it.clone())).await;
    cx.detail(GET_BUCKET_ACL, at, |call| setting::acl(call, it.clone())).await;
    cx.detail(GET_BUCKET_VERSIONING, at, |call| setting::versioning(call, it.clone())).await;
    cx.detail(GET_BUCKET_ENCRYPTION, at, |call| setting::encryption(call, it.clone())).await;
    cx.detail(GET_BUCKET_LIFECYCLE_CONFIGURATION, at, |call| rules::lifecycle(call, it.clone())).await;
    cx.detail(GET_BUCKET_LOGGING, at, |call| setting::logging(call, it.clone())).await;
    cx.detail(GET_BUCKET_CORS, at, |call| rules::cors(call, it.clone())).await;
    cx.detail(GET_BUCKET_NOTIFICATION_CONFIGURATION, at, |call| rules::notification(call, it.clone())).await;
    cx.detail(GET_BUCKET_TAGGING, at, |call| setting::tagging(call, it.clone())).await;
    cx.detail(GET_BUCKET_OWNERSHIP_CONTROLS, at, |call| feature::ownership(call, it.clone())).await;
    cx.detail(GET_OBJECT_LOCK_CONFIGURATION, at, |call| feature::object_lock(call, it.clone())).await;
    cx.detail(GET_BUCKET_REPLICATION, at, |call| feature::replication(call, it.clone())).await;
    cx.detail(GET_BUCKET_WEBSITE, at, |call| feature::website(call, it.clone())).await;
    subject
}
