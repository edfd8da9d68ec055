//! What it takes to audit the stack that declares much of an account.

use super::child::{self, Cost};
use super::everything::EVERYTHING;
use super::support::upright;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// Of each kind, at most so many are declared: five kinds are five thousand resources of the large account.
const OF_EACH: usize = 1_000;

/// Type, and what is declared of it: id, ARN and inputs.
const KINDS: [(&str, &str); 5] = [
    (
        "aws:s3/bucket:Bucket",
        "SELECT name AS id, arn, json_object('bucket', name, 'tags', json(tags)) AS inputs FROM aws_s3_bucket",
    ),
    (
        "aws:lambda/function:Function",
        "SELECT name AS id, arn, json_object('name', name, 'role', role, 'timeout', timeout) AS inputs \
         FROM aws_lambda_function",
    ),
    ("aws:iam/role:Role", "SELECT name AS id, arn, json_object('name', name) AS inputs FROM aws_iam_role"),
    (
        "aws:ec2/securityGroup:SecurityGroup",
        "SELECT group_id AS id, arn, json_object('name', group_name, 'vpcId', vpc_id) AS inputs \
         FROM aws_vpc_security_group",
    ),
    (
        "aws:cloudwatch/logGroup:LogGroup",
        "SELECT name AS id, arn, json_object('name', name) AS inputs FROM aws_cloudwatch_log_group",
    ),
];

/// What the audit of a stack took.
pub(super) struct Declared {
    pub(super) cost: Cost,
    pub(super) resources: usize,
    /// Requests beside those of the audit of the account.
    pub(super) calls: u64,
}

/// Writes the export of a stack that made what a snapshot holds; how many resources it declares.
pub(super) fn export(directory: &Path) -> usize {
    let mut resources = vec![json!({
        "urn": "urn:pulumi:prod::bench::pulumi:pulumi:Stack::bench-prod", "custom": false, "type": "pulumi:pulumi:Stack",
    })];
    for (kind, sql) in KINDS {
        let mut query = upright(directory);
        query.args(["query", "--from", "account.db", "--format", "json", &format!("{sql} LIMIT {OF_EACH}")]);
        let rows = query.output().expect("upright starts").stdout;
        let rows: Vec<Value> = serde_json::from_slice(&rows).expect("rows");
        resources.extend(rows.iter().map(|row| resource(kind, row)));
    }
    let declared = resources.len() - 1;
    let export = json!({ "version": 3, "deployment": { "resources": resources } });
    std::fs::write(directory.join("stack.json"), export.to_string()).expect("a file");
    let checks = format!("{}      - iac/resource-exists\n      - iac/properties-match\n", *EVERYTHING);
    std::fs::write(directory.join("stack.yaml"), checks).expect("a document");
    declared
}

fn resource(kind: &str, row: &Value) -> Value {
    let id = row["id"].as_str().expect("a text");
    let inputs = &row["inputs"];
    let mut outputs = inputs.clone();
    outputs["arn"] = row["arn"].clone();
    let urn = format!("urn:pulumi:prod::bench::{kind}::{id}");
    json!({ "urn": urn, "custom": true, "id": id, "type": kind, "inputs": inputs, "outputs": outputs })
}

/// Audits the stack alone, with every check on what is live and those that compare it.
pub(super) fn of(
    command: &mut Command,
    resources: usize,
    calls: impl Fn() -> u64,
) -> Result<Declared, String> {
    let before = calls();
    let cost = child::run(command.args(["-r", "stack.yaml", "--stack", "stack.json"]))?;
    Ok(Declared { cost, resources, calls: calls() - before })
}
