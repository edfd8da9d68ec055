//! What each format makes of one small audit that holds everything an audit can hold: every verdict, gaps of each kind,
//! waivers, notes, and a run that was cut short. `make bless` writes the snapshots anew; then read them as a user would.

// Where reports are written for their own readers comes from outside.
#![allow(clippy::disallowed_methods)]

#[path = "reports/grouped.rs"]
mod grouped;
#[path = "reports/page.rs"]
mod page;
#[path = "reports/written.rs"]
mod written;

#[path = "support/sample.rs"]
mod sample;
#[path = "support/json_schema.rs"]
mod schema;

use insta::assert_snapshot;
use sample::{ACCOUNT, audit, database, expected, run, unread};
use serde_json::Value;
use upright::report::{FORMATS, Style, json_schema};
use upright::schema::Operation;
use upright::store::{Audit, Class, Finding, Findings, Gap, Run, Verdict};

fn report(audit: &Audit, format: &str, style: Style) -> String {
    let format = FORMATS.iter().find(|known| known.name == format).expect("a format of this name");
    format.text(audit, style)
}

fn wide(width: u16) -> Style {
    Style { width: Some(width), colour: false, ..Style::default() }
}

#[test]
fn a_table_for_a_narrow_terminal_a_wide_one_and_one_with_colours() {
    assert_snapshot!("table-80", report(&audit(), "table", wide(80)));
    assert_snapshot!("table-160", report(&audit(), "table", wide(160)));
    assert_snapshot!(
        "table-colour",
        report(&audit(), "table", Style { width: Some(80), colour: true, ..Style::default() })
    );
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
    let with_title = ["table", "json", "ndjson", "markdown", "junit", "html"];
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
    for format in FORMATS.iter().filter(|format| !["table", "json", "html"].contains(&format.name)) {
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
    for line in ["ndjson", "ocsf", "asff"].map(said).iter().flat_map(|text| text.lines()) {
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
    let lines = |format: &str| -> Vec<Value> {
        let text = report(&audit(), format, wide(80));
        text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    };
    let ocsf = lines("ocsf");
    let status = |id: u8| ocsf.iter().filter(|one| one["compliance"]["status_id"] == id).count();
    assert_eq!((status(1), status(2), status(3), status(99)), (1, 5, 4, 1));
    let asff: Vec<_> =
        lines("asff").iter().flat_map(|line| line["Findings"].as_array().cloned()).flatten().collect();
    let status = |name: &str| asff.iter().filter(|one| one["Compliance"]["Status"] == name).count();
    assert_eq!((status("PASSED"), status("WARNING"), status("FAILED"), asff.len()), (1, 5, 4, 10));
}

/// Security Hub takes a hundred findings at a time, of one account and for one region.
#[test]
fn requests_to_security_hub_are_of_a_hundred_findings_of_one_region() {
    let many = (0..250).map(|n| database(&format!("db-{n}"), Verdict::Fail, "runs in one zone"));
    let elsewhere =
        Finding { region: "us-east-1".into(), ..database("there", Verdict::Fail, "runs in one zone") };
    let audit = Audit { findings: many.chain([elsewhere]).collect(), ..audit() };
    let text = report(&audit, "asff", wide(80));
    let sizes: Vec<_> = text
        .lines()
        .map(|line| {
            let request: Value = serde_json::from_str(line).expect("a request");
            let findings = request["Findings"].as_array().expect("findings").clone();
            assert!(findings.iter().all(|one| one["ProductArn"] == findings[0]["ProductArn"]));
            findings.len()
        })
        .collect();
    assert_eq!(sizes, [100, 100, 50, 1]);
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
    assert_eq!(json, report(&audit(), "json", Style { width: None, colour: true, ..Style::default() }));
    assert_eq!(serde_json::from_str::<Audit>(&json).expect("an audit"), audit());
    assert_snapshot!("json", json);
}

#[test]
fn json_is_what_the_published_schema_says() {
    schema::assert_valid(&json_schema(), &report(&audit(), "json", wide(80)));
}
