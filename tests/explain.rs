//! Why findings came out as they did: the rows of a case, and the explanation of what its check says of one of them.

#[path = "support/json_schema.rs"]
mod json_schema;

use insta::assert_snapshot;
use std::path::Path;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::explain::{Case, Explanation};
use upright::report::{Style, explanation_json, explanation_schema, explanation_text};
use upright::schema::Operation;
use upright::store::{Analyst, Class, Gap, Verdict};
use upright::verdict::Unread;
use upright::verdict::cases::{Stage, scenes};

fn catalogue() -> Catalogue {
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("tables");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    catalogue
}

/// Explains what a check says of the resource whose name ends so, of these rows, of which this was not read.
fn explained(check: &str, rows: &str, resource: &str, unread: &Unread) -> Explanation {
    let catalogue = catalogue();
    let check = catalogue.get(check).expect("a check");
    let mut stage = Stage::new(collect::schema()).expect("the DDL is right");
    let scene = scenes(rows).expect("scenes").remove(0);
    let play = stage.play(check, &scene).expect("rows");
    let finding = play.judge(unread).into_iter().find(|finding| finding.resource.ends_with(resource));
    let finding = finding.unwrap_or_else(|| panic!("no finding of {resource}"));
    let (analysis, rows) = (&play.analysis, play.tables);
    let case = Case { finding: &finding, check, analysis, rows, unread, params: None };
    Explanation::of(&case, collect::schema()).expect("an explanation")
}

fn text(explanation: &Explanation, width: u16) -> String {
    explanation_text(explanation, Style { width: Some(width), colour: false, ..Style::default() })
}

fn told(check: &str, rows: &str, resource: &str) -> String {
    text(&explained(check, rows, resource, &Unread::default()), 100)
}

/// A bucket with this policy.
fn bucket(statements: &str) -> String {
    format!(
        "INSERT INTO aws_s3_account_settings (account_id, region, arn, ignore_public_acls, restrict_public_buckets)
         VALUES ('111111111111', 'global', 'arn:aws:s3::111111111111:account', 0, 0);
         INSERT INTO aws_s3_bucket (account_id, region, arn, name, ignore_public_acls, restrict_public_buckets, policy, acl)
         VALUES ('111111111111', 'eu-west-1', 'arn:aws:s3:::photos', 'photos', 0, 0,
         '{{\"Version\": \"2012-10-17\", \"Statement\": [{statements}]}}', '{{\"Grants\": []}}');"
    )
}

