//! Rows of two snapshots side by side, in the order of their keys: both files are walked once, and neither is held.

use super::difference::{NotComparable, ResourceChange};
use super::ground::Ground;
use super::holes::{Hole, Holes, Place};
use super::open::{Open, Subject};
use super::shape::Shape;
use super::value::order;
use super::walk::{Row, Walk};
use super::{Selection, Sides};
use crate::schema::{GLOBAL, Reach, Schema};
use crate::store::{Sandbox, Snapshot, StoreError};
use crate::verdict::Unread;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What became of the rows.
#[derive(Debug, Default)]
pub(super) struct Resources {
    pub(super) changes: Vec<ResourceChange>,
    pub(super) not_comparable: Vec<NotComparable>,
    /// Differences that are left out unless all columns are asked for.
    pub(super) left_out: usize,
}

pub(super) fn compare(
    schema: &Schema,
    before: &Snapshot,
    after: &Snapshot,
    unread: Sides<Unread>,
    versions: Sides<String>,
    selection: &Selection,
) -> Result<Resources, StoreError> {
    let sandboxes = Sides { before: before.sandbox()?, after: after.sandbox()? };
    let mut comparison = Comparison {
        holes: Sides { before: Holes::new(schema, unread.before), after: Holes::new(schema, unread.after) },
        versions,
        selection,
        open: Open::default(),
        found: Resources::default(),
    };
    comparison.partitions();
    // What a stack declares is no state of the account, and its own tool tells what changed in it.
    let live = schema.tables().filter(|table| table.list.is_call());
    for table in live.filter(|table| selection.has_table(table.name)) {
        let Some(shape) = Shape::of(schema, table, &sandboxes)? else { continue };
        let is_global = schema.family_of(table.name).is_some_and(|family| family.reach == Reach::Global);
        comparison.lists(&shape, is_global);
        comparison.walk(&shape, &sandboxes)?;
    }
    let Comparison { open, found, .. } = comparison;
    Ok(Resources { not_comparable: open.into_list(), ..found })
}

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) holes: Sides<Holes<'a>>,
    pub(super) versions: Sides<String>,
    pub(super) selection: &'a Selection,
    pub(super) open: Open,
    pub(super) found: Resources,
}

impl Comparison<'_> {
    /// Partitions that one run did not read, or neither.
    fn partitions(&mut self) {
        let planned: BTreeSet<_> = self.holes.before.planned().chain(self.holes.after.planned()).collect();
        for place in planned {
            let hole = self.holes.map(|holes| holes.partition(place));
            if hole.any(Option::is_some) {
                self.open.note(Subject::partition(place), &hole, &[], 0);
            }
        }
    }

    /// Partitions in which the rows of a table were not all listed: whether one was added or removed is open there.
    fn lists(&mut self, shape: &Shape<'_>, is_global: bool) {
        let both: BTreeSet<Place> = self.holes.before.read() & self.holes.after.read();
        for place in both.into_iter().filter(|(_, region)| (region == GLOBAL) == is_global) {
            let Ground { place, listing, .. } = Ground::of(&self.holes, &self.versions, shape, place);
            let is_new = |(_, hole): &(_, Hole)| !hole.never_asked;
            // What neither run set out to read is missed by nobody.
            if listing.before.is_some()
                && listing.after.is_some()
                && !listing.any(|side| side.as_ref().is_some_and(is_new))
            {
                continue;
            }
            let Sides { before, after } = listing;
            for (operation, hole) in [
                before.map(|(operation, hole)| (operation, Sides { before: Some(hole), after: None })),
                after.map(|(operation, hole)| (operation, Sides { before: None, after: Some(hole) })),
            ]
            .into_iter()
            .flatten()
            {
                self.open.note(Subject::rows(&place, shape.table.name, operation), &hole, &[], 0);
            }
        }
    }

    fn walk(&mut self, shape: &Shape<'_>, sandboxes: &Sides<Sandbox>) -> Result<(), StoreError> {
        let mut before = Walk::new(&sandboxes.before, shape, shape.statements.before.as_deref());
        let mut after = Walk::new(&sandboxes.after, shape, shape.statements.after.as_deref());
        let (mut left, mut right) = (before.step()?, after.step()?);
        let mut ground = None;
        loop {
            let Some(which) = first(shape, left.as_ref(), right.as_ref()) else { return Ok(()) };
            let old = if which.is_le() { std::mem::replace(&mut left, before.step()?) } else { None };
            let new = if which.is_ge() { std::mem::replace(&mut right, after.step()?) } else { None };
            self.row(shape, &mut ground, old.as_ref(), new.as_ref());
        }
    }
}

/// Which of two rows comes first by its key; equal for the same key, none when there are none.
fn first(shape: &Shape<'_>, left: Option<&Row>, right: Option<&Row>) -> Option<Ordering> {
    match (left, right) {
        (None, None) => None,
        (Some(_), None) => Some(Ordering::Less),
        (None, Some(_)) => Some(Ordering::Greater),
        (Some(left), Some(right)) => {
            let by = |index: &usize| order(&left[*index], &right[*index]);
            Some(shape.key.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal))
        }
    }
}
