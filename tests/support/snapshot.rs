//! Snapshots made from SQL.

use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use upright::collect;
use upright::schema::{GLOBAL, Reach};
use upright::store::{Collected, ExpectedAccount, NewSnapshot};

/// A snapshot of account 1 with the regions q and r, in which every operation ran to its end and found nothing.
static EMPTY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let collected = Collected {
        run_id: String::new(),
        started_at: String::new(),
        ended_at: String::new(),
        endpoint: None,
        complete: true,
        accounts: vec![ExpectedAccount { id: "1".into(), name: None, entered: true, cause: None }],
        partitions: [GLOBAL, "q", "r"].map(|region| ("1".to_owned(), region.to_owned())).to_vec(),
        calls: Vec::new(),
    };
    let directory = tempfile::tempdir().expect("a directory");
    let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
    let whole = new.finish(&collected).expect("a whole snapshot");
    let connection = Connection::open(whole.path()).expect("the file");
    connection.execute_batch("BEGIN").expect("a transaction");
    for family in collect::schema().families() {
        let condition = if family.reach == Reach::Global { "=" } else { "<>" };
        for operation in family.operations() {
            let cover = format!(
                "INSERT INTO upright_coverage SELECT account_id, region, '{operation}' FROM upright_partition \
                 WHERE region {condition} 'global' ON CONFLICT DO NOTHING"
            );
            connection.execute(&cover, []).expect("coverage");
        }
    }
    connection.execute_batch("COMMIT").expect("coverage");
    std::fs::read(whole.path()).expect("the file")
});

/// The empty snapshot, as of an hour of the first of January, changed by SQL.
pub(crate) fn snapshot(directory: &Path, name: &str, hour: u8, sql: &str) -> PathBuf {
    let path = directory.join(name);
    std::fs::write(&path, &*EMPTY).expect("the file");
    let connection = Connection::open(&path).expect("the file");
    let time = format!("2026-01-01T{hour:02}:00:00Z");
    let sql = format!(
        "PRAGMA synchronous = OFF; BEGIN;
         UPDATE upright_run SET run_id = '{name}', started_at = '{time}', ended_at = '{time}';
         {sql};
         COMMIT;"
    );
    connection.execute_batch(&sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    path
}
