//! Delivery channels.

use super::word;
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_config::types::{DeliveryChannel, DeliveryChannelStatus};

const DESCRIBE_DELIVERY_CHANNELS: Operation = Operation::new("config", "DescribeDeliveryChannels");
const DESCRIBE_DELIVERY_CHANNEL_STATUS: Operation = Operation::new("config", "DescribeDeliveryChannelStatus");

const TABLE: &str = "aws_config_delivery_channel";

pub(super) const DELIVERY_CHANNEL: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_DELIVERY_CHANNELS,
            details: &[Detail {
                operation: DESCRIBE_DELIVERY_CHANNEL_STATUS,
                columns: &[
                    "history_status",
                    "history_error",
                    "history_successful_time",
                    "stream_status",
                    "stream_error",
                ],
            }],
        }],
        &[include_str!("delivery_channel.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().config().describe_delivery_channels();
    let answer = cx.call(DESCRIBE_DELIVERY_CHANNELS).send(|| request.clone().send()).await?;
    for channel in answered(DESCRIBE_DELIVERY_CHANNELS, answer.delivery_channels, "DeliveryChannels")? {
        put(&cx, &channel).await;
    }
    Ok(())
}

async fn put(cx: &Cx, channel: &DeliveryChannel) {
    let name = always(channel.name(), "DeliveryChannels.name");
    let arn = name.map(|name| cx.arn("config", &format!("delivery-channel/{name}")));
    let row = Row::new(TABLE)
        .set("arn", arn.clone())
        .set("name", name)
        .set("s3_bucket_name", always(channel.s3_bucket_name(), "DeliveryChannels.s3BucketName"))
        .set("s3_key_prefix", channel.s3_key_prefix())
        .set("s3_kms_key_arn", channel.s3_kms_key_arn())
        .set("sns_topic_arn", channel.sns_topic_arn())
        .set("title", name);
    cx.put(row).await;
    let (Ok(arn), Ok(name)) = (arn, name) else { return };
    let subject = Subject::new(TABLE, arn, &["NoSuchDeliveryChannelException"]);
    let request = cx.clients().config().describe_delivery_channel_status().delivery_channel_names(name);
    let row = subject.row();
    cx.detail(DESCRIBE_DELIVERY_CHANNEL_STATUS, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let status = answer.delivery_channels_status().first();
        Ok(with_status(row, answered(DESCRIBE_DELIVERY_CHANNEL_STATUS, status, "DeliveryChannelsStatus")?))
    })
    .await;
}

/// What was never delivered has no status.
fn with_status(row: Row, status: &DeliveryChannelStatus) -> Row {
    let (history, stream) = (status.config_history_delivery_info(), status.config_stream_delivery_info());
    let history_status = history.and_then(|info| info.last_status()).map(|status| status.as_str());
    let stream_status = stream.and_then(|info| info.last_status()).map(|status| status.as_str());
    row.set("history_status", word(history_status))
        .set("history_error", history.and_then(|info| info.last_error_message()))
        .set("history_successful_time", history.and_then(|info| info.last_successful_time()))
        .set("stream_status", word(stream_status))
        .set("stream_error", stream.and_then(|info| info.last_error_message()))
}
