//! Settings of Systems Manager in a region.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_SERVICE_SETTING: Operation = Operation::new("ssm", "GetServiceSetting");

/// Whether documents may be shared with everybody.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html
const PUBLIC_SHARING: &str = "/ssm/documents/console/public-sharing-permission";

pub(super) const SERVICE_SETTING: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ssm_service_setting", list: GET_SERVICE_SETTING, details: &[] }],
        &[include_str!("service_setting.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ssm().get_service_setting().setting_id(PUBLIC_SHARING);
    let answer = cx.call(GET_SERVICE_SETTING).send(|| request.clone().send()).await?;
    let setting = answered(GET_SERVICE_SETTING, answer.service_setting(), "ServiceSetting")?;
    let row = Row::new("aws_ssm_service_setting")
        .set("arn", cx.arn("ssm", &format!("servicesetting{PUBLIC_SHARING}")))
        .set("setting_id", PUBLIC_SHARING)
        .set("setting_value", always(setting.setting_value(), "ServiceSetting.SettingValue"))
        .set("status", setting.status())
        .set("title", PUBLIC_SHARING);
    cx.put(row).await;
    Ok(())
}
