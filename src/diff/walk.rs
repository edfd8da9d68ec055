//! The rows of a table one after another in the order of its key, a page at a time: what has been seen is not kept.

use super::shape::Shape;
use crate::store::{Binding, Sandbox, StoreError, Value};

/// Rows of a page: few enough that the longest policies fit into memory, enough that asking does not show.
const PAGE: usize = 256;

pub(super) type Row = Vec<Value>;

/// A place among the rows of one file.
pub(super) struct Walk<'s> {
    sandbox: &'s Sandbox,
    /// The statement, and what it is ordered by; none where the file lacks the table.
    statement: Option<&'s str>,
    key: Vec<&'s str>,
    positions: &'s [usize],
    page: std::vec::IntoIter<Row>,
    /// The key of the last row of the page; none before the first page.
    last: Option<Vec<Value>>,
}

impl<'s> Walk<'s> {
    pub(super) fn new(sandbox: &'s Sandbox, shape: &'s Shape<'_>, statement: Option<&'s str>) -> Self {
        let key = shape.key.iter().map(|index| shape.columns[*index].name.as_str()).collect();
        Self { sandbox, statement, key, positions: &shape.key, page: Vec::new().into_iter(), last: None }
    }

    /// The next row; none after the last.
    pub(super) fn step(&mut self) -> Result<Option<Row>, StoreError> {
        if let Some(row) = self.page.next() {
            return Ok(Some(row));
        }
        let Some(statement) = self.statement else { return Ok(None) };
        let page = self.read(statement)?;
        // A page that is not full is the last.
        if page.len() < PAGE {
            self.statement = None;
        }
        self.last = page.last().map(|row| self.positions.iter().map(|index| row[*index].clone()).collect());
        self.page = page.into_iter();
        Ok(self.page.next())
    }

    fn read(&self, statement: &str) -> Result<Vec<Row>, StoreError> {
        let key = self.key.join(", ");
        let bind =
            |(index, value): (usize, &Value)| Binding { name: format!("key_{index}"), value: value.clone() };
        let bindings: Vec<_> = self.last.iter().flatten().enumerate().map(bind).collect();
        let names =
            bindings.iter().map(|binding| format!(":{}", binding.name)).collect::<Vec<_>>().join(", ");
        let beyond = if bindings.is_empty() { String::new() } else { format!("WHERE ({key}) > ({names})") };
        Ok(self.sandbox.run(&format!("{statement} {beyond} ORDER BY {key} LIMIT {PAGE}"), &bindings)?.rows)
    }
}
