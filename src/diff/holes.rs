//! What one of the two snapshots does not know: partitions that it did not read, operations that did not run to their
//! end, and single resources that did not answer.

use crate::schema::{GLOBAL, Operation, Reach, Reads, Schema};
use crate::store::Gap;
use crate::verdict::{Unread, cause};
use std::collections::{BTreeMap, BTreeSet};

/// Why something is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    pub(super) cause: String,
    /// Whether the run never set out to read it. Where neither run did, there is nothing to miss.
    pub(super) never_asked: bool,
}

impl Hole {
    fn of(gap: &Gap) -> Self {
        Self { cause: cause(gap), never_asked: gap.was_never_asked() }
    }

    /// Of a column or table that came with a newer upright.
    pub(super) fn of_version(version: &str) -> Self {
        Self {
            cause: format!("upright {version}, which collected it, did not know of it"),
            never_asked: true,
        }
    }
}

/// An account and a region, or `global`.
pub(super) type Place = (String, String);

/// What one snapshot does not know.
pub(super) struct Holes<'a> {
    schema: &'a Schema,
    unread: Unread,
    read: BTreeSet<Place>,
    /// Operations that failed for a whole partition.
    partitions: BTreeMap<Place, BTreeMap<String, Gap>>,
    /// Columns that answers said nothing of.
    columns: BTreeMap<Place, Vec<Gap>>,
    /// Operations that failed for single resources, by ARN.
    resources: BTreeMap<Place, BTreeMap<String, BTreeMap<String, Gap>>>,
}

impl<'a> Holes<'a> {
    pub(super) fn new(schema: &'a Schema, mut unread: Unread) -> Self {
        let is_entered = |(account_id, _): &&Place| !unread.not_entered.contains_key(account_id);
        let read = unread.partitions.iter().filter(is_entered).cloned().collect();
        let (mut partitions, mut resources) =
            (BTreeMap::<_, BTreeMap<_, _>>::new(), BTreeMap::<_, BTreeMap<_, BTreeMap<_, _>>>::new());
        let mut columns = BTreeMap::<_, Vec<_>>::new();
        for gap in std::mem::take(&mut unread.gaps) {
            let place = (gap.account_id.clone(), gap.region.clone());
            if !gap.columns.is_empty() {
                columns.entry(place).or_default().push(gap);
                continue;
            }
            let operation = gap.operation.clone();
            match gap.resource.clone() {
                None => _ = partitions.entry(place).or_default().entry(operation).or_insert(gap),
                Some(arn) => {
                    _ = resources
                        .entry(place)
                        .or_default()
                        .entry(operation)
                        .or_default()
                        .entry(arn)
                        .or_insert(gap)
                }
            }
        }
        Self { schema, unread, read, partitions, columns, resources }
    }

    /// The partitions that were read, in their order.
    pub(super) fn read(&self) -> &BTreeSet<Place> {
        &self.read
    }

    /// The partitions that were to be read.
    pub(super) fn planned(&self) -> impl Iterator<Item = &Place> {
        self.unread.partitions.iter()
    }

    /// Why nothing is known of a partition at all.
    pub(super) fn partition(&self, place: &Place) -> Option<Hole> {
        if self.read.contains(place) {
            return None;
        }
        let gap = self.unread.not_entered.get(&place.0);
        Some(gap.map_or_else(|| Hole { cause: not_read(place), never_asked: true }, Hole::of))
    }

    /// Why an operation's answer is not whole in a partition.
    pub(super) fn operation(&self, table: &str, operation: Operation, place: &Place) -> Option<Hole> {
        self.places(operation, place).into_iter().find_map(|place| self.in_place(table, operation, &place))
    }

    /// The same of operations by which rows come to be: for those, the gap of one resource hides rows of others.
    pub(super) fn listing(&self, table: &str, operation: Operation, place: &Place) -> Option<Hole> {
        let of_resource = |place: &Place| self.of_resources(place, operation)?.values().next().map(Hole::of);
        let whole = self.operation(table, operation, place);
        // Of rows that were not listed, nothing further was listed, and no gap says so.
        let above = || self.listing(table, self.schema.above(operation)?, place);
        whole.or_else(|| self.places(operation, place).iter().find_map(of_resource)).or_else(above)
    }

