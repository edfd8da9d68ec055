//! What each format makes of one small audit that holds everything an audit can hold: every verdict, gaps of each kind,
//! waivers, notes, and a run that was cut short. `make bless` writes the snapshots anew; then read them as a user would.

#[path = "support/json_schema.rs"]
mod schema;

use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeMap;
use upright::report::{FORMATS, Style, json_schema};
use upright::schema::Operation;
use upright::store::{
    AboutCheck, AboutResource, Audit, CallCount, Class, DeclaredStack, DeclaredType, ExpectedAccount,
    FileLine, Finding, FindingId, Findings, Gap, Judged, RequirementResult, Run, ScopeKind, Severity,
    Verdict,
};

const ACCOUNT: &str = "111122223333";

fn expected(id: &str, name: Option<&str>, cause: Option<&str>) -> ExpectedAccount {
    let (name, cause) = (name.map(str::to_owned), cause.map(str::to_owned));
    ExpectedAccount { id: id.into(), name, entered: cause.is_none(), cause }
}

fn run() -> Run {
    let call = |region: &str, operation: &str, calls, throttles| CallCount {
        account_id: ACCOUNT.into(),
        region: region.into(),
        operation: operation.into(),
        calls,
        throttles,
        retries: throttles,
    };
    let operations = vec![
        call("eu-west-1", "ec2:DescribeVpcs", 2, 1),
        call("eu-west-1", "s3:GetBucketVersioning", 2, 0),
        call("global", "iam:ListUsers", 1, 0),
    ];
    Run {
        id: "0123456789abcdef".into(),
        version: "0.1.0".into(),
        accounts: vec![ACCOUNT.into()],
        accounts_expected: vec![expected(ACCOUNT, None, None)],
        regions: vec!["eu-west-1".into(), "us-east-1".into()],
        endpoint: None,
        start: "2026-01-01T00:00:00Z".into(),
        end: Some("2026-01-01T00:00:09Z".into()),
        complete: false,
        calls: 5,
        throttles: 1,
        retries: 1,
        vanished: 1,
        operations,
    }
}

fn finding(check: &str, severity: Severity, verdict: Verdict, resource: &str) -> Finding {
    let (title, fix) = match check {
        "iam/root-mfa" => ("The root user has MFA", "Register an MFA device for the root user."),
        "rds/multi-az" => (
            "Databases survive the loss of a zone",
            "Turn on Multi-AZ for the database, in a maintenance window, since the change is made by a failover.",
        ),
        "s3/versioning" => ("Buckets keep the versions of their objects", "Turn on versioning."),
        _ => ("Flow logs record the traffic of every VPC", "Create a flow log for the VPC."),
    };
    let region = resource.split([':', '/']).find(|part| part.contains("-west-") || part.contains("-east-"));
    Finding {
        id: FindingId::of(check, ACCOUNT, region.unwrap_or("global"), resource),
        check: check.into(),
        title: title.into(),
        severity,
        verdict,
        account_id: ACCOUNT.into(),
        region: region.unwrap_or("global").into(),
        resource: resource.into(),
        actual: None,
        cause: None,
        fix: fix.into(),
    }
}

fn database(name: &str, verdict: Verdict, actual: &str) -> Finding {
    let resource = format!("arn:aws:rds:eu-west-1:{ACCOUNT}:db:{name}");
    Finding { actual: Some(actual.into()), ..finding("rds/multi-az", Severity::High, verdict, &resource) }
}

fn bucket(name: &str, verdict: Verdict, cause: Option<&str>) -> Finding {
    let resource = format!("arn:aws:s3:::{name}");
    let cause = cause.map(|cause| cause.replace("{}", &resource).into());
    let actual = (verdict != Verdict::Unknown).then(|| "versioning is off".into());
    let found = finding("s3/versioning", Severity::Medium, verdict, &resource);
    Finding { region: "us-east-1".into(), actual, cause, ..found }
}

fn unread(resource: &str, cause: &str) -> Finding {
    let found = finding("vpc/flow-logs-active", Severity::Medium, Verdict::Unknown, resource);
    Finding { cause: Some(cause.into()), ..found }
}

