//! Web ACLs, of a region and of CloudFront.

use super::rules::{default_action, names, rules, visibility};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_wafv2::types::{LoggingConfiguration, ResourceType, Scope, WebAcl, WebAclSummary};
use serde_json::{Value, json};

const LIST_WEB_ACLS: Operation = Operation::new("wafv2", "ListWebACLs");
const GET_WEB_ACL: Operation = Operation::new("wafv2", "GetWebACL");
const GET_LOGGING_CONFIGURATION: Operation = Operation::new("wafv2", "GetLoggingConfiguration");
const LIST_RESOURCES_FOR_WEB_ACL: Operation = Operation::new("wafv2", "ListResourcesForWebACL");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("wafv2", "ListTagsForResource");

const TABLE: &str = "aws_wafv2_web_acl";

/// The region of what is CloudFront's.
/// https://docs.aws.amazon.com/waf/latest/APIReference/API_ListWebACLs.html
const OF_CLOUDFRONT: &str = "us-east-1";

/// WAF says this of a web ACL without logging, and of one that is gone.
const NOT_THERE: &str = "WAFNonexistentItemException";

/// What a web ACL of a region can protect; each kind takes a question of its own.
/// https://docs.aws.amazon.com/waf/latest/APIReference/API_ListResourcesForWebACL.html
const RESOURCE_TYPES: [ResourceType; 6] = [
    ResourceType::ApplicationLoadBalancer,
    ResourceType::ApiGateway,
    ResourceType::Appsync,
    ResourceType::CognitioUserPool,
    ResourceType::AppRunnerService,
    ResourceType::VerifiedAccessInstance,
];

pub(super) const WEB_ACL: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_WEB_ACLS,
            details: &[
                Detail {
                    operation: GET_WEB_ACL,
                    columns: &[
                        "default_action",
                        "rules",
                        "visibility_config",
                        "pre_process_firewall_manager_rule_groups",
                        "post_process_firewall_manager_rule_groups",
                        "managed_by_firewall_manager",
                        "capacity",
                    ],
                },
                Detail { operation: GET_LOGGING_CONFIGURATION, columns: &["logging_configuration"] },
                Detail { operation: LIST_RESOURCES_FOR_WEB_ACL, columns: &["associated_resources"] },
                Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
            ],
        }],
        &[include_str!("web_acl.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    list(&cx, &Scope::Regional).await?;
    if cx.region() == OF_CLOUDFRONT {
        list(&cx, &Scope::Cloudfront).await?;
    }
    Ok(())
}

async fn list(cx: &Cx, scope: &Scope) -> Result<(), Failure> {
    let request = cx.clients().wafv2().list_web_acls().scope(scope.clone()).limit(100);
    let mut pages = cx
        .call(LIST_WEB_ACLS)
        .pages(|token| request.clone().set_next_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for acl in answered(LIST_WEB_ACLS, page.web_acls, "WebACLs")? {
            put(cx, &acl, scope).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, acl: &WebAclSummary, scope: &Scope) {
    let name = always(acl.name(), "WebACLs.Name");
    let row = Row::new(TABLE)
        .set("arn", always(acl.arn(), "WebACLs.ARN"))
        .set("name", name)
        .set("id", always(acl.id(), "WebACLs.Id"))
        .set("scope", scope.as_str())
        .set("description", acl.description())
        .set("title", name);
    cx.put(row).await;
    let Some(arn) = acl.arn() else { return };
    let subject = Subject::new(TABLE, arn, &[NOT_THERE]);
    put_rules(cx, &subject, acl, scope).await;
    put_logging(cx, arn).await;
    put_tags(cx, &subject, arn).await;
    if *scope == Scope::Regional {
        put_resources(cx, &subject, arn).await;
    }
}

async fn put_rules(cx: &Cx, subject: &Subject, acl: &WebAclSummary, scope: &Scope) {
    let request = cx.clients().wafv2().get_web_acl().scope(scope.clone());
    let request = request.set_name(acl.name.clone()).set_id(acl.id.clone());
    let row = subject.row();
    cx.detail(GET_WEB_ACL, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(detail(row, answered(GET_WEB_ACL, answer.web_acl(), "WebACL")?))
    })
    .await;
}

fn detail(row: Row, acl: &WebAcl) -> Row {
    row.set("default_action", default_action(acl.default_action()))
        .set("rules", rules(acl.rules()))
        .set("visibility_config", visibility(acl.visibility_config()))
        .set(
            "pre_process_firewall_manager_rule_groups",
            names(acl.pre_process_firewall_manager_rule_groups()),
        )
        .set(
            "post_process_firewall_manager_rule_groups",
            names(acl.post_process_firewall_manager_rule_groups()),
        )
        .set("managed_by_firewall_manager", acl.managed_by_firewall_manager())
        .set("capacity", acl.capacity())
}

/// A web ACL that goes while it is read is one without logging.
async fn put_logging(cx: &Cx, arn: &str) {
    let subject = Subject::new(TABLE, arn, &[]);
    let request = cx.clients().wafv2().get_logging_configuration().resource_arn(arn);
    let row = subject.row();
    cx.detail(GET_LOGGING_CONFIGURATION, &subject, |call| async move {
        let Some(answer) = call.optional(&[NOT_THERE], || request.clone().send()).await? else {
            return Ok(row.set("logging_configuration", json!({})));
        };
        let configuration = answer.logging_configuration();
        let configuration = answered(GET_LOGGING_CONFIGURATION, configuration, "LoggingConfiguration")?;
        Ok(row.set("logging_configuration", logging(configuration)))
    })
    .await;
}

fn logging(configuration: &LoggingConfiguration) -> Cell {
    let destinations = configuration.log_destination_configs();
    let destinations = always((!destinations.is_empty()).then_some(destinations), "LogDestinationConfigs");
    let filter = configuration.logging_filter().map(|filter| filter.default_behavior().as_str());
    destinations
        .map(|destinations| json!({ "LogDestinationConfigs": destinations, "DefaultBehavior": filter }))
        .into()
}

async fn put_resources(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().wafv2().list_resources_for_web_acl().web_acl_arn(arn);
    let row = subject.row();
    cx.detail(LIST_RESOURCES_FOR_WEB_ACL, subject, |call| async move {
        let mut found = Vec::new();
        for kind in RESOURCE_TYPES {
            // A region that lacks a service does not know its kind; load balancers are everywhere.
            let unknown: &[_] = if kind == ResourceType::ApplicationLoadBalancer {
                &[]
            } else {
                &["WAFInvalidParameterException"]
            };
            let request = request.clone().resource_type(kind);
            if let Some(answer) = call.optional(unknown, || request.clone().send()).await? {
                found.extend(answered(LIST_RESOURCES_FOR_WEB_ACL, answer.resource_arns, "ResourceArns")?);
            }
        }
        Ok(row.set("associated_resources", found.into_iter().map(Value::from).collect::<Value>()))
    })
    .await;
}

async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().wafv2().list_tags_for_resource().resource_arn(arn).limit(100);
    let row = subject.row();
    cx.detail(LIST_TAGS_FOR_RESOURCE, subject, |call| async move {
        let mut pages = call.pages(
            |token| request.clone().set_next_marker(token).send(),
            // It ends with an empty one.
            |page| page.next_marker().and_then(said),
        );
        let mut tags = Vec::new();
        while let Some(page) = pages.next().await? {
            let info = answered(LIST_TAGS_FOR_RESOURCE, page.tag_info_for_resource, "TagInfoForResource")?;
            tags.extend(info.tag_list.unwrap_or_default());
        }
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
    })
    .await;
}
