//! The snapshot file: made beside its place and moved there when it is whole, or opened for reading.

use super::collected::Collected;
use super::confined::Confined;
use super::reading::{self, Record};
use super::recognise::recognise;
use super::sandbox::harden;
use super::writer::Recorder;
use super::{Audit, Draft, Sandbox, StoreError, kept, leftover, seal};
use crate::schema::{Family, Schema};
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::NamedTempFile;

/// Marks the file as a snapshot of upright ("uprt").
pub(super) const APPLICATION_ID: i32 = 0x7570_7274;
/// The layout of upright's own tables.
pub(super) const LAYOUT: i32 = 7;
/// The oldest layout that can be read: it says no less of what was not read.
pub(super) const OLDEST: i32 = 6;

/// How a SQLite database begins.
const HEAD: &[u8] = b"SQLite format 3\0";
/// Bytes before the first page's own.
const HEAD_LENGTH: u64 = 100;

pub(super) const DDL: &str = include_str!("snapshot.sql");

/// What upright reads for itself takes less, but of a large snapshot on a slow disk.
const READING: Duration = Duration::from_secs(120);

/// Creates every table and view in an empty database.
pub(super) fn create_tables(connection: &Connection, schema: &Schema) -> rusqlite::Result<()> {
    connection.execute_batch(DDL)?;
    schema.ddl().try_for_each(|text| connection.execute_batch(text))
}

/// A snapshot that is being written, at a temporary place.
#[derive(Debug)]
pub struct NewSnapshot {
    file: NamedTempFile,
    recorder: Recorder,
}

impl NewSnapshot {
    /// An empty snapshot in `directory`, where the finished file shall lie.
    ///
    /// # Errors
    ///
    /// When the directory cannot be written.
    pub fn create(directory: &Path, schema: &'static Schema) -> Result<Self, StoreError> {
        let (file, connection) = temporary(directory, |_| Ok(()))?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", LAYOUT)?;
        create_tables(&connection, schema)?;
        Ok(Self { file, recorder: Recorder::start(connection, schema) })
    }

    /// A handle for writing rows.
    pub fn writer(&self) -> super::Writer {
        self.recorder.writer()
    }

    /// Ends the collecting: waits for the rows, and notes the run.
    /// Every other writer must have been dropped.
    ///
    /// # Errors
    ///
    /// When a row or the disk failed.
    pub fn finish(self, collected: &Collected) -> Result<Snapshot, StoreError> {
        self.finish_with(collected, |_| Ok(()))
    }

