//! One derivation: what it reads, what it fills, and how.

use super::together::Together;
use crate::schema::{Derived, Reads, Schema};
use crate::store::{Analyst, Cell, Class, Draft, Gap, Row, StoreError, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Rows that are read at once: a document can be long, and there can be many.
const ROWS: usize = 500;

/// What is computed from the rows of some tables.
#[derive(Clone, Debug)]
pub(super) enum Derivation {
    /// From each row of a table by itself.
    Each(Each),
    /// What SQL can say: columns of the rows with the ARNs that it answers, or rows of a computed table.
    Select(Select),
    /// What no row says alone, and SQL says badly: rows of a computed table.
    Together(Together),
}

/// What is computed from each row of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Each {
    /// The table.
    pub(super) table: &'static str,
    /// The stored columns that are read, all of them texts. The first is the one that may not be understood.
    pub(super) from: &'static [&'static str],
    /// The columns of the same row that are filled.
    pub(super) columns: &'static [&'static str],
    /// The computed table that gets rows, too.
    pub(super) rows: Option<&'static str>,
    /// Computes them, from what the row says; it is not asked about a row that says nothing.
    pub(super) compute: fn(&[Option<&str>]) -> Result<Made, String>,
}

/// What was computed from one row.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// A value for each of the columns.
    pub(super) cells: Vec<Cell>,
    /// Rows of the computed table, in the account and region of the row.
    pub(super) rows: Vec<Row>,
}

impl Made {
    /// Values, and no rows.
    pub(super) fn of(cells: impl Into<Vec<Cell>>) -> Self {
        Self { cells: cells.into(), rows: Vec::new() }
    }
}

/// A statement whose rows have account, region, ARN and the columns that it fills.
#[derive(Clone, Debug)]
pub(super) struct Select {
    /// The table.
    pub(super) table: &'static str,
    /// The columns that are filled.
    pub(super) columns: &'static [&'static str],
    /// Whether the table is a computed one, and the rows are new.
    pub(super) makes_rows: bool,
    /// The statement.
    pub(super) sql: Cow<'static, str>,
}

impl Derivation {
    /// Columns of each row that are computed from others of it.
    pub(super) const fn of_columns(
        table: &'static str,
        from: &'static [&'static str],
        columns: &'static [&'static str],
        compute: fn(&[Option<&str>]) -> Result<Made, String>,
    ) -> Self {
        Self::Each(Each { table, from, columns, rows: None, compute })
    }

    /// What is computed, for the schema of what was stored and of what is computed before.
    pub(super) fn facts(&self, analyst: &Analyst, known: &Schema) -> Result<Vec<Derived>, StoreError> {
        match self {
            Self::Each(each) => Ok(each.facts()),
            Self::Together(together) => Ok(vec![together.facts(known)]),
            Self::Select(select) => {
                let analysis = analyst.analyse_of(&select.sql, "arn")?;
                let columns = if select.makes_rows { &[] } else { select.columns };
                let (rests_on, origins) = (analysis.reads, analysis.ground.alone);
                Ok(vec![Derived { table: select.table, columns, rests_on, origins, told: Reads::new() }])
            }
        }
    }

    /// Whether it fills one of these columns.
    pub(super) fn is_wanted(&self, wanted: &Reads) -> bool {
        let (table, columns) = match self {
            Self::Each(each) => (each.table, each.columns),
            Self::Select(select) => (select.table, select.columns),
            Self::Together(together) => (together.table, [].as_slice()),
        };
        let fills = wanted.get(table).is_some_and(|wanted| columns.iter().any(|name| wanted.contains(*name)));
        fills || self.makes_rows_of().is_some_and(|table| wanted.contains_key(table))
    }

    /// The computed table that gets rows.
    pub(super) fn makes_rows_of(&self) -> Option<&'static str> {
        match self {
            Self::Each(each) => each.rows,
            Self::Select(select) => select.makes_rows.then_some(select.table),
            Self::Together(together) => Some(together.table),
        }
    }

    /// What it reads that derivations before it may fill.
    pub(super) fn reads(&self) -> Reads {
        if let Self::Together(together) = self { together.reads() } else { Reads::new() }
    }

    /// Computes it anew.
    pub(super) fn run(&self, draft: &Draft<'_>, schema: &Schema) -> Result<(), StoreError> {
        match self {
            Self::Each(each) => each.run(draft, schema),
            Self::Select(select) => select.run(draft),
            Self::Together(together) => together.run(draft),
        }
    }
}

