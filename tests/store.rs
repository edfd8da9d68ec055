//! Snapshots: what is kept in them, what is refused in their place, and what a statement on them cannot do.

#[path = "support/collected.rs"]
mod collected;

use collected::collected;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use upright::collect;
use upright::schema::{GLOBAL, Operation};
use upright::store::{Cell, Lacking, Limits, NewSnapshot, Record, Row, Sandbox, Snapshot, Value, Writer};

/// A directory with one snapshot in it.
struct Folder {
    directory: TempDir,
    snapshot: PathBuf,
}

impl Folder {
    /// A snapshot that holds what `write` writes into account 1, region r.
    fn with<F: Future<Output = ()>>(write: impl FnOnce(Writer, Arc<str>, Arc<str>) -> F) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(write(new.writer(), Arc::from("1"), Arc::from("r")));
        let collected = collected(&[GLOBAL, "r", "q"]);
        let snapshot = directory.path().join("a.db");
        new.finish(&collected).and_then(|whole| whole.persist(&snapshot)).expect("a whole snapshot");
        Self { directory, snapshot }
    }

    fn empty() -> Self {
        Self::with(|_, _, _| async {})
    }

    /// What is said of a file with these bytes.
    fn refusal(&self, bytes: &[u8]) -> String {
        let path = self.directory.path().join("b.db");
        std::fs::write(&path, bytes).expect("a file");
        let refusal = Snapshot::open(&path).expect_err("it should be refused").to_string();
        assert_eq!(std::fs::read(&path).expect("the file"), bytes, "a file that is refused is left as it is");
        refusal.replace(&*self.directory.path().to_string_lossy(), "…")
    }

    fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.snapshot).expect("the snapshot")
    }

    fn open(&self) -> Snapshot {
        Snapshot::open(&self.snapshot).expect("a snapshot")
    }

    fn sandbox(&self) -> Sandbox {
        self.open().sandbox().expect("a sandbox")
    }

    /// The first column of what a statement answers.
    fn texts(&self, sql: &str) -> Vec<String> {
        let answer = self.sandbox().run(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let text = |row: Vec<Value>| match row.into_iter().next() {
            Some(Value::Text(text)) => text,
            other => format!("{other:?}"),
        };
        answer.rows.into_iter().map(text).collect()
    }
}

/// Where SQLite keeps these numbers in the head of a file: <https://www.sqlite.org/fileformat.html>.
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

#[test]
fn a_file_that_is_no_snapshot_is_refused_in_words_that_say_what_it_is() {
    let folder = Folder::empty();
    let whole = folder.bytes();
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = whole.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    for (bytes, reason) in [
        (Vec::new(), "it is empty"),
        (b"This is a text.".to_vec(), "it is no SQLite database"),
        (with(APPLICATION_ID, &[0; 4]), "it is a SQLite database of something else"),
        (whole[..50].to_vec(), "it is damaged: it ends early"),
        (whole[..whole.len() / 2].to_vec(), "it is damaged: database disk image is malformed"),
        (with(4096, &[0xff; 100]), "it is damaged: Tree 2 page 2: btreeInitPage() returns error code 11"),
    ] {
        assert_eq!(folder.refusal(&bytes), format!("…/b.db is not a snapshot of upright: {reason}"));
    }
}

#[test]
fn a_snapshot_of_another_layout_is_refused() {
    let folder = Folder::empty();
    let mut bytes = folder.bytes();
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&99_u32.to_be_bytes());
    let own = env!("CARGO_PKG_VERSION");
    assert_eq!(
        folder.refusal(&bytes),
        format!(
            "…/b.db is a snapshot of layout 99, which upright {own} cannot read: upright {own} can, or collect it again"
        )
    );
}

#[test]
fn a_place_without_a_file_is_said_to_be_one() {
    let refusal = |path: &Path| Snapshot::open(path).expect_err("it should be refused").to_string();
    assert_eq!(refusal(Path::new("nowhere.db")), "nowhere.db: No such file or directory (os error 2)");
    assert_eq!(refusal(Path::new("src")), "src: Is a directory (os error 21)");
}

