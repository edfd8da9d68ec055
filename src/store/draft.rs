//! A snapshot between collecting and judging: what follows from several answers together is added here.

use super::recording::{insert_gap, insert_row};
use super::{Answer, Cell, Gap, Row, StoreError, Value};
use rusqlite::{Connection, params, params_from_iter};

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
        let mut statement = self.connection.prepare_cached(sql)?;
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

    /// Runs a statement of upright's own that changes rows.
    ///
    /// # Errors
    ///
    /// When SQLite refuses it.
    pub fn run(&self, sql: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }

    /// Sets columns of the row with this rowid.
    ///
    /// # Errors
    ///
    /// When the table refuses a value.
    pub fn set(
        &self,
        table: &str,
        rowid: i64,
        columns: impl IntoIterator<Item = (&'static str, Cell)>,
    ) -> Result<(), StoreError> {
        let (names, cells): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        if names.is_empty() {
            return Ok(());
        }
        let names = names.join(" = ?, ");
        let sql = format!("UPDATE {table} SET {names} = ? WHERE rowid = ?");
        let cells = cells.into_iter().chain([Cell::from(rowid)]);
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(cells))?;
        Ok(())
    }

    /// Adds something that could not be read or understood, once.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn gap(&self, gap: &Gap) -> Result<(), StoreError> {
        let sql = "DELETE FROM upright_gap WHERE account_id = ? AND region = ? AND table_name = ? AND operation = ? \
                   AND resource IS ? AND columns IS ? AND class = ?";
        self.connection.prepare_cached(sql)?.execute(params![
            gap.account_id,
            gap.region,
            gap.table,
            gap.operation,
            gap.resource,
            gap.columns_text(),
            gap.class,
        ])?;
        Ok(insert_gap(self.connection, gap)?)
    }
}
