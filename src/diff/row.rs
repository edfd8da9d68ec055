//! What became of one row: it came, it went, columns of it changed, or it cannot be told.

use super::Sides;
use super::difference::{Change, ColumnChange, ResourceChange};
use super::ground::Ground;
use super::holes::Hole;
use super::open::Subject;
use super::resources::Comparison;
use super::shape::{Group, Shape};
use super::value::{Likeness, json, likeness};
use super::walk::Row;
use crate::store::Value;
use std::collections::BTreeSet;

impl Comparison<'_> {
    /// `ground` is that of the row before, which is mostly in the same partition.
    pub(super) fn row(
        &mut self,
        shape: &Shape<'_>,
        ground: &mut Option<Ground>,
        before: Option<&Row>,
        after: Option<&Row>,
    ) {
        let Some(row) = after.or(before) else { return };
        if !self.selection.has_resource(|| shape.name(row)) {
            return;
        }
        let here = shape.place(row);
        let is_here = |ground: &Ground| (ground.place.0.as_str(), ground.place.1.as_str()) == here;
        let known = ground.take().filter(is_here);
        let ground = ground.insert(known.unwrap_or_else(|| {
            let place = (here.0.to_owned(), here.1.to_owned());
            Ground::of(&self.holes, &self.versions, shape, place)
        }));
        match (before, after) {
            (Some(before), Some(after)) => self.pair(shape, ground, before, after),
            (Some(before), None) => self.single(shape, ground, Change::Removed, before),
            (None, Some(after)) => self.single(shape, ground, Change::Added, after),
            (None, None) => {}
        }
    }

    /// A row that only one of the snapshots has. Where the other could have missed it, nothing is said of it.
    fn single(&mut self, shape: &Shape<'_>, ground: &Ground, change: Change, row: &Row) {
        let is_added = change == Change::Added;
        let side = |hole: &Hole| {
            let hole = Some(hole.clone());
            if is_added { Sides { before: hole, after: None } } else { Sides { before: None, after: hole } }
        };
        let (partition, listing) = if is_added {
            (&ground.partition.before, &ground.listing.before)
        } else {
            (&ground.partition.after, &ground.listing.after)
        };
        if let Some(hole) = partition {
            self.open.note(Subject::partition(&ground.place), &side(hole), &[], 1);
        } else if let Some((operation, hole)) = listing {
            self.open.note(Subject::rows(&ground.place, shape.table.name, *operation), &side(hole), &[], 1);
        } else {
            let columns = self.values(shape, ground, is_added, row);
            self.found.changes.push(changed(shape, change, row, columns));
        }
    }

    /// What is known of a row that only one of the snapshots has.
    fn values(&self, shape: &Shape<'_>, ground: &Ground, is_added: bool, row: &Row) -> Vec<ColumnChange> {
        let mut unknown: BTreeSet<usize> = BTreeSet::new();
        for (group, known) in shape.groups.iter().zip(&ground.groups).filter(|(group, _)| !group.lists) {
            let single = known.of_resource(&self.holes, &ground.place, group, shape.arn(row));
            let is_open = |hole: &Sides<Option<Hole>>| {
                if is_added { hole.after.is_some() } else { hole.before.is_some() }
            };
            if is_open(&known.hole) || is_open(&single) {
                unknown.extend(&group.columns);
            }
        }
        for index in 0..shape.columns.len() {
            let hole = self.column(shape, ground, index, shape.arn(row));
            if if is_added { hole.after.is_some() } else { hole.before.is_some() } {
                unknown.insert(index);
            }
        }
        let says = |(index, value): &(usize, &Value)| {
            let column = &shape.columns[*index];
            let is_told = !["account_id", "region", "arn"].contains(&column.name.as_str());
            let is_wanted = self.selection.all_columns || !column.is_volatile();
            **value != Value::Null && is_told && is_wanted && !unknown.contains(index)
        };
        let column = |(index, value): (usize, &Value)| {
            let (none, value) = (serde_json::Value::Null, json(value));
            let (before, after) = if is_added { (none, value) } else { (value, none) };
            ColumnChange { column: shape.columns[index].name.clone(), before, after }
        };
        row.iter().enumerate().filter(says).map(column).collect()
    }

    /// Why one column of a row is not known though its operation answered.
    fn column(
        &self,
        shape: &Shape<'_>,
        ground: &Ground,
        index: usize,
        arn: Option<&str>,
    ) -> Sides<Option<Hole>> {
        let rests_on = &shape.rests_on[index];
        self.holes.map(|holes| holes.column(&ground.place, shape.table.name, rests_on, arn))
    }

    /// A row that both snapshots have.
    fn pair(&mut self, shape: &Shape<'_>, ground: &Ground, before: &Row, after: &Row) {
        let mut other: Vec<usize> = Vec::new();
        for (group, known) in shape.groups.iter().zip(&ground.groups) {
            let arn = shape.arn(after);
            let single = known.of_resource(&self.holes, &ground.place, group, arn);
            let is_whole = known.hole.any(Option::is_some);
            let (hole, resource) = if is_whole { (&known.hole, None) } else { (&single, arn) };
            let mut open = Vec::new();
            for index in group.columns.iter().copied() {
                let column = &shape.columns[index];
                let is_wanted = self.selection.all_columns || !column.is_volatile();
                let own = self.column(shape, ground, index, arn);
                if own.any(Option::is_some) {
                    if is_wanted {
                        let subject = Subject::columns(&ground.place, shape.table.name, group.operation, arn);
                        self.open.note(subject, &own, &[column.name.as_str()], 1);
                    }
                    continue;
                }
                if is_open(group, hole, &before[index], &after[index]) {
                    open.extend(is_wanted.then_some(column.name.as_str()));
                    continue;
                }
                match likeness(&before[index], &after[index]) {
                    Likeness::Same => {}
                    Likeness::Reordered if !self.selection.all_columns => self.found.left_out += 1,
                    _ if !is_wanted => self.found.left_out += 1,
                    _ => other.push(index),
                }
            }
            // What neither run set out to read is missed by nobody.
            let is_missed = hole.any(|side| side.as_ref().is_none_or(|hole| !hole.never_asked));
            if !open.is_empty() && is_missed {
                let subject = Subject::columns(&ground.place, shape.table.name, group.operation, resource);
                self.open.note(subject, hole, &open, 1);
            }
        }
        other.sort_unstable();
        let column = |index: usize| {
            let (before, after) = (json(&before[index]), json(&after[index]));
            ColumnChange { column: shape.columns[index].name.clone(), before, after }
        };
        if !other.is_empty() {
            let columns = other.into_iter().map(column).collect();
            self.found.changes.push(changed(shape, Change::Changed, after, columns));
        }
    }
}

/// Whether two values of a column cannot be compared. What a list sends of one resource it sends whole, so there a
/// value was read even where the list was cut; a value derived from a cut answer may be wrong.
fn is_open(group: &Group, hole: &Sides<Option<Hole>>, before: &Value, after: &Value) -> bool {
    if !group.lists {
        return hole.any(Option::is_some);
    }
    let is_unread = |hole: &Option<Hole>, value: &Value| hole.is_some() && *value == Value::Null;
    before != after && (is_unread(&hole.before, before) || is_unread(&hole.after, after))
}

fn changed(shape: &Shape<'_>, change: Change, row: &Row, columns: Vec<ColumnChange>) -> ResourceChange {
    let (account_id, region) = shape.place(row);
    ResourceChange {
        change,
        table: shape.table.name.to_owned(),
        account_id: account_id.to_owned(),
        region: region.to_owned(),
        resource: shape.name(row),
        title: shape.title(row).map(str::to_owned),
        columns,
    }
}
