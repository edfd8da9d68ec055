//! A snapshot in memory that is filled by hand: what the cases of checks run on.

use super::sandbox::harden;
use super::snapshot::create_tables;
use super::{Sandbox, StoreError};
use crate::schema::Schema;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

/// The time at which every case runs.
const STARTED_AT: &str = "2026-01-01T00:00:00Z";

/// A snapshot in memory.
#[derive(Debug)]
pub struct Fixture {
    connection: Connection,
}

impl Fixture {
    /// Empty tables, and a run that started at a fixed time.
    ///
    /// # Errors
    ///
    /// When the DDL of a table is wrong.
    pub fn new(schema: &Schema) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        create_tables(&connection, schema)?;
        let sql = "INSERT INTO upright_run (run_id, started_at, complete) VALUES ('case', ?, 1)";
        connection.execute(sql, [STARTED_AT])?;
        harden(&connection)?;
        connection.authorizer(Some(|context: AuthContext<'_>| match context.action {
            AuthAction::Attach { .. } | AuthAction::Detach { .. } | AuthAction::Pragma { .. } => {
                Authorization::Deny
            }
            _ => Authorization::Allow,
        }))?;
        Ok(Self { connection })
    }

    /// Runs `INSERT` statements.
    ///
    /// # Errors
    ///
    /// When a table or column does not exist or refuses a value.
    pub fn insert(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(sql)?)
    }

    /// Closes it for writing.
    ///
    /// # Errors
    ///
    /// When SQLite refuses.
    pub fn sandbox(self) -> Result<Sandbox, StoreError> {
        Sandbox::new(self.connection)
    }
}