fn audit() -> Audit {
    let root =
        finding("iam/root-mfa", Severity::Critical, Verdict::Fail, &format!("arn:aws:iam::{ACCOUNT}:root"));
    let silent = database("orders-of-the-year-before-last", Verdict::Unknown, "AWS says nothing of zones");
    let denied = "s3:GetBucketVersioning was denied for {}: grant s3:GetBucketVersioning";
    let findings = vec![
        Finding { actual: Some("has no MFA device".into()), ..root },
        database("ledger", Verdict::Fail, "runs in one zone"),
        database(
            "a-name-that-is-as-long-as-names-of-databases-can-be",
            Verdict::Fail,
            "runs in one zone, eu-west-1a",
        ),
        database("orders", Verdict::Pass, "runs in two zones"),
        Finding { cause: Some("nothing that was read decides it".into()), ..silent },
        Finding {
            cause: Some("a read replica".into()),
            ..database("replica", Verdict::Exempt, "runs in one zone")
        },
        bucket(
            "logs",
            Verdict::Waived,
            Some("Old versions of logs are of no use. (platform, until 2026-03-31)"),
        ),
        bucket("payments", Verdict::Unknown, Some(denied)),
        bucket("refunds", Verdict::Unknown, Some(denied)),
        unread(
            &format!("{ACCOUNT}/eu-west-1"),
            "ec2:DescribeFlowLogs was throttled in eu-west-1: RequestLimitExceeded: Request limit exceeded.",
        ),
        unread(
            &format!("{ACCOUNT}/us-east-1"),
            "ec2:DescribeVpcs was not reached in us-east-1: the run ended early",
        ),
    ];
    let requirement = |id: &str, text: &str, check: &str, verdict| RequirementResult {
        id: id.into(),
        text: text.into(),
        place: (id != "NET-2").then(|| FileLine { file: "docs/upright.yaml".into(), line: id.len() }),
        verdict,
        checks: [(check.to_owned(), verdict)].into(),
        left_out: if verdict == Verdict::NothingToJudge { 3 } else { 0 },
    };
    let mut databases =
        requirement("DB-1", "Databases survive the loss of a zone.", "rds/multi-az", Verdict::Fail);
    databases.checks.insert("rds/windows-set".into(), Verdict::Unknown);
    let requirements = vec![
        databases,
        requirement("IAM-1", "The root user is locked away.", "iam/root-mfa", Verdict::Fail),
        requirement(
            "STORE-1",
            "Nothing that was stored is lost, whether a person deletes it, a program overwrites it, or a key expires.",
            "s3/versioning",
            Verdict::Unknown,
        ),
        requirement("NET-1", "All traffic is recorded.", "vpc/flow-logs-active", Verdict::Unknown),
        requirement("NET-2", "No security group is open.", "sg/no-open-all-traffic", Verdict::Pass),
        requirement("FN-1", "Functions run privately.", "lambda/private-subnets", Verdict::NothingToJudge),
    ];
    let gap = |region: &str, table: &str, operation: Operation, class: Class, message: &str| {
        Gap::of_partition((ACCOUNT, region), table, operation, class, message)
    };
    let versioning = Operation::new("s3", "GetBucketVersioning");
    let refused = gap(
        "us-east-1",
        "aws_s3_bucket",
        versioning,
        Class::MissingPermission,
        "AccessDenied: Access Denied",
    );
    let flow_logs = Operation::new("ec2", "DescribeFlowLogs");
    let slow = "RequestLimitExceeded: Request limit exceeded.";
    let gaps = vec![
        gap("eu-west-1", "aws_vpc_flow_log", flow_logs, Class::Throttled, slow),
        refused.clone().for_resource("arn:aws:s3:::payments"),
        refused.for_resource("arn:aws:s3:::refunds"),
    ];
    let notes =
        vec!["the waiver of s3/versioning on arn:aws:s3:::old (platform) matches no drift".to_owned()];
    let findings = findings.into_iter().collect();
    let audit = Audit::new("Payments, production".into(), run(), requirements, findings, gaps, notes);
    let judged = Judged {
        scope: ScopeKind::Stack,
        tags: [("environment".to_owned(), "production".to_owned())].into(),
        arns: vec!["arn:aws:rds:*".into(), "arn:aws:s3:::pay*".into()],
        resources: 6,
        left_out: 41,
    };
    Audit { judged, checks: checks(), resources: resources(), stacks: vec![stack()], ..audit }
}

fn checks() -> BTreeMap<String, AboutCheck> {
    let docs = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html";
    let controls = [("fsbp", "RDS.5"), ("prowler", "rds_instance_multi_az")];
    let controls = controls.map(|(name, id)| (name.to_owned(), vec![id.to_owned()]));
    let why = "A database in one zone is gone when the zone is.";
    let multi_az = AboutCheck { why: why.into(), docs: docs.into(), controls: controls.into() };
    [("rds/multi-az".to_owned(), multi_az)].into()
}

fn resources() -> BTreeMap<String, AboutResource> {
    let arn = format!("arn:aws:rds:eu-west-1:{ACCOUNT}:db:ledger");
    let tags = [("team".to_owned(), "payments".to_owned())].into();
    let (name, kind) = (Some("the <b>ledger</b>".into()), Some("AWS::RDS::DBInstance".into()));
    [(arn, AboutResource { name, kind, tags: Some(tags) })].into()
}

