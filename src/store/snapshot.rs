//! The snapshot file: made beside its place and moved there when it is whole, or opened for reading.

use super::collected::Collected;
use super::writer::Recorder;
use super::{Audit, CallCount, ExpectedAccount, Gap, Run, Sandbox, StoreError};
use crate::schema::{GLOBAL, Schema};
use rusqlite::{Connection, OpenFlags, params};
use std::io::Read;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Marks the file as a snapshot of upright ("uprt").
const APPLICATION_ID: i32 = 0x7570_7274;
/// The layout of the tables. A snapshot of another layout is refused.
const LAYOUT: i32 = 3;

/// How a SQLite database begins.
const HEAD: &[u8] = b"SQLite format 3\0";
/// Bytes before the first page's own.
const HEAD_LENGTH: u64 = 100;

const DDL: &str = include_str!("snapshot.sql");

/// Creates every table and view in an empty database.
pub(super) fn create_tables(connection: &Connection, schema: &Schema) -> rusqlite::Result<()> {
    connection.execute_batch(DDL)?;
    schema.ddl().try_for_each(|text| connection.execute_batch(text))
}

/// A snapshot that is being written, at a temporary place.
#[derive(Debug)]
pub struct NewSnapshot {
    file: NamedTempFile,
    schema: &'static Schema,
    recorder: Recorder,
}

impl NewSnapshot {
    /// An empty snapshot in `directory`, where the finished file shall lie.
    ///
    /// # Errors
    ///
    /// When the directory cannot be written.
    pub fn create(directory: &Path, schema: &'static Schema) -> Result<Self, StoreError> {
        let io = |source| StoreError::Io { path: directory.to_owned(), source };
        let file =
            tempfile::Builder::new().prefix(".upright-").suffix(".db").tempfile_in(directory).map_err(io)?;
        let connection = Connection::open(file.path())?;
        // Nothing is lost when the run dies: until it is whole, the file has no name that anyone would open.
        connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", LAYOUT)?;
        create_tables(&connection, schema)?;
        Ok(Self { file, schema, recorder: Recorder::start(connection, schema) })
    }

    /// A handle for writing rows.
    pub fn writer(&self) -> super::Writer {
        self.recorder.writer()
    }

    /// Ends the collecting: waits for the rows, derives what several answers decide together, and notes the run.
    /// Every other writer must have been dropped.
    ///
    /// # Errors
    ///
    /// When a row or the disk failed.
    pub fn finish(self, collected: &Collected) -> Result<Snapshot, StoreError> {
        let connection = self.recorder.finish()?;
        for sql in self.schema.families().iter().filter_map(|family| family.after) {
            connection.execute_batch(sql)?;
        }
        collected.save(&connection)?;
        connection.execute_batch("PRAGMA optimize;")?;
        connection.close().map_err(|(_, error)| error)?;
        Ok(Snapshot { path: self.file.path().to_owned(), temporary: Some(self.file) })
    }
}

/// A whole snapshot.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    /// Removes the file when the snapshot was not asked for.
    temporary: Option<NamedTempFile>,
}

