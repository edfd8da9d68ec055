//! What a statement of a stranger's cannot do, beyond `tests/store.rs`: leave traces, take the machine, or outlive its limit.

use crate::snapshot::{Stranger, bytes, empty};
use std::time::Duration;
use upright::store::{Limits, Sandbox};

fn sandbox() -> Sandbox {
    empty().sandbox().expect("a sandbox")
}

fn refusal(sandbox: &Sandbox, sql: &str) -> String {
    sandbox.run(sql, &[]).expect_err(sql).to_string()
}

#[test]
fn every_way_out_is_closed() {
    let sandbox = sandbox();
    for (sql, said) in [
        ("SELECT edit('a')", "no such function: edit"),
        ("SELECT fts3_tokenizer('simple')", "the function `fts3_tokenizer` is not allowed"),
        ("SELECT sqlite_compileoption_get(1)", "the function `sqlite_compileoption_get` is not allowed"),
        ("SELECT rtreecheck('a')", "the function `rtreecheck` is not allowed"),
        ("SELECT rtreedepth(x'00')", "the function `rtreedepth` is not allowed"),
        ("SELECT fts5(1)", "the function `fts5` is not allowed"),
        ("SELECT match('a', 'b')", "the function `match` is not allowed"),
        ("SELECT randomblob(1)", "the function `randomblob` is not allowed"),
        ("SELECT changes(), last_insert_rowid()", "the function `changes` is not allowed"),
        ("SELECT * FROM fts5vocab", "no such table: fts5vocab"),
        (
            "SELECT * FROM pragma_hard_heap_limit(0)",
            "the table `pragma_hard_heap_limit` is not one of upright's",
        ),
        (
            "SELECT * FROM pragma_trusted_schema(1)",
            "the table `pragma_trusted_schema` is not one of upright's",
        ),
        ("SELECT * FROM sqlite_temp_schema", "the table `sqlite_temp_master` is not one of upright's"),
        ("PRAGMA writable_schema = ON", "only SELECT is allowed, not PRAGMA writable_schema"),
        ("PRAGMA main.journal_mode = WAL", "only SELECT is allowed, not PRAGMA journal_mode"),
        ("PRAGMA temp_store_directory = '.'", "only SELECT is allowed, not PRAGMA temp_store_directory"),
        ("ATTACH 'file:a.db?mode=rwc' AS a", "only SELECT is allowed, not ATTACH"),
        ("VACUUM", "only SELECT is allowed"),
        ("EXPLAIN DELETE FROM aws_vpc", "only SELECT is allowed, not DELETE FROM aws_vpc"),
        ("WITH a AS (SELECT 1) DELETE FROM aws_vpc", "only SELECT is allowed, not DELETE FROM aws_vpc"),
        ("SELECT 1 RETURNING 2", "near \"RETURNING\": syntax error"),
        (
            "INSERT INTO sqlite_schema VALUES (1,1,1,1,1)",
            "only SELECT is allowed, not a statement that changes the schema",
        ),
    ] {
        assert_eq!(refusal(&sandbox, sql), said, "{sql}");
    }
}

/// The limit is the program's, and other tests live in this one.
#[test]
fn a_statement_that_takes_too_much_memory_is_stopped() {
    let big = "big AS MATERIALIZED (SELECT printf('%.*c', 40000000, 'x') AS t)";
    let numbers = "n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";
    let wide: Vec<_> = (0..40).map(|n| format!("t || {n}")).collect();
    for sql in [
        format!("WITH {big} SELECT {} FROM big", wide.join(", ")),
        format!("WITH RECURSIVE {big}, {numbers} SELECT t || x AS y FROM n, big ORDER BY y"),
    ] {
        let output = Stranger::with(bytes()).upright(&["query", "--from", "a.db", &sql]);
        let talk = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && talk.contains("stopped at 1000 MB of memory"), "{talk}");
    }
}

/// `instr` is one step to SQLite, however long it takes.
#[test]
fn a_single_step_that_takes_too_long_is_left_behind() {
    let limits = Limits { time: Duration::from_millis(100), ..Limits::default() };
    let sandbox = sandbox().with_limits(limits);
    let text = |length: usize, end: &str| format!("printf('%.*c', {length}, 'a') || '{end}'");
    let sql = format!("SELECT instr({}, {})", text(40_000_000, ""), text(20_000_000, "b"));
    assert_eq!(refusal(&sandbox, &sql), "stopped after 100ms, which is the limit for one statement");
}

#[test]
fn a_statement_leaves_no_trace() {
    let stranger = Stranger::with(bytes());
    let sandbox = stranger.open().and_then(|snapshot| snapshot.sandbox()).expect("a sandbox");
    let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 50000)";
    sandbox
        .run(&format!("{numbers} SELECT DISTINCT x % 999 FROM n ORDER BY x DESC"), &[])
        .expect("an answer");
    let directory = std::fs::read_dir(stranger.path().parent().expect("a directory")).expect("a directory");
    assert_eq!(directory.count(), 1, "no journal and no temporary file");
    assert!(std::fs::read(stranger.path()).expect("the file") == bytes());
}
