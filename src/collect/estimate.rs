//! What a plan will take, before it is run: calls, counted on an earlier snapshot, and the shortest time that the pace
//! allows them.

use super::pace::Allowed;
use super::schema;
use crate::schema::{GLOBAL, Operation, Times};
use crate::scope::Scope;
use crate::store::{Record, Snapshot, StoreError, Value};
use std::collections::BTreeMap;
use std::time::Duration;

/// The calls of one operation in one partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calls {
    /// The operation.
    pub operation: Operation,
    /// Account and region.
    pub partition: (String, String),
    /// How often it will be called.
    pub calls: u64,
}

/// The calls that these operations take in the partitions of an earlier snapshot: as many as it took then, else one for
/// each row in scope. Without a snapshot: one for each operation that does not depend on what there is, in one region.
///
/// # Errors
///
/// When the snapshot cannot be read.
pub fn expected(
    operations: impl IntoIterator<Item = Operation>,
    earlier: Option<&Snapshot>,
    scope: &Scope,
) -> Result<Vec<Calls>, StoreError> {
    let known = earlier.map(|earlier| Earlier::of(earlier, scope)).transpose()?;
    let mut expected = Vec::new();
    for operation in operations {
        let calls = match &known {
            Some(earlier) => earlier.calls(operation)?,
            None => without_rows(operation),
        };
        expected.extend(calls.into_iter().map(|(partition, calls)| Calls { operation, partition, calls }));
    }
    Ok(expected)
}

type Counts = BTreeMap<(String, String), u64>;

fn without_rows(operation: Operation) -> Counts {
    match schema().times(operation) {
        Some(Times::PerRow(_) | Times::PerBatch(..)) => Counts::new(),
        _ => Counts::from([((String::new(), String::new()), 1)]),
    }
}

/// What an earlier run tells of the next one.
struct Earlier<'a> {
    snapshot: &'a Snapshot,
    scope: &'a Scope,
    partitions: Vec<(String, String)>,
    calls: BTreeMap<String, Counts>,
}

impl<'a> Earlier<'a> {
    fn of(snapshot: &'a Snapshot, scope: &'a Scope) -> Result<Self, StoreError> {
        let Record { run, partitions, .. } = snapshot.record()?;
        let mut calls: BTreeMap<String, Counts> = BTreeMap::new();
        for count in run.operations {
            let partitions = calls.entry(count.operation).or_default();
            partitions.insert((count.account_id, count.region), count.calls - count.retries.min(count.calls));
        }
        Ok(Self { snapshot, scope, partitions, calls })
    }

    fn calls(&self, operation: Operation) -> Result<Counts, StoreError> {
        let times = schema().times(operation);
        // Of many rows, fewer may be in scope.
        let is_same =
            !(self.scope.is_narrow() && matches!(times, Some(Times::PerRow(_) | Times::PerBatch(..))));
        if let Some(calls) = self.calls.get(&operation.to_string()).filter(|_| is_same) {
            return Ok(calls.clone());
        }
        let once = |global: bool| -> Counts {
            let partitions = self.partitions.iter().filter(|(_, region)| (region == GLOBAL) == global);
            partitions.map(|one| (one.clone(), 1)).collect()
        };
        match times {
            Some(Times::PerRow(table)) => self.rows(table),
            Some(Times::PerBatch(table, most)) => Ok(batches(self.rows(table)?, most)),
            Some(Times::PerRegion) => Ok(once(false)),
            Some(Times::PerAccount) | None => Ok(once(true)),
        }
    }

    fn rows(&self, table: &str) -> Result<Counts, StoreError> {
        let sql = format!("SELECT account_id, region, arn FROM {table}");
        let mut counts = Counts::new();
        for row in self.snapshot.sandbox()?.run(&sql, &[])?.rows {
            if let Ok([Value::Text(account), Value::Text(region), Value::Text(arn)]) =
                <[Value; 3]>::try_from(row)
                && self.scope.reads(&arn)
            {
                *counts.entry((account, region)).or_default() += 1;
            }
        }
        Ok(counts)
    }
}

/// The calls that take so many rows each.
fn batches(rows: Counts, most: usize) -> Counts {
    rows.into_iter().map(|(partition, rows)| (partition, rows.div_ceil(most as u64))).collect()
}

/// The shortest time in which these calls can be made at a share of AWS's limits, and the bucket that takes it.
pub fn shortest(calls: &[Calls], share: f64) -> Option<(Duration, &'static str)> {
    let mut buckets: BTreeMap<_, (Allowed, u64)> = BTreeMap::new();
    for one in calls {
        let allowed = Allowed::of(one.operation, share);
        buckets.entry((&one.partition, allowed.bucket)).or_insert((allowed, 0)).1 += one.calls;
    }
    let time = |(allowed, calls): &(Allowed, u64)| (*calls as f64 - allowed.burst).max(0.0) / allowed.rate;
    let slowest = buckets.into_values().max_by(|a, b| time(a).total_cmp(&time(b)))?;
    Some((Duration::from_secs_f64(time(&slowest)), slowest.0.bucket.0))
}

#[cfg(test)]
mod tests {
    use super::{Calls, Counts, batches, expected, shortest};
    use crate::schema::Operation;
    use crate::scope::Scope;
    use std::time::Duration;

    fn calls(name: &'static str, region: &str, calls: u64) -> Calls {
        let partition = ("111111111111".to_owned(), region.to_owned());
        Calls { operation: Operation::new("lambda", name), partition, calls }
    }

    #[test]
    fn operations_of_one_bucket_wait_for_each_other_and_regions_do_not() {
        // 15 at once and 15 a second, shared by both.
        let both = [calls("ListTags", "eu-west-1", 75), calls("ListAliases", "eu-west-1", 75)];
        assert_eq!(shortest(&both, 1.0), Some((Duration::from_secs(9), "lambda")));
        let apart = [calls("ListTags", "eu-west-1", 75), calls("ListAliases", "eu-west-2", 75)];
        assert_eq!(shortest(&apart, 1.0), Some((Duration::from_secs(4), "lambda")));
    }

    #[test]
    fn half_the_share_takes_more_than_twice_as_long() {
        let some = [calls("ListTags", "eu-west-1", 75)];
        // 7 at once, 7.5 a second.
        let (time, _) = shortest(&some, 0.5).expect("a time");
        assert_eq!(time.as_millis(), 9066);
    }

    #[test]
    fn without_a_snapshot_only_lists_are_counted() {
        let operations = [
            Operation::new("lambda", "ListFunctions"),
            Operation::new("lambda", "ListTags"),
            Operation::new("cloudwatch", "GetMetricData"),
        ];
        let counted = expected(operations, None, &Scope::default()).expect("counts");
        assert_eq!(counted.iter().map(|one| one.calls).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn a_batch_takes_rows_of_one_partition() {
        let of = |rows: [u64; 2]| {
            Counts::from(
                [("eu", rows[0]), ("us", rows[1])]
                    .map(|(region, rows)| (("1".to_owned(), region.to_owned()), rows)),
            )
        };
        assert_eq!(batches(of([1, 201]), 100), of([1, 3]));
        assert_eq!(batches(of([0, 100]), 100), of([0, 1]));
    }
}
