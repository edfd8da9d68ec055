//! Every field of every answer is missing in turn: what was drift is not taken for sound or for absent, and nothing else
//! changes but to unknown, where a field that is missing does not say in AWS's own words that there is none.

use super::matrix::{checks, is_about_one};
use super::run::{CLEAN, PLAN, audit, field, judged};
use crate::stub::{Fault, Manner, Stub};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use upright::collect::schema;
use upright::schema::Operation;

/// Audits at once.
const AT_ONCE: usize = 4;

/// What AWS leaves out of an answer where there is no such thing; and then there is no drift of it either.
const NO_DRIFT_WITHOUT: &[(&str, &str)] = &[
    // A service that takes no policies.
    ("ec2:DescribeVpcEndpoints", "vpcEndpointSet.policyDocument"),
    // Whatever its tags are.
    ("backup:GetBackupSelection", "BackupSelection.Conditions"),
    ("ec2:DescribeLaunchTemplateVersions", "launchTemplateVersionSet.launchTemplateData.keyName"),
    ("autoscaling:DescribeLaunchConfigurations", "LaunchConfigurations.AssociatePublicIpAddress"),
    ("autoscaling:DescribeLaunchConfigurations", "LaunchConfigurations.UserData"),
    ("autoscaling:DescribeLifecycleHooks", "LifecycleHooks.NotificationTargetARN"),
    ("ec2:DescribeInstances", "reservationSet.instancesSet.iamInstanceProfile"),
    ("ec2:DescribeLaunchTemplateVersions", "launchTemplateVersionSet.launchTemplateData.imageId"),
    (
        "ec2:DescribeLaunchTemplateVersions",
        "launchTemplateVersionSet.launchTemplateData.networkInterfaceSet.associatePublicIpAddress",
    ),
    ("ec2:DescribeLaunchTemplateVersions", "launchTemplateVersionSet.launchTemplateData.userData"),
    // A key that AWS owns, and no stream.
    ("dynamodb:DescribeTable", "Table.SSEDescription"),
    ("dynamodb:DescribeTable", "Table.StreamSpecification"),
    // Nothing takes what failed; and Kafka of one's own has no ARN.
    ("lambda:ListEventSourceMappings", "EventSourceMappings.DestinationConfig"),
    ("lambda:ListEventSourceMappings", "EventSourceMappings.DestinationConfig.OnFailure"),
    ("lambda:ListEventSourceMappings", "EventSourceMappings.DestinationConfig.OnFailure.Destination"),
    ("lambda:ListEventSourceMappings", "EventSourceMappings.EventSourceArn"),
    // A bus without a policy, which admits its own account alone.
    ("events:ListEventBuses", "EventBuses.Policy"),
    ("lambda:ListFunctions", "Functions.Layers"),
    ("secretsmanager:GetResourcePolicy", "ResourcePolicy"),
    // The key that AWS manages, and no rotation.
    ("secretsmanager:ListSecrets", "SecretList.KmsKeyId"),
    ("secretsmanager:ListSecrets", "SecretList.RotationEnabled"),
    ("secretsmanager:ListSecrets", "SecretList.RotationLambdaARN"),
    ("sqs:GetQueueAttributes", "Attributes.Policy"),
    // Without a public address, the internet reaches nothing of it.
    ("ec2:DescribeNetworkInterfaces", "networkInterfaceSet.association"),
    ("ec2:DescribeInstanceAttribute", "userData"),
    ("ec2:DescribeInstanceAttribute", "userData.value"),
    ("lambda:ListFunctions", "Functions.Environment"),
    // A function outside of any VPC has no subnets to be spread over.
    ("lambda:ListFunctions", "Functions.VpcConfig"),
    // The SDK has an empty list where AWS says nothing, and `false`.
    ("route53:ListHostedZones", "HostedZones"),
    ("route53:ListHostedZones", "HostedZones.HostedZone.Config.PrivateZone"),
    ("route53:ListResourceRecordSets", "ResourceRecordSets"),
    // A record without it does not fail over.
    ("route53:ListResourceRecordSets", "ResourceRecordSets.ResourceRecordSet.Failover"),
    // Whoever registers an instance chooses what to say of it.
    ("servicediscovery:ListInstances", "Instances.Attributes.ECS_SERVICE_NAME"),
    // Aurora says it of the instances of a cluster.
    ("rds:DescribeDBClusters", "DBClusters.DBCluster.PubliclyAccessible"),
    // No log is exported.
    ("rds:DescribeDBClusters", "DBClusters.DBCluster.EnabledCloudwatchLogsExports"),
    // A subscription that names no database is about all.
    ("rds:DescribeEventSubscriptions", "EventSubscriptionsList.EventSubscription.SourceIdsList"),
    // Without a method there is nothing to judge, and a stage has no variables.
    ("apigateway:GetResources", "item.resourceMethods"),
    ("apigateway:GetResources", "item.resourceMethods.ANY"),
    ("apigateway:GetResources", "item.resourceMethods.GET"),
    ("apigateway:GetResources", "item.resourceMethods.OPTIONS"),
    ("apigateway:GetResources", "item.resourceMethods.POST"),
    ("apigateway:GetStages", "item.variables"),
    // The SDK has `false` for a key of which it is not said: it is turned off.
    ("apigateway:GetApiKeys", "item.enabled"),
];

