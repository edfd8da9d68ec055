//! A snapshot between collecting and judging: what follows from several answers together is added here.

use super::writer::{insert_gap, insert_row};
use super::{Answer, Gap, Row, StoreError, Value};
use rusqlite::{Connection, params_from_iter};

/// A snapshot that is written to and nobody has judged yet.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'c> {
    connection: &'c Connection,
}

impl<'c> Draft<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self { connection }
    }

    /// What a statement of upright's own answers.
    ///
    /// # Errors
    ///
    /// When SQLite refuses it.
    pub fn read(&self, sql: &str, values: &[&str]) -> Result<Answer, StoreError> {
        let mut statement = self.connection.prepare(sql)?;
        let columns: Vec<_> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query(params_from_iter(values))?;
        let mut answer = Answer { columns, rows: Vec::new() };
        while let Some(row) = rows.next()? {
            let values = (0..answer.columns.len()).map(|index| row.get(index));
            answer.rows.push(values.collect::<rusqlite::Result<Vec<Value>>>()?);
        }
        Ok(answer)
    }

    /// Adds a row.
    ///
    /// # Errors
    ///
    /// When the table refuses it.
    pub fn insert(&self, account_id: &str, region: &str, row: &Row) -> Result<(), StoreError> {
        insert_row(self.connection, account_id, region, row)?;
        Ok(())
    }

    /// Adds something that could not be read.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn gap(&self, gap: &Gap) -> Result<(), StoreError> {
        Ok(insert_gap(self.connection, gap)?)
    }
}
