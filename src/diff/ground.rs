//! What both snapshots know of one table in one partition: the ground on which its rows are compared.

use super::Sides;
use super::holes::{Hole, Holes, Place};
use super::shape::{Group, Shape};
use crate::schema::Operation;

/// Why rows may be missing, and the operation that would have sent them; none where the file lacks the table.
pub(super) type Listing = (Option<Operation>, Hole);

pub(super) struct Ground {
    pub(super) place: Place,
    /// Why nothing at all is known.
    pub(super) partition: Sides<Option<Hole>>,
    /// Why a row that is missing may still be there.
    pub(super) listing: Sides<Option<Listing>>,
    /// Why columns are not known, for each group of the table.
    pub(super) groups: Vec<Columns>,
}

/// What is known of a group of columns.
pub(super) struct Columns {
    /// Why no row has them whole.
    pub(super) hole: Sides<Option<Hole>>,
    /// Whether single resources lack them.
    singles: Sides<bool>,
}

impl Ground {
    pub(super) fn of(
        holes: &Sides<Holes<'_>>,
        versions: &Sides<String>,
        shape: &Shape<'_>,
        place: Place,
    ) -> Self {
        let listing = |holes: &Holes<'_>, version: &str, has_table: bool| {
            if !has_table {
                return Some((None, Hole::of_version(version)));
            }
            let hole = |operation: &Operation| {
                Some((Some(*operation), holes.listing(shape.table.name, *operation, &place)?))
            };
            shape.listing.iter().find_map(hole)
        };
        let columns = |group: &Group| {
            let side = |holes: &Holes<'_>, version: &str, lacks: bool| match group.operation {
                _ if lacks => Some(Hole::of_version(version)),
                Some(operation) => holes.operation(shape.table.name, operation, &place),
                None => None,
            };
            let singles = |holes: &Holes<'_>| {
                group.operation.is_some_and(|operation| holes.of_resources(&place, operation).is_some())
            };
            Columns {
                hole: Sides {
                    before: side(&holes.before, &versions.before, group.lacking.before),
                    after: side(&holes.after, &versions.after, group.lacking.after),
                },
                singles: holes.map(singles),
            }
        };
        Self {
            partition: holes.map(|holes| holes.partition(&place)),
            listing: Sides {
                before: listing(&holes.before, &versions.before, shape.statements.before.is_some()),
                after: listing(&holes.after, &versions.after, shape.statements.after.is_some()),
            },
            groups: shape.groups.iter().map(columns).collect(),
            place,
        }
    }
}

impl Columns {
    /// Why the columns of one resource are not known.
    pub(super) fn of_resource(
        &self,
        holes: &Sides<Holes<'_>>,
        place: &Place,
        group: &Group,
        arn: Option<&str>,
    ) -> Sides<Option<Hole>> {
        let Some((operation, arn)) = group.operation.zip(arn) else { return Sides::default() };
        let side =
            |holes: &Holes<'_>, has: bool| if has { holes.resource(place, operation, arn) } else { None };
        Sides {
            before: side(&holes.before, self.singles.before),
            after: side(&holes.after, self.singles.after),
        }
    }
}