    /// The single resources for which an operation did not answer.
    pub(super) fn of_resources(&self, place: &Place, operation: Operation) -> Option<&BTreeMap<String, Gap>> {
        self.resources.get(place)?.get(&operation.to_string())
    }

    /// Why an operation's answer is not known for one resource.
    pub(super) fn resource(&self, place: &Place, operation: Operation, arn: &str) -> Option<Hole> {
        self.of_resources(place, operation)?.get(arn).map(Hole::of)
    }

    /// Why a column of a row is not known though its operation answered: of these columns, on which it rests, an answer
    /// said nothing.
    pub(super) fn column(
        &self,
        place: &Place,
        table: &str,
        rests_on: &Reads,
        arn: Option<&str>,
    ) -> Option<Hole> {
        let is_its =
            |gap: &&Gap| gap.table != table || gap.resource.is_none() || gap.resource.as_deref() == arn;
        let mut here = self.columns.get(place)?.iter().filter(is_its);
        here.find(|gap| gap.concerns(rests_on)).map(Hole::of)
    }

    fn in_place(&self, table: &str, operation: Operation, place: &Place) -> Option<Hole> {
        let failed = |operation: Operation| self.partitions.get(place)?.get(&operation.to_string());
        let uncovered = || {
            let gap = self.unread.uncovered(table, operation, (&place.0, &place.1))?;
            // What hangs on a list was not called because the list failed.
            let root = self.schema.caller_of(operation).and_then(|family| failed(family.root()));
            Some(root.map_or_else(|| Hole::of(&gap), Hole::of))
        };
        failed(operation).map(Hole::of).or_else(uncovered)
    }

    /// Where an operation is called on whose answer a row of this partition rests.
    fn places(&self, operation: Operation, (account_id, region): &Place) -> Vec<Place> {
        let reach = self.schema.caller_of(operation).map(|family| family.reach);
        let here = (account_id.clone(), region.clone());
        match reach {
            Some(Reach::Global) => vec![(account_id.clone(), GLOBAL.to_owned())],
            Some(Reach::Regional) if region == GLOBAL => {
                let regions =
                    self.read.iter().filter(|(account, region)| account == account_id && region != GLOBAL);
                regions.cloned().collect()
            }
            _ => vec![here],
        }
    }
}

/// The cause of everything that a run left out with its region or account.
pub(super) fn not_read((account_id, region): &Place) -> String {
    match region.as_str() {
        GLOBAL => format!("account {account_id} was not read"),
        region => format!("{region} of account {account_id} was not read"),
    }
}

#[cfg(test)]
mod tests {
    use super::Holes;
    use crate::schema::{Family, GLOBAL, Operation, Schema, Table};
    use crate::verdict::Unread;

    const LIST: Operation = Operation::new("a", "ListThings");
    const GLOBALS: Operation = Operation::new("b", "ListOthers");
    const THINGS: &[Table] = &[Table { name: "aws_thing", list: LIST, details: &[] }];
    const OTHERS: &[Table] = &[Table { name: "aws_other", list: GLOBALS, details: &[] }];

    /// A row of a region may rest on what is global, and a global one on every region.
    #[test]
    fn an_operation_is_looked_for_where_it_is_called() {
        let schema = Schema::new(vec![Family::regional(THINGS, &[]), Family::global(OTHERS, &[])], &[]);
        let place = |region: &str| ("1".to_owned(), region.to_owned());
        let covered =
            |region: &str, operation: Operation| ("1".to_owned(), region.to_owned(), operation.to_string());
        let unread = Unread {
            partitions: ["q", "r", GLOBAL].map(place).to_vec(),
            covered: [covered("q", LIST), covered(GLOBAL, GLOBALS)].into(),
            ..Unread::default()
        };
        let holes = Holes::new(&schema, unread);
        let cause =
            |operation, region| holes.operation("t", operation, &place(region)).map(|hole| hole.cause);
        let uncalled =
            Some("a:ListThings was not called in r: the snapshot was collected without it".to_owned());
        assert_eq!(cause(LIST, "q"), None);
        assert_eq!(cause(LIST, "r"), uncalled);
        assert_eq!(cause(LIST, GLOBAL), uncalled, "a global row rests on r too");
        assert_eq!(cause(GLOBALS, "r"), None);
    }
}
