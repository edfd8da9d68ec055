//! What becomes of the rows that are sent: they are written, and what they lack, or say twice and differently, is a gap.

use super::{Cell, Class, Gap, Row, StoreError};
use crate::schema::{Operation, Schema};
use rusqlite::{Connection, ErrorCode, params, params_from_iter};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// Messages that may wait for the disk. Collectors are held back when it is full, so memory stays bounded.
pub(super) const QUEUE: usize = 1024;

/// What is sent.
#[derive(Debug)]
pub(super) enum Message {
    Insert { account_id: Arc<str>, region: Arc<str>, row: Row },
    Update { account_id: Arc<str>, region: Arc<str>, arn: String, operation: Operation, row: Row },
    Vanished { account_id: Arc<str>, region: Arc<str>, arn: String, table: &'static str },
    Covered { account_id: Arc<str>, region: Arc<str>, operation: Operation },
    InScope { account_id: Arc<str>, region: Arc<str>, arn: String },
    Gap(Gap),
}

/// Rows per transaction: large enough that commits do not show, small enough that the journal stays in memory.
const ROWS_PER_TRANSACTION: usize = 10_000;

/// How long what is sent is left to gather.
const PAUSE: Duration = Duration::from_millis(2);

/// The connection that writes, on its thread.
pub(super) struct Recording {
    connection: Connection,
    schema: &'static Schema,
    /// By table. To read a key from the DDL for each row would take longer than to write it.
    identities: RefCell<HashMap<&'static str, Arc<[String]>>>,
    pending: usize,
}

impl Recording {
    pub(super) fn new(connection: Connection, schema: &'static Schema) -> Self {
        Self { connection, schema, identities: RefCell::default(), pending: 0 }
    }

    /// Writes what is sent until nobody can send any more, and gives the connection back.
    pub(super) fn run(mut self, mut receiver: mpsc::Receiver<Message>) -> Result<Connection, StoreError> {
        self.connection.set_prepared_statement_cache_capacity(512);
        self.connection.execute_batch("BEGIN")?;
        let mut messages = Vec::with_capacity(QUEUE);
        while receiver.blocking_recv_many(&mut messages, QUEUE) > 0 {
            for message in messages.drain(..) {
                self.write(message)?;
                self.pending += 1;
            }
            if self.pending >= ROWS_PER_TRANSACTION {
                self.connection.execute_batch("COMMIT; BEGIN")?;
                self.pending = 0;
            }
            // To be woken for each row costs as much as to write it.
            std::thread::sleep(PAUSE);
        }
        self.connection.execute_batch("COMMIT")?;
        self.connection.flush_prepared_statement_cache();
        Ok(self.connection)
    }

    fn write(&self, message: Message) -> Result<(), StoreError> {
        match message {
            Message::Insert { account_id, region, row } => {
                let list = self.schema.table(row.table).map(|table| table.list);
                match list {
                    Some(list) => self.insert((&*account_id, &*region), list, row),
                    None => Ok(insert_row(&self.connection, &account_id, &region, &row).map(drop)?),
                }
            }
            Message::Update { account_id, region, arn, operation, row } => {
                let partition = (&*account_id, &*region);
                let row = self.without_lacking(partition, operation, Some(&arn), row)?;
                let result = self.update(&account_id, &region, &arn, &row);
                self.or_gap(result, |message| {
                    let class = Class::MalformedResponse;
                    Gap::of_partition(partition, row.table, operation, class, message).for_resource(&*arn)
                })
            }
            Message::Vanished { account_id, region, arn, table } => {
                let sql = format!("DELETE FROM {table} WHERE account_id = ? AND region = ? AND arn = ?");
                self.connection.prepare_cached(&sql)?.execute(params![&*account_id, &*region, arn])?;
                let sql = "INSERT INTO upright_vanished VALUES (?, ?, ?, ?)";
                self.connection.prepare_cached(sql)?.execute(params![&*account_id, &*region, table, arn])?;
                Ok(())
            }
            Message::Covered { account_id, region, operation } => {
                let sql = "INSERT INTO upright_coverage VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
                let values = params![&*account_id, &*region, operation.to_string()];
                self.connection.prepare_cached(sql)?.execute(values)?;
                Ok(())
            }
            Message::InScope { account_id, region, arn } => {
                let sql = "INSERT INTO upright_in_scope VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
                self.connection.prepare_cached(sql)?.execute(params![&*account_id, &*region, arn])?;
                Ok(())
            }
            Message::Gap(gap) => Ok(insert_gap(&self.connection, &gap)?),
        }
    }

    /// Writes a row of a list. What it lacks is open for it alone, if it can be told from others.
    fn insert(&self, partition: (&str, &str), list: Operation, row: Row) -> Result<(), StoreError> {
        let of_list = |message: String| {
            Gap::of_partition(partition, row.table, list, Class::MalformedResponse, message)
        };
        let identity = self.identity(row.table);
        let nameless = row.columns.iter().find_map(|(name, cell)| {
            let lacks = identity.iter().any(|key| key == name) && (cell.lacks().is_some() || cell.is_null());
            lacks.then(|| {
                cell.lacks().map_or_else(|| format!("an item has no {name}"), |lacking| lacking.to_string())
            })
        });
        if let Some(message) = nameless {
            return Ok(insert_gap(&self.connection, &of_list(message))?);
        }
        let arn = row.arn().map(str::to_owned);
        let row = self.without_lacking(partition, list, arn.as_deref(), row)?;
        let result = insert_row(&self.connection, partition.0, partition.1, &row);
        if matches!(result, Ok(0)) {
            return self.again(partition, list, &identity, &row);
        }
        self.or_gap(result, of_list)
    }

