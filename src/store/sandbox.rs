//! Where statements of checks and users run: a read-only connection that can do nothing but read our tables.
//!
//! Four fences, each of which would do: the file is opened read-only; SQLite's defensive mode and limits are set; an
//! authorizer allows tables and functions by name; and a progress handler ends what runs too long.

use super::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, Statement};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

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

/// SQLite's own functions that compute and touch nothing else. Those that read files, load code or give another
/// answer each time are not here.
const FUNCTIONS: &[&str] = &[
    "->",
    "->>",
    "abs",
    "acos",
    "asin",
    "atan",
    "atan2",
    "avg",
    "cast",
    "ceil",
    "ceiling",
    "char",
    "coalesce",
    "concat",
    "concat_ws",
    "cos",
    "count",
    "cume_dist",
    "date",
    "datetime",
    "degrees",
    "dense_rank",
    "exp",
    "first_value",
    "floor",
    "format",
    "glob",
    "group_concat",
    "hex",
    "if",
    "ifnull",
    "iif",
    "instr",
    "json",
    "json_array",
    "json_array_length",
    "json_extract",
    "json_group_array",
    "json_group_object",
    "json_insert",
    "json_object",
    "json_patch",
    "json_pretty",
    "json_quote",
    "json_remove",
    "json_replace",
    "json_set",
    "json_type",
    "json_valid",
    "julianday",
    "lag",
    "last_value",
    "lead",
    "length",
    "like",
    "likelihood",
    "likely",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "ltrim",
    "max",
    "median",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "octet_length",
    "percent_rank",
    "pi",
    "pow",
    "power",
    "printf",
    "quote",
    "radians",
    "rank",
    "replace",
    "round",
    "row_number",
    "rtrim",
    "sign",
    "sin",
    "sqrt",
    "strftime",
    "string_agg",
    "substr",
    "substring",
    "subtype",
    "sum",
    "tan",
    "time",
    "timediff",
    "total",
    "trim",
    "trunc",
    "typeof",
    "unhex",
    "unicode",
    "unixepoch",
    "unlikely",
    "upper",
];

/// A value for a parameter of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    /// The parameter's name, without the colon.
    pub name: String,
    /// Its value.
    pub value: Value,
}

/// What a statement answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows, each with a value for each column.
    pub rows: Vec<Vec<Value>>,
}

/// What was refused, so that the error can name it: SQLite itself says only "not authorized".
pub(super) type Refused = Arc<Mutex<Option<String>>>;

/// A read-only connection for statements of others.
#[derive(Debug)]
pub struct Sandbox {
    connection: Connection,
    refused: Refused,
    limits: Limits,
    /// When the running statement is to be stopped.
    end: Arc<Mutex<Option<Instant>>>,
}

impl Sandbox {
    pub(super) fn new(mut connection: Connection) -> Result<Self, StoreError> {
        harden(&connection)?;
        let refused = Refused::default();
        guard(&mut connection, &refused)?;
        let end = Arc::<Mutex<Option<Instant>>>::default();
        let clock = end.clone();
        let is_over = move || clock.lock().is_ok_and(|end| end.is_some_and(|end| Instant::now() > end));
        connection.progress_handler(1000, Some(is_over))?;
        Ok(Self { connection, refused, limits: Limits::default(), end })
    }

    /// With other limits for each statement.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Opens the fence of the authorizer for as long as `write` takes: how a database in memory gets its rows.
    pub(super) fn write<T>(
        &mut self,
        write: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.connection.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
        let written = write(&mut self.connection);
        guard(&mut self.connection, &self.refused)?;
        Ok(written?)
    }

    /// Runs one statement to its end.
    ///
    /// # Errors
    ///
    /// When it cannot be prepared, does more than read, or runs too long.
    pub fn run(&self, sql: &str, bindings: &[Binding]) -> Result<Answer, StoreError> {
        let mut statement = prepare(&self.connection, sql, &self.refused)?;
        bind(&mut statement, bindings)?;
        self.stop_at(Some(Instant::now() + self.limits.time));
        let answer = self.read(&mut statement);
        self.stop_at(None);
        answer
    }

