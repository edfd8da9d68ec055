//! Whether a file is a snapshot: its marks, its tables, and what every snapshot holds.
//!
//! Nothing of a stranger's file is used before it is known to hold plain tables and views alone: no trigger, no virtual
//! table, whose code would run on its data, no column that is computed.

use super::StoreError;
use super::snapshot::{APPLICATION_ID, DDL, LAYOUT, OLDEST};
use crate::schema::GLOBAL;
use rusqlite::{Connection, Statement};
use std::collections::BTreeSet;
use std::path::Path;

/// More objects than any schema of upright has, autoindexes included.
const OBJECTS: usize = 2_000;

/// Refuses what is no snapshot, is damaged, or has another layout.
pub(super) fn recognise(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let not = |reason: String| StoreError::NotASnapshot { path: path.to_owned(), reason };
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if pragma("application_id")? != APPLICATION_ID {
        return Err(not("it is a SQLite database of something else".into()));
    }
    let layout = pragma("user_version")?;
    if let Some(reason) = not_plain(connection)? {
        return Err(not(reason));
    }
    if !(OLDEST..=LAYOUT).contains(&layout) {
        let made_by = "SELECT upright_version FROM upright_run";
        let release = connection.query_row(made_by, [], |row| row.get::<_, String>(0)).ok();
        return Err(StoreError::Version {
            path: path.to_owned(),
            layout,
            release,
            own: env!("CARGO_PKG_VERSION"),
        });
    }
    if let Some(reason) = not_ours(connection, layout == LAYOUT)? {
        return Err(not(reason));
    }
    // Only now: to check a virtual table is to run its code.
    let state: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if state != "ok" {
        // The first line names the database, the second what is wrong with it.
        let first = state.lines().find(|line| !line.starts_with("***")).unwrap_or(&state);
        return Err(not(format!("it is damaged: {first}")));
    }
    not_one_run(connection)?.map_or(Ok(()), |reason| Err(not(reason)))
}

/// What else than plain tables, their indexes and views there is.
fn not_plain(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")?;
    let mut objects = statement.query([])?;
    let mut found = Vec::new();
    while let Some(object) = objects.next()? {
        let (kind, name, sql): (String, String, String) = (object.get(0)?, object.get(1)?, object.get(2)?);
        let may_be_ours = match kind.as_str() {
            "table" => sql.starts_with("CREATE TABLE"),
            "view" => name.starts_with("aws_"),
            other => other == "index",
        };
        if !may_be_ours {
            return Ok(Some(format!("it holds the {kind} `{name}`, and no snapshot holds one like it")));
        }
        found.push((kind, name));
        if found.len() > OBJECTS {
            return Ok(Some(format!("it holds more than {OBJECTS} tables and indexes")));
        }
    }
    let strict = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict";
    let strict: BTreeSet<String> =
        connection.prepare(strict)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut computed =
        connection.prepare("SELECT EXISTS (SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0)")?;
    // Below -1, the place of a column stands for an expression.
    let mut expression =
        connection.prepare("SELECT EXISTS (SELECT 1 FROM pragma_index_xinfo(?) WHERE cid < -1)")?;
    let yes =
        |statement: &mut Statement<'_>, name: &str| statement.query_row([name], |row| row.get::<_, bool>(0));
    for (kind, name) in found.iter().filter(|(_, name)| !name.starts_with("sqlite_")) {
        let is_plain = match kind.as_str() {
            "table" => strict.contains(name) && !yes(&mut computed, name)?,
            "index" => !yes(&mut expression, name)?,
            _ => true,
        };
        if !is_plain {
            return Ok(Some(format!("its {kind} `{name}` is not one that upright makes")));
        }
    }
    Ok(None)
}

/// Which of the tables that upright reads for itself is not as it wrote them. An earlier release may lack columns.
fn not_ours(connection: &Connection, is_current: bool) -> rusqlite::Result<Option<String>> {
    let ours = Connection::open_in_memory()?;
    ours.execute_batch(DDL)?;
    let names =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let names: Vec<String> =
        ours.prepare(names)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let shape = |database: &Connection, name: &str| -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT concat_ws(' ', name, type, \"notnull\", pk) FROM pragma_table_info(?)";
        database.prepare(sql)?.query_map([name], |row| row.get(0))?.collect()
    };
    for name in names {
        let (found, ours) = (shape(connection, &name)?, shape(&ours, &name)?);
        if found.is_empty() {
            return Ok(Some(format!("it lacks the table `{name}`")));
        }
        let is_ours =
            if is_current { found == ours } else { found.iter().all(|column| ours.contains(column)) };
        if !is_ours {
            return Ok(Some(format!("its table `{name}` is not one that upright makes")));
        }
    }
    Ok(None)
}

/// A snapshot without its run or without a partition would say of everything that it was read.
fn not_one_run(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let runs = number("SELECT count(*) FROM upright_run")?;
    if runs != 1 {
        return Ok(Some(format!("it is of {runs} runs, and a snapshot is of one")));
    }
    if number("SELECT count(*) FROM upright_partition")? == 0 {
        return Ok(Some("it does not say which accounts and regions were read".to_owned()));
    }
    let partial = format!(
        "SELECT count(*) FROM upright_partition AS one WHERE NOT EXISTS (SELECT 1 FROM upright_partition AS other \
         WHERE other.account_id = one.account_id AND other.region = '{GLOBAL}')"
    );
    if number(&partial)? > 0 {
        return Ok(Some(format!("it says of an account which regions were read, but not `{GLOBAL}`")));
    }
    let unnamed = "SELECT count(*) FROM upright_partition WHERE account_id NOT IN (SELECT account_id FROM upright_account)";
    if number(unnamed)? > 0 {
        return Ok(Some("it holds regions of an account that it does not name".to_owned()));
    }
    Ok(None)
}
