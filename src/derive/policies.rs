//! Resource policies: their canonical form, and who gets what by them, each document parsed once.

use super::derivation::{Derivation, Each, Made};
use crate::policy::{Access, Fact, NO_POLICY, Policy, Resource};
use crate::store::Row;
use serde_json::{Value, json};

/// The table of who gets what by the policies of one type of resource: all of them are alike.
macro_rules! access_table {
    ($table:literal, $resource:literal) => {
        concat!(
            "-- Who gets what by the policy of a ", $resource, ", after its Denies: one row for each statement and\n",
            "-- principal. A resource without a row admits nobody by its policy.\n",
            "CREATE TABLE ", $table, " (\n",
            "    account_id TEXT NOT NULL, -- AWS account that was read\n",
            "    region TEXT NOT NULL, -- AWS region, or `global`\n",
            "    arn TEXT NOT NULL, -- ARN of the ", $resource, "\n",
            "    statement_number INTEGER NOT NULL, -- Place of the statement that lets the principal, from 1\n",
            "    sid TEXT, -- Sid of the statement\n",
            "    statement TEXT NOT NULL, -- Sid of the statement, or `statement #1`\n",
            "    principal_type TEXT NOT NULL, -- `anyone`, `place` (a network that is named, or a holder of what is named), `account`, `organization`, `principal`, `service`, `service_for_anyone` (on behalf of anybody's resources), `provider` (of identities), `provider_for_anyone`\n",
            "    principal TEXT NOT NULL, -- `*`, or the ID, name or ARN of the principal\n",
            "    account_ids TEXT NOT NULL, -- JSON array of the accounts that the principal is of, or acts for\n",
            "    organization_ids TEXT NOT NULL, -- JSON array of the organisations that the principal must be of\n",
            "    needs_external_id INTEGER NOT NULL, -- 1 when the principal must know an external ID\n",
            "    source_arns TEXT, -- JSON array of the ARNs that a service may act for, as GLOB patterns; NULL for any\n",
            "    is_conditional INTEGER NOT NULL, -- 1 when more is asked than who it is, and for which resource, account and organisation\n",
            "    is_workload INTEGER NOT NULL, -- 1 when programs act as the principal: a service, or the pods of a cluster\n",
            "    actions TEXT NOT NULL, -- JSON array of the actions in lower case, as GLOB patterns\n",
            "    not_actions TEXT, -- JSON array of actions that are not among them; NULL for Action\n",
            "    may TEXT NOT NULL, -- JSON array of the actions, of those that checks ask for, that it may do after every Deny\n",
            "    through TEXT, -- Setting of the resource through which alone it is reached\n",
            "    narrowed_by TEXT, -- What the statement's conditions ask; NULL when it has none\n",
            "    not_understood TEXT, -- Conditions that are not understood, so that they keep nobody out\n",
            "    PRIMARY KEY (account_id, region, arn, statement_number, principal_type, principal)\n",
            ") STRICT;\n"
        )
    };
}

const BUCKET: &str = "aws_s3_bucket_access";
const TOPIC: &str = "aws_sns_topic_access";
const FUNCTION: &str = "aws_lambda_function_access";
const ALIAS: &str = "aws_lambda_alias_access";
const KEY: &str = "aws_kms_key_access";
const ROLE: &str = "aws_iam_role_access";

pub(super) const DDL: &str = concat!(
    access_table!("aws_s3_bucket_access", "bucket"),
    access_table!("aws_sns_topic_access", "topic"),
    access_table!("aws_lambda_function_access", "function"),
    access_table!("aws_lambda_alias_access", "alias of a function"),
    access_table!("aws_kms_key_access", "key"),
    access_table!("aws_iam_role_access", "role"),
    include_str!("resource_access.sql"),
);

const POLICY: &[&str] = &["policy", "arn", "account_id"];
const STD: &[&str] = &["policy_std"];

const fn of(
    table: &'static str,
    rows: &'static str,
    compute: fn(&[Option<&str>]) -> Result<Made, String>,
) -> Derivation {
    Derivation::Each(Each { table, from: POLICY, columns: STD, rows: Some(rows), compute })
}

pub(super) const ALL: &[Derivation] = &[
    of("aws_s3_bucket", BUCKET, |from| made(from, BUCKET, "s3", &[])),
    Derivation::of_columns("aws_s3_bucket", POLICY, &["policy_minimum_tls"], minimum_tls),
    of("aws_sns_topic", TOPIC, |from| made(from, TOPIC, "sns", &[])),
    of("aws_kms_key", KEY, |from| made(from, KEY, "kms", &[])),
    function("aws_lambda_function", FUNCTION, |from| called(from, FUNCTION)),
    function("aws_lambda_alias", ALIAS, |from| called(from, ALIAS)),
    Derivation::of_columns("aws_vpc_endpoint", &["policy"], STD, canonical),
    Derivation::Each(Each {
        table: "aws_iam_role",
        from: &["assume_role_policy", "arn", "account_id"],
        columns: &["assume_role_policy_std"],
        rows: Some(ROLE),
        compute: |from| made(from, ROLE, "sts", &[]),
    }),
];