fn stack() -> DeclaredStack {
    let of = |kind: &str, compared, not_compared, reason: Option<&str>| DeclaredType {
        kind: kind.into(),
        compared,
        not_compared,
        reason: reason.map(str::to_owned),
    };
    DeclaredStack {
        stack: "payments/production".into(),
        tool: "pulumi".into(),
        name: "payments/production".into(),
        source: "production.json".into(),
        account_id: ACCOUNT.into(),
        resources: 9,
        compared: 5,
        unread: 2,
        coverage_percent: 55,
        types: vec![
            of("aws:ecs/cluster:Cluster", 0, 1, Some("upright reads no such resource")),
            of("aws:rds/instance:Instance", 3, 0, None),
            of("aws:s3/bucket:Bucket", 2, 0, None),
            of("aws:s3/bucketAcl:BucketAcl", 0, 2, Some("a canned ACL names no grants")),
            of("random:index/randomPassword:RandomPassword", 0, 1, Some("upright reads no such resource")),
        ],
    }
}

fn report(audit: &Audit, format: &str, style: Style) -> String {
    let format = FORMATS.iter().find(|known| known.name == format).expect("a format of this name");
    format.text(audit, style)
}

fn wide(width: u16) -> Style {
    Style { width: Some(width), colour: false }
}

#[test]
fn a_table_for_a_narrow_terminal_a_wide_one_and_one_with_colours() {
    assert_snapshot!("table-80", report(&audit(), "table", wide(80)));
    assert_snapshot!("table-160", report(&audit(), "table", wide(160)));
    assert_snapshot!("table-colour", report(&audit(), "table", Style { width: Some(80), colour: true }));
}

/// An ARN that is broken over lines cannot be copied.
#[test]
fn a_table_breaks_no_arn_and_keeps_everything_else_within_the_width() {
    for width in [40, 60, 80, 100, 160] {
        let table = report(&audit(), "table", wide(width));
        for finding in audit().findings.iter().filter(|finding| finding.verdict == Verdict::Fail) {
            assert!(table.contains(&finding.resource), "{} at {width}:\n{table}", finding.resource);
        }
        let too_wide = |line: &&str| line.chars().count() > usize::from(width) && line.trim().contains(' ');
        assert_eq!(table.lines().find(too_wide), None, "at {width}");
    }
}