/// The like where to have none is drift, or ends an exemption.
const DRIFT_WITHOUT: &[(&str, &str)] = &[
    // An idle address, a rule that nobody described, an attachment without a route table, and tunnels that never logged.
    ("ec2:DescribeAddresses", "addressesSet.associationId"),
    ("ec2:DescribeSecurityGroupRules", "securityGroupRuleSet.description"),
    ("ec2:DescribeTransitGatewayAttachments", "transitGatewayAttachments.association"),
    ("ec2:DescribeVpnConnections", "vpnConnectionSet.options.tunnelOptionSet.logOptions"),
    (
        "ec2:DescribeVpnConnections",
        "vpnConnectionSet.options.tunnelOptionSet.logOptions.cloudWatchLogOptions",
    ),
    // Kept for ever, and never in cold storage.
    ("backup:GetBackupPlan", "BackupPlan.Rules.Lifecycle"),
    ("backup:GetBackupPlan", "BackupPlan.Rules.Lifecycle.DeleteAfterDays"),
    ("backup:GetBackupPlan", "BackupPlan.Rules.Lifecycle.MoveToColdStorageAfterDays"),
    // No log group, the key of S3, and nothing delivered yet.
    ("cloudtrail:DescribeTrails", "trailList.CloudWatchLogsLogGroupArn"),
    ("cloudtrail:DescribeTrails", "trailList.KmsKeyId"),
    ("cloudtrail:GetTrailStatus", "LatestCloudWatchLogsDeliveryTime"),
    // The key that AWS owns.
    ("lambda:ListFunctions", "Functions.KMSKeyArn"),
    ("autoscaling:DescribeAutoScalingGroups", "AutoScalingGroups.Instances.LaunchTemplate"),
    ("autoscaling:DescribeAutoScalingGroups", "AutoScalingGroups.Instances.LaunchTemplate.LaunchTemplateId"),
    ("autoscaling:DescribeAutoScalingGroups", "AutoScalingGroups.Instances.WeightedCapacity"),
    ("autoscaling:DescribeAutoScalingGroups", "AutoScalingGroups.MixedInstancesPolicy"),
    (
        "autoscaling:DescribeAutoScalingGroups",
        "AutoScalingGroups.MixedInstancesPolicy.LaunchTemplate.Overrides.InstanceType",
    ),
    ("autoscaling:DescribeLifecycleHooks", "LifecycleHooks.RoleARN"),
    // Missing data is missing.
    ("cloudwatch:DescribeAlarms", "MetricAlarms.TreatMissingData"),
    ("ec2:DescribeInstances", "reservationSet.instancesSet.iamInstanceProfile"),
    // A private gateway has none.
    ("ec2:DescribeNatGateways", "natGatewaySet.natGatewayAddressSet.allocationId"),
    ("ec2:DescribeNetworkInterfaces", "networkInterfaceSet.association"),
    ("ec2:GetInstanceMetadataDefaults", "accountLevel"),
    ("ec2:GetInstanceMetadataDefaults", "accountLevel.httpTokens"),
    // A role that nobody used in the last 400 days.
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.RoleLastUsed"),
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.RoleLastUsed.LastUsedDate"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.MaxPasswordAge"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.PasswordReusePrevention"),
    ("lambda:GetFunctionConcurrency", "ReservedConcurrentExecutions"),
    ("logs:DescribeLogGroups", "logGroups.retentionInDays"),
    // The engine's own default holds.
    ("rds:DescribeDBClusterParameters", "Parameters.Parameter.ParameterValue"),
    ("rds:DescribeDBParameters", "Parameters.Parameter.ParameterValue"),
    ("rds:DescribeDBClusters", "DBClusters.DBCluster.PreferredBackupWindow"),
    ("rds:DescribeDBClusters", "DBClusters.DBCluster.PreferredMaintenanceWindow"),
    // While a database is being created nothing flows to it yet; `rds/app-can-connect` leaves it open.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.Endpoint"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.Endpoint.Port"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.PreferredBackupWindow"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.PreferredMaintenanceWindow"),
    // An instance that stands alone is judged where a member of a cluster is not.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.DBClusterIdentifier"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.EnabledCloudwatchLogsExports"),
    // Storage that does not grow by itself has no ceiling.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.MaxAllocatedStorage"),
    // An image may have no tag.
    ("ecr:DescribeImages", "imageDetails.imageTags"),
    // What a service or a container does not say it has not.
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker"),
    ("ecs:DescribeServices", "services.propagateTags"),
    ("ecs:DescribeTaskDefinition", "taskDefinition.containerDefinitions.logConfiguration"),
    ("ecs:DescribeTaskDefinition", "taskDefinition.containerDefinitions.logConfiguration.options"),
    (
        "ecs:DescribeTaskDefinition",
        "taskDefinition.containerDefinitions.logConfiguration.options.awslogs-group",
    ),
    ("ecs:DescribeTaskDefinition", "taskDefinition.containerDefinitions.readonlyRootFilesystem"),
    ("ecs:DescribeTaskDefinition", "taskDefinition.containerDefinitions.user"),
    ("ecs:DescribeTaskDefinition", "taskDefinition.executionRoleArn"),
    ("s3:GetBucketEncryption", "ServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.AbortIncompleteMultipartUpload"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.Expiration"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.NoncurrentVersionExpiration"),
    ("s3:GetBucketLogging", "BucketLoggingStatus.LoggingEnabled"),
    ("s3:GetBucketVersioning", "VersioningConfiguration.MfaDelete"),
    ("s3:GetBucketVersioning", "VersioningConfiguration.Status"),
    // A setting that was never made is off.
    ("s3:GetPublicAccessBlock", "PublicAccessBlockConfiguration.BlockPublicPolicy"),
    ("s3:GetPublicAccessBlock", "PublicAccessBlockConfiguration.IgnorePublicAcls"),
    ("s3:GetPublicAccessBlock", "PublicAccessBlockConfiguration.RestrictPublicBuckets"),
    // Not deleted, never read, never rotated, and without a version.
    ("secretsmanager:ListSecrets", "SecretList.DeletedDate"),
    ("secretsmanager:ListSecrets", "SecretList.LastAccessedDate"),
    ("secretsmanager:ListSecrets", "SecretList.LastRotatedDate"),
    ("secretsmanager:ListSecrets", "SecretList.SecretVersionsToStages"),
    // No role, no policy, no web ACL, no logs, nothing deployed, no integration, and calls without a role.
    ("apigateway:GetAccount", "cloudwatchRoleArn"),
    ("apigateway:GetDeployment", "apiSummary./orders"),
    ("apigateway:GetDeployment", "apiSummary./orders.GET"),
    ("apigateway:GetDeployment", "apiSummary./orders.OPTIONS"),
    ("apigateway:GetResources", "item.resourceMethods.ANY.methodIntegration"),
    ("apigateway:GetResources", "item.resourceMethods.GET.methodIntegration"),
    ("apigateway:GetResources", "item.resourceMethods.GET.methodIntegration.connectionType"),
    ("apigateway:GetResources", "item.resourceMethods.GET.methodIntegration.credentials"),
    ("apigateway:GetResources", "item.resourceMethods.GET.requestParameters"),
    ("apigateway:GetResources", "item.resourceMethods.GET.requestValidatorId"),
    ("apigateway:GetResources", "item.resourceMethods.OPTIONS.methodIntegration"),
    ("apigateway:GetRestApis", "item.policy"),
    ("apigateway:GetStages", "item.accessLogSettings"),
    ("apigateway:GetStages", "item.methodSettings"),
    ("apigateway:GetStages", "item.methodSettings.*/*"),
    ("apigateway:GetStages", "item.webAclArn"),
    ("apigatewayv2:GetApis", "items.corsConfiguration"),
    ("apigatewayv2:GetIntegrations", "items.credentialsArn"),
    ("apigatewayv2:GetRoutes", "items.target"),
    ("apigatewayv2:GetStages", "items.accessLogSettings"),
    ("apigatewayv2:GetStages", "items.defaultRouteSettings"),
    ("apigatewayv2:GetStages", "items.defaultRouteSettings.throttlingBurstLimit"),
    ("apigatewayv2:GetStages", "items.defaultRouteSettings.throttlingRateLimit"),
    ("apigatewayv2:GetStages", "items.deploymentId"),
    // A rule of one's own, and one that drops what fails.
    ("events:ListRules", "Rules.ManagedBy"),
    ("events:ListTargetsByRule", "Targets.DeadLetterConfig"),
    ("events:ListTargetsByRule", "Targets.DeadLetterConfig.Arn"),
    ("lambda:ListEventSourceMappings", "EventSourceMappings.FunctionResponseTypes"),
    ("sns:GetSubscriptionAttributes", "Attributes.RedrivePolicy"),
    ("sns:GetTopicAttributes", "Attributes.HTTPFailureFeedbackRoleArn"),
    ("sns:GetTopicAttributes", "Attributes.SQSFailureFeedbackRoleArn"),
    // A state machine that was never told to log, or to be traced.
    ("states:DescribeStateMachine", "loggingConfiguration"),
    ("states:DescribeStateMachine", "loggingConfiguration.level"),
    ("states:DescribeStateMachine", "loggingConfiguration.destinations"),
    ("states:DescribeStateMachine", "loggingConfiguration.destinations.cloudWatchLogsLogGroup"),
    ("states:DescribeStateMachine", "loggingConfiguration.destinations.cloudWatchLogsLogGroup.logGroupArn"),
    ("states:DescribeStateMachine", "tracingConfiguration"),
    ("sns:GetTopicAttributes", "Attributes.KmsMasterKeyId"),
    ("sqs:GetQueueAttributes", "Attributes.RedrivePolicy"),
];

