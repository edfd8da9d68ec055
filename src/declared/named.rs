//! Resources that states speak of by names that people gave them.

use super::arn::Arn;

/// Resources that people name, by the service and the beginning of their ARN's resource.
pub(super) struct Named {
    pub(super) service: &'static str,
    pub(super) kind: &'static str,
    /// The tables of these resources and of their parts, whose identity begins with the name.
    pub(super) tables: &'static [&'static str],
    /// Properties that hold the name, without capitals and underscores.
    pub(super) properties: &'static [&'static str],
}

const fn named(
    service: &'static str,
    kind: &'static str,
    tables: &'static [&'static str],
    properties: &'static [&'static str],
) -> Named {
    Named { service, kind, tables, properties }
}

pub(super) const NAMED: &[Named] = &[
    named(
        "autoscaling",
        "autoScalingGroupName/",
        &["aws_ec2_autoscaling_group", "aws_autoscaling_scheduled_action"],
        &["autoscalinggroup", "autoscalinggroupname"],
    ),
    named(
        "autoscaling",
        "launchConfigurationName/",
        &["aws_ec2_launch_configuration"],
        &["launchconfiguration", "launchconfigurationname"],
    ),
    named("ec2", "key-pair/", &["aws_ec2_key_pair"], &["keyname"]),
    named("iam", "role/", &["aws_iam_role"], &["role", "rolename", "roles", "iamrole"]),
    named("iam", "user/", &["aws_iam_user"], &["user", "username", "users"]),
    named("iam", "group/", &["aws_iam_group"], &["group", "groupname", "groups"]),
    named(
        "iam",
        "instance-profile/",
        &["aws_iam_instance_profile"],
        &["iaminstanceprofile", "instanceprofile", "instanceprofilename"],
    ),
    named(
        "s3",
        "",
        &["aws_s3_bucket"],
        &["bucket", "bucketname", "s3bucket", "s3bucketname", "targetbucket", "destinationbucketname"],
    ),
    named(
        "lambda",
        "function:",
        &[
            "aws_lambda_function",
            "aws_lambda_alias",
            "aws_lambda_event_invoke_config",
            "aws_lambda_provisioned_concurrency",
        ],
        &["function", "functionname"],
    ),
    named(
        "rds",
        "db:",
        &["aws_rds_db_instance"],
        &["dbinstanceidentifier", "replicatesourcedb", "sourcedbinstanceidentifier"],
    ),
    named("rds", "cluster:", &["aws_rds_db_cluster"], &["dbclusteridentifier", "clusteridentifier"]),
    named("rds", "subgrp:", &["aws_rds_db_subnet_group"], &["dbsubnetgroupname"]),
    named(
        "rds",
        "pg:",
        &["aws_rds_db_parameter_group"],
        &["parametergroupname", "dbparametergroupname", "dbinstanceparametergroupname"],
    ),
    named("rds", "cluster-pg:", &["aws_rds_db_cluster_parameter_group"], &["dbclusterparametergroupname"]),
    named("rds", "snapshot:", &["aws_rds_db_snapshot"], &["dbsnapshotidentifier", "snapshotidentifier"]),
    named("rds", "cluster-snapshot:", &["aws_rds_db_cluster_snapshot"], &["dbclustersnapshotidentifier"]),
    named(
        "logs",
        "log-group:",
        &["aws_cloudwatch_log_group", "aws_cloudwatch_log_metric_filter"],
        &["loggroup", "loggroupname"],
    ),
    named("cloudwatch", "alarm:", &["aws_cloudwatch_alarm"], &["alarm", "alarmname", "alarmnames"]),
    named("cloudwatch", "dashboard/", &["aws_cloudwatch_dashboard"], &["dashboardname"]),
    named("kms", "key/", &["aws_kms_key"], &["kmskey", "kmskeyid", "kmsmasterkeyid", "keyid", "targetkeyid"]),
    named("kms", "", &["aws_kms_alias"], &["kmskey", "kmskeyid", "kmsmasterkeyid", "keyid", "aliasname"]),
    named("sns", "", &["aws_sns_topic"], &["topicname"]),
    named("dynamodb", "table/", &["aws_dynamodb_table"], &["tablename"]),
    named("sqs", "", &["aws_sqs_queue"], &["queuename"]),
    named("events", "event-bus/", &["aws_eventbridge_bus"], &["eventbus", "eventbusname"]),
    named("events", "rule/", &["aws_eventbridge_rule"], &["rule", "rulename"]),
    named("pipes", "pipe/", &["aws_pipes_pipe"], &["pipename"]),
    named("states", "stateMachine:", &["aws_sfn_state_machine"], &["statemachinename"]),
    named("access-analyzer", "analyzer/", &["aws_accessanalyzer_analyzer"], &["analyzername"]),
    named(
        "apigateway",
        "/restapis/",
        &["aws_api_gateway_rest_api", "aws_api_gateway_stage"],
        &["restapi", "restapiid"],
    ),
    named(
        "apigateway",
        "/apis/",
        &[
            "aws_api_gatewayv2_api",
            "aws_api_gatewayv2_integration",
            "aws_api_gatewayv2_route",
            "aws_api_gatewayv2_stage",
        ],
        &["apiid"],
    ),
    named("apigateway", "/apikeys/", &["aws_api_gateway_api_key"], &["apikeyid"]),
    named("apigateway", "/domainnames/", &["aws_api_gateway_domain_name"], &[]),
    named("apigateway", "/usageplans/", &["aws_api_gateway_usage_plan"], &["usageplanid"]),
    named(
        "apigateway",
        "/vpclinks/",
        &["aws_api_gateway_vpc_link", "aws_api_gatewayv2_vpc_link"],
        &["vpclinkid"],
    ),
    named(
        "backup",
        "backup-vault:",
        &["aws_backup_vault"],
        &["backupvault", "backupvaultname", "targetbackupvault", "targetvaultname"],
    ),
    named("budgets", "budget/", &["aws_budgets_budget"], &["budgetname"]),
    named("cloudformation", "stackset/", &["aws_cloudformation_stack_set"], &["stacksetname"]),
    named("cloudtrail", "trail/", &["aws_cloudtrail_trail"], &["trailname"]),
    named("config", "config-aggregator/", &["aws_config_configuration_aggregator"], &[]),
    named("config", "config-recorder/", &["aws_config_configuration_recorder"], &[]),
    named("config", "config-rule/", &["aws_config_rule"], &["configrulename"]),
    named("config", "delivery-channel/", &["aws_config_delivery_channel"], &[]),
    named("ecr", "repository/", &["aws_ecr_repository"], &["repositoryname"]),
    named("ecs", "cluster/", &["aws_ecs_cluster"], &["clustername"]),
    named("events", "endpoint/", &["aws_eventbridge_endpoint"], &[]),
    named("iam", "server-certificate/", &["aws_iam_server_certificate"], &[]),
    named("logs", "resource-policy:", &["aws_cloudwatch_log_resource_policy"], &[]),
    named("rds", "es:", &["aws_rds_db_event_subscription"], &[]),
    named("route53", "hostedzone/", &["aws_route53_zone"], &["hostedzoneid", "zoneid"]),
    named("servicediscovery", "namespace/", &["aws_service_discovery_namespace"], &["namespaceid"]),
    named("servicediscovery", "service/", &["aws_service_discovery_service"], &[]),
    named("ssm", "document/", &["aws_ssm_document"], &["documentname"]),
    // A path begins with a slash, another name does not.
    named("ssm", "parameter", &["aws_ssm_parameter"], &[]),
    named("ssm", "parameter/", &["aws_ssm_parameter"], &[]),
    named("synthetics", "canary:", &["aws_synthetics_canary"], &["canaryname"]),
    named("xray", "sampling-rule/", &["aws_xray_sampling_rule"], &[]),
    named("secretsmanager", "secret:", &["aws_secretsmanager_secret"], &["secretid", "secretarn"]),
];

