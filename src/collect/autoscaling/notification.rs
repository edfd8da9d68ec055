//! Notifications of all groups.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_autoscaling::types::NotificationConfiguration;

const DESCRIBE_NOTIFICATION_CONFIGURATIONS: Operation =
    Operation::new("autoscaling", "DescribeNotificationConfigurations");

pub(super) const NOTIFICATION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_autoscaling_notification",
            list: DESCRIBE_NOTIFICATION_CONFIGURATIONS,
            details: &[],
        }],
        &[include_str!("notification.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().autoscaling().describe_notification_configurations().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_NOTIFICATION_CONFIGURATIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let found = answered(
            DESCRIBE_NOTIFICATION_CONFIGURATIONS,
            page.notification_configurations,
            "NotificationConfigurations",
        )?;
        for notification in found {
            cx.put(row(&cx, &notification)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, notification: &NotificationConfiguration) -> Row {
    let group =
        always(notification.auto_scaling_group_name(), "NotificationConfigurations.AutoScalingGroupName");
    let kind = always(notification.notification_type(), "NotificationConfigurations.NotificationType");
    let topic = always(notification.topic_arn(), "NotificationConfigurations.TopicARN");
    let arn = group
        .and_then(|group| Ok(cx.arn("autoscaling", &format!("notification:{group}:{}:{}", kind?, topic?))));
    Row::new("aws_autoscaling_notification")
        .set("arn", arn)
        .set("auto_scaling_group_name", group)
        .set("notification_type", kind)
        .set("topic_arn", topic)
        .set("title", kind)
}
