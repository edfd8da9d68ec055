//! Resource policies: their canonical form, and who gets what by them, each document parsed once.

use super::derivation::{Derivation, Each, Made};
use crate::policy::{Access, Fact, NO_POLICY, Policy, Resource, StatementReason};
use crate::store::Row;
use serde_json::{Value, json};

/// The table of who gets what by the policies of one type of resource: all of them are alike.
macro_rules! access_table {
    ($table:literal, $resource:literal) => {
        access_table!(
            $table,
            $resource,
            "-- Who gets what by the policy of a ", $resource, ", after its Denies: one row for each statement and\n",
            "-- principal. A resource without a row admits nobody by its policy.\n"
        )
    };
    ($table:literal, $resource:literal, to_strangers) => {
        access_table!(
            $table,
            $resource,
            "-- Whom the policy of a ", $resource, " lets through to resources that it does not name, of accounts that\n",
            "-- it does not name, after its Denies: one row for each statement and principal.\n"
        )
    };
    ($table:literal, $resource:literal, $($about:literal),+) => {
        concat!(
            $($about,)+
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
            "    pins_audience INTEGER, -- 1 when a token of a provider must be for an audience that is named, else 0; NULL for other principals\n",
            "    pins_subject INTEGER, -- 1 when the bearer of a token of an OIDC provider must be one that is named, else 0; NULL for other principals\n",
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

/// What differs between the types of resources with policies.
struct Type {
    /// The table of who gets what, one of those below.
    rows: &'static str,
    /// The ARN by which its policy names it, from its own and its account.
    called: fn(&str, &str) -> String,
    /// The prefix of its actions.
    service: &'static str,
    /// What stands between its ARN and what is within it.
    separator: &'static str,
    /// The actions of which checks ask whether somebody may do them.
    asked: &'static [&'static str],
    /// Whether none is without a policy, so that an empty one is not understood.
    is_never_without: bool,
    /// What the settings of one decide of condition keys, from what is read of it.
    facts: fn(&[Option<&str>]) -> Vec<Fact>,
}

const fn of_type(
    rows: &'static str,
    service: &'static str,
    separator: &'static str,
    asked: &'static [&'static str],
) -> Type {
    let called = |arn: &str, _: &str| arn.to_owned();
    Type { rows, called, service, separator, asked, is_never_without: false, facts: |_| Vec::new() }
}

const BUCKET: Type = of_type("aws_s3_bucket_access", "s3", "/", &["s3:putobject"]);
const BUS: Type = of_type("aws_eventbridge_bus_access", "events", "/", &["events:putevents"]);
const TOPIC: Type = of_type("aws_sns_topic_access", "sns", ":", &["sns:publish"]);
const QUEUE: Type = of_type("aws_sqs_queue_access", "sqs", ":", &["sqs:sendmessage"]);
const SECRET: Type =
    of_type("aws_secretsmanager_secret_access", "secretsmanager", ":", &["secretsmanager:getsecretvalue"]);
const TABLE: Type = of_type("aws_dynamodb_table_access", "dynamodb", "/", &["dynamodb:putitem"]);
const FUNCTION: Type = Type {
    facts: of_its_url,
    ..of_type("aws_lambda_function_access", "lambda", ":", &["lambda:invokefunction"])
};
const ALIAS: Type = Type { rows: "aws_lambda_alias_access", ..FUNCTION };
const KEY: Type = of_type("aws_kms_key_access", "kms", ":", &["kms:decrypt", "kms:generatedatakey"]);
/// Its policy is on what calls it, `arn:aws:execute-api:REGION:ACCOUNT:ID/STAGE/METHOD/PATH`.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html>
const REST_API: Type = Type {
    called: |arn, account| {
        let parts: Vec<_> = arn.split(':').collect();
        let part = |at: usize| parts.get(at).copied().unwrap_or_default();
        let id = arn.rsplit('/').next().unwrap_or_default();
        format!("arn:{}:execute-api:{}:{account}:{id}", part(1), part(3))
    },
    ..of_type("aws_api_gateway_rest_api_access", "execute-api", "/", &["execute-api:invoke"])
};
const REPOSITORY: Type =
    of_type("aws_ecr_repository_access", "ecr", "/", &["ecr:batchgetimage", "ecr:putimage"]);
const ROLE: Type =
    Type { is_never_without: true, ..of_type("aws_iam_role_access", "sts", ":", &["sts:assumerole"]) };
const LOGS: Type = Type {
    is_never_without: true,
    called: |arn, _| place(arn).to_owned(),
    ..of_type("aws_cloudwatch_log_resource_policy_access", "logs", ":", &["logs:putlogevents"])
};
const SINK: Type = of_type("aws_oam_sink_access", "oam", "/", &["oam:createlink"]);

pub(super) const DDL: &str = concat!(
    access_table!("aws_s3_bucket_access", "bucket"),
    access_table!("aws_eventbridge_bus_access", "event bus"),
    access_table!("aws_sns_topic_access", "topic"),
    access_table!("aws_sqs_queue_access", "queue"),
    access_table!("aws_secretsmanager_secret_access", "secret"),
    access_table!("aws_dynamodb_table_access", "table"),
    access_table!("aws_lambda_function_access", "function"),
    access_table!("aws_lambda_alias_access", "alias of a function"),
    access_table!("aws_kms_key_access", "key"),
    access_table!("aws_ecr_repository_access", "repository of images"),
    access_table!("aws_iam_role_access", "role"),
    access_table!("aws_cloudwatch_log_resource_policy_access", "policy of log groups"),
    access_table!("aws_api_gateway_rest_api_access", "REST API"),
    access_table!("aws_vpc_endpoint_access", "VPC endpoint", to_strangers),
    access_table!("aws_oam_sink_access", "sink"),
    include_str!("resource_access.sql"),
);

const POLICY: &[&str] = &["policy", "arn", "account_id"];
const STD: &[&str] = &["policy_std"];

const fn of(
    table: &'static str,
    from: &'static [&'static str],
    columns: &'static [&'static str],
    rows: &'static Type,
    compute: fn(&[Option<&str>]) -> Result<Made, String>,
) -> Derivation {
    Derivation::Each(Each { table, from, columns, rows: Some(rows.rows), compute })
}