#[test]
fn each_condition_of_a_policy_narrows_somebody_or_says_why_not() {
    let rows = bucket(
        r#"{"Sid": "Members", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*",
            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}, "IpAddress": {"aws:SourceIp": "54.0.113.0/24"}}},
           {"Sid": "Referred", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*",
            "Condition": {"StringLike": {"aws:Referer": "https://example.org/*"}, "StringEquals": {"aws:Upright": "x"},
            "Perhaps": {"aws:PrincipalAccount": "111111111111"}, "IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}},
           {"Sid": "Everyone", "Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::photos"},
           {"Sid": "Logs", "Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::photos/logs/*", "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}},
           {"Sid": "NoListing", "Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::photos",
            "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "111111111111"}}},
           {"Sid": "OnlyTls", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::photos/*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
           {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::photos/*",
            "Condition": {"StringEquals": {"aws:Upright": "x"}}}"#,
    );
    assert_snapshot!("conditions", told("s3/not-public", &rows, "photos"));
}

#[test]
fn a_setting_of_the_resource_decides_conditions() {
    let rows = r#"INSERT INTO aws_lambda_function (account_id, region, arn, name, policy, url_config)
        VALUES ('1', 'eu', 'arn:function:web', 'web', '{"Statement": [{"Sid": "u", "Effect": "Allow", "Principal": "*",
        "Action": "lambda:InvokeFunctionUrl", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}}]}',
        '{"FunctionUrl": "https://1.on.aws/", "AuthType": "AWS_IAM"}');"#;
    let explanation = explained("lambda/not-public", rows, "web", &Unread::default());
    let statement = &explanation.policies[0].policy.statements[0];
    assert_eq!(statement.conditions[0].words, "its URL decides it, not as the condition asks");
    assert_eq!(statement.outcome, "admits nobody beyond the account's own identity policies");
}

#[test]
fn a_way_over_roles_is_told_step_by_step() {
    let trust = |statements: &str| format!(r#"{{"Statement": [{statements}]}}"#);
    let account = trust(
        r#"{"Sid": "Own", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "sts:AssumeRole"}"#,
    );
    let named = trust(
        r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:role/build"}, "Action": "sts:AssumeRole"}"#,
    );
    let inline = |statement: &str| {
        format!(
            r#"[{{"PolicyName": "p", "PolicyDocument": {{"Version": "2012-10-17", "Statement": [{statement}]}}}}]"#
        )
    };
    let take = inline(
        r#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111111111111:role/build"},
           {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"},
            "Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#,
    );
    let all = inline(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
    let role = |name: &str, policies: &str, trust: &str| {
        format!(
            "('111111111111', 'global', 'arn:aws:iam::111111111111:role/{name}', '{name}', '[]', '{policies}', '{trust}')"
        )
    };
    let rows = format!(
        "INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy)
         VALUES {}, {}, {};",
        role("app", &take, &account),
        role("build", "[]", &account),
        role("mighty", &all, &named)
    );
    assert_snapshot!("way", told("iam/policy-no-admin", &rows, "role/app"));
}

/// What is missing is told with what is there.
#[test]
fn rows_that_name_what_the_resource_names_are_told_and_tables_without_any() {
    let rows = std::fs::read_to_string("tests/cases/vpc/flow-logs-active.sql").expect("cases");
    assert_snapshot!("rows", told("vpc/flow-logs-active", &rows, "fail-one-subnet-left-out"));
}

fn denied(operation: &'static str, action: &'static str) -> Gap {
    let operation = Operation::new("s3", operation).allowed_by(action);
    let at = ("111111111111", "eu-west-1");
    Gap::of_partition(
        at,
        "aws_s3_bucket",
        operation,
        Class::MissingPermission,
        "AccessDenied: not authorized",
    )
    .for_resource("arn:aws:s3:::photos")
}

#[test]
fn everything_that_leaves_a_verdict_open_is_told_with_what_to_grant() {
    let gaps =
        vec![denied("GetBucketAcl", "s3:GetBucketAcl"), denied("GetBucketPolicy", "s3:GetBucketPolicy")];
    let unread = Unread { gaps, ..Unread::default() };
    let rows = bucket("").replace("'{\"Version\": \"2012-10-17\", \"Statement\": []}'", "NULL");
    let explanation = explained("s3/not-public", &rows, "photos", &unread);
    assert_eq!(explanation.finding.verdict, Verdict::Unknown);
    let causes: Vec<_> = explanation.unread.iter().map(|one| one.cause.as_str()).collect();
    assert_eq!(
        causes,
        [
            "s3:GetBucketAcl was denied for arn:aws:s3:::photos: grant s3:GetBucketAcl",
            "s3:GetBucketPolicy was denied for arn:aws:s3:::photos: grant s3:GetBucketPolicy"
        ]
    );
    assert_snapshot!("unread", text(&explanation, 80));
}

#[test]
fn a_verdict_that_no_failed_call_leaves_open_names_what_is_not_known() {
    let rows = std::fs::read_to_string("tests/cases/lambda/not-public.sql").expect("cases");
    let explanation = explained("lambda/not-public", &rows, "unknown-policy", &Unread::default());
    assert_eq!(explanation.unread, []);
    let note = "no operation failed: what leaves it open is not known of";
    assert!(explanation.notes[0].starts_with(note), "{:?}", explanation.notes);
    assert!(explanation.notes[0].contains("aws_lambda_function.policy"), "{:?}", explanation.notes);
}

#[test]
fn json_is_what_the_published_schema_says() {
    let statement = r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#;
    let explanation = explained("s3/not-public", &bucket(statement), "photos", &Unread::default());
    json_schema::assert_valid(&explanation_schema(), &explanation_json(&explanation));
}

/// Of every check, the first findings of its cases: each has its own rows, nothing is wider than it may be, and a policy's
/// statements say what the rows of access say.
#[test]
fn every_check_can_be_explained() {
    let (catalogue, unread) = (catalogue(), Unread::default());
    let mut stage = Stage::new(collect::schema()).expect("the DDL is right");
    let mut wrong = Vec::new();
    for check in catalogue.iter() {
        let rows = std::fs::read_to_string(format!("tests/cases/{}.sql", check.id)).expect("its cases");
        let scene = scenes(&rows).expect("scenes").remove(0);
        let play = stage.play(check, &scene).expect("rows");
        for finding in play.judge(&unread).iter().step_by(4).take(3) {
            let (analysis, rows) = (&play.analysis, play.tables);
            let case = Case { finding, check, analysis, rows, unread: &unread, params: None };
            let explanation = Explanation::of(&case, collect::schema()).expect("an explanation");
            let shown = text(&explanation, 80);
            let place = format!("{} {}", check.id, finding.resource);
            // A name that is longer than the line stays whole: people copy it.
            let is_wide = |line: &&str| {
                line.chars().count() > 80 && line.split(' ').all(|word| word.chars().count() < 28)
            };
            wrong.extend(shown.lines().find(is_wide).map(|line| format!("{place}: too wide: {line}")));
            if explanation.tables.iter().all(|table| table.rows.is_empty() && table.all > 0) {
                wrong.push(format!("{place}: no rows"));
            }
            wrong.extend(disagreements(&explanation).into_iter().map(|what| format!("{place}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Statements of which the rows say that they admit somebody, and the explanation that they do not, or the other way round.
fn disagreements(explanation: &Explanation) -> Vec<String> {
    let access =
        explanation.tables.iter().filter(|table| table.table.ends_with("_access") && table.more == 0);
    let mut wrong = Vec::new();
    for table in access {
        let of = |row: &upright::explain::RowRead| {
            let (arn, number) =
                (row.values.get("arn")?.as_str()?, row.values.get("statement_number")?.as_i64()?);
            Some((arn.to_owned(), number))
        };
        let admitting: Vec<_> = table.rows.iter().filter_map(of).collect();
        let resource_table = table.table.trim_end_matches("_access");
        let policies = explanation
            .policies
            .iter()
            .filter(|one| one.policy.name.starts_with(&format!("{resource_table}.")));
        for policy in policies.filter(|_| table.rows.iter().all(|row| of(row).is_some())) {
            for statement in policy.policy.statements.iter().filter(|one| one.effect == "Allow") {
                let is_said = !statement.outcome.starts_with("admits nobody");
                if is_said != admitting.contains(&(policy.resource.clone(), statement.number)) {
                    wrong.push(format!("{} #{}: {}", policy.resource, statement.number, statement.outcome));
                }
            }
        }
    }
    wrong
}
