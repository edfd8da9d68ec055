//! What is asked about each group: its lifecycle hooks, and what it did lately.

use super::PAGE;
use crate::collect::{Cx, Subject, always, answered, said};
use crate::schema::{Detail, Operation};
use crate::store::{Lacking, Row};
use aws_sdk_autoscaling::types::{Activity, AutoScalingGroup, LifecycleHook};
use aws_smithy_types::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const DESCRIBE_LIFECYCLE_HOOKS: Operation = Operation::new("autoscaling", "DescribeLifecycleHooks");
const DESCRIBE_SCALING_ACTIVITIES: Operation = Operation::new("autoscaling", "DescribeScalingActivities");

pub(super) const DETAILS: &[Detail] = &[
    Detail { operation: DESCRIBE_LIFECYCLE_HOOKS, columns: &["lifecycle_hooks"] },
    Detail { operation: DESCRIBE_SCALING_ACTIVITIES, columns: &["activities", "activities_known_since"] },
];

/// AWS tells the activities of six weeks.
/// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html
const KEPT: SignedDuration = SignedDuration::from_hours(42 * 24);
/// How long ago an activity is that no further page is asked for.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Pages that are asked for at most: a group that fails to launch tries again every few minutes.
const PAGES: usize = 5;

/// The word for a group that is gone.
const GONE: &[&str] = &["ValidationError"];

pub(super) async fn put_details(cx: &Cx, group: &AutoScalingGroup) {
    let (Some(arn), Some(name)) = (group.auto_scaling_group_arn(), group.auto_scaling_group_name()) else {
        return;
    };
    let subject = Subject::new("aws_ec2_autoscaling_group", arn, GONE);
    let client = cx.clients().autoscaling();
    let (row, request) = (subject.row(), client.describe_lifecycle_hooks().auto_scaling_group_name(name));
    cx.detail(DESCRIBE_LIFECYCLE_HOOKS, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let hooks = answered(DESCRIBE_LIFECYCLE_HOOKS, answer.lifecycle_hooks, "LifecycleHooks")?;
        Ok(row.set("lifecycle_hooks", hooks.iter().map(hook).collect::<Result<Value, _>>()))
    })
    .await;
    let request = client.describe_scaling_activities().auto_scaling_group_name(name).max_records(PAGE);
    let (row, started_at) = (subject.row(), cx.started_at());
    cx.detail(DESCRIBE_SCALING_ACTIVITIES, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut activities = Vec::new();
        for _ in 0..PAGES {
            let Some(page) = pages.next().await? else {
                return Ok(with_activities(row, &activities, Ok(started_at - KEPT)));
            };
            activities.extend(answered(DESCRIBE_SCALING_ACTIVITIES, page.activities, "Activities")?);
            if activities.last().and_then(begun).is_some_and(|time| time < started_at - LOOKED_BACK) {
                break;
            }
        }
        let oldest = always(activities.last().and_then(begun), "Activities.StartTime");
        Ok(with_activities(row, &activities, oldest))
    })
    .await;
}

fn hook(hook: &LifecycleHook) -> Result<Value, Lacking> {
    Ok(json!({
        "LifecycleHookName": always(hook.lifecycle_hook_name(), "LifecycleHooks.LifecycleHookName")?,
        "LifecycleTransition": hook.lifecycle_transition(),
        "NotificationTargetARN": hook.notification_target_arn().filter(|arn| !arn.is_empty()),
        "RoleARN": hook.role_arn().filter(|arn| !arn.is_empty()),
        "HeartbeatTimeout": always(hook.heartbeat_timeout(), "LifecycleHooks.HeartbeatTimeout")?,
        "GlobalTimeout": hook.global_timeout(),
        "DefaultResult": hook.default_result(),
    }))
}

/// The SDK puts the beginning of 1970 in the place of a time that AWS did not send.
fn start(activity: &Activity) -> Option<&DateTime> {
    activity.start_time().filter(|time| time.secs() > 0)
}

/// AWS sorts activities by the time they began, the newest first, with those in progress before them.
fn begun(activity: &Activity) -> Option<Timestamp> {
    Timestamp::from_second(start(activity)?.secs()).ok()
}

fn with_activities(row: Row, activities: &[Activity], known_since: Result<Timestamp, Lacking>) -> Row {
    let known_since = known_since.map(|time| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    let all = activities.iter().map(activity).collect::<Result<Value, _>>();
    row.set("activities", all).set("activities_known_since", known_since)
}

fn activity(activity: &Activity) -> Result<Value, Lacking> {
    let status = activity.status_code().map(|code| code.as_str());
    Ok(json!({
        "ActivityId": activity.activity_id(),
        "StatusCode": always(status.and_then(said), "Activities.StatusCode")?,
        "StatusMessage": activity.status_message(),
        "Description": activity.description(),
        "StartTime": always(start(activity), "Activities.StartTime").map(whole)?,
        "EndTime": activity.end_time().map(whole),
    }))
}

fn whole(time: &DateTime) -> String {
    DateTime::from_secs(time.secs()).to_string()
}
