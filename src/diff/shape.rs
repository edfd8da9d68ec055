//! A table as it is compared: its key, its columns by the operation that fills them, and what each file knows of it.

use super::Sides;
use crate::schema::{Column, Operation, Reads, Schema, Table};
use crate::store::{Binding, Sandbox, StoreError, Value};

/// Columns that one operation fills.
pub(super) struct Group {
    /// None for columns that a file lacks because an older upright wrote it.
    pub(super) operation: Option<Operation>,
    /// Whether it is the operation that lists the rows: what one answer sends, it sends whole.
    pub(super) lists: bool,
    /// Positions of the columns, those of the key left out.
    pub(super) columns: Vec<usize>,
    /// Whether a file lacks the columns.
    pub(super) lacking: Sides<bool>,
}

/// A table that at least one of the two files has.
pub(super) struct Shape<'a> {
    pub(super) table: &'a Table,
    pub(super) columns: &'a [Column],
    /// What each of them rests on.
    pub(super) rests_on: Vec<Reads>,
    /// Positions of the primary key, account and region first.
    pub(super) key: Vec<usize>,
    arn: Option<usize>,
    title: Option<usize>,
    pub(super) groups: Vec<Group>,
    /// The statement that reads its rows; none where a file lacks the table.
    pub(super) statements: Sides<Option<String>>,
    /// The operations by which rows come to be, the first first.
    pub(super) listing: Vec<Operation>,
}

impl<'a> Shape<'a> {
    /// None where neither file has the table.
    pub(super) fn of(
        schema: &'a Schema,
        table: &'a Table,
        sandboxes: &Sides<Sandbox>,
    ) -> Result<Option<Self>, StoreError> {
        let names = Sides {
            before: columns_of(&sandboxes.before, table.name)?,
            after: columns_of(&sandboxes.after, table.name)?,
        };
        let columns = schema.columns(table.name);
        let key_names = schema.primary_key(table.name);
        let place = |name: &str| columns.iter().position(|column| column.name == name);
        let key: Vec<_> = key_names.iter().filter_map(|name| place(name)).collect();
        let (arn, title) = (place("arn"), place("title"));
        let statements = names.map(|names| {
            let has_key = key_names.iter().all(|name| names.contains(name));
            (has_key && !names.is_empty()).then(|| statement(table, columns, names))
        });
        if !statements.any(Option::is_some) {
            return Ok(None);
        }
        let mut groups: Vec<Group> = Vec::new();
        for (index, column) in columns.iter().enumerate().filter(|(index, _)| !key.contains(index)) {
            let lacks = |(names, statement): (&Vec<String>, &Option<String>)| {
                statement.is_some() && !names.contains(&column.name)
            };
            let before = lacks((&names.before, &statements.before));
            let after = lacks((&names.after, &statements.after));
            let known = (!before && !after).then(|| schema.operation_of(table, &column.name));
            let same = |group: &&mut Group| {
                group.operation == known && (group.lacking.before, group.lacking.after) == (before, after)
            };
            match groups.iter_mut().find(same) {
                Some(group) => group.columns.push(index),
                None => groups.push(Group {
                    operation: known,
                    lists: known == Some(table.list),
                    columns: vec![index],
                    lacking: Sides { before, after },
                }),
            }
        }
        Ok(Some(Self {
            table,
            rests_on: columns.iter().map(|column| schema.sources_of(table.name, &column.name)).collect(),
            columns,
            key,
            arn,
            title,
            groups,
            statements,
            listing: listing(schema, table),
        }))
    }

    /// What a row is called: its ARN, else what its key says beside account and region.
    pub(super) fn name(&self, row: &[Value]) -> String {
        if let Some(arn) = self.arn(row) {
            return arn.to_owned();
        }
        let parts = self.key.iter().skip(2).filter_map(|index| match row.get(*index)? {
            Value::Text(text) => Some(text.clone()),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        });
        parts.collect::<Vec<_>>().join(" ")
    }

    /// The account and the region of a row.
    pub(super) fn place<'r>(&self, row: &'r [Value]) -> (&'r str, &'r str) {
        let part = |index: usize| self.key.get(index).and_then(|index| text(row, *index)).unwrap_or_default();
        (part(0), part(1))
    }

    pub(super) fn arn<'r>(&self, row: &'r [Value]) -> Option<&'r str> {
        text(row, self.arn?)
    }

    pub(super) fn title<'r>(&self, row: &'r [Value]) -> Option<&'r str> {
        text(row, self.title?)
    }
}

fn text(row: &[Value], index: usize) -> Option<&str> {
    if let Some(Value::Text(text)) = row.get(index) { Some(text) } else { None }
}

/// The operations by which rows come to be: what the family waits for, its root, and the table's own list.
fn listing(schema: &Schema, table: &Table) -> Vec<Operation> {
    let mut listing = Vec::new();
    if let Some(family) = schema.family_of(table.name) {
        listing.extend(family.prerequisites);
        listing.push(family.root());
    }
    if !listing.contains(&table.list) {
        listing.push(table.list);
    }
    listing
}

/// The columns that a file has; none where it lacks the table.
fn columns_of(sandbox: &Sandbox, table: &str) -> Result<Vec<String>, StoreError> {
    let is_table =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = :name AND sql LIKE 'CREATE TABLE %'";
    let name = Binding::text("name", table);
    if sandbox.run(is_table, &[name])?.rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(sandbox.run(&format!("SELECT * FROM {table} LIMIT 0"), &[])?.columns)
}

/// Columns that the file lacks are NULL, so that both files send rows of the same columns.
fn statement(table: &Table, columns: &[Column], names: &[String]) -> String {
    let select = |column: &Column| {
        if names.contains(&column.name) { format!("\"{}\"", column.name) } else { "NULL".to_owned() }
    };
    let columns = columns.iter().map(select).collect::<Vec<_>>().join(", ");
    format!("SELECT {columns} FROM {}", table.name)
}