const fn function(
    table: &'static str,
    rows: &'static str,
    compute: fn(&[Option<&str>]) -> Result<Made, String>,
) -> Derivation {
    const FROM: &[&str] = &["policy", "arn", "account_id", "url_config"];
    Derivation::Each(Each { table, from: FROM, columns: STD, rows: Some(rows), compute })
}

/// A policy may let everyone call the URL of a function: without a URL, or with one that asks for signatures, nobody does.
/// <https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>
fn called(from: &[Option<&str>], table: &'static str) -> Result<Made, String> {
    let url: Value = from[3].map_or(Ok(Value::Null), serde_json::from_str).unwrap_or_default();
    let auth = url["AuthType"].as_str().map(str::to_owned);
    let through = "its URL";
    let has_url = auth.is_some().then(|| "true".to_owned());
    let facts = [("lambda:functionurlauthtype", auth), ("lambda:invokedviafunctionurl", has_url)];
    let facts = facts.map(|(key, value)| Fact { key, value, is_always: false, through });
    made(from, table, "lambda", &facts)
}

/// The actions of which checks ask whether somebody may do them.
fn asked(service: &str) -> &'static [&'static str] {
    match service {
        "sns" => &["sns:publish"],
        "lambda" => &["lambda:invokefunction"],
        "kms" => &["kms:decrypt", "kms:generatedatakey"],
        "sts" => &["sts:assumerole"],
        _ => &[],
    }
}

/// The document in canonical form, and who gets what. Without a policy, only the own account is admitted.
fn made(from: &[Option<&str>], table: &'static str, service: &str, facts: &[Fact]) -> Result<Made, String> {
    let (Some(text), Some(arn), Some(account)) = (from[0], from[1], from[2]) else {
        return Ok(Made::default());
    };
    if text == NO_POLICY && service != "sts" {
        return Ok(Made::of([NO_POLICY.into()]));
    }
    let policy = Policy::parse(text)?;
    let separator = if service == "s3" { "/" } else { ":" };
    let access = policy.access(Resource { arn, account, service, separator, facts, asked: asked(service) });
    let rows = access.into_iter().map(|access| row(table, arn, access)).collect();
    Ok(Made { cells: vec![policy.std().into()], rows })
}

/// The oldest version of TLS with which a request of anybody but AWS's services is not denied: 0 for plain HTTP.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html#example-bucket-policies-HTTP-HTTPS>
fn minimum_tls(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(text), Some(arn), Some(account)) = (from[0], from[1], from[2]) else {
        return Ok(Made::default());
    };
    let oldest = if text == NO_POLICY {
        "0"
    } else {
        let policy = Policy::parse(text)?;
        let is_denied = |version: &&str| {
            let fact = |key, value: &str| Fact {
                key,
                value: Some(value.to_owned()),
                is_always: true,
                through: "TLS",
            };
            let http = [fact("aws:securetransport", "false")];
            let tls = [fact("aws:securetransport", "true"), fact("s3:tlsversion", version)];
            let facts = if *version == "0" { &http[..] } else { &tls[..] };
            policy.denies(
                Resource { arn, account, service: "s3", separator: "/", facts, asked: &[] },
                &["s3:*"],
            )
        };
        ["0", "1.0", "1.1", "1.2"].into_iter().find(|version| !is_denied(version)).unwrap_or("1.3")
    };
    Ok(Made::of([oldest.parse::<f64>().map_err(|error| error.to_string())?.into()]))
}

fn canonical(from: &[Option<&str>]) -> Result<Made, String> {
    match from[0].unwrap_or_default() {
        NO_POLICY => Ok(Made::of([NO_POLICY.into()])),
        text => Policy::parse(text).map(|policy| Made::of([policy.std().into()])),
    }
}

fn row(table: &'static str, arn: &str, access: Access) -> Row {
    let statement = access.sid.clone().unwrap_or_else(|| format!("statement #{}", access.statement));
    let globs = |texts: &mut dyn Iterator<Item = &String>| {
        json!(texts.map(|text| text.replace('[', "[[]")).collect::<Vec<_>>())
    };
    let actions = globs(&mut access.actions.iter());
    let source_arns = access.source_arns.map(|arns| globs(&mut arns.iter()));
    let all = json!(["*"]);
    Row::new(table)
        .set("arn", arn)
        .set("statement_number", access.statement)
        .set("sid", access.sid)
        .set("statement", statement)
        .set("principal_type", access.kind.name())
        .set("principal", access.principal)
        .set("account_ids", json!(access.account_ids))
        .set("organization_ids", json!(access.organization_ids))
        .set("needs_external_id", access.needs_external_id)
        .set("source_arns", source_arns)
        .set("is_conditional", access.is_conditional)
        .set("is_workload", access.is_workload)
        .set("actions", if access.is_all_but { all } else { actions.clone() })
        .set("not_actions", access.is_all_but.then_some(actions))
        .set("may", json!(access.may))
        .set("through", access.through)
        .set("narrowed_by", access.narrowed_by)
        .set("not_understood", access.not_understood)
}
