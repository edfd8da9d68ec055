//! What was not read, seen from one check: which partitions, and which single resources, it cannot judge.
//!
//! Gaps say what failed. Coverage says what ran to its end. An operation with neither was never called, or was cut
//! short, and is as unread as one that failed.

use super::holes::Holes;
use super::left_out::{Gaps, apart, opening};
use super::types::Types;
use crate::catalogue::Check;
use crate::plan::Need;
use crate::schema::{GLOBAL, Ground, Operation, Reach, Schema};
use crate::scope::Scope;
use crate::store::{Class, Gap, Record, Sandbox, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// What is said where a check judges stacks and none was named.
const NO_STACK: &str = "no stack was given: name one with --stack";

/// What a snapshot knows of its own holes. By default it has none.
#[derive(Clone, Debug)]
pub struct Unread {
    /// What failed, and what was left out of the resources that are judged.
    pub gaps: Vec<Gap>,
    /// What was left out of other resources.
    pub left_out: Vec<Gap>,
    /// What ran to its end, as (account, region, operation).
    pub covered: BTreeSet<(String, String, String)>,
    /// The partitions that were to be read, as (account, region).
    pub partitions: Vec<(String, String)>,
    /// The accounts that were not entered, each with the gap that says why.
    pub not_entered: BTreeMap<String, Gap>,
    /// Whether everything planned was tried.
    pub complete: bool,
}

impl Default for Unread {
    fn default() -> Self {
        Self {
            gaps: Vec::new(),
            left_out: Vec::new(),
            covered: BTreeSet::new(),
            partitions: Vec::new(),
            not_entered: BTreeMap::new(),
            complete: true,
        }
    }
}

impl Unread {
    /// The holes of a snapshot with this record, of which this is judged.
    ///
    /// # Errors
    ///
    /// When the snapshot cannot be read.
    pub fn of(
        record: &Record,
        sandbox: &Sandbox,
        schema: &Schema,
        scope: &Scope,
    ) -> Result<Self, StoreError> {
        let Record { run, gaps, coverage, partitions } = record;
        let Gaps { gaps, left_out } = apart(gaps.clone(), sandbox, schema, scope)?;
        let closed = run.accounts_expected.iter().filter(|account| !account.entered);
        let not_entered = closed.filter_map(|account| {
            let gap = gaps.iter().find(|gap| gap.account_id == account.id)?;
            Some((account.id.clone(), gap.clone()))
        });
        Ok(Self {
            not_entered: not_entered.collect(),
            gaps,
            left_out,
            covered: coverage.iter().cloned().collect(),
            partitions: partitions.clone(),
            complete: run.complete,
        })
    }

    /// The holes that matter to a check with these needs, whose rows rest on this ground. `rows` is where the resources of
    /// a type are looked up.
    pub(super) fn holes_of(
        &self,
        check: &Check,
        schema: &Schema,
        needs: &[Need],
        ground: &Ground,
        rows: &Sandbox,
    ) -> Holes {
        let mut holes = self.holes(schema, needs, ground, Some(rows));
        for gap in opening(&self.left_out, check, needs, &ground.alone) {
            holes.open(gap.clone());
        }
        holes
    }

    /// The holes of a check whose rows each rest on one row of an origin.
    pub(super) fn holes(
        &self,
        schema: &Schema,
        needs: &[Need],
        ground: &Ground,
        rows: Option<&Sandbox>,
    ) -> Holes {
        let mut holes = Holes::in_these(&self.partitions);
        let is_audited = |gap: &Gap| !holes.is_outside(&gap.account_id, &gap.region);
        let gaps = self.gaps.iter().filter(|gap| gap.concerns(&ground.rests_on));
        let gaps: Vec<_> = gaps.map(|gap| (gap, is_audited(gap))).collect();
        let (mut by_operation, mut by_table): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = Default::default();
        for need in needs {
            by_operation.entry(need.operation.to_string()).or_default().push(need);
            by_table.entry(need.table).or_default().push(need);
        }
        let types = Types { of: &ground.types, rows };
        for (gap, is_audited) in gaps {
            // What could not be compared with a declared resource failed for the live one, of another table.
            let compares = schema.table(&gap.table).is_some_and(|table| !table.list.is_call());
            let of_columns = !gap.columns.is_empty();
            let needs = if compares || of_columns {
                by_table.get(&*gap.table)
            } else {
                by_operation.get(&gap.operation)
            };
            let Some(needs) = needs else { continue };
            // One resource's gap stays with it where the rows are that table's, and no row exists because of it.
            let is_own = needs
                .iter()
                .all(|need| (compares || of_columns || !need.lists) && ground.alone.contains(need.table));
            match &gap.resource {
                // The rows that rest on it say so themselves.
                Some(_) if is_told(gap, needs, schema, ground) => holes.tell(gap.clone()),
                Some(resource) if is_own => holes.open_one(resource, gap.clone()),
                // What is declared elsewhere is none of the live rows that were to be read.
                _ if compares && !is_audited => {}
                _ => types.open(&mut holes, gap, needs.iter().map(|need| need.table)),
            }
        }
        for need in needs {
            self.never_read(schema, need, &types, &mut holes);
        }
        // What a stack says of other places was read with the rest of it.
        if !needs.iter().any(|need| need.operation.is_call()) {
            holes.reach_anywhere();
        }
        holes
    }

    /// Adds the partitions in which an operation was neither covered nor failed.
    fn never_read(&self, schema: &Schema, need: &Need, types: &Types<'_>, holes: &mut Holes) {
        let operation = need.operation.to_string();
        for (account_id, region) in self.partitions_of(schema, std::slice::from_ref(need)) {
            let is_failure = |gap: &Gap| {
                gap.resource.is_none()
                    && gap.columns.is_empty()
                    && (&*gap.account_id, &*gap.region, &*gap.operation) == (account_id, region, &*operation)
            };
            // What failed has opened all that rests on it, and says why.
            if self.gaps.iter().any(is_failure) {
                continue;
            }
            if let Some(gap) = self.uncovered(need.table, need.operation, (account_id, region)) {
                types.open(holes, &gap, std::iter::once(need.table));
            }
        }
    }

    /// The partitions in which an operation that is needed is called, as (account, region).
    pub(super) fn partitions_of(
        &self,
        schema: &Schema,
        needs: &[Need],
    ) -> impl Iterator<Item = (&str, &str)> {
        let families = needs.iter().filter_map(|need| schema.caller_of(need.operation));
        let reaches: Vec<_> = families.map(|family| family.reach).collect();
        let is_called =
            move |region: &str| reaches.iter().any(|reach| (region == GLOBAL) == (*reach == Reach::Global));
        let partitions = self.partitions.iter().map(|(account_id, region)| (&**account_id, &**region));
        partitions.filter(move |(_, region)| is_called(region))
    }

    /// The gap that an operation leaves in a partition where it did not run to its end.
    pub fn uncovered(
        &self,
        table: &str,
        operation: Operation,
        (account_id, region): (&str, &str),
    ) -> Option<Gap> {
        let key = (account_id.to_owned(), region.to_owned(), operation.to_string());
        if self.covered.contains(&key) {
            return None;
        }
        if let Some(gap) = self.not_entered.get(account_id) {
            return Some(Gap { region: region.to_owned(), ..gap.clone() });
        }
        let (class, message) = if !operation.is_call() {
            (Class::NoStack, NO_STACK)
        } else if self.complete {
            (Class::NotCollected, "the snapshot was collected without it")
        } else {
            (Class::Interrupted, "the run ended before it did")
        };
        Some(Gap::of_partition((account_id, region), table, operation, class, message))
    }
}

/// Whether a gap of one resource leaves NULL what rests on it, and all else as it is.
fn is_told(gap: &Gap, needs: &[&Need], schema: &Schema, ground: &Ground) -> bool {
    needs.iter().all(|need| {
        let is_of_operation = |column: &String| {
            schema
                .table(need.table)
                .is_some_and(|table| schema.operation_of(table, column).to_string() == gap.operation)
        };
        let read = ground.rests_on.get(need.table).into_iter().flatten();
        let columns: BTreeSet<_> = if gap.columns.is_empty() {
            read.filter(|column| is_of_operation(column)).cloned().collect()
        } else {
            gap.columns.iter().cloned().collect()
        };
        (!need.lists || !gap.columns.is_empty()) && ground.tells(need.table, &columns)
    })
}

#[cfg(test)]
mod tests {
    use super::Unread;
    use crate::plan::Need;
    use crate::schema::{Detail, Family, GLOBAL, Ground, Operation, Schema, Table};
    use crate::store::{Class, Gap};
    use crate::verdict::cause::cause;

    const LIST: Operation = Operation::new("a", "ListThings");
    const DETAIL: Operation = Operation::new("a", "GetThing").allowed_by("a:ReadThing");
    const THINGS: Table =
        Table { name: "aws_thing", list: LIST, details: &[Detail { operation: DETAIL, columns: &["size"] }] };
    const OTHER: Table = Table { name: "aws_other", list: Operation::new("b", "ListOthers"), details: &[] };

    const STACKS: Table = Table { name: "iac_live", list: Operation::READ_STACK, details: &[] };

    fn schema() -> Schema {
        let families = [Family::regional(&[THINGS], &[]), Family::global(&[OTHER], &[])];
        Schema::new(families.into_iter().chain([Family::global(&[STACKS], &[])]).collect(), &[])
    }

    /// What a check needs that reads a detail of things, and others.
    fn needs() -> Vec<Need> {
        let need = |table, operation, lists| Need { table, operation, lists };
        vec![
            need("aws_thing", LIST, true),
            need("aws_thing", DETAIL, false),
            need("aws_other", OTHER.list, true),
        ]
    }

    fn gap(region: &str, operation: Operation, class: Class) -> Gap {
        Gap::of_partition(("1", region), "aws_thing", operation, class, "said AWS")
    }

    /// What rows rest on that each are one row of these tables.
    fn ground(origins: &[&str]) -> Ground {
        Ground { alone: origins.iter().map(|table| (*table).to_owned()).collect(), ..Ground::default() }
    }

    /// Where a check on things is undecided: `region/resource`.
    fn undecided(unread: &Unread, origins: &[&str]) -> Vec<String> {
        let holes = unread.holes(&schema(), &needs(), &ground(origins), None);
        let rows = ["r1/x", "r1/y", "r2/x", "global/x"];
        let is_open = |row: &&str| {
            let (region, resource) = row.split_once('/').expect("a row");
            holes.under("1", region, resource).is_some()
        };
        rows.into_iter().filter(is_open).map(str::to_owned).collect()
    }

    fn only(gap: Gap) -> Unread {
        Unread { gaps: vec![gap], ..Unread::default() }
    }

    #[test]
    fn a_gap_of_a_region_opens_its_rows_and_global_ones() {
        let unread = only(gap("r1", LIST, Class::Throttled));
        assert_eq!(undecided(&unread, &["aws_thing"]), ["r1/x", "r1/y", "global/x"]);
    }

    #[test]
    fn a_gap_of_what_is_global_opens_every_row() {
        let unread = only(gap(GLOBAL, OTHER.list, Class::Throttled));
        assert_eq!(undecided(&unread, &["aws_thing"]), ["r1/x", "r1/y", "r2/x", "global/x"]);
    }

    #[test]
    fn a_gap_of_one_resource_stays_with_it_where_each_row_rests_on_one_resource() {
        let unread = only(gap("r1", DETAIL, Class::Throttled).for_resource("x"));
        assert_eq!(undecided(&unread, &["aws_thing"]), ["r1/x"]);
        assert_eq!(undecided(&unread, &[]), ["r1/x", "r1/y", "global/x"]);
        assert_eq!(undecided(&unread, &["aws_other"]), ["r1/x", "r1/y", "global/x"]);
    }

    /// The live resource has a gap of its own, and the declared one a copy of it.
    #[test]
    fn what_could_not_be_compared_opens_the_declared_resource_and_no_live_one() {
        let gap = gap("r1", DETAIL, Class::MissingPermission).for_resource("urn:x");
        let unread = only(Gap { table: "iac_live".to_owned(), ..gap });
        assert_eq!(undecided(&unread, &["aws_thing"]), [""; 0]);
        let needs = [Need { table: "iac_live", operation: Operation::READ_STACK, lists: true }];
        let opened = |origins: &[&str]| {
            let holes = unread.holes(&schema(), &needs, &ground(origins), None);
            ["urn:x", "urn:y"].map(|urn| holes.under("1", "r1", urn).map(cause))
        };
        let said = Some("a:GetThing was denied for urn:x: grant a:ReadThing".to_owned());
        assert_eq!(opened(&["iac_live"]), [said.clone(), None]);
        assert_eq!(opened(&[]), [said.clone(), said], "rows of several resources are one");
    }

    #[test]
    fn what_is_declared_outside_of_the_audit_opens_itself_and_nothing_that_was_audited() {
        let of_stack = Need { table: "iac_live", operation: Operation::READ_STACK, lists: true };
        let gap = gap("r9", LIST, Class::NotCollected).for_resource("urn:x");
        let covered =
            |region: &str, operation: Operation| ("1".to_owned(), region.to_owned(), operation.to_string());
        let unread = Unread {
            partitions: ["r1", GLOBAL].map(|region| ("1".to_owned(), region.to_owned())).to_vec(),
            covered: [covered("r1", LIST), covered(GLOBAL, Operation::READ_STACK)].into(),
            ..only(Gap { table: "iac_live".to_owned(), ..gap })
        };
        let with_things = [of_stack, Need { table: "aws_thing", operation: LIST, lists: true }];
        let holes = unread.holes(&schema(), &with_things, &Ground::default(), None);
        assert_eq!(holes.partitions().count(), 0);
        assert!(holes.under("1", GLOBAL, "x").is_none() && holes.is_outside("1", "r9"));
        let holes = unread.holes(&schema(), &[of_stack], &ground(&["iac_live"]), None);
        let open = ["urn:x", "urn:y"].map(|urn| holes.under("1", "r9", urn).is_some());
        assert_eq!((open, holes.is_outside("1", "r9")), ([true, false], false));
    }

    #[test]
    fn a_check_on_stacks_says_that_none_was_named() {
        let unread = Unread { partitions: vec![("1".to_owned(), GLOBAL.to_owned())], ..Unread::default() };
        let needs = [Need { table: "iac_live", operation: Operation::READ_STACK, lists: true }];
        for complete in [true, false] {
            let unread = Unread { complete, ..unread.clone() };
            let causes: Vec<_> =
                unread.holes(&schema(), &needs, &Ground::default(), None).partitions().map(cause).collect();
            assert_eq!(causes, ["no stack was given: name one with --stack"]);
        }
    }

    #[test]
    fn a_gap_of_an_operation_that_the_check_does_not_need_opens_nothing() {
        let other = Operation::new("a", "GetOtherThing");
        assert_eq!(undecided(&only(gap("r1", other, Class::Throttled)), &[]), [""; 0]);
    }

    #[test]
    fn what_was_neither_covered_nor_failed_was_not_read() {
        let covered =
            |region: &str, operation: Operation| ("1".to_owned(), region.to_owned(), operation.to_string());
        let unread = Unread {
            partitions: ["r1", "r2", GLOBAL].map(|region| ("1".to_owned(), region.to_owned())).to_vec(),
            covered: [
                covered("r1", LIST),
                covered("r1", DETAIL),
                covered("r2", LIST),
                covered(GLOBAL, OTHER.list),
            ]
            .into(),
            ..Unread::default()
        };
        assert_eq!(undecided(&unread, &["aws_thing"]), ["r2/x", "global/x"]);
        let causes = |unread: &Unread| -> Vec<_> {
            unread.holes(&schema(), &needs(), &Ground::default(), None).partitions().map(cause).collect()
        };
        assert_eq!(
            causes(&unread),
            ["a:GetThing was not called in r2: the snapshot was collected without it"]
        );
        let cut = Unread { complete: false, ..unread };
        assert_eq!(causes(&cut), ["a:GetThing was not reached in r2: the run ended early"]);
    }

    #[test]
    fn an_account_that_was_not_entered_is_unread_in_every_region_of_the_check() {
        let role = "arn:aws:iam::2:role/audit";
        let assume = Operation::new("sts", "AssumeRole");
        let refused = Gap::of_partition(("2", GLOBAL), "aws_account", assume, Class::MissingPermission, "no");
        let unread = Unread {
            partitions: ["r1", "r2", GLOBAL].map(|region| ("2".to_owned(), region.to_owned())).to_vec(),
            not_entered: [("2".to_owned(), refused.for_resource(role))].into(),
            ..Unread::default()
        };
        let holes = unread.holes(&schema(), &needs()[..2], &Ground::default(), None);
        let regions: Vec<_> = holes.partitions().map(|gap| gap.region.as_str()).collect();
        assert_eq!(regions, ["r1", "r2"]);
        assert!(
            holes
                .partitions()
                .all(|gap| cause(gap).starts_with(&format!("sts:AssumeRole was denied for {role}: ")))
        );
    }
}
