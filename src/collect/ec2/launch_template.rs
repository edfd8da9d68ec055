//! Launch templates.

use super::{arn, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::LaunchTemplate;

const DESCRIBE_LAUNCH_TEMPLATES: Operation = Operation::new("ec2", "DescribeLaunchTemplates");

pub(super) const LAUNCH_TEMPLATE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_launch_template", list: DESCRIBE_LAUNCH_TEMPLATES, details: &[] }],
        &[include_str!("launch_template.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_launch_templates().max_results(200);
    let mut pages = cx
        .call(DESCRIBE_LAUNCH_TEMPLATES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for template in page.launch_templates.unwrap_or_default() {
            cx.put(row(&cx, &template)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, template: &LaunchTemplate) -> Row {
    let id = always(template.launch_template_id(), "LaunchTemplates.LaunchTemplateId");
    let name = always(template.launch_template_name(), "LaunchTemplates.LaunchTemplateName");
    let default = always(template.default_version_number(), "LaunchTemplates.DefaultVersionNumber");
    let latest = always(template.latest_version_number(), "LaunchTemplates.LatestVersionNumber");
    Row::new("aws_ec2_launch_template")
        .set("arn", arn(cx, None, "launch-template", id))
        .set("launch_template_id", id)
        .set("launch_template_name", name)
        .set("create_time", template.create_time())
        .set("created_by", template.created_by())
        .set("default_version_number", default)
        .set("latest_version_number", latest)
        .set("tags", tags(template.tags()))
        .set("title", name)
}
