//! Where statements of checks and users run: a read-only connection that can do nothing but read our tables.
//!
//! Four fences, each of which would do: the file is opened read-only; SQLite's defensive mode and limits are set; an
//! authorizer allows tables and functions by name; and what runs too long is stopped, or left behind.

use super::StoreError;
use super::authorizer::{Refused, guard};
use super::confined::Confined;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, Statement};
use std::sync::PoisonError;
use std::time::Duration;

/// One value of an answer.
pub use rusqlite::types::Value;

/// How much one statement may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long it may run.
    pub time: Duration,
    /// How many megabytes of rows it may answer.
    pub megabytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(30), megabytes: 512 }
    }
}

/// Memory that SQLite may take, in all connections together.
const HEAP_MEGABYTES: usize = 1_000;
/// Bytes of the longest value that a statement may make or read.
const LONGEST_VALUE: i32 = 50_000_000;

/// A value for a parameter of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    /// The parameter's name, without the colon.
    pub name: String,
    /// Its value.
    pub value: Value,
}

impl Binding {
    /// A text for the parameter of this name.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: Value::Text(value.into()) }
    }
}

/// What a statement answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows, each with a value for each column.
    pub rows: Vec<Vec<Value>>,
}

impl Answer {
    /// The first N values of each row as texts. What is none is empty.
    pub fn texts<const N: usize>(self) -> impl Iterator<Item = [String; N]> {
        let text = |value| if let Value::Text(text) = value { text } else { String::new() };
        self.rows.into_iter().map(move |row| {
            let mut texts = row.into_iter().map(text);
            std::array::from_fn(|_| texts.next().unwrap_or_default())
        })
    }
}

/// A read-only connection for statements of others.
#[derive(Debug)]
pub struct Sandbox {
    connection: Confined,
    refused: Refused,
    limits: Limits,
}

impl Sandbox {
    pub(super) fn new(mut connection: Connection) -> Result<Self, StoreError> {
        harden(&connection)?;
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
        let refused = Refused::default();
        guard(&mut connection, &refused)?;
        Ok(Self { connection: Confined::new(connection)?, refused, limits: Limits::default() })
    }

    /// With other limits for each statement.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Opens the fence of the authorizer for as long as `write` takes: how a database in memory gets its rows.
    pub(super) fn write<T: Send + 'static>(
        &self,
        write: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let refused = self.refused.clone();
        self.connection.run(self.limits.time, move |connection| {
            connection.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
            let written = write(connection);
            guard(connection, &refused)?;
            Ok(written?)
        })
    }

    /// Runs one statement to its end.
    ///
    /// # Errors
    ///
    /// When it cannot be prepared, does more than read, or runs too long.
    pub fn run(&self, sql: &str, bindings: &[Binding]) -> Result<Answer, StoreError> {
        self.with(sql, bindings, |statement, megabytes, refused| {
            let columns = statement.column_names().map(str::to_owned).collect();
            let mut rows = Vec::new();
            read(statement, megabytes, refused, |row| {
                rows.push(row);
                Ok(())
            })?;
            Ok(Answer { columns, rows })
        })
    }

    /// Runs one statement to its end, and puts each row to what has `begun`, as it is found.
    ///
    /// # Errors
    ///
    /// When the statement cannot be prepared, does more than read, or runs too long, or `put` says what is wrong with a
    /// row.
    pub fn fold<T: Send + 'static>(
        &self,
        sql: &str,
        bindings: &[Binding],
        mut begun: T,
        put: fn(&mut T, Vec<Value>) -> Result<(), String>,
    ) -> Result<T, StoreError> {
        self.with(sql, bindings, move |statement, megabytes, refused| {
            read(statement, megabytes, refused, |row| {
                put(&mut begun, row).map_err(|message| StoreError::Statement { message, offset: None })
            })?;
            Ok(begun)
        })
    }

    /// Prepares a statement, and does this with it.
    fn with<T: Send + 'static>(
        &self,
        sql: &str,
        bindings: &[Binding],
        work: impl FnOnce(&mut Statement<'_>, usize, &Refused) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (sql, bindings) = (sql.to_owned(), bindings.to_owned());
        let (refused, limits) = (self.refused.clone(), self.limits);
        self.connection.run(limits.time, move |connection| {
            let mut statement = prepare(connection, &sql, &refused)?;
            bind(&mut statement, &bindings)?;
            work(&mut statement, limits.megabytes, &refused)
        })
    }
}