#[test]
fn a_statement_reads_and_does_nothing_else() {
    let folder = Folder::empty();
    let before = folder.bytes();
    let sandbox = folder.sandbox();
    let schema = "only SELECT is allowed, not a statement that changes the schema";
    for (sql, refusal) in [
        ("INSERT INTO aws_vpc (account_id) VALUES ('1')", "only SELECT is allowed, not INSERT INTO aws_vpc"),
        (
            "REPLACE INTO upright_audit VALUES (1, '', '')",
            "only SELECT is allowed, not INSERT INTO upright_audit",
        ),
        ("UPDATE aws_vpc SET region = ''", "only SELECT is allowed, not UPDATE aws_vpc"),
        ("DELETE FROM aws_vpc", "only SELECT is allowed, not DELETE FROM aws_vpc"),
        ("CREATE TABLE a (b)", schema),
        ("CREATE TEMP TABLE a AS SELECT 1", schema),
        ("DROP TABLE aws_vpc", schema),
        ("ALTER TABLE aws_vpc RENAME TO a", schema),
        ("REINDEX", schema),
        ("ANALYZE", schema),
        ("VACUUM INTO 'copy.db'", "only SELECT is allowed"),
        ("ATTACH ':memory:' AS a", "only SELECT is allowed, not ATTACH"),
        ("DETACH main", "only SELECT is allowed, not DETACH"),
        ("BEGIN", "only SELECT is allowed, not a transaction"),
        ("SAVEPOINT a", "only SELECT is allowed, not a transaction"),
        ("PRAGMA query_only = OFF", "only SELECT is allowed, not PRAGMA query_only"),
        ("SELECT 1; SELECT 2", "more than one statement"),
        ("-- nothing", "no statement"),
    ] {
        let answer = sandbox.run(sql, &[]).expect_err(sql);
        assert_eq!(answer.to_string(), refusal, "{sql}");
    }
    drop(sandbox);
    assert!(folder.bytes() == before, "the snapshot has changed");
}

#[test]
fn a_statement_reaches_nothing_outside_the_tables() {
    let sandbox = Folder::empty().sandbox();
    for (sql, refusal) in [
        ("SELECT readfile('Cargo.toml')", "no such function: readfile"),
        ("SELECT writefile('a', 'b')", "no such function: writefile"),
        ("SELECT load_extension('a')", "the function `load_extension` is not allowed"),
        ("SELECT random()", "the function `random` is not allowed"),
        ("SELECT zeroblob(1000000000)", "the function `zeroblob` is not allowed"),
        ("SELECT sqlite_version()", "the function `sqlite_version` is not allowed"),
        (
            "SELECT name FROM pragma_table_info('aws_vpc')",
            "the table `pragma_table_info` is not one of upright's",
        ),
        ("SELECT * FROM pragma_database_list", "the table `pragma_database_list` is not one of upright's"),
        ("SELECT count(*) FROM pragma_database_list", "only SELECT is allowed, not PRAGMA database_list"),
        ("SELECT * FROM dbstat", "the table `dbstat` is not one of upright's"),
        ("SELECT * FROM sqlite_dbpage", "no such table: sqlite_dbpage"),
        ("SELECT \"aws\"", "no such column: \"aws\" - should this be a string literal in single-quotes?"),
    ] {
        assert_eq!(sandbox.run(sql, &[]).expect_err(sql).to_string(), refusal, "{sql}");
    }
}

#[test]
fn a_statement_counts_the_rows_of_its_own_tables() {
    let sql = "WITH a AS (SELECT 1 UNION ALL SELECT 2) SELECT (SELECT count(*) FROM a), count(*) FROM a AS b";
    let two = Value::Integer(2);
    assert_eq!(Folder::empty().sandbox().run(sql, &[]).expect("an answer").rows, [[two.clone(), two]]);
}

