//! Token buckets with AWS's limits: what they refuse, and how much of them is used.

use super::ask::Ask;
use super::limits::{Limit, limit};
use std::collections::BTreeMap;
use std::time::Instant;

/// A bucket that may be drawn below empty.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens {
    limit: Limit,
    left: f64,
    at: Instant,
}

impl Tokens {
    pub(crate) fn full(limit: Limit, at: Instant) -> Self {
        Self { limit, left: limit.burst, at }
    }

    /// Takes one, and tells how many are left.
    pub(crate) fn take(&mut self, at: Instant) -> f64 {
        self.refill(at);
        self.left -= 1.0;
        self.left
    }

    /// Takes one if there is one.
    pub(crate) fn try_take(&mut self, at: Instant) -> bool {
        self.refill(at);
        let has = self.left >= 1.0;
        self.left -= if has { 1.0 } else { 0.0 };
        has
    }

    fn refill(&mut self, at: Instant) {
        let new = at.saturating_duration_since(self.at).as_secs_f64() * self.limit.rate;
        self.left = (self.left + new).min(self.limit.burst);
        self.at = at;
    }
}

/// The share of AWS's limits that upright uses when nobody says another.
const SHARE: f64 = 0.5;

/// How much of a bucket was used.
#[derive(Clone, Debug)]
pub(crate) struct Used {
    /// `ec2:DescribeVpcs`, or the class that shares the bucket.
    pub(crate) name: String,
    pub(crate) limit: Limit,
    pub(crate) requests: u64,
    pub(crate) throttled: u64,
    /// The most tokens that were missing at once from a bucket with the default share of the limit.
    pub(crate) beyond_share: f64,
}

/// The buckets of all accounts and regions.
#[derive(Debug, Default)]
pub(super) struct Buckets(BTreeMap<(String, String, String), (Tokens, Tokens, Used)>);

impl Buckets {
    /// Whether AWS would let the request pass.
    pub(super) fn admit(&mut self, ask: &Ask, at: Instant) -> bool {
        let Some((name, limit)) = limit(ask) else { return true };
        let (account, region) = ask.caller.clone();
        let (whole, shared, used) = self.0.entry((account, region, name.clone())).or_insert_with(|| {
            let shared = Limit { burst: limit.burst * SHARE, rate: limit.rate * SHARE };
            let used = Used { name, limit, requests: 0, throttled: 0, beyond_share: 0.0 };
            (Tokens::full(limit, at), Tokens::full(shared, at), used)
        });
        let admitted = whole.try_take(at);
        used.requests += 1;
        used.throttled += u64::from(!admitted);
        used.beyond_share = used.beyond_share.max(-shared.take(at));
        admitted
    }

    pub(super) fn used(&self) -> Vec<Used> {
        self.0.values().map(|(_, _, used)| used.clone()).collect()
    }
}
