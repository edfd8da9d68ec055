//! What the settings of a function ask of its role.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html>

use super::asking::{Need, Roles, Use, with_roles, writing_logs};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Own};
use crate::store::Row;
use serde_json::Value;

const TABLE: &str = "aws_lambda_function_permission";

pub(super) const FROM: From = (
    "aws_lambda_function",
    &["account_id", "region", "arn", "name", "role", "logging_config", "tracing_config", "vpc_subnet_ids"],
);

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    with_roles(partition, |roles| {
        partition.rows(FROM.0).filter_map(|row| of_function(roles, row)).flatten().collect()
    })
}

fn of_function(roles: &Roles<'_>, row: Record<'_>) -> Option<Vec<Row>> {
    let function =
        Function { arn: row.text("arn")?, account: row.text("account_id")?, region: row.text("region")? };
    let role = row.text("role");
    let uses = [function.logs(row), function.network(row), function.tracing(row)].into_iter().flatten();
    let rows = uses.map(|(purpose, target, needs)| {
        let Function { arn, account, .. } = function;
        roles.row(TABLE, &Use { arn, account, role, purpose, target: &target, needs })
    });
    Some(rows.collect())
}

/// Where a function is.
#[derive(Clone, Copy)]
struct Function<'a> {
    arn: &'a str,
    account: &'a str,
    region: &'a str,
}

/// The purpose, what is reached, and what it takes.
type Asked = (&'static str, String, Vec<Need<'static>>);

impl Function<'_> {
    fn partition(&self) -> &str {
        self.arn.split(':').nth(1).unwrap_or("aws")
    }

    fn arn_of(&self, service: &str, resource: &str) -> String {
        format!("arn:{}:{service}:{}:{}:{resource}", self.partition(), self.region, self.account)
    }

    /// Without a group of its own choice, a function writes to the one of its name.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html>
    fn logs(&self, row: Record<'_>) -> Option<Asked> {
        let config = row.json("logging_config");
        let group = config.as_ref().and_then(|config| config["LogGroup"].as_str().map(str::to_owned));
        let group = match group {
            Some(group) => group,
            None => format!("/aws/lambda/{}", row.text("name")?),
        };
        let target = self.arn_of("logs", &format!("log-group:{group}"));
        let needs = writing_logs(&target);
        Some(("logs", target, needs))
    }

    /// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions>
    fn network(&self, row: Record<'_>) -> Option<Asked> {
        let Some(Value::Array(subnets)) = row.json("vpc_subnet_ids") else { return None };
        if subnets.is_empty() {
            return None;
        }
        let interfaces = self.arn_of("ec2", "network-interface/");
        let subnets = subnets.iter().filter_map(Value::as_str);
        let need =
            |action, resource: String, is_prefix| Need { action, resource, is_prefix, own: Own::Nothing };
        let create = Action::CREATE_NETWORK_INTERFACE;
        let in_subnets = subnets.map(|id| need(create, self.arn_of("ec2", &format!("subnet/{id}")), false));
        let mut needs = vec![
            need(create, interfaces.clone(), true),
            need(Action::DESCRIBE_NETWORK_INTERFACES, "*".to_owned(), false),
            need(Action::DELETE_NETWORK_INTERFACE, interfaces, true),
        ];
        needs.extend(in_subnets);
        Some(("network", "*".to_owned(), needs))
    }

    /// <https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html>
    fn tracing(&self, row: Record<'_>) -> Option<Asked> {
        let is_active = row.json("tracing_config")?["Mode"].as_str() == Some("Active");
        let need = |action| Need { action, resource: "*".to_owned(), is_prefix: false, own: Own::Nothing };
        let actions = [Action::PUT_TRACE_SEGMENTS, Action::PUT_TELEMETRY_RECORDS];
        is_active.then(|| ("tracing", "*".to_owned(), actions.map(need).into()))
    }
}
