//! Snapshots that somebody made to harm: a schema that is not upright's, rows that are missing, files that never end.

use crate::drawn::cases;
use crate::snapshot::{Stranger, audit, audit_of, bytes, sealed, unsealed, verdicts};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeMap;
use upright::store::{Limits, Value};

#[test]
fn what_is_no_table_or_view_of_upright_is_refused() {
    let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";
    let gaps = "account_id, region, table_name, operation, iam_action, resource, class, message";
    for (sql, said) in [
        (
            "CREATE TRIGGER aws_t AFTER INSERT ON aws_vpc BEGIN SELECT 1; END".to_owned(),
            "it holds the trigger `aws_t`, and no snapshot holds one like it",
        ),
        (
            "CREATE INDEX aws_i ON aws_vpc (abs(arn))".to_owned(),
            "its index `aws_i` is not one that upright makes",
        ),
        (
            "CREATE VIRTUAL TABLE aws_f USING fts5 (x)".to_owned(),
            "it holds the table `aws_f`, and no snapshot holds one like it",
        ),
        (
            "CREATE VIEW upright_v AS SELECT 1".to_owned(),
            "it holds the view `upright_v`, and no snapshot holds one like it",
        ),
        (
            format!(
                "DROP TABLE upright_gap; CREATE VIEW upright_gap ({gaps}) AS {numbers} SELECT x,x,x,x,x,x,x,x,x FROM n"
            ),
            "it holds the view `upright_gap`, and no snapshot holds one like it",
        ),
        ("DROP TABLE upright_gap".to_owned(), "it lacks the table `upright_gap`"),
        ("DROP TABLE upright_audit".to_owned(), "it lacks the table `upright_audit`"),
        (
            "DROP TABLE upright_gap; CREATE TABLE upright_gap (x) STRICT"
                .to_owned()
                .replace("(x)", "(x TEXT)"),
            "its table `upright_gap` is not one that upright makes",
        ),
        (
            "DROP TABLE aws_vpc; CREATE TABLE aws_vpc (arn)".to_owned(),
            "its table `aws_vpc` is not one that upright makes",
        ),
        (
            "ALTER TABLE aws_vpc ADD COLUMN late TEXT AS (printf('%1000000d', 1)) VIRTUAL".to_owned(),
            "its table `aws_vpc` is not one that upright makes",
        ),
        (
            (0..2_001).map(|n| format!("CREATE TABLE t{n} (x TEXT) STRICT;")).collect(),
            "it holds more than 2000 tables and indexes",
        ),
        ("DELETE FROM upright_run".to_owned(), "it is of 0 runs, and a snapshot is of one"),
        (
            "INSERT INTO upright_run VALUES ('b', '', '', '', NULL, 1)".to_owned(),
            "it is of 2 runs, and a snapshot is of one",
        ),
        ("DELETE FROM upright_partition".to_owned(), "it does not say which accounts and regions were read"),
        (
            "DELETE FROM upright_partition WHERE region = 'global'".to_owned(),
            "it says of an account which regions were read, but not `global`",
        ),
    ] {
        assert_eq!(
            Stranger::after(&sql).refusal(),
            format!("a.db is not a snapshot of upright: {said}"),
            "{sql}"
        );
    }
}

#[test]
fn a_table_that_is_a_view_is_stopped_like_a_statement() {
    let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";
    let stranger = Stranger::after(&format!(
        "DROP TABLE aws_vpc; CREATE VIEW aws_vpc AS {numbers} SELECT max(x) AS arn FROM n"
    ));
    let snapshot = stranger.open().expect("views are tables to those who read");
    let short = Limits { time: std::time::Duration::from_millis(50), ..Limits::default() };
    let sandbox = snapshot.sandbox().expect("a sandbox").with_limits(short);
    let error = sandbox.run("SELECT arn FROM aws_vpc", &[]).expect_err("stopped").to_string();
    assert_eq!(error, "stopped after 50ms, which is the limit for one statement");
}