/// Settings of which an account, or a region of it, has one each: the service, and the resource in their ARN.
pub(super) const SETTINGS: &[(&str, &str, &str)] = &[
    ("aws_api_gateway_account", "apigateway", "/account"),
    ("aws_config_retention_configuration", "config", "retention"),
    ("aws_ssm_service_setting", "ssm", "servicesetting/ssm/documents/console/public-sharing-permission"),
    ("aws_xray_encryption_config", "xray", "encryption-config"),
    ("aws_ec2_regional_settings", "ec2", "settings"),
    ("aws_s3_account_settings", "s3", "account"),
    ("aws_account", "iam", "root"),
    ("aws_iam_account_password_policy", "iam", "root"),
];

/// The name of a resource as a key: the service, the kind and the name, without the path that IAM's names have.
pub(super) fn name_of(arn: Arn<'_>) -> String {
    let (service, resource) = (arn.service, arn.whole());
    match resource.split_once('/') {
        Some((kind, path)) if service == "iam" => {
            format!("iam:{kind}/{}", path.rsplit('/').next().unwrap_or_default())
        }
        // After the UUID; of a policy or an action the group.
        _ if service == "autoscaling" => {
            format!("{service}:{}", resource.split(':').nth(2).unwrap_or_default())
        }
        _ => format!("{service}:{resource}"),
    }
}