impl Each {
    fn facts(&self) -> Vec<Derived> {
        let columns: BTreeSet<_> = self.from.iter().map(|column| (*column).to_owned()).collect();
        let fact = |table, columns_of: &'static [&'static str]| Derived {
            table,
            columns: columns_of,
            rests_on: Reads::from([(self.table.to_owned(), columns.clone())]),
            origins: BTreeSet::from([self.table.to_owned()]),
            told: Reads::new(),
        };
        let own = (!self.columns.is_empty()).then(|| fact(self.table, self.columns));
        own.into_iter().chain(self.rows.map(|table| fact(table, &[]))).collect()
    }

    fn run(&self, draft: &Draft<'_>, schema: &Schema) -> Result<(), StoreError> {
        let has_arn = schema.has_column(self.table, "arn");
        let arn = if has_arn { "arn" } else { "NULL" };
        let sql = format!(
            "SELECT rowid, account_id, region, {arn}, {} FROM {} WHERE rowid > CAST(?1 AS INTEGER) ORDER BY rowid LIMIT {ROWS}",
            self.from.join(", "),
            self.table
        );
        let mut last = 0;
        loop {
            let rows = draft.read(&sql, &[&last.to_string()])?.rows;
            let is_last = rows.len() < ROWS;
            for row in &rows {
                if let [Value::Integer(rowid), place @ ..] = row.as_slice() {
                    last = *rowid;
                    self.of_row(draft, schema, *rowid, place)?;
                }
            }
            if is_last {
                return Ok(());
            }
        }
    }

    /// Fills the columns of one row, of which the account, the region, the ARN and what is read are given.
    fn of_row(
        &self,
        draft: &Draft<'_>,
        schema: &Schema,
        rowid: i64,
        place: &[Value],
    ) -> Result<(), StoreError> {
        let texts: Vec<_> = place.iter().map(text).collect();
        let [Some(account_id), Some(region), arn, from @ ..] = texts.as_slice() else { return Ok(()) };
        let made = if from.iter().all(Option::is_none) { Ok(Made::default()) } else { (self.compute)(from) };
        let Made { cells, rows } = match made {
            Ok(made) => made,
            Err(message) => {
                let gap = self.not_understood(schema, (account_id, region), *arn, message);
                draft.gap(&gap)?;
                Made::default()
            }
        };
        let cells = cells.into_iter().chain(std::iter::repeat_with(|| Cell::from(None::<&str>)));
        draft.set(self.table, rowid, self.columns.iter().copied().zip(cells))?;
        rows.iter().try_for_each(|row| draft.insert(account_id, region, row))
    }

    fn not_understood(&self, schema: &Schema, at: (&str, &str), arn: Option<&str>, message: String) -> Gap {
        let column = self.from[0];
        let table = schema.table(self.table);
        let operation = table.map(|table| schema.operation_of(table, column));
        let gap = operation.map(|operation| {
            Gap::of_partition(at, self.table, operation, Class::MalformedResponse, message.clone())
        });
        let gap = gap.unwrap_or_default();
        Gap { resource: arn.map(str::to_owned), ..gap.of_columns([column]) }
    }
}

impl Select {
    fn run(&self, draft: &Draft<'_>) -> Result<(), StoreError> {
        let Self { table, columns, sql, .. } = self;
        if self.makes_rows {
            let columns = columns.join(", ");
            return draft
                .run(&format!("INSERT OR IGNORE INTO {table} (account_id, region, arn, {columns}) {sql}"));
        }
        let each =
            |spell: fn(&str) -> String| columns.iter().map(|name| spell(name)).collect::<Vec<_>>().join(", ");
        draft.run(&format!("UPDATE {table} SET {}", each(|name| format!("{name} = NULL"))))?;
        draft.run(&format!(
            "UPDATE {table} SET {} FROM ({sql}) AS derived WHERE {table}.account_id = derived.account_id \
             AND {table}.region = derived.region AND {table}.arn = derived.arn",
            each(|name| format!("{name} = derived.{name}"))
        ))
    }
}

fn text(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}
