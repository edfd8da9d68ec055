//! What was not read, seen from one declared resource.

use crate::schema::{Family, GLOBAL, Operation, Reach, Schema, Table};
use crate::store::{Class, Draft, Gap, StoreError};
use std::collections::{BTreeMap, BTreeSet};

type Partition = (String, String);

/// What the audit read and what it did not.
pub(super) struct Holes<'s> {
    schema: &'s Schema,
    partitions: BTreeSet<Partition>,
    covered: BTreeSet<(Partition, String)>,
    gaps: BTreeMap<(Partition, String), Vec<Gap>>,
    /// Columns that an answer said nothing of.
    columns: Vec<Gap>,
    /// The resources of which everything was read, where it was not of others.
    in_scope: BTreeSet<(Partition, String)>,
    /// Whether everything declared was in the scope of the collecting.
    is_declared_in_scope: bool,
    is_complete: bool,
}

/// The place of a table's rows.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) account_id: &'a str,
    pub(super) region: &'a str,
}

impl Place<'_> {
    fn partition(self, reach: Reach) -> Partition {
        let region = if reach == Reach::Global { GLOBAL } else { self.region };
        (self.account_id.to_owned(), region.to_owned())
    }
}

impl<'s> Holes<'s> {
    pub(super) fn read(
        draft: &Draft<'_>,
        schema: &'s Schema,
        is_declared_in_scope: bool,
    ) -> Result<Self, StoreError> {
        let mut holes = Self {
            schema,
            partitions: BTreeSet::new(),
            covered: BTreeSet::new(),
            gaps: BTreeMap::new(),
            columns: Vec::new(),
            in_scope: BTreeSet::new(),
            is_declared_in_scope,
            is_complete: !draft.read("SELECT 1 FROM upright_run WHERE complete = 1", &[])?.rows.is_empty(),
        };
        for [account_id, region] in
            draft.read("SELECT account_id, region FROM upright_partition", &[])?.texts()
        {
            holes.partitions.insert((account_id, region));
        }
        for [account_id, region, operation] in
            draft.read("SELECT account_id, region, operation FROM upright_coverage", &[])?.texts()
        {
            holes.covered.insert(((account_id, region), operation));
        }
        for [account_id, region, resource] in
            draft.read("SELECT account_id, region, resource FROM upright_in_scope", &[])?.texts()
        {
            holes.in_scope.insert(((account_id, region), resource));
        }
        let gaps = "SELECT account_id, region, table_name, operation, iam_action, resource, columns, class, message \
                    FROM upright_gap ORDER BY table_name, class, message";
        for [account_id, region, table, operation, iam_action, resource, columns, class, message] in
            draft.read(gaps, &[])?.texts()
        {
            let key = ((account_id.clone(), region.clone()), operation.clone());
            let resource = Some(resource).filter(|resource| !resource.is_empty());
            let columns = Gap::columns_of(Some(&columns));
            let gap =
                Gap { account_id, region, table, operation, iam_action, resource, columns, class, message };
            if gap.columns.is_empty() {
                holes.gaps.entry(key).or_default().push(gap);
            } else {
                holes.columns.push(gap);
            }
        }
        Ok(holes)
    }

    /// The regions of an account that were audited.
    pub(super) fn regions<'a>(&'a self, account_id: &'a str) -> impl Iterator<Item = &'a str> {
        let own =
            self.partitions.iter().filter(move |(account, region)| account == account_id && region != GLOBAL);
        own.map(|(_, region)| region.as_str())
    }

    /// Why a table may lack a row that is there.
    pub(super) fn in_list(&self, table: &Table, place: Place<'_>) -> Option<Gap> {
        let family = self.schema.family_of(table.name)?;
        let partition = place.partition(family.reach);
        self.beyond(table.list, &partition).or_else(|| {
            let operations = family.prerequisites.iter().copied().chain([family.root(), table.list]);
            self.first(operations.collect::<Vec<_>>().as_slice(), &partition, None)
        })
    }