/// Hands out the rows of a statement, until they are more than so many megabytes.
fn read(
    statement: &mut Statement<'_>,
    megabytes: usize,
    refused: &Refused,
    mut take: impl FnMut(Vec<Value>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| statement_error(&error, refused);
    let (columns, mut bytes) = (statement.column_count(), 0);
    let mut found = statement.raw_query();
    while let Some(row) = found.next().map_err(failed)? {
        let mut values = Vec::with_capacity(columns);
        for index in 0..columns {
            let value = row.get(index).map_err(failed)?;
            bytes += size(&value);
            if bytes > megabytes * 1_000_000 {
                return Err(StoreError::SizeLimit { megabytes });
            }
            values.push(value);
        }
        take(values)?;
    }
    Ok(())
}

/// The memory that a value takes, about.
fn size(value: &Value) -> usize {
    let behind = match value {
        Value::Text(text) => text.len(),
        Value::Blob(bytes) => bytes.len(),
        _ => 0,
    };
    size_of::<Value>() + behind
}

fn bind(statement: &mut Statement<'_>, bindings: &[Binding]) -> Result<(), StoreError> {
    for binding in bindings {
        if let Some(index) = statement.parameter_index(&format!(":{}", binding.name))? {
            statement.raw_bind_parameter(index, &binding.value)?;
        }
    }
    Ok(())
}

/// Sets everything that SQLite advises for statements and files of strangers. Nothing of the file is read before.
pub(super) fn harden(connection: &Connection) -> Result<(), StoreError> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    // What is sorted or put together stays in memory, and is little: else a statement could fill the disk.
    connection.execute_batch(&format!(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = {};",
        HEAP_MEGABYTES * 1_000_000
    ))?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 200_000),
        (Limit::SQLITE_LIMIT_COLUMN, 200),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 100),
        (Limit::SQLITE_LIMIT_VDBE_OP, 100_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 100),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 1_000),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    Ok(())
}

/// Prepares exactly one statement.
pub(super) fn prepare<'c>(
    connection: &'c Connection,
    sql: &str,
    refused: &Refused,
) -> Result<Statement<'c>, StoreError> {
    refused.lock().unwrap_or_else(PoisonError::into_inner).take();
    let statement = connection.prepare(sql).map_err(|error| statement_error(&error, refused))?;
    if statement.column_count() == 0 && statement.readonly() {
        return Err(StoreError::Statement { message: "no statement".into(), offset: None });
    }
    if !statement.readonly() {
        return Err(StoreError::Statement { message: "only SELECT is allowed".into(), offset: None });
    }
    Ok(statement)
}

pub(super) fn statement_error(error: &rusqlite::Error, refused: &Refused) -> StoreError {
    let refused = refused.lock().unwrap_or_else(PoisonError::into_inner).take();
    if error.sqlite_error_code() == Some(ErrorCode::OutOfMemory) {
        return StoreError::MemoryLimit { megabytes: HEAP_MEGABYTES };
    }
    let (message, offset) = match error {
        rusqlite::Error::SqlInputError { msg, offset, .. } => (msg.clone(), usize::try_from(*offset).ok()),
        rusqlite::Error::SqliteFailure(_, Some(message)) => (message.clone(), None),
        rusqlite::Error::MultipleStatement => ("more than one statement".into(), None),
        other => (other.to_string(), None),
    };
    StoreError::Statement { message: refused.unwrap_or(message), offset }
}