    fn read(&self, statement: &mut Statement<'_>) -> Result<Answer, StoreError> {
        let Limits { time, megabytes } = self.limits;
        let failed = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => StoreError::TimeLimit { limit: time },
            _ => statement_error(&error, &self.refused),
        };
        let columns: Vec<_> = statement.column_names().map(str::to_owned).collect();
        let (mut rows, mut bytes) = (Vec::new(), 0);
        let mut found = statement.raw_query();
        while let Some(row) = found.next().map_err(failed)? {
            let values = (0..columns.len()).map(|index| row.get(index));
            let values: Vec<Value> = values.collect::<rusqlite::Result<_>>().map_err(failed)?;
            bytes += values.iter().map(size).sum::<usize>();
            if bytes > megabytes * 1_000_000 {
                return Err(StoreError::SizeLimit { megabytes });
            }
            rows.push(values);
        }
        Ok(Answer { columns, rows })
    }

    fn stop_at(&self, end: Option<Instant>) {
        *self.end.lock().unwrap_or_else(PoisonError::into_inner) = end;
    }
}

/// Lets only those statements be prepared that read our tables.
fn guard(connection: &mut Connection, refused: &Refused) -> rusqlite::Result<()> {
    let note = refused.clone();
    connection.authorizer(Some(move |context: AuthContext<'_>| decide(&context.action, &note, |_, _| ())))
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

/// Sets everything that SQLite advises for statements and files of strangers.
pub(super) fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_LENGTH, 50_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 200_000),
        (Limit::SQLITE_LIMIT_COLUMN, 200),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 100),
        (Limit::SQLITE_LIMIT_VDBE_OP, 100_000),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    ] {
        connection.set_limit(limit, value)?;
    }
    Ok(())
}

/// Allows what reads our tables; `seen` hears of each column read. `Recursive` is allowed: the clock ends it.
pub(super) fn decide(
    action: &AuthAction<'_>,
    refused: &Refused,
    mut seen: impl FnMut(&str, &str),
) -> Authorization {
    let refuse = |what: String| {
        *refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(what);
        Authorization::Deny
    };
    match action {
        AuthAction::Select | AuthAction::Recursive => Authorization::Allow,
        AuthAction::Read { table_name, column_name } => {
            if is_readable(table_name) {
                seen(table_name, column_name);
                Authorization::Allow
            } else {
                refuse(format!("the table `{table_name}` is not one of upright's"))
            }
        }
        AuthAction::Function { function_name } => {
            let known = FUNCTIONS.iter().any(|name| name.eq_ignore_ascii_case(function_name));
            if known {
                Authorization::Allow
            } else {
                refuse(format!("the function `{function_name}` is not allowed"))
            }
        }
        other => refuse(format!("only SELECT is allowed, not {}", describe(other))),
    }
}

fn is_readable(table: &str) -> bool {
    let table = table.to_ascii_lowercase();
    ["aws_", "iac_", "upright_"].iter().any(|prefix| table.starts_with(prefix))
        || ["json_each", "json_tree", "sqlite_master", "sqlite_schema"].contains(&table.as_str())
}

fn describe(action: &AuthAction<'_>) -> String {
    const SCHEMA: &str = "a statement that changes the schema";
    match action {
        AuthAction::Insert { table_name } | AuthAction::Delete { table_name }
            if table_name.starts_with("sqlite_") =>
        {
            SCHEMA.into()
        }
        AuthAction::Attach { .. } => "ATTACH".into(),
        AuthAction::Detach { .. } => "DETACH".into(),
        AuthAction::Pragma { pragma_name, .. } => format!("PRAGMA {pragma_name}"),
        AuthAction::Insert { table_name } => format!("INSERT INTO {table_name}"),
        AuthAction::Update { table_name, .. } => format!("UPDATE {table_name}"),
        AuthAction::Delete { table_name } => format!("DELETE FROM {table_name}"),
        AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => "a transaction".into(),
        _ => SCHEMA.into(),
    }
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
    let (message, offset) = match error {
        rusqlite::Error::SqlInputError { msg, offset, .. } => (msg.clone(), usize::try_from(*offset).ok()),
        rusqlite::Error::SqliteFailure(_, Some(message)) => (message.clone(), None),
        rusqlite::Error::MultipleStatement => ("more than one statement".into(), None),
        other => (other.to_string(), None),
    };
    StoreError::Statement { message: refused.unwrap_or(message), offset }
}
