//! A snapshot that holds nothing but what a stack declares.

use std::path::Path;
use upright::collect;
use upright::declared::{Declaration, Stack};
use upright::store::{Collected, NewSnapshot, Sandbox, Snapshot, Value};

/// An export beside these files.
pub(crate) fn stack(name: &str) -> Stack {
    let path = Path::new("tests/declared").join(name);
    Stack::from_file(&path).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The tables of what some stacks declare, in an audit of account 999999999999 and region us-east-1.
pub(crate) struct Tables {
    snapshot: Snapshot,
    sandbox: Sandbox,
    _directory: tempfile::TempDir,
}

impl Tables {
    pub(crate) fn of(stacks: Vec<Stack>) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
        let writer = new.writer();
        let declaration = Declaration::new(stacks).expect("different stacks");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(declaration.write(&writer, &audited()));
        drop(writer);
        let snapshot = new.finish(&nothing_collected()).expect("a snapshot");
        Self { sandbox: snapshot.sandbox().expect("a sandbox"), snapshot, _directory: directory }
    }

    /// The rows of a query, each as one line.
    pub(crate) fn rows(&self, sql: &str) -> Vec<String> {
        let answer = self.sandbox.run(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let text = |value: &Value| match value {
            Value::Null => "-".to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            Value::Blob(_) => panic!("no table holds bytes"),
        };
        answer.rows.iter().map(|row| row.iter().map(text).collect::<Vec<_>>().join(" | ")).collect()
    }

    /// Everything that the file holds, as bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.snapshot.path()).expect("the file")
    }
}

fn audited() -> [(String, String); 2] {
    ["us-east-1", "global"].map(|region| ("999999999999".to_owned(), region.to_owned()))
}

fn nothing_collected() -> Collected {
    Collected {
        run_id: "test".to_owned(),
        started_at: "2026-01-01T00:00:00Z".to_owned(),
        ended_at: "2026-01-01T00:00:00Z".to_owned(),
        endpoint: None,
        complete: true,
        accounts: Vec::new(),
        partitions: Vec::new(),
        calls: Vec::new(),
    }
}
