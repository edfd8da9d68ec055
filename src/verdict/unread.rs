//! What was not read, seen from one check: which partitions, and which single resources, it cannot judge.
//!
//! Gaps say what failed. Coverage says what ran to its end. An operation with neither was never called, or was cut
//! short, and is as unread as one that failed.

use crate::plan::Need;
use crate::schema::{GLOBAL, Reach, Schema};
use crate::store::{Class, Gap, Snapshot, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// What a snapshot knows of its own holes. By default it has none.
#[derive(Clone, Debug)]
pub struct Unread {
    /// What failed.
    pub gaps: Vec<Gap>,
    /// What ran to its end, as (account, region, operation).
    pub covered: BTreeSet<(String, String, String)>,
    /// The partitions that were read, as (account, region).
    pub partitions: Vec<(String, String)>,
    /// Whether everything planned was tried.
    pub complete: bool,
}

impl Default for Unread {
    fn default() -> Self {
        Self { gaps: Vec::new(), covered: BTreeSet::new(), partitions: Vec::new(), complete: true }
    }
}

impl Unread {
    pub(super) fn of(snapshot: &Snapshot) -> Result<Self, StoreError> {
        Ok(Self {
            gaps: snapshot.gaps()?,
            covered: snapshot.coverage()?.into_iter().collect(),
            partitions: snapshot.partitions()?,
            complete: snapshot.run()?.complete,
        })
    }

    /// The holes that matter to a check with these needs whose rows each rest on one row of `origin`, if any.
    pub(super) fn holes(&self, schema: &Schema, needs: &[Need], origin: Option<&str>) -> Holes {
        let mut holes = Holes::default();
        for gap in &self.gaps {
            let matching: Vec<_> =
                needs.iter().filter(|need| need.operation.to_string() == gap.operation).collect();
            let Some(first) = matching.first() else { continue };
            let key = (gap.account_id.clone(), gap.region.clone());
            // One resource's gap stays with it where the rows are that table's, and no row exists because of it.
            let own = matching.iter().all(|need| !need.lists && Some(need.table) == origin);
            match &gap.resource {
                Some(resource) if own => {
                    holes.resources.entry((key.0, key.1, resource.clone())).or_insert_with(|| gap.clone());
                }
                _ => {
                    debug_assert_eq!(first.operation.to_string(), gap.operation);
                    holes.partitions.entry(key).or_insert_with(|| gap.clone());
                }
            }
        }
        for need in needs {
            self.never_read(schema, need, &mut holes);
        }
        holes
    }

    /// Adds the partitions in which an operation was neither covered nor failed.
    fn never_read(&self, schema: &Schema, need: &Need, holes: &mut Holes) {
        let Some(family) = schema.caller_of(need.operation) else { return };
        let operation = need.operation.to_string();
        let is_its = |region: &str| (region == GLOBAL) == (family.reach == Reach::Global);
        for (account_id, region) in self.partitions.iter().filter(|(_, region)| is_its(region)) {
            let key = (account_id.clone(), region.clone(), operation.clone());
            if self.covered.contains(&key) {
                continue;
            }
            let (class, message) = if self.complete {
                (Class::NotCollected, "the snapshot was collected without it")
            } else {
                (Class::Interrupted, "the run ended before it did")
            };
            let gap = Gap::of_partition((account_id, region), need.table, need.operation, class, message);
            holes.partitions.entry((account_id.clone(), region.clone())).or_insert(gap);
        }
    }
}

/// What one check cannot judge.
#[derive(Clone, Debug, Default)]
pub(super) struct Holes {
    partitions: BTreeMap<(String, String), Gap>,
    resources: BTreeMap<(String, String, String), Gap>,
}

impl Holes {
    /// The gap that a verdict on this resource would rest on. A row of a region rests on its region and on what is
    /// global, a global row on every region.
    pub(super) fn under(&self, account_id: &str, region: &str, resource: &str) -> Option<&Gap> {
        let partition = |region: &str| self.partitions.get(&(account_id.to_owned(), region.to_owned()));
        let own = (account_id.to_owned(), region.to_owned(), resource.to_owned());
        let anywhere = || {
            let mut gaps = self.partitions.iter().filter(|((account, _), _)| account == account_id);
            if region == GLOBAL { gaps.next().map(|(_, gap)| gap) } else { None }
        };
        self.resources.get(&own).or_else(|| partition(region)).or_else(|| partition(GLOBAL)).or_else(anywhere)
    }

    /// The partitions that cannot be judged, each with its gap.
    pub(super) fn partitions(&self) -> impl Iterator<Item = &Gap> {
        self.partitions.values()
    }

    /// The single resources that cannot be judged, each with its gap.
    pub(super) fn resources(&self) -> impl Iterator<Item = (&str, &Gap)> {
        self.resources.iter().map(|((_, _, resource), gap)| (resource.as_str(), gap))
    }
}

/// The cause of an unknown verdict, in words: what did not answer, why, and what to grant.
pub(super) fn cause(gap: &Gap) -> String {
    let of = gap
        .resource
        .as_ref()
        .map_or_else(|| format!("in {}", gap.region), |resource| format!("for {resource}"));
    if gap.is_denial() {
        let remedy = match gap.class.as_str() {
            "scp_denied" => format!("a service control policy denies {}", gap.iam_action),
            "resource_policy_denied" => format!("the resource's policy denies {}", gap.iam_action),
            _ => format!("grant {}", gap.iam_action),
        };
        return format!("{} was denied {of}: {remedy}", gap.operation);
    }
    format!("{} {of}: {} ({})", gap.operation, gap.class, gap.message)
}