pub(super) const ALL: &[Derivation] = &[
    of("aws_s3_bucket", POLICY, &["policy_std", "policy_minimum_tls"], &BUCKET, bucket),
    of("aws_eventbridge_bus", POLICY, STD, &BUS, |from| made(from, &BUS)),
    of("aws_sns_topic", POLICY, STD, &TOPIC, |from| made(from, &TOPIC)),
    of("aws_sqs_queue", POLICY, STD, &QUEUE, |from| made(from, &QUEUE)),
    of("aws_secretsmanager_secret", POLICY, STD, &SECRET, |from| made(from, &SECRET)),
    of("aws_dynamodb_table", POLICY, STD, &TABLE, |from| made(from, &TABLE)),
    of("aws_kms_key", POLICY, STD, &KEY, |from| made(from, &KEY)),
    of("aws_api_gateway_rest_api", POLICY, STD, &REST_API, |from| made(from, &REST_API)),
    of("aws_lambda_function", CALLED, STD, &FUNCTION, |from| made(from, &FUNCTION)),
    of("aws_lambda_alias", CALLED, STD, &ALIAS, |from| made(from, &ALIAS)),
    of("aws_ecr_repository", POLICY, STD, &REPOSITORY, |from| made(from, &REPOSITORY)),
    of("aws_iam_role", TRUST, &["assume_role_policy_std"], &ROLE, |from| made(from, &ROLE)),
    of("aws_cloudwatch_log_resource_policy", POLICY, STD, &LOGS, |from| made(from, &LOGS)),
    of("aws_oam_sink", POLICY, STD, &SINK, |from| made(from, &SINK)),
    Derivation::Each(Each {
        table: "aws_vpc_endpoint",
        from: &["policy", "arn"],
        columns: STD,
        rows: Some("aws_vpc_endpoint_access"),
        compute: endpoint,
    }),
];

/// The types, for the tables that have their policies.
const TYPES: &[&Type] = &[
    &BUCKET,
    &BUS,
    &TOPIC,
    &QUEUE,
    &SECRET,
    &TABLE,
    &FUNCTION,
    &ALIAS,
    &KEY,
    &ROLE,
    &LOGS,
    &SINK,
    &REST_API,
    &REPOSITORY,
];

const CALLED: &[&str] = &["policy", "arn", "account_id", "url_config"];
const TRUST: &[&str] = &["assume_role_policy", "arn", "account_id"];

/// A policy with the resource that it is of, as it was stored.
struct Stored<'a> {
    /// None where the resource has no policy: then only the own account is admitted.
    policy: Option<Policy>,
    arn: &'a str,
    account: &'a str,
    /// The ARN by which the policy names it.
    called: String,
}