#[test]
fn a_view_can_do_no_more_than_a_statement() {
    for (does, refusal) in [
        ("load_extension('a')", "unsafe use of load_extension()"),
        ("random()", "the function `random` is not allowed"),
        ("(SELECT name FROM pragma_table_info('a'))", "unsafe use of virtual table \"pragma_table_info\""),
    ] {
        let sql = format!("DROP TABLE aws_vpc; CREATE VIEW aws_vpc AS SELECT {does} AS arn;");
        let stranger = Stranger::after(&sql);
        let error =
            stranger.open().and_then(|snapshot| snapshot.sandbox()?.run("SELECT arn FROM aws_vpc", &[]));
        assert_eq!(error.expect_err(does).to_string(), refusal);
    }
}

/// A journal or a log beside the file would have the last word on what the file says.
#[test]
fn only_the_file_itself_counts() {
    let stranger = Stranger::with(bytes());
    let expected = verdicts(&audit(&stranger.open().expect("a snapshot")).expect("an audit"));
    let other = Stranger::with(unsealed(bytes()));
    let connection = rusqlite::Connection::open(other.path()).expect("a database");
    connection
        .execute_batch("PRAGMA journal_mode = WAL; DELETE FROM upright_gap; DELETE FROM aws_s3_bucket;")
        .expect("WAL");
    let beside = |path: std::path::PathBuf, ending: &str| format!("{}{ending}", path.to_string_lossy());
    std::fs::copy(beside(other.path(), "-wal"), beside(stranger.path(), "-wal")).expect("the log");
    std::fs::write(
        beside(stranger.path(), "-journal"),
        [&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7][..], &[1; 900]].concat(),
    )
    .expect("a journal");
    let names = |stranger: &Stranger| {
        let directory =
            std::fs::read_dir(stranger.path().parent().expect("a directory")).expect("a directory");
        let mut names: Vec<_> = directory.map(|entry| entry.expect("an entry").file_name()).collect();
        names.sort();
        names
    };
    let before = names(&stranger);
    assert_eq!(verdicts(&audit(&stranger.open().expect("a snapshot")).expect("an audit")), expected);
    assert_eq!(names(&stranger), before, "nothing is made beside it, nothing taken away");
}

/// The page count in the head is one that no disk could hold.
#[test]
fn a_file_that_promises_more_pages_than_it_has_is_refused() {
    let mut changed = unsealed(bytes()).to_vec();
    changed[28..32].copy_from_slice(&0xffff_fffe_u32.to_be_bytes());
    assert!(Stranger::with(&sealed(&changed)).refusal().contains("it is damaged"));
}

#[test]
fn numbers_that_no_run_has_are_taken_as_far_as_they_go() {
    let stranger = Stranger::after(
        "UPDATE upright_call SET calls = 9223372036854775807, throttles = -1;
         INSERT INTO upright_call VALUES ('2', 'r', 'a:B', 9223372036854775807, -5, 9223372036854775807),
                                         ('3', 'r', 'a:B', 9223372036854775807, 0, 0);",
    );
    let run = stranger.open().and_then(|snapshot| snapshot.record()).expect("a record").run;
    assert_eq!((run.calls, run.throttles), (u64::MAX, 0));
}

/// Text that is no UTF-8, where SQLite does not mind.
#[test]
fn text_that_is_no_text_is_an_error() {
    let stranger = Stranger::after("UPDATE aws_s3_bucket SET name = CAST(x'ff' AS TEXT);");
    let snapshot = stranger.open().expect("a snapshot");
    let error = snapshot
        .sandbox()
        .expect("a sandbox")
        .run("SELECT name FROM aws_s3_bucket", &[])
        .expect_err("no text");
    assert!(error.to_string().contains("utf-8"), "{error}");
    let stranger = Stranger::after("UPDATE upright_gap SET message = CAST(x'ff' AS TEXT);");
    assert!(audit(&stranger.open().expect("a snapshot")).is_err());
}