#[test]
fn a_statement_that_takes_too_much_is_stopped() {
    let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";
    let short = Limits { time: Duration::from_millis(100), ..Limits::default() };
    let small = Limits { megabytes: 1, ..Limits::default() };
    for (limits, sql, refusal) in [
        (
            short,
            format!("{numbers} SELECT max(x) FROM n"),
            "stopped after 100ms, which is the limit for one statement",
        ),
        (
            small,
            format!("{numbers} SELECT x FROM n"),
            "stopped after 1 MB of rows, which is the limit for one statement",
        ),
        (small, "SELECT printf('%1000000000d', 1)".to_owned(), "string or blob too big"),
    ] {
        let sandbox = Folder::empty().sandbox().with_limits(limits);
        assert_eq!(sandbox.run(&sql, &[]).expect_err(&sql).to_string(), refusal, "{sql}");
        assert!(
            sandbox.run("SELECT count(*) FROM aws_vpc", &[]).is_ok(),
            "what comes after has its own limits"
        );
    }
}

#[test]
fn the_schema_in_a_snapshot_is_the_manual() {
    let ddl = Folder::empty().texts("SELECT sql FROM sqlite_schema WHERE name = 'aws_vpc'");
    assert!(ddl[0].contains("    vpc_id TEXT, -- ID of the VPC\n"), "{}", ddl[0]);
}

const LIST: Operation = Operation::new("sns", "ListTopics");
const DETAIL: Operation = Operation::new("sns", "GetTopicAttributes");

fn topic(name: &str) -> Row {
    Row::new("aws_sns_topic").set("arn", format!("arn:{name}")).set("name", name)
}

#[test]
fn a_row_is_kept_once_and_filled_by_its_details() {
    let folder = Folder::with(|writer, account, region| async move {
        for name in ["a", "b", "a"] {
            writer.insert(&account, &region, topic(name)).await;
        }
        let detail = Row::new("aws_sns_topic").set("display_name", "Alerts");
        writer.update(&account, &region, "arn:b".into(), DETAIL, detail).await;
    });
    let sql = "SELECT name || ' ' || coalesce(display_name, '') FROM aws_sns_topic ORDER BY name";
    assert_eq!(folder.texts(sql), ["a ", "b Alerts"]);
    assert_eq!(folder.open().record().expect("a record").gaps, []);
}

#[test]
fn a_resource_that_vanished_is_dropped_and_counted() {
    let folder = Folder::with(|writer, account, region| async move {
        writer.insert(&account, &region, topic("a")).await;
        writer.vanished(&account, &region, "aws_sns_topic", "arn:a".into()).await;
    });
    assert_eq!(folder.texts("SELECT name FROM aws_sns_topic"), [""; 0]);
    assert_eq!(folder.open().record().expect("a record").run.vanished, 1);
}

/// What the gaps say, in the order in which they were written: operation, resource, columns and message.
fn gaps(folder: &Folder) -> Vec<String> {
    folder.texts(
        "SELECT format('%s of %s, %s: %s', operation, coalesce(resource, 'all'), coalesce(columns, 'all'), message)
         FROM upright_gap ORDER BY rowid",
    )
}

