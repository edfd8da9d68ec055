//! What a task definition asks of its execution role, by which its images, secrets and logs are reached before a
//! container starts.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>

use super::asking::{Need, Roles, Use, with_roles, writing_logs};
use super::own::{Read, own, policies};
use super::secrets::{SECRET, is_meant};
use crate::derive::images::Address;
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Own};
use crate::store::Row;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const TABLE: &str = "aws_ecs_task_definition_permission";
const TASK_DEFINITION: &str = "aws_ecs_task_definition";
const REPOSITORY: &str = "aws_ecr_repository";

pub(super) const FROM: &[From] = &[
    (
        TASK_DEFINITION,
        &[
            "account_id",
            "region",
            "arn",
            "container_definitions",
            "execution_role_arn",
            "requires_compatibilities",
        ],
    ),
    (SECRET, &["arn", "name", "policy", "deleted_date"]),
    (REPOSITORY, &["arn", "policy"]),
];

/// What a policy that was not read leaves open, and no more.
pub(super) const TOLD: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies"]),
    ("aws_iam_policy", &["policy"]),
    (SECRET, &["policy"]),
    (REPOSITORY, &["policy"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let known = Known {
        secrets: policies(partition, SECRET),
        deleted: partition
            .rows(SECRET)
            .filter(|row| row.text("deleted_date").is_some())
            .filter_map(|row| row.text("arn"))
            .collect(),
        repositories: policies(partition, REPOSITORY),
    };
    with_roles(partition, |roles| {
        let rows = partition.rows(TASK_DEFINITION).filter_map(|row| known.rows(roles, row));
        rows.flatten().collect()
    })
}

struct Known<'a> {
    secrets: BTreeMap<&'a str, Read>,
    /// The secrets that are scheduled for deletion.
    deleted: Vec<&'a str>,
    repositories: BTreeMap<&'a str, Read>,
}

impl Known<'_> {
    fn rows(&self, roles: &Roles<'_>, row: Record<'_>) -> Option<Vec<Row>> {
        let (arn, account, region) = (row.text("arn")?, row.text("account_id")?, row.text("region")?);
        let role = row.text("execution_role_arn")?;
        let containers = row.json("container_definitions")?;
        let needs_role =
            row.json("requires_compatibilities")?.as_array()?.iter().any(|kind| kind == "FARGATE");
        let here = Here { account, region, partition: arn.split(':').nth(1).unwrap_or("aws") };
        let mut asked = BTreeMap::new();
        for container in containers.as_array()? {
            // On instances, the role of the instance pulls images and writes logs where there is none for the task.
            if needs_role || !role.is_empty() {
                asked.extend(self.image(container, here));
                asked.extend(logs(container, here));
            }
            asked.extend(self.secrets(container, here));
        }
        let answer = |((purpose, target), asked): ((&'static str, String), Asked<'_>)| {
            let needs = match asked {
                Asked::Gone(why) => return refused(arn, purpose, &target, role, &why),
                Asked::Needs(_) if role.is_empty() => {
                    return refused(arn, purpose, &target, role, "it has no execution role");
                }
                Asked::Needs(needs) => needs,
            };
            roles.row(TABLE, &Use { arn, account, role: Some(role), purpose, target: &target, needs })
        };
        Some(asked.into_iter().map(answer).collect())
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html>
    fn image<'k>(&'k self, container: &Value, here: Here<'_>) -> Option<Of<'k>> {
        let image = container["Image"].as_str()?;
        let target = Address::of(image)?.repository_arn(here.partition);
        let own = own(&self.repositories, &target);
        let need = |action| Need::of(action, target.clone(), own);
        let needs = vec![
            Need::of(Action::GET_AUTHORIZATION_TOKEN, "*", Own::Nothing),
            need(Action::BATCH_GET_IMAGE),
            need(Action::GET_DOWNLOAD_URL_FOR_LAYER),
        ];
        Some((("pull", target), Asked::Needs(needs)))
    }

    /// Secrets of Secrets Manager in the account and region; others are in Parameter Store, or elsewhere.
    fn secrets<'k>(&'k self, container: &Value, here: Here<'_>) -> Vec<Of<'k>> {
        let lists = [&container["Secrets"], &container["LogConfiguration"]["SecretOptions"]];
        let named = lists.into_iter().filter_map(Value::as_array).flatten();
        let named = named.filter_map(|secret| secret["ValueFrom"].as_str());
        let own_registry = container["RepositoryCredentials"]["CredentialsParameter"].as_str();
        let beginning =
            format!("arn:{}:secretsmanager:{}:{}:secret:", here.partition, here.region, here.account);
        let named = named.chain(own_registry).filter(|name| name.starts_with(&beginning));
        named.map(|name| self.secret(name)).collect()
    }

    fn secret(&self, name: &str) -> Of<'_> {
        let Some(arn) = self.secrets.keys().find(|arn| is_meant(name, arn)) else {
            return (("secret", name.to_owned()), Asked::Gone("the secret does not exist".to_owned()));
        };
        if self.deleted.contains(arn) {
            let why = "the secret is scheduled for deletion".to_owned();
            return (("secret", (*arn).to_owned()), Asked::Gone(why));
        }
        let need = Need::of(Action::GET_SECRET_VALUE, *arn, own(&self.secrets, arn));
        (("secret", (*arn).to_owned()), Asked::Needs(vec![need]))
    }
}

/// Where a task definition is.
#[derive(Clone, Copy)]
struct Here<'a> {
    account: &'a str,
    region: &'a str,
    partition: &'a str,
}

/// What is asked for which purpose of what is reached.
type Of<'a> = ((&'static str, String), Asked<'a>);

enum Asked<'a> {
    /// These rights.
    Needs(Vec<Need<'a>>),
    /// Nothing that rights could help: why.
    Gone(String),
}

/// A group of another region is not asked about.
fn logs<'a>(container: &Value, here: Here<'_>) -> Option<Of<'a>> {
    let log = &container["LogConfiguration"];
    let (options, is_awslogs) = (&log["Options"], log["LogDriver"] == "awslogs");
    let group = options["awslogs-group"].as_str().filter(|_| is_awslogs)?;
    let region = options["awslogs-region"].as_str().unwrap_or(here.region);
    let target = format!("arn:{}:logs:{region}:{}:log-group:{group}", here.partition, here.account);
    let needs = writing_logs(&target);
    (region == here.region).then_some((("logs", target), Asked::Needs(needs)))
}

fn refused(arn: &str, purpose: &str, target: &str, role: &str, why: &str) -> Row {
    Row::new(TABLE)
        .set("arn", arn)
        .set("purpose", purpose)
        .set("target_arn", target)
        .set("role_arn", Some(role).filter(|role| !role.is_empty()))
        .set("actions", json!([]))
        .set("is_allowed", false)
        .set("because", why)
}
