//! A snapshot of this release or an earlier one, copied into the tables of this one: what it lacks was not collected.

use super::reading::record;
use super::recording::insert_gap;
use super::snapshot::{APPLICATION_ID, LAYOUT, create_tables, temporary};
use super::{Class, Draft, Gap, Snapshot, StoreError};
use crate::schema::{GLOBAL, Operation, Reach, Schema, Table};
use rusqlite::{Connection, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl Snapshot {
    /// Whether it has the tables and columns of this release, and no others.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn is_current(&self, schema: &'static Schema) -> Result<bool, StoreError> {
        self.read(move |connection| {
            let own = Connection::open_in_memory()?;
            create_tables(&own, schema)?;
            Ok(columns(connection)? == columns(&own)?)
        })
    }

    /// A copy in the tables of this release, at a temporary place in `directory`, to which `derive` adds what follows from the rows anew.
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read, or `derive` or the disk failed.
    pub fn renewed(
        &self,
        directory: &Path,
        schema: &'static Schema,
        derive: impl FnOnce(&Draft<'_>) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let (file, new) = temporary(directory, |_| Ok(()))?;
        new.pragma_update(None, "application_id", APPLICATION_ID)?;
        new.pragma_update(None, "user_version", LAYOUT)?;
        create_tables(&new, schema)?;
        let new = self.read(move |old| {
            let transaction = new.unchecked_transaction()?;
            let found = copy(old, &new, schema)?;
            for gap in lacking(&new, schema, &found)? {
                insert_gap(&new, &gap)?;
            }
            transaction.commit()?;
            Ok(new)
        })?;
        super::snapshot::close(new, file, derive)
    }
}

/// The columns of each table.
type Columns = BTreeMap<String, BTreeSet<String>>;

fn columns(connection: &Connection) -> rusqlite::Result<Columns> {
    let sql = "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c \
               WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'";
    let mut columns = Columns::new();
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        columns.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(columns)
}

/// Copies what both have, but for what is computed. Returns what the old one has.
fn copy(old: &Connection, new: &Connection, schema: &Schema) -> Result<Columns, StoreError> {
    let (found, wanted) = (columns(old)?, columns(new)?);
    let computed = schema.derived_tables();
    for (table, wanted) in wanted.iter().filter(|(table, _)| !computed.contains(table.as_str())) {
        let Some(known) = found.get(table) else { continue };
        let is_stored = |column: &&String| known.contains(*column) && !schema.is_derived(table, column);
        let common: Vec<_> = wanted.iter().filter(is_stored).map(|column| format!("\"{column}\"")).collect();
        let names = common.join(", ");
        let marks = vec!["?"; common.len()].join(", ");
        let mut insert = new.prepare(&format!("INSERT INTO {table} ({names}) VALUES ({marks})"))?;
        let mut read = old.prepare(&format!("SELECT {names} FROM {table}"))?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..common.len()).map(|index| row.get::<_, rusqlite::types::Value>(index));
            insert.execute(params_from_iter(values.collect::<Result<Vec<_>, _>>()?))?;
        }
    }
    Ok(found)
}

/// What this release reads and the one that collected did not.
fn lacking(new: &Connection, schema: &Schema, found: &Columns) -> Result<Vec<Gap>, StoreError> {
    let record = record(new)?;
    let message = format!("upright {}, which collected it, did not read it", record.run.version);
    let mut gaps = Vec::new();
    for (table, reach) in
        schema.families().iter().flat_map(|family| family.tables.iter().map(|table| (table, family.reach)))
    {
        for (operation, columns) in lacking_in(schema, table, found.get(table.name)) {
            let here =
                record.partitions.iter().filter(|(_, region)| (region == GLOBAL) == (reach == Reach::Global));
            gaps.extend(here.map(|(account_id, region)| {
                let at = (account_id.as_str(), region.as_str());
                let gap = Gap::of_partition(at, table.name, operation, Class::NotCollected, message.as_str());
                gap.of_columns(columns.clone())
            }));
        }
    }
    Ok(gaps)
}

/// The stored columns that a table lacks, by the operation that fills them; none for the table itself.
fn lacking_in(
    schema: &Schema,
    table: &Table,
    found: Option<&BTreeSet<String>>,
) -> BTreeMap<Operation, Vec<String>> {
    let mut lacking = BTreeMap::<_, Vec<String>>::new();
    let Some(found) = found else { return BTreeMap::from([(table.list, Vec::new())]) };
    for column in schema.columns(table.name) {
        if !found.contains(&column.name) && !schema.is_derived(table.name, &column.name) {
            lacking.entry(schema.operation_of(table, &column.name)).or_default().push(column.name.clone());
        }
    }
    lacking
}
