//! Snapshots made from SQL.

use rusqlite::Connection;
use std::path::{Path, PathBuf};
use upright::collect;
use upright::schema::{GLOBAL, Reach};
use upright::store::{Collected, NewSnapshot};

/// A whole snapshot of account 1 with the regions q and r, in which every operation ran to its end, changed by SQL.
pub(crate) fn snapshot(directory: &Path, name: &str, hour: u8, sql: &str) -> PathBuf {
    let time = format!("2026-01-01T{hour:02}:00:00Z");
    let collected = Collected {
        run_id: name.into(),
        started_at: time.clone(),
        ended_at: time,
        endpoint: None,
        complete: true,
        partitions: [GLOBAL, "q", "r"].map(|region| ("1".to_owned(), region.to_owned())).to_vec(),
        calls: Vec::new(),
    };
    let path = directory.join(name);
    let new = NewSnapshot::create(directory, collect::schema()).expect("a snapshot");
    new.finish(&collected).and_then(|whole| whole.persist(&path)).expect("a whole snapshot");
    let connection = Connection::open(&path).expect("the file");
    connection.execute_batch("PRAGMA synchronous = OFF; BEGIN").expect("a transaction");
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
    connection.execute_batch(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    connection.execute_batch("COMMIT").expect("the rows");
    path
}