impl Snapshot {
    /// Opens the file of an earlier run, which is never written to.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no snapshot, is damaged, or has another layout.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let snapshot = Self { path: path.to_owned(), temporary: None };
        let mut head = Vec::new();
        let file = std::fs::File::open(path).and_then(|file| file.take(HEAD_LENGTH).read_to_end(&mut head));
        file.map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        let not =
            |reason: &str| StoreError::NotASnapshot { path: path.to_owned(), reason: reason.to_owned() };
        match head.as_slice() {
            [] => return Err(not("it is empty")),
            head if !head.starts_with(HEAD) => return Err(not("it is no SQLite database")),
            head if (head.len() as u64) < HEAD_LENGTH => return Err(not("it is damaged: it ends early")),
            _ => {}
        }
        snapshot.recognise().map_err(|error| match error {
            StoreError::Sqlite(error) => not(&format!("it is damaged: {error}")),
            other => other,
        })?;
        Ok(snapshot)
    }

    fn recognise(&self) -> Result<(), StoreError> {
        let connection = self.connect()?;
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        let not = |reason: String| StoreError::NotASnapshot { path: self.path.clone(), reason };
        if pragma("application_id")? != APPLICATION_ID {
            return Err(not("it is a SQLite database of something else".into()));
        }
        let found = pragma("user_version")?;
        if found != LAYOUT {
            return Err(StoreError::Version { path: self.path.clone(), found, expected: LAYOUT });
        }
        let state: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
        if state != "ok" {
            // The first line names the database, the second what is wrong with it.
            let first = state.lines().find(|line| !line.starts_with("***")).unwrap_or(&state);
            return Err(not(format!("it is damaged: {first}")));
        }
        Ok(())
    }

    /// Moves the file to its place; a file of that name is replaced.
    ///
    /// # Errors
    ///
    /// When the file system refuses.
    pub fn persist(self, path: &Path) -> Result<Self, StoreError> {
        let io = |source| StoreError::Io { path: path.to_owned(), source };
        let Some(file) = self.temporary else { return Ok(self) };
        file.as_file().sync_all().map_err(io)?;
        file.persist(path).map_err(|error| io(error.error))?;
        Ok(Self { path: path.to_owned(), temporary: None })
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A read-only connection for statements of checks and users.
    ///
    /// # Errors
    ///
    /// When SQLite refuses.
    pub fn sandbox(&self) -> Result<Sandbox, StoreError> {
        Sandbox::new(self.connect()?)
    }

    /// SQLite's advice for files from strangers: <https://www.sqlite.org/security.html>.
    fn connect(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.execute_batch(
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON;",
        )?;
        Ok(connection)
    }

    /// The run that collected, with its calls.
    ///
    /// # Errors
    ///
    /// When the snapshot holds none.
    pub fn run(&self) -> Result<Run, StoreError> {
        let connection = self.connect()?;
        let operations = calls(&connection)?;
        let list = |sql: &str| -> rusqlite::Result<Vec<String>> {
            connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
        };
        let accounts_expected = accounts(&connection)?;
        let read = accounts_expected.iter().filter(|account| account.entered);
        let accounts = read.map(|account| account.id.clone()).collect();
        let regions = list(&format!(
            "SELECT DISTINCT region FROM upright_partition JOIN upright_account USING (account_id) \
             WHERE cause IS NULL AND region <> '{GLOBAL}' ORDER BY region"
        ))?;
        let vanished =
            connection.query_row("SELECT count(*) FROM upright_vanished", [], |row| row.get::<_, i64>(0))?;
        let sql = "SELECT run_id, coalesce(upright_version, ''), started_at, ended_at, endpoint, \
                   coalesce(complete, 0) FROM upright_run";
        Ok(connection.query_row(sql, [], |row| {
            Ok(Run {
                id: row.get(0)?,
                version: row.get(1)?,
                accounts,
                accounts_expected,
                regions,
                endpoint: row.get(4)?,
                start: row.get(2)?,
                end: row.get(3)?,
                complete: row.get(5)?,
                calls: operations.iter().map(|count| count.calls).sum(),
                throttles: operations.iter().map(|count| count.throttles).sum(),
                retries: operations.iter().map(|count| count.retries).sum(),
                vanished: vanished as u64,
                operations,
            })
        })?)
    }

    /// What could not be read, in a stable order.
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read.
    pub fn gaps(&self) -> Result<Vec<Gap>, StoreError> {
        let connection = self.connect()?;
        let sql = "SELECT account_id, region, table_name, operation, iam_action, resource, class, message \
                   FROM upright_gap";
        let mut statement = connection.prepare(sql)?;
        let gaps = statement.query_map([], |row| {
            Ok(Gap {
                account_id: row.get(0)?,
                region: row.get(1)?,
                table: row.get(2)?,
                operation: row.get(3)?,
                iam_action: row.get(4)?,
                resource: row.get(5)?,
                class: row.get(6)?,
                message: row.get(7)?,
            })
        })?;
        let mut gaps = gaps.collect::<rusqlite::Result<Vec<_>>>()?;
        gaps.sort();
        Ok(gaps)
    }

    /// The operations that ran to their end, as (account, region, operation).
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read.
    pub fn coverage(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        self.triples("SELECT account_id, region, operation FROM upright_coverage")
    }

    /// The partitions that were read, as (account, region).
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read.
    pub fn partitions(&self) -> Result<Vec<(String, String)>, StoreError> {
        let connection = self.connect()?;
        let sql = "SELECT account_id, region FROM upright_partition ORDER BY account_id, region";
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn triples(&self, sql: &str) -> Result<Vec<(String, String, String)>, StoreError> {
        let connection = self.connect()?;
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps the audit in a snapshot that this run made, so that it can be reported again.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn keep_audit(&self, audit: &Audit) -> Result<(), StoreError> {
        let mut connection = Connection::open(&self.path)?;
        let transaction = connection.transaction()?;
        let document = serde_json::to_string(audit).unwrap_or_default();
        transaction.execute("INSERT INTO upright_audit VALUES (1, ?, ?)", params![document, audit.title])?;
        for finding in &audit.findings {
            transaction.execute(
                "INSERT INTO upright_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                params![
                    finding.id,
                    finding.check,
                    finding.severity.name(),
                    finding.verdict.name(),
                    finding.account_id,
                    finding.region,
                    finding.resource,
                    finding.actual,
                    finding.cause
                ],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The audit that the snapshot's own run made, if it made one.
    ///
    /// # Errors
    ///
    /// When what is kept cannot be understood.
    pub fn kept_audit(&self) -> Result<Option<Audit>, StoreError> {
        let connection = self.connect()?;
        let mut statement = connection.prepare("SELECT document FROM upright_audit")?;
        let mut rows = statement.query([])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let document: String = row.get(0)?;
        let audit = serde_json::from_str(&document).map_err(|error| StoreError::NotASnapshot {
            path: self.path.clone(),
            reason: format!("its audit cannot be understood: {error}"),
        })?;
        Ok(Some(audit))
    }
}

fn accounts(connection: &Connection) -> rusqlite::Result<Vec<ExpectedAccount>> {
    let mut statement =
        connection.prepare("SELECT account_id, name, cause FROM upright_account ORDER BY account_id")?;
    let rows = statement.query_map([], |row| {
        let cause: Option<String> = row.get(2)?;
        Ok(ExpectedAccount { id: row.get(0)?, name: row.get(1)?, entered: cause.is_none(), cause })
    })?;
    rows.collect()
}

fn calls(connection: &Connection) -> Result<Vec<CallCount>, StoreError> {
    let sql = "SELECT account_id, region, operation, calls, throttles, retries FROM upright_call \
               ORDER BY account_id, region, operation";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(CallCount {
            account_id: row.get(0)?,
            region: row.get(1)?,
            operation: row.get(2)?,
            calls: row.get::<_, i64>(3)? as u64,
            throttles: row.get::<_, i64>(4)? as u64,
            retries: row.get::<_, i64>(5)? as u64,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
