//! One small audit that holds everything an audit can hold: every verdict, gaps of each kind, waivers, notes, and a run that
//! was cut short.

use std::collections::BTreeMap;
use upright::schema::Operation;
use upright::store::{
    AboutCheck, AboutResource, Audit, CallCount, Class, DeclaredStack, DeclaredType, ExpectedAccount,
    FileLine, Finding, FindingId, Gap, Judged, RequirementResult, Run, ScopeKind, Severity, Verdict,
};

pub(crate) const ACCOUNT: &str = "111122223333";

pub(crate) fn expected(id: &str, name: Option<&str>, cause: Option<&str>) -> ExpectedAccount {
    let (name, cause) = (name.map(str::to_owned), cause.map(str::to_owned));
    ExpectedAccount { id: id.into(), name, entered: cause.is_none(), cause }
}

pub(crate) fn run() -> Run {
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

pub(crate) fn finding(check: &str, severity: Severity, verdict: Verdict, resource: &str) -> Finding {
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

pub(crate) fn database(name: &str, verdict: Verdict, actual: &str) -> Finding {
    let resource = format!("arn:aws:rds:eu-west-1:{ACCOUNT}:db:{name}");
    Finding { actual: Some(actual.into()), ..finding("rds/multi-az", Severity::High, verdict, &resource) }
}

pub(crate) fn bucket(name: &str, verdict: Verdict, cause: Option<&str>) -> Finding {
    let resource = format!("arn:aws:s3:::{name}");
    let cause = cause.map(|cause| cause.replace("{}", &resource).into());
    let actual = (verdict != Verdict::Unknown).then(|| "versioning is off".into());
    let found = finding("s3/versioning", Severity::Medium, verdict, &resource);
    Finding { region: "us-east-1".into(), actual, cause, ..found }
}

pub(crate) fn unread(resource: &str, cause: &str) -> Finding {
    let found = finding("vpc/flow-logs-active", Severity::Medium, Verdict::Unknown, resource);
    Finding { cause: Some(cause.into()), ..found }
}

pub(crate) fn audit() -> Audit {
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
    let (checks, resources) = (checks(), resources());
    Audit {
        judged,
        checks,
        resources,
        witnesses: witnesses(),
        catalogue: 471,
        stacks: vec![stack()],
        ..audit
    }
}

pub(crate) fn witnesses() -> BTreeMap<String, Vec<String>> {
    let ledger = database("ledger", Verdict::Fail, "runs in one zone");
    let line = "aws rds describe-db-instances --db-instance-identifier ledger --region eu-west-1";
    [(ledger.id.to_string(), vec![line.to_owned()])].into()
}

pub(crate) fn checks() -> BTreeMap<String, AboutCheck> {
    let docs = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html";
    let controls = [("fsbp", "RDS.5"), ("prowler", "rds_instance_multi_az")];
    let controls = controls.map(|(name, id)| (name.to_owned(), vec![id.to_owned()]));
    let why = "A database in one zone is gone when the zone is.";
    let multi_az = AboutCheck { why: why.into(), docs: docs.into(), controls: controls.into() };
    [("rds/multi-az".to_owned(), multi_az)].into()
}

pub(crate) fn resources() -> BTreeMap<String, AboutResource> {
    let arn = format!("arn:aws:rds:eu-west-1:{ACCOUNT}:db:ledger");
    let tags = [("team".to_owned(), "payments".to_owned())].into();
    let (name, kind) = (Some("the <b>ledger</b>".into()), Some("AWS::RDS::DBInstance".into()));
    [(arn, AboutResource { name, kind, tags: Some(tags) })].into()
}

pub(crate) fn stack() -> DeclaredStack {
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