/// What is `false` or 0 in the SDK's answer where AWS's has nothing: there is no telling the two apart.
const FALSE_WITHOUT: &[(&str, &str)] = &[
    ("apigateway:GetRestApis", "item.disableExecuteApiEndpoint"),
    ("apigateway:GetStages", "item.methodSettings.*/*.cacheDataEncrypted"),
    ("apigateway:GetStages", "item.tracingEnabled"),
    ("xray:GetSamplingRules", "SamplingRuleRecords.SamplingRule.FixedRate"),
    ("config:DescribeConfigurationRecorderStatus", "ConfigurationRecordersStatus.recording"),
    ("applicationautoscaling:DescribeScalableTargets", "ScalableTargets.MinCapacity"),
    ("autoscaling:DescribeAutoScalingGroups", "AutoScalingGroups.MinSize"),
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker.enable"),
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker.rollback"),
    ("ecs:DescribeServices", "services.runningCount"),
    ("elb:DescribeLoadBalancerAttributes", "LoadBalancerAttributes.AccessLog.Enabled"),
    ("elb:DescribeLoadBalancerAttributes", "LoadBalancerAttributes.ConnectionDraining.Enabled"),
    ("elb:DescribeLoadBalancerAttributes", "LoadBalancerAttributes.CrossZoneLoadBalancing.Enabled"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.RequireLowercaseCharacters"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.RequireNumbers"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.RequireSymbols"),
    ("iam:GetAccountPasswordPolicy", "PasswordPolicy.RequireUppercaseCharacters"),
    ("kms:GetKeyRotationStatus", "KeyRotationEnabled"),
    ("states:DescribeStateMachine", "tracingConfiguration.enabled"),
    ("route53:ListQueryLoggingConfigs", "QueryLoggingConfigs"),
    ("wafv2:GetWebACL", "WebACL.Rules.VisibilityConfig.CloudWatchMetricsEnabled"),
    ("wafv2:GetWebACL", "WebACL.VisibilityConfig.CloudWatchMetricsEnabled"),
];

/// What is no tag, or an empty one, in the SDK's answer where AWS's has nothing: a required tag is then missing.
const UNTAGGED_WITHOUT: &[(&str, &str)] = &[
    ("accessanalyzer:ListAnalyzers", "analyzers.tags"),
    ("apigateway:GetApiKeys", "item.tags"),
    ("apigateway:GetDomainNames", "item.tags"),
    ("apigateway:GetRestApis", "item.tags"),
    ("apigateway:GetStages", "item.tags"),
    ("apigateway:GetUsagePlans", "item.tags"),
    ("apigatewayv2:GetApis", "items.tags"),
    ("ssm:ListDocuments", "DocumentIdentifiers.Tags.Value"),
    ("dynamodb:ListTagsOfResource", "Tags.Value"),
    ("cloudwatch:ListTagsForResource", "Tags.Value"),
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.Tags.Value"),
    ("kms:ListResourceTags", "Tags.TagValue"),
    ("lambda:ListTags", "Tags"),
    ("rds:DescribeDBClusters", "DBClusters.DBCluster.TagList"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.TagList"),
    ("s3:GetBucketTagging", "Tagging.TagSet"),
    ("s3:GetBucketTagging", "Tagging.TagSet.Tag.Value"),
    ("sns:ListTagsForResource", "Tags.Value"),
];

/// The field that each of these answers lacks in one audit.
type Round = BTreeMap<Operation, String>;

/// Whether what one answer lacks could hide what comes of the other's lack: a check needs both, or one is asked about
/// what the other lists. Names, which every row must have, are not read for the one check that takes them all.
fn meet(one: Operation, other: Operation) -> bool {
    let judging = |it: Operation| checks(it).filter(|check| !check.starts_with("naming/"));
    let of_one: BTreeSet<_> = judging(one).collect();
    let both = || {
        let mut families = schema().families().iter();
        families.any(|family| [one, other].iter().all(|it| family.operations().any(|known| known == *it)))
    };
    judging(other).any(|check| of_one.contains(check)) || (is_about_one(one) != is_about_one(other) && both())
}

/// Each field of each answer, in few rounds.
fn rounds() -> Vec<Round> {
    let calls = PLAN.operations().into_iter().filter(|one| one.is_call() && one.service != "sts");
    let mut left: Vec<(Operation, Vec<String>)> =
        calls.map(|one| (one, Stub::fields(&one.to_string()).into_iter().collect())).collect();
    let mut rounds = Vec::new();
    loop {
        left.sort_by_key(|(_, fields)| Reverse(fields.len()));
        let mut round = Round::new();
        for (operation, fields) in &mut left {
            if !round.keys().any(|other| meet(*operation, *other)) {
                round.extend(fields.pop().map(|field| (*operation, field)));
            }
        }
        if round.is_empty() {
            return rounds;
        }
        rounds.push(round);
    }
}

/// A verdict that became another, though not unknown.
struct Change {
    /// What is missing from the answers that the check needs. Checks of every kind of resource may need several.
    without: Vec<(String, String)>,
    was: String,
    /// `fail -> pass: sns/topic-not-public of arn:...`
    what: String,
}

impl Change {
    fn is_known(&self, known: &[(&str, &str)]) -> bool {
        let mut without = self.without.iter();
        without.any(|(operation, field)| known.contains(&(operation.as_str(), field.as_str())))
    }
}

fn verdict<'a>(finding: Option<&&'a Value>) -> &'a str {
    finding.map_or("none", |finding| field(finding, "verdict"))
}

