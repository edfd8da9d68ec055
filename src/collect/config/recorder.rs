//! Configuration recorders, and whether a region has one.

use super::word;
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_config::types::{
    ConfigurationRecorder, ConfigurationRecorderStatus, RecordingGroup, ResourceType,
};
use serde_json::{Value, json};

const DESCRIBE_CONFIGURATION_RECORDERS: Operation =
    Operation::new("config", "DescribeConfigurationRecorders");
const DESCRIBE_CONFIGURATION_RECORDER_STATUS: Operation =
    Operation::new("config", "DescribeConfigurationRecorderStatus");

const TABLE: &str = "aws_config_configuration_recorder";

pub(super) const RECORDER: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: DESCRIBE_CONFIGURATION_RECORDERS,
                details: &[Detail {
                    operation: DESCRIBE_CONFIGURATION_RECORDER_STATUS,
                    columns: &["status_recording", "last_status", "last_error_message"],
                }],
            },
            Table {
                name: "aws_config_regional_settings",
                list: DESCRIBE_CONFIGURATION_RECORDERS,
                details: &[],
            },
        ],
        &[include_str!("recorder.sql"), include_str!("regional_settings.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().config().describe_configuration_recorders();
    let answer = cx.call(DESCRIBE_CONFIGURATION_RECORDERS).send(|| request.clone().send()).await?;
    let recorders =
        answered(DESCRIBE_CONFIGURATION_RECORDERS, answer.configuration_recorders, "ConfigurationRecorders")?;
    let names: Value = recorders.iter().map(|recorder| json!(recorder.name())).collect();
    let row = Row::new("aws_config_regional_settings")
        .set("arn", cx.arn("config", "settings"))
        .set("recorders", names)
        .set("title", cx.region());
    cx.put(row).await;
    for recorder in &recorders {
        put(&cx, recorder).await;
    }
    Ok(())
}

async fn put(cx: &Cx, recorder: &ConfigurationRecorder) {
    let name = always(recorder.name(), "ConfigurationRecorders.name");
    let arn = name.map(|name| cx.arn("config", &format!("config-recorder/{name}")));
    let role = always(recorder.role_arn(), "ConfigurationRecorders.roleARN");
    let group = always(recorder.recording_group(), "ConfigurationRecorders.recordingGroup");
    let row = Row::new(TABLE)
        .set("arn", arn.clone())
        .set("name", name)
        .set("role_arn", role)
        .set("recording_strategy", group.and_then(strategy))
        .set("include_global_resource_types", group.map(|group| group.include_global_resource_types()))
        .set("resource_types", group.map(types))
        .set("title", name);
    cx.put(row).await;
    let (Ok(arn), Ok(name)) = (arn, name) else { return };
    let subject = Subject::new(TABLE, arn, &["NoSuchConfigurationRecorderException"]);
    let request = cx.clients().config().describe_configuration_recorder_status();
    let request = request.configuration_recorder_names(name);
    let row = subject.row();
    cx.detail(DESCRIBE_CONFIGURATION_RECORDER_STATUS, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let status = answer.configuration_recorders_status().first();
        let status =
            answered(DESCRIBE_CONFIGURATION_RECORDER_STATUS, status, "ConfigurationRecordersStatus")?;
        Ok(with_status(row, status))
    })
    .await;
}

/// A recorder that was made before there were strategies has none: it records all types, or those that it names.
fn strategy(group: &RecordingGroup) -> Result<String, Lacking> {
    let said = group.recording_strategy().and_then(|strategy| strategy.use_only());
    match said {
        Some(strategy) => Ok(strategy.as_str().to_owned()),
        None if group.all_supported() => Ok("ALL_SUPPORTED_RESOURCE_TYPES".to_owned()),
        None if !group.resource_types().is_empty() => Ok("INCLUSION_BY_RESOURCE_TYPES".to_owned()),
        None => Err(Lacking("ConfigurationRecorders.recordingGroup.allSupported")),
    }
}

fn types(group: &RecordingGroup) -> Value {
    let excluded = group.exclusion_by_resource_types().map(|excluded| excluded.resource_types());
    let all = group.resource_types().iter().chain(excluded.unwrap_or_default());
    all.map(|kind: &ResourceType| json!(kind.as_str())).collect()
}

fn with_status(row: Row, status: &ConfigurationRecorderStatus) -> Row {
    let last = status.last_status().map(|status| status.as_str());
    row.set("status_recording", status.recording())
        .set("last_status", word(last))
        .set("last_error_message", status.last_error_message())
}