    /// Why a column may lack the value of a row that was found.
    pub(super) fn in_column(&self, table: &Table, column: &str, place: Place<'_>, arn: &str) -> Option<Gap> {
        let partition = place.partition(self.schema.family_of(table.name)?.reach);
        if let Some(gap) = self.of_column(table, column, &partition, arn) {
            return Some(gap);
        }
        let operation = self.schema.operation_of(table, column);
        if operation == table.list {
            return None;
        }
        let root = self.schema.caller_of(operation).map(Family::root);
        // The root listed the row itself; another table's list has a root of its own.
        let root = root.filter(|root| *root != table.list);
        let operations: Vec<_> = root.into_iter().chain([operation]).collect();
        self.first(&operations, &partition, Some(arn))
    }

    /// What an answer lacks that the column rests on: of this resource, or of others that decide it.
    fn of_column(&self, table: &Table, column: &str, partition: &Partition, arn: &str) -> Option<Gap> {
        let here =
            self.columns.iter().filter(|gap| (&gap.account_id, &gap.region) == (&partition.0, &partition.1));
        let mut here = here.peekable();
        here.peek()?;
        let sources = self.schema.sources_of(table.name, column);
        let is_its =
            |gap: &Gap| gap.table != table.name || gap.resource.as_deref().is_none_or(|own| own == arn);
        here.filter(|gap| is_its(gap)).find(|gap| gap.concerns(&sources)).cloned()
    }

    /// What a missing value of the list's own may come from: part of its answer could not be understood.
    pub(super) fn in_answer(&self, table: &Table, place: Place<'_>) -> Option<Gap> {
        let partition = place.partition(self.schema.family_of(table.name)?.reach);
        self.gap(table.list, &partition, None)
    }

    fn first(&self, operations: &[Operation], partition: &Partition, arn: Option<&str>) -> Option<Gap> {
        let failed = operations.iter().find_map(|operation| self.gap(*operation, partition, arn));
        failed.or_else(|| operations.iter().find_map(|operation| self.not_called(*operation, partition)))
    }

    /// A gap of the partition, or of the resource; of any resource where none is named.
    fn gap(&self, operation: Operation, partition: &Partition, arn: Option<&str>) -> Option<Gap> {
        let gaps = self.gaps.get(&(partition.clone(), operation.to_string()))?;
        let is_of_scope = |gap: &Gap| Class::from_name(&gap.class) == Class::OutOfScope;
        let matters = |gap: &&Gap| match (&gap.resource, arn) {
            (Some(resource), Some(arn)) => resource == arn,
            (None, Some(arn)) if is_of_scope(gap) => {
                !self.in_scope.contains(&(partition.clone(), arn.to_owned()))
            }
            (None, None) if is_of_scope(gap) => !self.is_declared_in_scope,
            _ => true,
        };
        gaps.iter().find(matters).cloned()
    }

    fn not_called(&self, operation: Operation, partition: &Partition) -> Option<Gap> {
        if self.covered.contains(&(partition.clone(), operation.to_string())) {
            return None;
        }
        let (class, message) = if self.is_complete {
            (Class::NotCollected, "the snapshot was collected without it")
        } else {
            (Class::Interrupted, "the run ended before it did")
        };
        Some(Gap::of_partition((&partition.0, &partition.1), "", operation, class, message))
    }

    /// A partition that the audit is not about.
    fn beyond(&self, operation: Operation, partition: &Partition) -> Option<Gap> {
        if self.partitions.contains(partition) {
            return None;
        }
        let (account_id, region) = partition;
        let what = if self.partitions.iter().any(|(account, _)| account == account_id) {
            format!("region {region}")
        } else {
            format!("account {account_id}")
        };
        let message = format!("{what} is not part of this audit");
        Some(Gap::of_partition((account_id, region), "", operation, Class::NotCollected, message))
    }
}