impl<'a> Stored<'a> {
    /// Reads policy, ARN and account; none where one of them is not known.
    fn parse(from: &[Option<&'a str>], of: &Type) -> Result<Option<Self>, String> {
        let [Some(text), Some(arn), Some(account), ..] = *from else { return Ok(None) };
        let is_there = text != NO_POLICY || of.is_never_without;
        let policy = is_there.then(|| Policy::parse(text)).transpose()?;
        Ok(Some(Self { policy, arn, account, called: (of.called)(arn, account) }))
    }

    fn resource<'r>(&'r self, of: &Type, facts: &'r [Fact]) -> Resource<'r> {
        let Type { service, separator, asked, .. } = *of;
        Resource { arn: &self.called, account: self.account, service, separator, facts, asked }
    }

    /// The document in canonical form, and who gets what.
    fn made(&self, of: &Type, facts: &[Fact]) -> Made {
        let Some(policy) = &self.policy else { return Made::of([NO_POLICY.into()]) };
        let access = policy.access(self.resource(of, facts));
        let rows = access.into_iter().map(|access| row(of.rows, self.arn, access)).collect();
        Made { cells: vec![policy.std().into()], rows }
    }
}

/// `arn:aws:logs:eu-west-1:111111111111`
fn place(arn: &str) -> &str {
    arn.match_indices(':').nth(4).map_or(arn, |(end, _)| &arn[..end])
}

fn made(from: &[Option<&str>], of: &Type) -> Result<Made, String> {
    Ok(Stored::parse(from, of)?.map(|stored| stored.made(of, &(of.facts)(from))).unwrap_or_default())
}

/// A policy may let everyone call the URL of a function: without a URL, or with one that asks for signatures, nobody does.
/// <https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>
fn of_its_url(from: &[Option<&str>]) -> Vec<Fact> {
    let url: Value = from[3].map_or(Ok(Value::Null), serde_json::from_str).unwrap_or_default();
    let auth = url["AuthType"].as_str().map(str::to_owned);
    let through = "its URL";
    let has_url = auth.is_some().then(|| "true".to_owned());
    let facts = [("lambda:functionurlauthtype", auth), ("lambda:invokedviafunctionurl", has_url)];
    facts.map(|(key, value)| Fact { key, value, is_always: false, through }).to_vec()
}

/// The columns that weighing the resource policies of a table reads, the policy first; none where it has no such policies.
pub fn policy_columns(table: &str) -> Option<&'static [&'static str]> {
    weighed(table).map(|(columns, _)| columns)
}

/// Why the policy of a row admits whom it admits, from the row's [`policy_columns`]: nothing where there is no policy.
///
/// # Errors
///
/// What is not understood of the document.
pub fn policy_reasons(table: &str, from: &[Option<&str>]) -> Result<Vec<StatementReason>, String> {
    let Some((_, of)) = weighed(table) else { return Ok(Vec::new()) };
    let Some(stored) = Stored::parse(from, of)? else { return Ok(Vec::new()) };
    let facts = (of.facts)(from);
    Ok(stored.policy.as_ref().map(|policy| policy.reasons(stored.resource(of, &facts))).unwrap_or_default())
}

fn weighed(table: &str) -> Option<(&'static [&'static str], &'static Type)> {
    ALL.iter().find_map(|derivation| {
        let Derivation::Each(each) = derivation else { return None };
        let of = TYPES.iter().copied().find(|of| each.table == table && each.rows == Some(of.rows))?;
        Some((each.from, of))
    })
}

fn bucket(from: &[Option<&str>]) -> Result<Made, String> {
    let Some(stored) = Stored::parse(from, &BUCKET)? else { return Ok(Made::default()) };
    let mut made = stored.made(&BUCKET, &[]);
    made.cells.push(minimum_tls(&stored).into());
    Ok(made)
}

/// The oldest version of TLS with which a request of anybody but AWS's services is not denied: 0 for plain HTTP.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html#example-bucket-policies-HTTP-HTTPS>
fn minimum_tls(stored: &Stored<'_>) -> f64 {
    let Some(policy) = &stored.policy else { return 0.0 };
    let is_denied = |facts: &[(&'static str, &str)]| {
        let fact = |(key, value): &(&'static str, &str)| Fact {
            key,
            value: Some((*value).to_owned()),
            is_always: true,
            through: "TLS",
        };
        let facts: Vec<_> = facts.iter().map(fact).collect();
        policy.denies(stored.resource(&BUCKET, &facts), &["s3:*"])
    };
    if !is_denied(&[("aws:securetransport", "false")]) {
        return 0.0;
    }
    let with = |version| is_denied(&[("aws:securetransport", "true"), ("s3:tlsversion", version)]);
    let versions = [("1.0", 1.0), ("1.1", 1.1), ("1.2", 1.2)];
    versions.into_iter().find(|(version, _)| !with(version)).map_or(1.3, |(_, number)| number)
}

/// What strangers have is in no organisation that the policy names.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
const ORGANIZATION_OF_STRANGERS: [(&str, &str); 2] = [
    ("aws:resourceorgid", "o-0000000000"),
    ("aws:resourceorgpaths", "o-0000000000/r-0000/ou-0000-00000000/"),
];

fn endpoint(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(text), Some(arn), ..] = *from else { return Ok(Made::default()) };
    if text == NO_POLICY {
        return Ok(Made::of([NO_POLICY.into()]));
    }
    let policy = Policy::parse(text)?;
    let facts = ORGANIZATION_OF_STRANGERS.map(|(key, value)| Fact {
        key,
        value: Some(value.to_owned()),
        is_always: false,
        through: "the organisation of what is reached",
    });
    let access = policy.access_to_strangers(&facts).into_iter();
    let rows = access.map(|access| row("aws_vpc_endpoint_access", arn, access)).collect();
    Ok(Made { cells: vec![policy.std().into()], rows })
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
        .set("pins_audience", access.pins_audience)
        .set("pins_subject", access.pins_subject)
        .set("actions", if access.is_all_but { all } else { actions.clone() })
        .set("not_actions", access.is_all_but.then_some(actions))
        .set("may", json!(access.may))
        .set("through", access.through)
        .set("narrowed_by", access.narrowed_by)
        .set("not_understood", access.not_understood)
}
