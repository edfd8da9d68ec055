//! The list of what is not comparable, each reason once, with the resources that it left open.

use super::Sides;
use super::difference::NotComparable;
use super::holes::{Hole, Place};
use crate::schema::Operation;
use std::collections::BTreeMap;

/// What is open: a partition, the rows of a table in it, or columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Subject {
    pub(super) place: Place,
    pub(super) table: Option<String>,
    pub(super) operation: Option<String>,
    pub(super) resource: Option<String>,
    /// Whether columns are open, and not which rows there are.
    is_columns: bool,
}

impl Subject {
    pub(super) fn partition(place: &Place) -> Self {
        Self { place: place.clone(), ..Self::default() }
    }

    pub(super) fn rows(place: &Place, table: &str, operation: Option<Operation>) -> Self {
        let operation = operation.map(|operation| operation.to_string());
        Self { table: Some(table.to_owned()), operation, ..Self::partition(place) }
    }

    pub(super) fn columns(
        place: &Place,
        table: &str,
        operation: Option<Operation>,
        resource: Option<&str>,
    ) -> Self {
        let resource = resource.map(str::to_owned);
        Self { resource, is_columns: true, ..Self::rows(place, table, operation) }
    }
}

#[derive(Debug, Default)]
pub(super) struct Open {
    entries: BTreeMap<Subject, NotComparable>,
}

impl Open {
    /// Notes that something is open, for so many rows.
    pub(super) fn note(
        &mut self,
        subject: Subject,
        hole: &Sides<Option<Hole>>,
        columns: &[&str],
        rows: usize,
    ) {
        let new = |subject: &Subject| NotComparable {
            account_id: subject.place.0.clone(),
            region: subject.place.1.clone(),
            table: subject.table.clone(),
            operation: subject.operation.clone(),
            columns: Vec::new(),
            resource: subject.resource.clone(),
            rows: 0,
            before: None,
            after: None,
        };
        let open = new(&subject);
        let entry = self.entries.entry(subject).or_insert(open);
        let cause = |hole: &Option<Hole>| hole.as_ref().map(|hole| hole.cause.clone());
        entry.before = entry.before.take().or_else(|| cause(&hole.before));
        entry.after = entry.after.take().or_else(|| cause(&hole.after));
        entry.rows += rows;
        let new: Vec<_> =
            columns.iter().filter(|name| !entry.columns.iter().any(|known| known == *name)).collect();
        entry.columns.extend(new.into_iter().map(|name| (*name).to_owned()));
    }

    pub(super) fn into_list(self) -> Vec<NotComparable> {
        self.entries.into_values().collect()
    }
}
