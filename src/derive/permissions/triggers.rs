//! Whether functions may write where their buckets start them for every object that is written.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html>

use super::asking::{FUNCTION, Need, Roles, Use, with_roles};
use super::buckets::{BUCKET, Started, started, without_qualifier};
use super::own::{own, policies};
use crate::derive::together::{From, Partition};
use crate::policy::{Action, Own};
use crate::store::Row;
use serde_json::json;
use std::collections::BTreeMap;

const TABLE: &str = "aws_s3_bucket_trigger";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["arn", "role"]),
    (BUCKET, &["account_id", "arn", "policy", "event_notification_configuration"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let policies = policies(partition, BUCKET);
    let functions = partition.rows(FUNCTION).filter_map(|row| Some((row.text("arn")?, row.text("role"))));
    let functions: BTreeMap<_, _> = functions.collect();
    with_roles(partition, |roles| {
        let rows = partition.rows(BUCKET).filter_map(|row| {
            let (account, arn) = (row.text("account_id")?, row.text("arn")?);
            let place = Place { account, bucket: arn, own: own(&policies, arn) };
            Some(started(row).into_iter().map(|it| place.row(roles, &functions, &it)).collect::<Vec<_>>())
        });
        rows.flatten().collect()
    })
}

/// A bucket that starts functions.
#[derive(Clone, Copy)]
struct Place<'a> {
    account: &'a str,
    bucket: &'a str,
    own: Own<'a>,
}

impl Place<'_> {
    fn row(self, roles: &Roles<'_>, functions: &BTreeMap<&str, Option<&str>>, started: &Started) -> Row {
        let function = without_qualifier(&started.function);
        let of = |name| started.filter.get(name).map(|text| plain(text)).unwrap_or_default();
        let (prefix, suffix) = (of("prefix"), of("suffix"));
        let row = Row::new(TABLE)
            .set("arn", self.bucket)
            .set("number", started.number)
            .set("function_arn", started.function.as_str())
            .set("events", json!(started.events))
            .set("key_prefix", prefix.as_str())
            .set("key_suffix", suffix)
            .set("is_on_writing", started.events.iter().any(|event| is_of_writing(event)));
        // Of a function of another account or region, or one that is gone, the role is not known.
        let Some(role) = functions.get(function) else {
            return row.set("may_write", None::<bool>).set("because", "the function was not found");
        };
        let need = Need {
            action: Action::PUT_OBJECT,
            resource: format!("{}/{prefix}", self.bucket),
            is_prefix: true,
            own: self.own,
        };
        let used = Use {
            arn: function,
            account: self.account,
            role: *role,
            purpose: "write",
            target: self.bucket,
            needs: vec![need],
        };
        let decision = roles.decide_of_part(&used);
        row.set("may_write", decision.answer.flag()).set("because", decision.because)
    }
}

/// Whether the event comes of an object that is written: restoring, tagging and deleting write none.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>
fn is_of_writing(event: &str) -> bool {
    event.starts_with("s3:ObjectCreated:") || event == "s3:*"
}

/// Keys in filters are URL-encoded, with `+` for a space.
fn plain(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}