    /// The same, and lets `derive` add what follows from everything that was read.
    ///
    /// # Errors
    ///
    /// When a row, `derive` or the disk failed.
    pub fn finish_with(
        self,
        collected: &Collected,
        derive: impl FnOnce(&Draft<'_>) -> Result<(), StoreError>,
    ) -> Result<Snapshot, StoreError> {
        let connection = self.recorder.finish()?;
        collected.save(&connection)?;
        close(connection, self.file, derive)
    }

    /// A copy of a snapshot without what some families of tables hold, to be filled anew. The run stays what it was,
    /// unless another one ends it.
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read, or the directory not be written.
    pub fn without(
        snapshot: &Snapshot,
        families: &[&Family],
        directory: &Path,
        schema: &'static Schema,
    ) -> Result<Self, StoreError> {
        // Not `std::fs::copy`: that would copy, too, who may read the file.
        let fill = |copy: &mut File| std::io::copy(&mut File::open(&snapshot.path)?, copy).map(drop);
        let (file, connection) = temporary(directory, fill)?;
        for family in families {
            for table in family.tables {
                connection.execute_batch(&format!("DELETE FROM {}", table.name))?;
                for of_tables in ["upright_gap", "upright_vanished"] {
                    let sql = format!("DELETE FROM {of_tables} WHERE table_name = ?");
                    connection.execute(&sql, [table.name])?;
                }
            }
            for operation in schema.own_operations(family) {
                let sql = "DELETE FROM upright_coverage WHERE operation = ?";
                connection.execute(sql, [operation.to_string()])?;
            }
        }
        Ok(Self { file, recorder: Recorder::start(connection, schema) })
    }

    /// Ends the filling of a copy, and lets `derive` add what follows. Every other writer must have been dropped.
    ///
    /// # Errors
    ///
    /// When a row, `derive` or the disk failed.
    pub fn finish_copy(
        self,
        derive: impl FnOnce(&Draft<'_>) -> Result<(), StoreError>,
    ) -> Result<Snapshot, StoreError> {
        close(self.recorder.finish()?, self.file, derive)
    }
}

/// A file that nobody has heard of and only its owner may read, and the connection that writes it.
pub(super) fn temporary(
    directory: &Path,
    fill: impl FnOnce(&mut File) -> std::io::Result<()>,
) -> Result<(NamedTempFile, Connection), StoreError> {
    let io = |source| StoreError::Io { path: directory.to_owned(), source };
    leftover::sweep(directory);
    let mut file = held(directory).map_err(io)?;
    fill(file.as_file_mut()).map_err(io)?;
    let connection = Connection::open(file.path())?;
    // Nothing is lost when the run dies: until it is whole, the file has no name that anyone would open.
    connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")?;
    Ok((file, connection))
}

/// A new file that no other run takes for a leftover.
fn held(directory: &Path) -> std::io::Result<NamedTempFile> {
    loop {
        let file = tempfile::Builder::new()
            .prefix(leftover::PREFIX)
            .suffix(leftover::SUFFIX)
            .tempfile_in(directory)?;
        if leftover::hold(file.as_file())? {
            return Ok(file);
        }
    }
}

pub(super) fn close(
    mut connection: Connection,
    file: NamedTempFile,
    derive: impl FnOnce(&Draft<'_>) -> Result<(), StoreError>,
) -> Result<Snapshot, StoreError> {
    let transaction = connection.transaction()?;
    derive(&Draft::new(&transaction))?;
    transaction.commit()?;
    connection.flush_prepared_statement_cache();
    connection.execute_batch("PRAGMA optimize;")?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(Snapshot { path: file.path().to_owned(), temporary: Some(file) })
}

/// A whole snapshot.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    /// Removes the file when the snapshot was not asked for.
    temporary: Option<NamedTempFile>,
}

impl Snapshot {
    /// Opens the file of an earlier run, which is never written to. One of an earlier release is to be renewed before it is
    /// asked anything.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no snapshot, is damaged, or has a layout that this release cannot read.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let snapshot = Self { path: path.to_owned(), temporary: None };
        let mut head = Vec::new();
        let io = |source| StoreError::Io { path: path.to_owned(), source };
        let mut file = File::open(path).map_err(io)?;
        (&file).take(HEAD_LENGTH).read_to_end(&mut head).map_err(io)?;
        let not =
            |reason: &str| StoreError::NotASnapshot { path: path.to_owned(), reason: reason.to_owned() };
        match head.as_slice() {
            [] => return Err(not("it is empty")),
            head if !head.starts_with(HEAD) => return Err(not("it is no SQLite database")),
            head if (head.len() as u64) < HEAD_LENGTH => return Err(not("it is damaged: it ends early")),
            _ => {}
        }
        let place = path.to_owned();
        snapshot.read(move |connection| recognise(connection, &place)).map_err(|error| match error {
            StoreError::Sqlite(error) => not(&format!("it is damaged: {error}")),
            other => other,
        })?;
        if seal::is_whole(&mut file, Instant::now() + READING).map_err(io)? {
            return Ok(snapshot);
        }
        Err(not("it is damaged, or was changed after upright wrote it: its seal does not fit"))
    }

    /// Moves the file to its place; a file of that name is replaced.
    ///
    /// # Errors
    ///
    /// When the file system refuses.
    pub fn persist(self, path: &Path) -> Result<Self, StoreError> {
        let io = |source| StoreError::Io { path: path.to_owned(), source };
        let Some(mut file) = self.temporary else { return Ok(self) };
        seal::seal(file.as_file_mut()).and_then(|()| file.as_file().sync_all()).map_err(io)?;
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

    /// SQLite's advice for files from strangers: <https://www.sqlite.org/security.html>. `immutable` keeps it from
    /// looking for a journal beside the file, which would have the last word on what the file says.
    fn connect(&self) -> Result<Connection, StoreError> {
        let path = percent_encode(self.path.as_os_str().as_encoded_bytes(), NON_ALPHANUMERIC);
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?;
        harden(&connection)?;
        connection.execute_batch("PRAGMA query_only = ON;")?;
        Ok(connection)
    }

    pub(super) fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        Confined::new(self.connect()?)?.run(READING, move |connection| read(connection))
    }

    /// How the snapshot was made.
    ///
    /// # Errors
    ///
    /// When it says nothing of a run, or cannot be read.
    pub fn record(&self) -> Result<Record, StoreError> {
        self.read(reading::record)
    }

    /// Keeps the audit in a snapshot that this run made, so that it can be reported again.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn keep_audit(&self, audit: &Audit) -> Result<(), StoreError> {
        let mut connection = Connection::open(&self.path)?;
        let transaction = connection.transaction()?;
        audit.keep(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// The audit that the snapshot's own run made, if it made one.
    ///
    /// # Errors
    ///
    /// When what is kept cannot be understood.
    pub fn kept_audit(&self) -> Result<Option<Audit>, StoreError> {
        let path = self.path.clone();
        self.read(move |connection| {
            kept::audit(connection)?.map_err(|reason| StoreError::NotASnapshot { path, reason })
        })
    }
}
