//! What backup plans ask for: each rule by itself, and which resources selections take.

use super::derivation::{Derivation, Each, Made};
use super::schedule::hours_between;
use crate::policy::{NO_POLICY, Policy, Resource};
use crate::store::Row;
use serde::Deserialize;
use serde_json::json;

const RULE: &str = "aws_backup_plan_rule";
const TERM: &str = "aws_backup_selection_term";

pub(super) const DDL: &str = include_str!("backups.sql");

pub(super) const ALL: &[Derivation] = &[
    Derivation::Each(Each {
        table: "aws_backup_plan",
        from: &["backup_plan", "arn"],
        columns: &[],
        rows: Some(RULE),
        compute: rules,
    }),
    Derivation::Each(Each {
        table: "aws_backup_selection",
        from: &["backup_selection", "arn"],
        columns: &[],
        rows: Some(TERM),
        compute: terms,
    }),
    Derivation::of_columns(
        "aws_backup_vault",
        &["policy", "arn", "account_id"],
        &["policy_std", "denies_deletion"],
        vault,
    ),
];

/// AWS Backup's own schedule, of rules that name none.
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html>
const USUAL: &str = "cron(0 5 ? * * *)";

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Plan {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    rule_name: String,
    target_backup_vault_name: String,
    schedule_expression: Option<String>,
    #[serde(default)]
    lifecycle: Lifecycle,
    #[serde(default)]
    copy_actions: Vec<Copy>,
    enable_continuous_backup: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Lifecycle {
    move_to_cold_storage_after_days: Option<i64>,
    delete_after_days: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Copy {
    destination_backup_vault_arn: String,
}

/// -1 and 0 days stand for never.
fn days(days: Option<i64>) -> Option<i64> {
    days.filter(|days| *days > 0)
}

fn rules(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(plan), Some(arn)) = (from[0], from[1]) else { return Ok(Made::default()) };
    let plan: Plan = serde_json::from_str(plan).map_err(|error| format!("no backup plan: {error}"))?;
    let row = |(index, rule): (usize, &Rule)| {
        let schedule = rule.schedule_expression.as_deref().unwrap_or(USUAL);
        let copies = rule.copy_actions.iter().map(|copy| copy.destination_backup_vault_arn.as_str());
        Row::new(RULE)
            .set("arn", arn)
            .set("rule_number", index as i64 + 1)
            .set("rule_name", &rule.rule_name)
            .set("target_backup_vault_name", &rule.target_backup_vault_name)
            .set("schedule_expression", schedule)
            .set("hours_between", hours_between(schedule))
            .set("delete_after_days", days(rule.lifecycle.delete_after_days))
            .set("move_to_cold_storage_after_days", days(rule.lifecycle.move_to_cold_storage_after_days))
            .set("is_continuous", rule.enable_continuous_backup.unwrap_or(false))
            .set("copies_to", json!(copies.collect::<Vec<_>>()))
    };
    Ok(Made { rows: plan.rules.iter().enumerate().map(row).collect(), ..Made::default() })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Selection {
    #[serde(default)]
    resources: Vec<String>,
    #[serde(default)]
    not_resources: Vec<String>,
    #[serde(default)]
    list_of_tags: Vec<Tag>,
    #[serde(default)]
    conditions: Conditions,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    condition_key: String,
    condition_value: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Conditions {
    #[serde(default)]
    string_equals: Vec<Tag>,
    #[serde(default)]
    string_not_equals: Vec<Tag>,
    #[serde(default)]
    string_like: Vec<Tag>,
    #[serde(default)]
    string_not_like: Vec<Tag>,
}

/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html>
fn terms(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(selection), Some(arn)) = (from[0], from[1]) else { return Ok(Made::default()) };
    let selection: Selection =
        serde_json::from_str(selection).map_err(|error| format!("no backup selection: {error}"))?;
    let mut rows = Vec::new();
    let mut put = |kind: &str, key: Option<&str>, pattern: String| {
        let key = key.map(|key| key.strip_prefix("aws:ResourceTag/").unwrap_or(key));
        let number = rows.len() as i64 + 1;
        let row = Row::new(TERM).set("arn", arn).set("term_number", number).set("kind", kind);
        rows.push(row.set("tag_key", key).set("pattern", pattern));
    };
    selection.resources.iter().for_each(|text| put("resource", None, glob(text)));
    selection.not_resources.iter().for_each(|text| put("not_resource", None, glob(text)));
    let Conditions { string_equals, string_not_equals, string_like, string_not_like } = &selection.conditions;
    for (kind, tags, spell) in [
        ("tag", &selection.list_of_tags, literal as fn(&str) -> String),
        ("condition", string_equals, literal),
        ("not_condition", string_not_equals, literal),
        ("condition", string_like, glob),
        ("not_condition", string_not_like, glob),
    ] {
        tags.iter().for_each(|tag| put(kind, Some(&tag.condition_key), spell(&tag.condition_value)));
    }
    Ok(Made { rows, ..Made::default() })
}

/// A text with `*` as a GLOB pattern.
fn glob(text: &str) -> String {
    text.replace('[', "[[]").replace('?', "[?]")
}

fn literal(text: &str) -> String {
    glob(text).replace('*', "[*]")
}

fn vault(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(text), Some(arn), Some(account)] = *from else { return Ok(Made::default()) };
    if text == NO_POLICY {
        return Ok(Made::of([NO_POLICY.into(), false.into()]));
    }
    let policy = Policy::parse(text)?;
    let vault = Resource { arn, account, service: "backup", separator: ":", facts: &[], asked: &[] };
    let denies = policy.denies(vault, &["backup:deleterecoverypoint"]);
    Ok(Made::of([policy.std().into(), denies.into()]))
}

#[cfg(test)]
mod tests {
    use super::{glob, literal, rules, terms, vault};
    use crate::store::Cell;

    #[test]
    fn patterns_stand_for_what_they_say_and_nothing_else() {
        assert_eq!(glob("arn:aws:s3:::a[b]?*"), "arn:aws:s3:::a[[]b][?]*");
        assert_eq!(literal("a*"), "a[*]");
    }

    #[test]
    fn each_rule_and_each_term_is_a_row() {
        let plan = r#"{"Rules": [{"RuleName": "a", "TargetBackupVaultName": "v"}, {"RuleName": "b", "TargetBackupVaultName": "v", "Lifecycle": {"DeleteAfterDays": -1}}]}"#;
        assert_eq!(rules(&[Some(plan), Some("arn")]).expect("rules").rows.len(), 2);
        let selection = r#"{"Resources": ["*"], "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "a", "ConditionValue": "b"}], "Conditions": {"StringNotLike": [{"ConditionKey": "aws:ResourceTag/c", "ConditionValue": "*"}]}}"#;
        assert_eq!(terms(&[Some(selection), Some("arn")]).expect("terms").rows.len(), 3);
        assert!(rules(&[Some("{}"), Some("arn")]).is_err());
        assert!(terms(&[Some(r#"{"Conditions": {"DateEquals": []}}"#), Some("arn")]).is_err());
    }

    #[test]
    fn a_vault_is_protected_by_a_denial_for_everybody() {
        let arn = "arn:aws:backup:eu-west-1:111111111111:backup-vault:v";
        for (statement, denies) in [
            (
                r#"{"Effect": "Deny", "Principal": "*", "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}"#,
                true,
            ),
            (
                r#"{"Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111111111111:role/a"}, "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}"#,
                false,
            ),
            (
                r#"{"Effect": "Deny", "Principal": "*", "Action": "backup:DeleteBackupVault", "Resource": "*"}"#,
                false,
            ),
            (r#"{"Effect": "Allow", "Principal": "*", "Action": "backup:*", "Resource": "*"}"#, false),
        ] {
            let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
            let made = vault(&[Some(&text), Some(arn), Some("111111111111")]).expect("a policy");
            assert_eq!(made.cells[1], Cell::from(denies), "{statement}");
        }
    }
}
