//! Reports for what reads them elsewhere: `make test-formats` has each format read by a reader of its own.

use super::sample::{audit, database};
use super::{report, wide};
use std::collections::BTreeSet;
use std::path::Path;
use upright::collect;
use upright::report::FORMATS;
use upright::schema::{Place, Witness};
use upright::store::{Audit, Finding, FindingId, Severity, Verdict};

/// Whoever names a resource would like to write more than a name.
const EVIL: &str =
    "</script><img src=x onerror=alert(1)>\"'`=cmd|' /C calc'!A1\n::error::x\u{1b}[31m\u{202e}]]>&amp;";

/// An audit of so many findings, of all verdicts and severities.
fn large(count: usize) -> Audit {
    let services = ["rds", "s3", "ec2", "iam", "lambda", "kms", "sns", "vpc"];
    let finding = |n: usize| {
        let (service, kind) = (services[n % 8], n / 8 % 25);
        let severity = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low][kind % 4];
        let verdict = [Verdict::Pass, Verdict::Fail, Verdict::Pass, Verdict::Unknown, Verdict::Exempt][n % 5];
        let resource = format!("arn:aws:{service}:eu-west-1:111122223333:thing/production-orders-{n:06}");
        let check = format!("{service}/check-number-{kind}");
        Finding {
            id: FindingId::of(&check, "111122223333", "eu-west-1", &resource),
            check: check.into(),
            title: format!("Things of {service} are as number {kind} asks").into(),
            severity,
            resource,
            cause: (verdict == Verdict::Unknown).then(|| "s3:GetBucketVersioning was denied".into()),
            ..database("x", verdict, "it is in one zone, and nothing would be left of it")
        }
    };
    Audit { findings: (0..count).map(finding).collect(), ..audit() }
}

fn hostile() -> Audit {
    let finding = Finding { fix: EVIL.into(), title: EVIL.into(), ..database(EVIL, Verdict::Fail, EVIL) };
    let unknown = Finding { cause: Some(EVIL.into()), ..database("b", Verdict::Unknown, EVIL) };
    let mut audit =
        Audit { findings: [finding, unknown].into_iter().collect(), title: EVIL.into(), ..audit() };
    audit.notes = vec![EVIL.to_owned()];
    audit.requirements.iter_mut().for_each(|one| one.text = EVIL.to_owned());
    audit
}

#[test]
#[ignore = "writes files for other programs to read: `make test-formats`"]
fn every_format_is_written() {
    let directory = std::env::var("UPRIGHT_FORMATS").expect("UPRIGHT_FORMATS says where to");
    let counted = |audit: Audit| {
        let Audit { title, run, requirements, findings, gaps, notes, .. } = audit.clone();
        let Audit { judged, checks, resources, witnesses, catalogue, stacks, .. } = audit;
        let counted = Audit::new(title, run, requirements, findings, gaps, notes);
        Audit { judged, checks, resources, witnesses, catalogue, stacks, ..counted }
    };
    let audits =
        [("sample", audit()), ("hostile", hostile()), ("2000", large(2_000)), ("20000", large(20_000))];
    for (name, audit) in audits.map(|(name, audit)| (name, counted(audit))) {
        for format in FORMATS {
            let file = Path::new(&directory).join(format!("{name}.{}", format.name));
            std::fs::write(file, report(&audit, format.name, wide(120))).expect("a file");
        }
    }
    std::fs::write(Path::new(&directory).join("witness.txt"), lines()).expect("a file");
}

/// A line of the AWS CLI for each that is known, with a value that stands for the identity of a row.
fn lines() -> String {
    let at = Place { region: "eu-west-1", endpoint: None };
    let mut lines = BTreeSet::new();
    for table in collect::schema().tables() {
        for operation in table.operations() {
            let of_row = Witness::of_row(operation, table.name).chain(Witness::of_all(operation));
            let line = |one: Witness| {
                one.line(at, |column| Some(format!("a-{column}")).map(|text| text.replace('_', "-")))
            };
            lines.extend(of_row.filter_map(line).map(|line| line + "\n"));
        }
    }
    lines.into_iter().collect()
}

/// Each table that is named has the columns, and each operation is one that the program calls.
#[test]
fn what_is_known_of_the_aws_cli_fits_the_tables() {
    let schema = collect::schema();
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/witness.toml"))
        .expect("it");
    let data: toml::Table = toml::from_str(&text).expect("TOML");
    for (operation, tables) in data["operation"].as_table().expect("operations") {
        let of_operation: Vec<_> = schema
            .tables()
            .filter(|table| table.operations().any(|known| known.to_string() == *operation))
            .map(|table| table.name)
            .collect();
        assert!(!of_operation.is_empty(), "no table has {operation}");
        for (name, lines) in tables.as_table().expect("tables") {
            assert!(
                name == "all" || of_operation.contains(&name.as_str()),
                "{operation} fills nothing of {name}"
            );
            let columns = schema.columns(name);
            for line in lines.as_array().expect("lines").iter().filter_map(toml::Value::as_str) {
                for column in line.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)) {
                    assert!(
                        columns.iter().any(|known| known.name == column),
                        "{operation}: {name} has no {column}"
                    );
                }
            }
        }
    }
}
