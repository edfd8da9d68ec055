//! What a statement reads, as SQLite itself tells while it prepares it on an empty database.

use super::StoreError;
use super::sandbox::{Refused, decide, harden, prepare};
use super::snapshot::create_tables;
use crate::schema::Schema;
use rusqlite::Connection;
use rusqlite::hooks::AuthContext;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// The tables that a statement reads, each with the columns; a table of which only the rows count has none.
pub type Reads = BTreeMap<String, BTreeSet<String>>;

/// What is known of a statement before it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// What it reads.
    pub reads: Reads,
    /// Names of the columns that it answers.
    pub columns: Vec<String>,
    /// Names of its parameters, without the colon.
    pub parameters: BTreeSet<String>,
    /// The table whose `arn` each row's `resource` is, where every row rests on one row of that table: the table is
    /// read once, and the statement is no compound, no window and takes the column as it is.
    pub origin: Option<String>,
}

/// An empty database with every table, on which statements are prepared.
#[derive(Debug)]
pub struct Analyst {
    connection: Connection,
    refused: Refused,
    reads: Arc<Mutex<Reads>>,
    /// Tables by the page that a cursor opens.
    roots: BTreeMap<i64, String>,
    /// Columns of every table and view.
    columns: BTreeMap<String, Vec<String>>,
}

impl Analyst {
    /// An analyst of statements on this schema.
    ///
    /// # Errors
    ///
    /// When the DDL of a table is wrong.
    pub fn new(schema: &Schema) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        create_tables(&connection, schema)?;
        let roots = {
            let mut statement =
                connection.prepare("SELECT rootpage, name FROM sqlite_schema WHERE type = 'table'")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let columns = columns(&connection)?;
        harden(&connection)?;
        let (refused, reads) = (Refused::default(), Arc::<Mutex<Reads>>::default());
        let (note, seen) = (refused.clone(), reads.clone());
        connection.authorizer(Some(move |context: AuthContext<'_>| {
            decide(&context.action, &note, |table, column| {
                let mut reads = seen.lock().unwrap_or_else(PoisonError::into_inner);
                let columns = reads.entry(table.to_owned()).or_default();
                if !column.is_empty() {
                    columns.insert(column.to_owned());
                }
            })
        }))?;
        Ok(Self { connection, refused, reads, roots, columns })
    }

    /// Prepares a statement and tells what it reads.
    ///
    /// # Errors
    ///
    /// When it cannot be prepared or does more than read.
    pub fn analyse(&self, sql: &str) -> Result<Analysis, StoreError> {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let statement = prepare(&self.connection, sql, &self.refused)?;
        let reads = std::mem::take(&mut *self.reads.lock().unwrap_or_else(PoisonError::into_inner));
        let parameters =
            (1..=statement.parameter_count()).filter_map(|index| statement.parameter_name(index));
        let parameters = parameters.map(|name| name.trim_start_matches([':', '@', '$']).to_owned()).collect();
        let columns: Vec<_> = statement.column_names().map(str::to_owned).collect();
        let origin = statement
            .columns_with_metadata()
            .find(|column| column.name() == "resource" && column.origin_name() == Some("arn"))
            .and_then(|column| column.table_name().map(str::to_owned));
        drop(statement);
        let origin = match origin {
            Some(table) if self.reads_once(sql, &table)? => Some(table),
            _ => None,
        };
        Ok(Analysis { reads, columns, parameters, origin })
    }

    /// The names of all tables and views.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// Whether there is a table or view of this name.
    pub fn has_table(&self, name: &str) -> bool {
        self.columns.contains_key(name)
    }

    /// The columns of a table or view.
    pub fn columns(&self, table: &str) -> Vec<String> {
        self.columns.get(table).cloned().unwrap_or_default()
    }

    /// Whether SQLite's program opens the table once, and neither compounds nor windows mix its rows.
    fn reads_once(&self, sql: &str, table: &str) -> Result<bool, StoreError> {
        let words = || sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let mixes = ["OVER", "UNION", "INTERSECT", "EXCEPT"];
        if words().any(|word| mixes.iter().any(|mix| word.eq_ignore_ascii_case(mix))) {
            return Ok(false);
        }
        let mut statement = self.connection.prepare(&format!("EXPLAIN {sql}"))?;
        let mut rows = statement.raw_query();
        let mut opened = 0;
        while let Some(row) = rows.next()? {
            let (opcode, root): (String, i64) = (row.get(1)?, row.get(3)?);
            if opcode == "OpenRead" && self.roots.get(&root).is_some_and(|name| name == table) {
                opened += 1;
            }
        }
        Ok(opened == 1)
    }
}

fn columns(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c \
               WHERE t.type IN ('table', 'view') ORDER BY t.name, c.cid";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.raw_query();
    let mut columns = BTreeMap::<String, Vec<String>>::new();
    while let Some(row) = rows.next()? {
        columns.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(columns)
}
