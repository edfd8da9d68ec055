//! A snapshot in memory that is filled by hand: what the cases of checks run on.

use super::snapshot::create_tables;
use super::{Draft, Sandbox, StoreError};
use crate::schema::Schema;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

/// The time at which every case runs.
const STARTED_AT: &str = "2026-01-01T00:00:00Z";

/// Tables in memory, empty but for a run that started at a fixed time.
#[derive(Debug)]
pub struct Fixture {
    sandbox: Sandbox,
}

impl Fixture {
    /// Makes the tables.
    ///
    /// # Errors
    ///
    /// When the DDL of a table is wrong.
    pub fn new(schema: &Schema) -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory()?;
        create_tables(&connection, schema)?;
        let sql = "INSERT INTO upright_run (run_id, started_at, complete) VALUES ('case', ?, 1)";
        connection.execute(sql, [STARTED_AT])?;
        Ok(Self { sandbox: Sandbox::new(connection)? })
    }

    /// The tables with the rows that these statements insert and that `derive` adds to them.
    ///
    /// # Errors
    ///
    /// When a statement or `derive` fails.
    pub fn derive(
        &mut self,
        sql: &str,
        derive: impl FnOnce(&Draft<'_>) -> Result<(), StoreError> + Send + 'static,
    ) -> Result<&Sandbox, StoreError> {
        self.fill(sql)?;
        self.sandbox.write(move |connection| Ok(derive(&Draft::new(connection))))??;
        Ok(&self.sandbox)
    }

    /// The tables with the rows that these statements insert, and no others: those of the time before are gone.
    ///
    /// # Errors
    ///
    /// When a table or column does not exist or refuses a value, or a statement reaches outside of the tables.
    pub fn fill(&mut self, sql: &str) -> Result<&Sandbox, StoreError> {
        let sql = sql.to_owned();
        self.sandbox.write(move |connection| {
            if !connection.is_autocommit() {
                connection.execute_batch("ROLLBACK")?;
            }
            connection.execute_batch("BEGIN")?;
            connection.authorizer(Some(inside))?;
            connection.execute_batch(&sql)
        })?;
        Ok(&self.sandbox)
    }
}

/// Allows everything that stays in the tables and in the transaction.
fn inside(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Attach { .. }
        | AuthAction::Detach { .. }
        | AuthAction::Pragma { .. }
        | AuthAction::Savepoint { .. }
        | AuthAction::Transaction { .. } => Authorization::Deny,
        _ => Authorization::Allow,
    }
}