fn changes(round: &Round) -> Vec<Change> {
    let faults =
        round.iter().map(|(operation, field)| (operation.to_string(), Fault::Without(field.clone())));
    let audited = audit(Manner { faults: faults.collect(), ..Manner::default() });
    let (before, after) = (CLEAN.findings(), audited.findings());
    let unknown = |finding: &&&Value| finding["verdict"] == "unknown";
    // A check whose partition cannot be judged as a whole may miss resources.
    let is_open = |check, region| {
        let mut unknown = after.values().filter(unknown);
        unknown.any(|now| {
            (field(now, "check"), field(now, "region")) == (check, region)
                && !field(now, "resource").starts_with("arn:")
        })
    };
    let mut changes = Vec::new();
    for id in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (old, new) = (before.get(id), after.get(id));
        let (was, is) = (verdict(old), verdict(new));
        let Some(finding) = old.or(new) else { continue };
        let (check, region) = (field(finding, "check"), field(finding, "region"));
        if was == is || is == "unknown" || (is == "none" && is_open(check, region)) {
            continue;
        }
        let needs: BTreeSet<_> = PLAN.needs(check).map(|need| need.operation).collect();
        let without = round.iter().filter(|(operation, _)| needs.contains(*operation));
        changes.push(Change {
            without: without.map(|(operation, field)| (operation.to_string(), field.clone())).collect(),
            was: was.to_owned(),
            what: format!("{was} -> {is}: {check} of {}", field(finding, "resource")),
        });
    }
    changes
}

