//! Everything that leaves one finding open, not only what is met first: whoever grants one permission would else meet the
//! next.

use super::holes::Holes;
use super::unread::Unread;
use crate::catalogue::Check;
use crate::plan::Need;
use crate::schema::{Ground, Schema};
use crate::store::{Finding, Gap, Sandbox};

/// Gaps that are told of one finding.
const MOST: usize = 20;

impl Unread {
    /// The gaps that each by itself leave a finding of a check open, that which its cause names first.
    pub fn behind(
        &self,
        finding: &Finding,
        check: &Check,
        schema: &Schema,
        (needs, ground): (&[Need], &Ground),
        rows: &Sandbox,
    ) -> Vec<Gap> {
        let (mut left, mut found) = (self.clone(), Vec::<Gap>::new());
        while found.len() < MOST {
            let holes = left.holes_of(check, schema, needs, ground, rows);
            let Some(gap) = holes.behind(finding).cloned() else { break };
            let count = left.gaps.len() + left.left_out.len();
            left.gaps.retain(|known| *known != gap);
            left.left_out.retain(|known| *known != gap);
            let is_failure = left.gaps.len() + left.left_out.len() < count;
            let place = (gap.account_id.clone(), gap.region.clone(), gap.operation.clone());
            if !is_failure && !left.covered.insert(place) {
                break;
            }
            // What failed did not run to its end either: that is no further cause.
            let is_told =
                found.iter().any(|known| known.operation == gap.operation && known.region == gap.region);
            if is_failure || !is_told {
                found.push(gap);
            }
        }
        found
    }
}

impl Holes {
    /// The gap that leaves a finding open, whether it is about a resource or stands for what may be missing.
    fn behind(&self, finding: &Finding) -> Option<&Gap> {
        let Finding { account_id, region, resource, actual, .. } = finding;
        let of_missing = || self.subjects().find(|(subject, _)| subject == resource).map(|(_, gap)| gap);
        let told = || self.told_of(account_id, resource, actual.as_deref().unwrap_or_default());
        self.under(account_id, region, resource).or_else(of_missing).or_else(told)
    }
}
