//! What upright reads from a snapshot for itself: its run, its gaps, and the audit that it keeps.

use super::{CallCount, ExpectedAccount, Gap, Run, StoreError};
use crate::schema::GLOBAL;
use rusqlite::Connection;

/// What a snapshot says of how it was made.
#[derive(Clone, Debug)]
pub struct Record {
    /// The run that collected, with its calls.
    pub run: Run,
    /// What could not be read, in a stable order.
    pub gaps: Vec<Gap>,
    /// The operations that ran to their end, as (account, region, operation).
    pub coverage: Vec<(String, String, String)>,
    /// The partitions that were to be read, as (account, region).
    pub partitions: Vec<(String, String)>,
}

pub(super) fn record(connection: &Connection) -> Result<Record, StoreError> {
    Ok(Record {
        run: run(connection)?,
        gaps: gaps(connection)?,
        coverage: coverage(connection)?,
        partitions: partitions(connection)?,
    })
}

fn run(connection: &Connection) -> Result<Run, StoreError> {
    let operations = calls(connection)?;
    let list = |sql: &str| -> rusqlite::Result<Vec<String>> {
        connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
    };
    let accounts_expected = accounts(connection)?;
    let read = accounts_expected.iter().filter(|account| account.entered);
    let accounts = read.map(|account| account.id.clone()).collect();
    let regions = list(&format!(
        "SELECT DISTINCT region FROM upright_partition JOIN upright_account USING (account_id) \
         WHERE cause IS NULL AND region <> '{GLOBAL}' ORDER BY region"
    ))?;
    let vanished =
        connection.query_row("SELECT count(*) FROM upright_vanished", [], |row| row.get::<_, i64>(0))?;
    let total = |count: fn(&CallCount) -> u64| operations.iter().map(count).fold(0, u64::saturating_add);
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
            calls: total(|count| count.calls),
            throttles: total(|count| count.throttles),
            retries: total(|count| count.retries),
            vanished: count(vanished),
            operations: operations.clone(),
        })
    })?)
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

fn count(number: i64) -> u64 {
    number.try_into().unwrap_or(0)
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
            calls: count(row.get(3)?),
            throttles: count(row.get(4)?),
            retries: count(row.get(5)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn gaps(connection: &Connection) -> Result<Vec<Gap>, StoreError> {
    let sql = "SELECT account_id, region, table_name, operation, iam_action, resource, columns, class, message \
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
            columns: Gap::columns_of(row.get::<_, Option<String>>(6)?.as_deref()),
            class: row.get(7)?,
            message: row.get(8)?,
        })
    })?;
    let mut gaps = gaps.collect::<rusqlite::Result<Vec<_>>>()?;
    gaps.sort();
    Ok(gaps)
}

fn coverage(connection: &Connection) -> Result<Vec<(String, String, String)>, StoreError> {
    let mut statement = connection.prepare("SELECT account_id, region, operation FROM upright_coverage")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn partitions(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "SELECT account_id, region FROM upright_partition ORDER BY account_id, region";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
