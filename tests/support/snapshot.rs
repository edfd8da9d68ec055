//! Snapshots made from SQL.

mod sealing;

use rusqlite::Connection;
use sealing::{sealed, unsealed};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use upright::collect;
use upright::schema::{Family, GLOBAL, Reach};
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
    let path = directory.path().join("empty.db");
    let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
    new.finish(&collected).and_then(|whole| whole.persist(&path)).expect("a whole snapshot");
    let cover = |family: &Family| {
        let condition = if family.reach == Reach::Global { "=" } else { "<>" };
        let cover = |operation| {
            format!(
                "INSERT INTO upright_coverage SELECT account_id, region, '{operation}' FROM upright_partition \
                 WHERE region {condition} 'global' ON CONFLICT DO NOTHING;\n"
            )
        };
        family.operations().map(cover).collect::<String>()
    };
    edit(&path, &collect::schema().families().iter().map(cover).collect::<String>());
    std::fs::read(&path).expect("the file")
});

/// The empty snapshot, as of an hour of the first of January, changed by SQL.
pub(crate) fn snapshot(directory: &Path, name: &str, hour: u8, sql: &str) -> PathBuf {
    let path = directory.join(name);
    std::fs::write(&path, &*EMPTY).expect("the file");
    let time = format!("2026-01-01T{hour:02}:00:00Z");
    let set = format!("UPDATE upright_run SET run_id = '{name}', started_at = '{time}', ended_at = '{time}'");
    edit(&path, &format!("{set};\n{sql};\n"));
    path
}

/// Changes a snapshot by SQL, and seals it anew.
pub(crate) fn edit(path: &Path, sql: &str) {
    let bytes = std::fs::read(path).expect("the file");
    std::fs::write(path, unsealed(&bytes)).expect("the file");
    let connection = Connection::open(path).expect("a database");
    let sql = format!("PRAGMA synchronous = OFF; BEGIN;\n{sql}\nCOMMIT;");
    connection.execute_batch(&sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    drop(connection);
    std::fs::write(path, sealed(&std::fs::read(path).expect("the file"))).expect("the file");
}
