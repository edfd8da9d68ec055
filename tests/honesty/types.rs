//! A check of several types: a list that was not read leaves what it lists undecided, and the other types decided.

use super::case::{Case, Partition, in_every_scene, moved, texts};
use std::collections::{BTreeMap, BTreeSet};
use upright::schema::Operation;
use upright::verdict::Unread;

/// Checks of which another type rests on a list too.
const TOGETHER: &[(&str, &str)] = &[
    // What AWS Backup protects has the ARN of the table.
    ("dynamodb/backup-plan", "backup:ListProtectedResources"),
    // Where there is no image, the region's block is not asked for.
    ("ec2/images-not-public", "ec2:DescribeImages"),
    // An instance is in the list of instances and in that of their checks.
    ("ec2/instance-status-ok", "ec2:DescribeInstanceStatus"),
    // Every type is looked for in the stack, and among the volumes of its instances.
    ("iac/no-unmanaged-resource", "iac:ReadStack"),
    ("iac/no-unmanaged-resource", "ec2:DescribeVolumes"),
    // The root user of an account is in the report and in the summary.
    ("iam/root-mfa", "iam:GetAccountSummary"),
    // A user is in the report and in the list, which also says what the groups of a user may.
    ("iam/user-mfa", "iam:GetAccountAuthorizationDetails"),
    // The members of a cluster say in how many zones it is.
    ("rds/multi-az", "rds:DescribeDBInstances"),
    // A bucket is judged with the account's own block.
    ("s3/public-access-blocked", "s3control:GetPublicAccessBlock"),
    // The analyzers of a region say whether it has one, and the plans of a key whether it belongs to one.
    ("accessanalyzer/enabled", "accessanalyzer:ListAnalyzers"),
    ("apigateway/usage-plan-wired", "apigateway:GetUsagePlans"),
    // A machine is in the list of machines and in that of what they comply with.
    ("ssm/patch-compliant", "ssm:ListResourceComplianceSummaries"),
    // REST APIs and the others are counted together, with what they consist of.
    ("apigateway/integration-wired", "apigateway:GetResources"),
    ("apigateway/integration-wired", "apigatewayv2:GetRoutes"),
    ("apigateway/stage-deployed", "apigateway:GetRestApis"),
    ("apigateway/stage-deployed", "apigatewayv2:GetApis"),
    ("apigateway/throttling", "apigateway:GetStages"),
    ("apigateway/throttling", "apigatewayv2:GetStages"),
    // Whatever names a parameter, and whatever is traced, is counted together.
    ("ssm/parameter-references-live", "ec2:DescribeLaunchTemplateVersions"),
    ("ssm/parameter-references-live", "lambda:ListFunctions"),
    ("xray/traces-present", "apigateway:GetStages"),
    ("xray/traces-present", "lambda:ListFunctions"),
    // What a default VPC came with needs no tags.
    ("tags/required-present", "ec2:DescribeVpcs"),
    // Routes of both kinds of APIs are counted together.
    ("apigateway/integration-wired", "apigateway:GetRestApis"),
    ("apigateway/integration-wired", "apigatewayv2:GetApis"),
    // Stages of both kinds are counted together.
    ("apigateway/throttling", "apigateway:GetRestApis"),
    ("apigateway/throttling", "apigatewayv2:GetApis"),
    // What is protected is judged by its jobs.
    ("backup/jobs-succeed", "backup:ListProtectedResources"),
    // Selections name resources of all types.
    ("backup/selection-covers", "dynamodb:ListTables"),
    ("backup/selection-covers", "ec2:DescribeVolumes"),
    ("backup/selection-covers", "rds:DescribeDBClusters"),
    ("backup/selection-covers", "rds:DescribeDBInstances"),
    ("backup/selection-covers", "s3:ListBuckets"),
    // A sink and a role share metrics alike.
    ("cloudwatch/cross-account-sharing", "iam:GetAccountAuthorizationDetails"),
    ("cloudwatch/cross-account-sharing", "oam:ListSinks"),
    // An alarm is looked for beside each canary.
    ("cloudwatch/synthetics-canary", "synthetics:DescribeCanaries"),
    // A region without rules is judged, too.
    ("config/rules-compliant", "config:DescribeConfigRules"),
    // A volume is judged by its snapshots and by what AWS Backup protects.
    ("ec2/ebs-backed-up", "backup:ListProtectedResources"),
    ("ec2/ebs-backed-up", "ec2:DescribeSnapshots"),
    // The stack says what is emptied.
    ("ecr/empty-on-destroy", "iac:ReadStack"),
    // Rules, schedules and pipes are counted together.
    ("eventbridge/rule-active", "events:ListEventBuses"),
    ("eventbridge/rule-active", "events:ListRules"),
    ("eventbridge/rule-active", "pipes:ListPipes"),
    ("eventbridge/rule-active", "scheduler:ListSchedules"),
    // Rules, schedules and pipes are counted together.
    ("eventbridge/rule-target-wired", "events:ListEventBuses"),
    ("eventbridge/rule-target-wired", "events:ListRules"),
    ("eventbridge/rule-target-wired", "pipes:ListPipes"),
    ("eventbridge/rule-target-wired", "scheduler:ListSchedules"),
    // Rules and schedules are counted together.
    ("eventbridge/target-dead-letter", "events:ListEventBuses"),
    ("eventbridge/target-dead-letter", "events:ListRules"),
    ("eventbridge/target-dead-letter", "scheduler:ListSchedules"),
    // An account is judged by its roles.
    ("iam/deployer-narrow", "iam:GetAccountAuthorizationDetails"),
    ("iam/deployer-narrow", "sts:GetCallerIdentity"),
    // What has a role is judged by the roles that there are.
    ("iam/role-references-live", "iam:GetAccountAuthorizationDetails"),
    // What AWS Backup protects has the ARN of the database.
    ("rds/backup-plan", "backup:ListProtectedResources"),
    // A database is judged by what AWS plans for it.
    ("rds/engine-supported", "rds:DescribePendingMaintenanceActions"),
    // A service is judged with its namespace.
    ("servicediscovery/namespace-present", "servicediscovery:ListNamespaces"),
    // A topic is judged by its subscriptions.
    ("sns/delivery-redrive", "sns:ListSubscriptions"),
    // Types without names of their own are told by their lists.
    ("tags/consistent", "kms:ListKeys"),
    ("tags/consistent", "sns:ListTopics"),
    // Types without names of their own are told by their lists.
    ("tags/cost-centre-valid", "kms:ListKeys"),
    ("tags/cost-centre-valid", "sns:ListTopics"),
    // A part is judged by what it is a part of.
    ("tags/propagated", "ec2:DescribeNetworkInterfaces"),
    ("tags/propagated", "ec2:DescribeSnapshots"),
    ("tags/propagated", "ec2:DescribeVolumes"),
    ("tags/propagated", "rds:DescribeDBInstances"),
    ("tags/propagated", "rds:DescribeDBSnapshots"),
    // Types without names of their own are told by their lists.
    ("tags/value-format", "kms:ListKeys"),
    ("tags/value-format", "sns:ListTopics"),
];