/// Undecided verdicts, by resource, of what a snapshot says after these statements; none where it is refused.
fn decided(sql: &str) -> Option<BTreeMap<String, String>> {
    let audit = audit(&Stranger::after(sql).open().ok()?).ok()?;
    let decided = audit.findings.iter().filter(|finding| ["pass", "fail"].contains(&finding.verdict.name()));
    Some(
        decided
            .map(|finding| {
                (
                    format!("{} {} {}", finding.check, finding.region, finding.resource),
                    finding.verdict.name().into(),
                )
            })
            .collect(),
    )
}

/// What a snapshot says of what was read, as the condition of a DELETE.
const RECORDS: [&str; 11] = [
    "upright_coverage WHERE operation = 'sns:ListTopics'",
    "upright_coverage WHERE operation = 's3:ListBuckets'",
    "upright_coverage WHERE operation = 's3:GetBucketVersioning'",
    "upright_coverage WHERE region = 'r'",
    "upright_coverage WHERE region = 'global'",
    "upright_gap WHERE resource IS NULL",
    "upright_partition WHERE region = 'r'",
    "upright_partition WHERE region = 'q'",
    "upright_partition WHERE region = 'global'",
    "upright_vanished",
    "upright_call",
];

proptest! {
    #![proptest_config(cases(6))]

    /// Who says less of what was read gets fewer verdicts, and no other ones. (Of one resource's gap, only the seal knows.)
    #[test]
    fn records_that_are_lost_decide_nothing(
        lost in subsequence(RECORDS.to_vec(), 1..4),
        region in select(vec!["r", "q", "global", "x", "R", ""]),
        moved in any::<bool>(),
    ) {
        let mut sql: String = lost.iter().map(|record| format!("DELETE FROM {record};")).collect();
        if moved {
            sql += &format!("UPDATE OR REPLACE upright_partition SET region = '{region}' WHERE region = 'r';");
        }
        let all = decided("SELECT 1").expect("an audit");
        for (subject, verdict) in decided(&sql).unwrap_or_default() {
            prop_assert_eq!(all.get(&subject), Some(&verdict), "{} after {}", subject, sql);
        }
    }

    /// A scope finds its tags whatever they are called: a resource that it misses would not be judged.
    #[test]
    fn a_tag_is_found_whatever_its_key(key in "[a-z\"\\\\'$.\\[\\] \u{1}-\u{20}ä]{1,8}", other in any::<String>()) {
        let tags = serde_json::json!({ &key: "x", format!("{key}{other}!"): "y" }).to_string().replace('\'', "''");
        let stranger = Stranger::after(&format!(
            "INSERT INTO aws_vpc (account_id, region, vpc_id, arn, tags) VALUES ('1', 'r', 'v', 'arn:v', '{tags}')"
        ));
        let document = serde_json::json!({
            "scope": { "tags": { key: "x" } },
            "requirements": [{ "id": "A", "text": "t", "checks": ["vpc/flow-logs-active"] }],
        });
        let audit = audit_of(&document.to_string(), &stranger.open().expect("a snapshot")).expect("an audit");
        let found = audit.findings.iter().find(|finding| finding.resource == "arn:v");
        prop_assert_eq!(found.map(|finding| finding.verdict.name()), Some("fail"));
    }
}

#[test]
fn a_row_of_a_partition_that_was_not_read_is_not_judged() {
    let found =
        decided("UPDATE OR REPLACE upright_partition SET region = 'x' WHERE region = 'r'").expect("an audit");
    assert!(!found.keys().any(|subject| subject.contains("arn:aws:sns:r:1:")), "{found:?}");
}

#[test]
fn a_count_is_what_it_was() {
    let stranger = Stranger::with(bytes());
    let sandbox = stranger.open().and_then(|snapshot| snapshot.sandbox()).expect("a sandbox");
    let answer = sandbox.run("SELECT count(*) FROM upright_finding", &[]).expect("an answer");
    assert!(matches!(answer.rows[0][0], Value::Integer(count) if count > 4), "{answer:?}");
}
