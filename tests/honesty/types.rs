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
    // What a default VPC came with needs no tags.
    ("tags/required-present", "ec2:DescribeVpcs"),
];

impl Case<'_> {
    /// The tables that findings are about, each with their resources.
    fn resources_by_table(&self) -> BTreeMap<&'static str, BTreeSet<String>> {
        let found: BTreeSet<_> = self.found.iter().map(|finding| finding.resource.clone()).collect();
        let has_arn = |table: &&str| self.schema.has_column(table, "arn");
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
