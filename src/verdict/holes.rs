//! What one check cannot judge, asked once for each of its rows.

use crate::schema::GLOBAL;
use crate::store::{Class, Gap};
use std::collections::{BTreeMap, BTreeSet};

/// The gaps that stand in the way of a check.
#[derive(Clone, Debug, Default)]
pub(super) struct Holes {
    /// The regions that the snapshot speaks of, by account; none where there is no snapshot.
    read: BTreeMap<String, BTreeSet<String>>,
    /// By account and region.
    partitions: BTreeMap<String, BTreeMap<String, Gap>>,
    /// By account, region and the name of the type.
    types: BTreeMap<(String, String, String), Gap>,
    /// By account, region and resource.
    resources: BTreeMap<(String, String, String), Gap>,
    /// What rows say themselves when they rest on it.
    told: Vec<Gap>,
}

impl Holes {
    /// None in these partitions, and nothing known of others.
    pub(super) fn in_these(partitions: &[(String, String)]) -> Self {
        let mut holes = Self::default();
        for (account_id, region) in partitions {
            holes.read.entry(account_id.clone()).or_default().insert(region.clone());
        }
        holes
    }

    /// Nothing in the gap's partition can be judged. The first gap says why.
    pub(super) fn open(&mut self, gap: Gap) {
        let of_account = self.partitions.entry(gap.account_id.clone()).or_default();
        of_account.entry(gap.region.clone()).or_insert(gap);
    }

    /// One resource cannot be judged.
    pub(super) fn open_one(&mut self, resource: &str, gap: Gap) {
        let own = (gap.account_id.clone(), gap.region.clone(), resource.to_owned());
        self.resources.entry(own).or_insert(gap);
    }

    /// What rests on one resource is NULL by itself.
    pub(super) fn tell(&mut self, gap: Gap) {
        self.told.push(gap);
    }

    /// The gap behind a row that is NULL by itself: of its own resource, or of one that its words name.
    pub(super) fn told_of(&self, account_id: &str, resource: &str, words: &str) -> Option<&Gap> {
        let is_named = |gap: &&Gap| {
            let of = gap.resource.as_deref().unwrap_or_default();
            gap.account_id == account_id && (of == resource || words.contains(of))
        };
        self.told.iter().find(is_named)
    }

    /// Resources of one type may be missing from a partition.
    pub(super) fn open_type(&mut self, name: &str, gap: &Gap) {
        let of_type = (gap.account_id.clone(), gap.region.clone(), name.to_owned());
        self.types.entry(of_type).or_insert_with(|| gap.clone());
    }

    /// Rows may be of any partition.
    pub(super) fn reach_anywhere(&mut self) {
        self.read.clear();
    }

    /// The gap that a verdict on this resource would rest on. A row of a region rests on its region and on what is
    /// global, a global row on every region.
    pub(super) fn under(&self, account_id: &str, region: &str, resource: &str) -> Option<&Gap> {
        let own = || {
            let own = (account_id.to_owned(), region.to_owned(), resource.to_owned());
            self.resources.get(&own)
        };
        let of_resource = if self.resources.is_empty() { None } else { own() };
        let of_account = || {
            let gaps = self.partitions.get(account_id)?;
            let anywhere = || gaps.values().next().filter(|_| region == GLOBAL);
            gaps.get(region).or_else(|| gaps.get(GLOBAL)).or_else(anywhere)
        };
        of_resource.or_else(of_account)
    }

    /// Whether a partition is open only because of what was left out of the resources outside the scope.
    pub(super) fn is_left_out(&self, (account_id, region): (&str, &str)) -> bool {
        let gap = self.partitions.get(account_id).and_then(|gaps| gaps.get(region));
        gap.is_some_and(|gap| Class::from_name(&gap.class) == Class::OutOfScope)
    }

    /// Whether a row is of a partition that, for all the snapshot says, nobody read.
    pub(super) fn is_outside(&self, account_id: &str, region: &str) -> bool {
        !self.read.is_empty() && !self.read.get(account_id).is_some_and(|regions| regions.contains(region))
    }

    /// The partitions that cannot be judged, each with its gap.
    pub(super) fn partitions(&self) -> impl Iterator<Item = &Gap> {
        self.partitions.values().flat_map(BTreeMap::values)
    }

    /// What cannot be judged, each with its gap: partitions, types in one, and single resources.
    pub(super) fn subjects(&self) -> impl Iterator<Item = (String, &Gap)> {
        let partitions = self.partitions().map(|gap| (format!("{}/{}", gap.account_id, gap.region), gap));
        let types = self.types.iter();
        let types = types.map(|((account, region, name), gap)| (format!("{account}/{region}/{name}"), gap));
        let resources = self.resources.iter().map(|((_, _, resource), gap)| (resource.clone(), gap));
        partitions.chain(types).chain(resources)
    }
}