impl Case<'_> {
    /// The tables that findings are about, each with their resources.
    fn resources_by_table(&self) -> BTreeMap<&'static str, BTreeSet<String>> {
        let found: BTreeSet<_> = self.found.iter().map(|finding| finding.resource.clone()).collect();
        let has_arn = |table: &&str| self.schema.columns(table).iter().any(|column| column.name == "arn");
        let tables: BTreeSet<_> = self.play.needs.iter().map(|need| need.table).collect();
        let of = |table| {
            let arns = texts(self.play.tables, &format!("SELECT arn FROM {table}"));
            (table, arns.into_iter().map(|row| row[0].clone()).filter(|arn| found.contains(arn)).collect())
        };
        let all = tables.into_iter().filter(has_arn).map(of);
        all.filter(|(_, arns): &(_, BTreeSet<_>)| !arns.is_empty()).collect()
    }

    /// The findings of other tables than those that an operation lists which move when it is denied.
    fn moved_of_others(
        &self,
        operation: Operation,
        partition: &Partition,
        listed: &BTreeSet<String>,
    ) -> Vec<String> {
        let unread = Unread { gaps: vec![self.denied(operation, partition)], ..Unread::default() };
        let known: BTreeSet<_> = self.found.iter().map(|finding| finding.id).collect();
        let after = self.judge(&unread);
        let is_other = |resource: &String| !listed.contains(resource);
        moved(
            self.found.iter().filter(|finding| is_other(&finding.resource)),
            after.iter().filter(|finding| known.contains(&finding.id) && is_other(&finding.resource)),
        )
    }
}

#[test]
fn a_list_that_was_not_read_leaves_the_verdicts_of_other_types() {
    in_every_scene("see `arms` in src/store/arms.rs: does the text keep the types apart?", |case| {
        let tables = case.resources_by_table();
        let mut wrong = Vec::new();
        for (operation, partition) in case.calls() {
            let name = operation.to_string();
            if TOGETHER.contains(&(&case.check.id, &name)) {
                continue;
            }
            let listed: BTreeSet<_> = case
                .needs_of(operation)
                .filter(|need| need.lists)
                .filter_map(|need| tables.get(need.table))
                .flatten()
                .cloned()
                .collect();
            if !listed.is_empty() {
                let moved = case.moved_of_others(operation, &partition, &listed);
                wrong.extend(moved.into_iter().map(|what| format!("without {name}: {what}")));
            }
        }
        wrong
    });
}