/// What lies in an account that was not entered is told once, and not check by check.
#[test]
fn accounts_that_were_not_entered_stand_before_what_else_is_not_decided() {
    let refused = "sts:AssumeRole for arn:aws:iam::444455556666:role/audit: AccessDenied: User: caller is not authorized";
    let run = Run {
        accounts_expected: vec![
            expected(ACCOUNT, Some("payments"), None),
            expected("444455556666", Some("research"), Some(refused)),
        ],
        complete: true,
        ..run()
    };
    let unknown = Finding { account_id: "444455556666".into(), ..unread("444455556666/eu-west-1", refused) };
    let findings = [database("orders", Verdict::Pass, "runs in two zones"), unknown].into_iter().collect();
    let audit = Audit::new("Two accounts".into(), run, Vec::new(), findings, Vec::new(), Vec::new());
    assert_snapshot!(report(&audit, "table", wide(100)), @r"
    Two accounts
    1 of 2 accounts, eu-west-1, us-east-1, read 2026-01-01T00:00:00Z, 5 calls

    NOT DECIDED
      1 of 2 accounts was not entered, and nothing in it is decided
        444455556666 research
            sts:AssumeRole for arn:aws:iam::444455556666:role/audit: AccessDenied: User: caller is not
            authorized

    0 requirements
    2 findings: 1 unknown, 1 pass
    ");
}

#[test]
fn an_audit_of_nothing_is_a_report_too() {
    let run = Run {
        accounts: Vec::new(),
        accounts_expected: Vec::new(),
        regions: Vec::new(),
        operations: Vec::new(),
        complete: true,
        calls: 0,
        ..run()
    };
    let nothing = Audit::new("Nothing".into(), run, Vec::new(), Findings::default(), Vec::new(), Vec::new());
    let with_title = ["table", "json", "ndjson", "markdown", "junit"];
    for format in FORMATS {
        let report = report(&nothing, format.name, wide(80));
        assert!(
            !with_title.contains(&format.name) || report.contains("Nothing"),
            "{}: {report}",
            format.name
        );
    }
    for of_findings in ["gitlab", "sarif"] {
        let json: Value = serde_json::from_str(&report(&nothing, of_findings, wide(80))).expect("JSON");
        assert!(json.is_array() || json["runs"][0]["results"].is_array(), "{json}");
    }
}

#[test]
fn each_format_says_what_it_can() {
    for format in FORMATS.iter().filter(|format| !["table", "json"].contains(&format.name)) {
        assert_snapshot!(format.name, report(&audit(), format.name, wide(80)));
    }
}

/// Whoever may name a resource writes into the report, and must not write more than a name.
#[test]
fn a_name_stays_a_name_in_every_format() {
    let evil = "=cmd|' /C calc'!A1\n::error::x\r\n</script><img src=x onerror=alert(1)>]]>\u{1b}[31m\u{202e}|`@all` #1";
    let finding = Finding { resource: evil.into(), ..database("x", Verdict::Fail, evil) };
    let audit = Audit { findings: [finding].into_iter().collect(), title: evil.into(), ..audit() };
    let said = |format: &str| report(&audit, format, wide(80));
    for format in FORMATS {
        let report = said(format.name);
        assert!(!report.contains('\u{1b}') && !report.contains('\u{202e}'), "{}: {report}", format.name);
    }
    let commands = said("github");
    assert!(
        commands.lines().all(|line| line.starts_with("::error ") || line.starts_with("::warning ")),
        "{commands}"
    );
    assert_eq!(commands.lines().filter(|line| line.contains("rds/multi-az")).count(), 1, "{commands}");
    let text = said("csv");
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    for line in lines.records() {
        let line = line.expect("a record");
        assert!(line.iter().all(|cell| !cell.starts_with('=')), "{line:?}");
        assert_eq!(line.len(), 16);
    }
    assert!(
        !said("markdown").contains("<img") && !said("markdown").contains("|`@all`"),
        "{}",
        said("markdown")
    );
    assert!(!said("junit").contains("<img"), "{}", said("junit"));
    for line in said("ndjson").lines() {
        serde_json::from_str::<Value>(line).expect("a line of JSON");
    }
    for format in ["sarif", "gitlab", "json"] {
        serde_json::from_str::<Value>(&said(format)).expect("JSON");
    }
}

/// What could not be decided is nowhere told as something that holds.
#[test]
fn unknown_is_said_in_every_format() {
    let sarif: Value = serde_json::from_str(&report(&audit(), "sarif", wide(80))).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.iter().filter(|result| result["kind"] == "open").count(), 5);
    assert!(results.iter().all(|result| result["kind"] != "pass"));
    assert!(report(&audit(), "junit", wide(80)).contains("<error"));
    let gitlab = report(&audit(), "gitlab", wide(80));
    assert_eq!(gitlab.matches("not decided: ").count(), 5, "{gitlab}");
    assert!(report(&audit(), "github", wide(80)).contains("::warning "));
    assert!(report(&audit(), "markdown", wide(80)).contains("### Not decided"));
}

/// What the organization denies is not for the caller's own policy to grant.
#[test]
fn only_what_can_be_granted_is_proposed() {
    let grantable = "ec2:DescribeVpcs was denied in us-east-1: grant ec2:DescribeVpcs";
    let forbidden = "ec2:DescribeSubnets was denied in us-east-1: a policy of the organization denies ec2:DescribeSubnets";
    let other = "ec2:DescribeFlowLogs was denied in us-east-1: grant ec2:DescribeFlowLogs";
    let region = format!("{ACCOUNT}/us-east-1");
    let gap = |name: &'static str, class| {
        Gap::of_partition((ACCOUNT, "us-east-1"), "aws_vpc", Operation::new("ec2", name), class, "said AWS")
    };
    let gaps = [
        gap("DescribeVpcs", Class::MissingPermission),
        gap("DescribeSubnets", Class::ScpDenied),
        gap("DescribeFlowLogs", Class::MissingPermission),
    ];
    let findings = [grantable, forbidden, other].map(|cause| unread(&region, cause));
    let audit = Audit { findings: findings.into_iter().collect(), gaps: gaps.into(), ..audit() };
    let table = report(&audit, "table", wide(200));
    assert!(table.contains("fix: grant ec2:DescribeFlowLogs, ec2:DescribeVpcs\n"), "{table}");
}

#[test]
fn json_holds_everything_and_looks_the_same_everywhere() {
    let json = report(&audit(), "json", wide(80));
    assert_eq!(json, report(&audit(), "json", Style { width: None, colour: true }));
    assert_eq!(serde_json::from_str::<Audit>(&json).expect("an audit"), audit());
    assert_snapshot!("json", json);
}

#[test]
fn json_is_what_the_published_schema_says() {
    schema::assert_valid(&json_schema(), &report(&audit(), "json", wide(80)));
}