#[test]
fn what_an_answer_lacks_is_not_guessed() {
    // Made before the others, which are compared with it.
    assert_eq!(CLEAN.exit, Some(1));
    let found = judged(rounds(), AT_ONCE, changes);
    let may_fail: Vec<_> = [NO_DRIFT_WITHOUT, DRIFT_WITHOUT, FALSE_WITHOUT, UNTAGGED_WITHOUT].concat();
    let is_wrong = |change: &&Change| {
        let known: &[_] = if change.was == "fail" { NO_DRIFT_WITHOUT } else { &may_fail };
        !change.is_known(known)
    };
    let told = |change: &Change| format!("without {:?}: {}", change.without, change.what);
    let wrong: BTreeSet<_> = found.iter().filter(is_wrong).map(told).collect();
    assert!(wrong.is_empty(), "{}", Vec::from_iter(wrong).join("\n"));
    for known in may_fail {
        assert!(found.iter().any(|change| change.is_known(&[known])), "{known:?} changes nothing");
    }
}

/// Aurora's express configuration has no VPC, and an emulator may leave the group out: what rests on it is open, and
/// nothing else is.
#[test]
fn a_database_without_a_subnet_group_keeps_every_verdict_that_does_not_rest_on_it() {
    let without = Fault::Without("DBInstances.DBInstance.DBSubnetGroup".to_owned());
    let faults = [("rds:DescribeDBInstances".to_owned(), without)].into();
    let audited = audit(Manner { faults, ..Manner::default() });
    let (before, after) = (CLEAN.findings(), audited.findings());
    let ids: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changed = ids.into_iter().filter(|id| verdict(before.get(*id)) != verdict(after.get(*id)));
    let findings = changed.filter_map(|id| after.get(id).or(before.get(id)));
    let checks: BTreeSet<_> = findings.map(|finding| field(finding, "check")).collect();
    let of_places = [
        "rds/app-can-connect",
        "rds/subnet-group-valid",
        "sg/required-flows-open",
        "vpc/nacl-allows-required-traffic",
    ];
    assert_eq!(Vec::from_iter(checks), of_places);
    let gaps: BTreeSet<_> = audited.list("gaps").map(|gap| field(gap, "message")).collect();
    assert_eq!(Vec::from_iter(gaps), ["the answer lacks DBInstances.DBSubnetGroup"]);
}
