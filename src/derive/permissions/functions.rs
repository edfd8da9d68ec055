//! What the settings of a function ask of its role.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html>

use super::asking::{Asked, FUNCTION, Need, of_functions, writing_logs};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Own};
use crate::store::Row;
use serde_json::Value;

const TABLE: &str = "aws_lambda_function_permission";

pub(super) const FROM: From = (
    FUNCTION,
    &["account_id", "region", "arn", "name", "role", "logging_config", "tracing_config", "vpc_subnet_ids"],
);

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    of_functions(partition, TABLE, asked)
}

fn asked(row: Record<'_>) -> Option<Vec<Asked<'static>>> {
    let function =
        Function { arn: row.text("arn")?, account: row.text("account_id")?, region: row.text("region")? };
    let uses = [function.logs(row), function.network(row), function.tracing(row)];
    Some(uses.into_iter().flatten().collect())
}

/// Where a function is.
#[derive(Clone, Copy)]
struct Function<'a> {
    arn: &'a str,
    account: &'a str,
    region: &'a str,
}

impl Function<'_> {
    fn partition(&self) -> &str {
        self.arn.split(':').nth(1).unwrap_or("aws")
    }

    fn arn_of(&self, service: &str, resource: &str) -> String {
        format!("arn:{}:{service}:{}:{}:{resource}", self.partition(), self.region, self.account)
    }

    /// Without a group of its own choice, a function writes to the one of its name.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html>
    fn logs(&self, row: Record<'_>) -> Option<Asked<'static>> {
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
    fn network(&self, row: Record<'_>) -> Option<Asked<'static>> {
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
    fn tracing(&self, row: Record<'_>) -> Option<Asked<'static>> {
        let is_active = row.json("tracing_config")?["Mode"].as_str() == Some("Active");
        let need = |action| Need::of(action, "*", Own::Nothing);
        let actions = [Action::PUT_TRACE_SEGMENTS, Action::PUT_TELEMETRY_RECORDS];
        is_active.then(|| ("tracing", "*".to_owned(), actions.map(need).into()))
    }
}