fn lacks(field: &'static str) -> Result<&'static str, Lacking> {
    Err(Lacking(field))
}

#[test]
fn a_row_that_lacks_a_field_is_kept_and_open_where_it_lacks_it() {
    let folder = Folder::with(|writer, account, region| async move {
        let half = Row::new("aws_sns_topic").set("arn", "arn:half").set("name", lacks("Topics.Name"));
        writer.insert(&account, &region, half.set("title", "half")).await;
        writer.insert(&account, &region, topic("whole")).await;
    });
    let sql = "SELECT arn || ' ' || coalesce(name, '-') || ' ' || coalesce(title, '-') FROM aws_sns_topic";
    assert_eq!(folder.texts(sql), ["arn:half - half", "arn:whole whole -"]);
    assert_eq!(gaps(&folder), [r#"sns:ListTopics of arn:half, ["name"]: the answer lacks Topics.Name"#]);
}

/// Without it nobody knows which row it is, or whether another one is the same: the list lacks something.
#[test]
fn a_row_without_its_identity_is_a_gap_of_the_list() {
    let folder = Folder::with(|writer, account, region| async move {
        let nameless = Row::new("aws_sns_topic").set("arn", lacks("Topics.TopicArn")).set("name", "a");
        writer.insert(&account, &region, nameless).await;
        writer.insert(&account, &region, Row::new("aws_sns_topic").set("arn", None::<&str>)).await;
        writer.insert(&account, &region, topic("b")).await;
    });
    assert_eq!(folder.texts("SELECT name FROM aws_sns_topic"), ["b"]);
    let of_list = "sns:ListTopics of all, all:";
    assert_eq!(
        gaps(&folder),
        [format!("{of_list} the answer lacks Topics.TopicArn"), format!("{of_list} an item has no arn")]
    );
}

#[test]
fn of_two_rows_of_one_identity_what_they_say_otherwise_is_open() {
    let folder = Folder::with(|writer, account, region| async move {
        let titled = |title: &str| topic("a").set("title", title);
        for row in [titled("same"), titled("same"), titled("other"), topic("b")] {
            writer.insert(&account, &region, row).await;
        }
    });
    assert_eq!(folder.texts("SELECT coalesce(title, '-') FROM aws_sns_topic"), ["same", "-"]);
    assert_eq!(
        gaps(&folder),
        [r#"sns:ListTopics of arn:a, ["title"]: the list holds it twice, with another title"#]
    );
}

/// It is the first row that is kept, and it may be the one that says less.
#[test]
fn of_two_rows_of_one_identity_the_second_may_say_more() {
    let folder = Folder::with(|writer, account, region| async move {
        writer.insert(&account, &region, topic("a").set("title", None::<&str>)).await;
        writer.insert(&account, &region, topic("a").set("title", "a")).await;
    });
    assert_eq!(
        gaps(&folder),
        [r#"sns:ListTopics of arn:a, ["title"]: the list holds it twice, with another title"#]
    );
}

#[test]
fn details_that_lack_a_field_fill_the_other_columns() {
    let folder = Folder::with(|writer, account, region| async move {
        writer.insert(&account, &region, topic("a")).await;
        let row = Row::new("aws_sns_topic").set("owner", "1").set("policy", lacks("Attributes.Policy"));
        let row = row.set("tags", Cell::tags([("", "a")]));
        writer.update(&account, &region, "arn:a".into(), DETAIL, row).await;
    });
    let sql = "SELECT name || ' ' || owner || ' ' || coalesce(policy, '-') FROM aws_sns_topic";
    assert_eq!(folder.texts(sql), ["a 1 -"]);
    assert_eq!(
        gaps(&folder),
        [
            r#"sns:GetTopicAttributes of arn:a, ["policy"]: the answer lacks Attributes.Policy"#,
            r#"sns:GetTopicAttributes of arn:a, ["tags"]: the answer lacks Tags.Key"#,
        ]
    );
}

/// A table whose rows have no ARN cannot say which of them it is.
#[test]
fn a_part_that_lacks_a_field_is_open_in_its_column() {
    let folder = Folder::with(|writer, account, region| async move {
        let block = Row::new("aws_vpc_cidr_block").set("vpc_id", "vpc-1").set("cidr_block", "10.0.0.0/16");
        writer.insert(&account, &region, block.set("state", lacks("CidrBlockState.State"))).await;
    });
    assert_eq!(folder.texts("SELECT cidr_block FROM aws_vpc_cidr_block"), ["10.0.0.0/16"]);
    assert_eq!(
        gaps(&folder),
        [r#"ec2:DescribeVpcs of all, ["state"]: the answer lacks CidrBlockState.State"#]
    );
}

#[test]
fn a_run_is_what_it_was() {
    let folder = Folder::with(|writer, account, region| async move {
        writer.covered(&account, &region, LIST).await;
        writer.covered(&account, &region, LIST).await;
    });
    let Record { run, coverage, .. } = folder.open().record().expect("a record");
    assert_eq!((run.accounts, run.regions), (vec!["1".to_owned()], vec!["q".to_owned(), "r".to_owned()]));
    assert_eq!(coverage, [("1".to_owned(), "r".to_owned(), "sns:ListTopics".to_owned())]);
}
