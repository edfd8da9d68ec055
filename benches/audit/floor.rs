//! The least that an audit can take which asks what this one asked: answers that wait for each other come one after the
//! other, and AWS's limits let so many requests pass.

use super::cell::Cell;
use super::stub::{Asked, Used};
use std::collections::BTreeMap;
use std::time::Duration;
use upright::collect::schema;
use upright::schema::{Family, Operation};

/// What `--quota-share` is by default.
const SHARE: f64 = 0.5;

pub(super) fn of(cell: Cell, asked: &BTreeMap<Asked, u64>, used: &[Used]) -> Duration {
    let chain = schema().families().iter().map(|family| chain(family, asked)).max().unwrap_or_default();
    // Nothing is asked before the caller's identity is known.
    let waiting = cell.latency * (1 + chain);
    let limits = used.iter().filter(|_| cell.limits).map(at_the_limit).max().unwrap_or_default();
    waiting.max(limits)
}

/// The longest row of requests in which each waits for the one before it: a list's pages, then what is asked of the last.
fn chain(family: &Family, asked: &BTreeMap<Asked, u64>) -> u32 {
    let is_asked = |operation: Operation| {
        let name = operation.to_string();
        asked.keys().any(|(asked, _, _)| *asked == name)
    };
    let root = family.root();
    let pages = asked.keys().filter(|(asked, _, _)| *asked == root.to_string()).count();
    if pages == 0 {
        return 0;
    }
    let before = family.prerequisites.len();
    let depth = |table: &upright::schema::Table| {
        let of_its_own = usize::from(table.list != root);
        of_its_own + usize::from(table.details.iter().any(|detail| is_asked(detail.operation)))
    };
    let depth = family.tables.iter().filter(|table| is_asked(table.list)).map(depth).max();
    u32::try_from(before + pages + depth.unwrap_or_default()).unwrap_or(u32::MAX)
}

/// How long a bucket needs to let all requests pass at the share that is ours.
fn at_the_limit(used: &Used) -> Duration {
    let later = (used.requests as f64 - used.limit.burst * SHARE).max(0.0);
    Duration::from_secs_f64(later / (used.limit.rate * SHARE))
}