    /// A list holds a row of this identity already. Paging over a list that changes repeats what it said; where it says
    /// something else, nobody knows which of the two it is.
    fn again(
        &self,
        partition: (&str, &str),
        list: Operation,
        identity: &[String],
        row: &Row,
    ) -> Result<(), StoreError> {
        let others: Vec<_> =
            row.columns.iter().filter(|(name, _)| !identity.iter().any(|key| key == name)).collect();
        let (account_id, region) = (Cell::from(partition.0), Cell::from(partition.1));
        let value = |key: &String| match key.as_str() {
            "account_id" => Some(&account_id),
            "region" => Some(&region),
            key => row.columns.iter().find(|(name, _)| *name == key).map(|(_, cell)| cell),
        };
        let key: Option<Vec<_>> = identity.iter().map(value).collect();
        let (Some(key), false) = (key, others.is_empty()) else { return Ok(()) };
        let same = others.iter().map(|(name, _)| format!("\"{name}\" IS ?")).collect::<Vec<_>>().join(", ");
        let here = identity.iter().map(|key| format!("\"{key}\" = ?")).collect::<Vec<_>>().join(" AND ");
        let sql = format!("SELECT {same} FROM {} WHERE {here}", row.table);
        let values = others.iter().map(|(_, cell)| cell).chain(key);
        let is_same: Vec<bool> =
            self.connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |found| {
                (0..others.len()).map(|index| found.get(index)).collect()
            })?;
        let differing = others.iter().zip(is_same).filter(|(_, is_same)| !is_same);
        let columns: Vec<_> = differing.map(|((name, _), _)| *name).collect();
        if columns.is_empty() {
            return Ok(());
        }
        let message = format!("the list holds it twice, with another {}", columns.join(", "));
        let gap = Gap::of_partition(partition, row.table, list, Class::MalformedResponse, message);
        let gap = Gap { resource: row.arn().map(str::to_owned), ..gap.of_columns(columns) };
        Ok(insert_gap(&self.connection, &gap)?)
    }

    /// The row without the columns of which its answer lacks what AWS always says; each is a gap.
    fn without_lacking(
        &self,
        partition: (&str, &str),
        operation: Operation,
        arn: Option<&str>,
        mut row: Row,
    ) -> Result<Row, StoreError> {
        let lacking: Vec<_> = row.columns.extract_if(.., |(_, cell)| cell.lacks().is_some()).collect();
        for (column, cell) in lacking {
            let message = cell.lacks().map(|lacking| lacking.to_string()).unwrap_or_default();
            let gap = Gap::of_partition(partition, row.table, operation, Class::MalformedResponse, message);
            let gap = Gap { resource: arn.map(str::to_owned), ..gap.of_columns([column]) };
            insert_gap(&self.connection, &gap)?;
        }
        Ok(row)
    }

    /// The columns by which a table tells its rows apart, and names them.
    fn identity(&self, table: &'static str) -> Arc<[String]> {
        let mut known = self.identities.borrow_mut();
        known.entry(table).or_insert_with(|| self.schema.primary_key(table).into()).clone()
    }

    /// A row that the table's constraints refuse is one that AWS (or an emulator) sent without what makes it a row: the
    /// snapshot goes on, and says what is missing. Everything else is an error of the program or the disk.
    fn or_gap(
        &self,
        result: rusqlite::Result<usize>,
        gap: impl FnOnce(String) -> Gap,
    ) -> Result<(), StoreError> {
        match result {
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Ok(insert_gap(&self.connection, &gap(format!("an answer that is no row: {error}")))?)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn update(&self, account_id: &str, region: &str, arn: &str, row: &Row) -> rusqlite::Result<usize> {
        if row.columns.is_empty() {
            return Ok(0);
        }
        let mut sql = statement(row, &["UPDATE ", row.table, " SET "]);
        for (index, (name, _)) in row.columns.iter().enumerate() {
            sql.extend([if index > 0 { ", " } else { "" }, name, " = ?"]);
        }
        sql += " WHERE account_id = ? AND region = ? AND arn = ?";
        let key = [Cell::from(account_id), Cell::from(region), Cell::from(arn)];
        let values = row.columns.iter().map(|(_, value)| value).chain(&key);
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))
    }
}

/// How a statement on the columns of a row begins, with room for its end: while it grows, the threads that collect wait for
/// the same memory.
fn statement(row: &Row, begin: &[&str]) -> String {
    let mut sql = String::with_capacity(128 + 40 * row.columns.len());
    sql.extend(begin.iter().copied());
    sql
}

/// Writes a row; a second one of the same primary key is dropped.
pub(super) fn insert_row(
    connection: &Connection,
    account_id: &str,
    region: &str,
    row: &Row,
) -> rusqlite::Result<usize> {
    let mut sql = statement(row, &["INSERT INTO ", row.table, " (account_id, region"]);
    sql.extend(row.columns.iter().flat_map(|(name, _)| [", ", name]));
    sql += ") VALUES (?, ?";
    sql.extend(row.columns.iter().map(|_| ", ?"));
    sql += ") ON CONFLICT DO NOTHING";
    let (account_id, region) = (Cell::from(account_id), Cell::from(region));
    let values = [&account_id, &region].into_iter().chain(row.columns.iter().map(|(_, value)| value));
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))
}

pub(super) fn insert_gap(connection: &Connection, gap: &Gap) -> rusqlite::Result<()> {
    let sql = "INSERT INTO upright_gap VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    connection.prepare_cached(sql)?.execute(params![
        gap.account_id,
        gap.region,
        gap.table,
        gap.operation,
        gap.iam_action,
        gap.resource,
        gap.columns_text(),
        gap.class,
        gap.message,
    ])?;
    Ok(())
}
