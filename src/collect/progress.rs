//! How far a run is, for those who watch.

use super::counts::Counts;
use crate::store::CallCount;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How far the collecting is; clones show the same.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    accounts: Arc<AtomicUsize>,
    begun: Arc<AtomicUsize>,
    lists: Arc<AtomicUsize>,
    done: Arc<AtomicUsize>,
    pub(super) counts: Arc<Counts>,
}

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Accounts to read.
    pub accounts: usize,
    /// Accounts that were begun, in their order.
    pub begun: usize,
    /// Lists to read in these.
    pub lists: usize,
    /// Lists read to their end with all details.
    pub done: usize,
    /// Requests sent so far.
    pub calls: u64,
}

impl Progress {
    /// Where the run stands.
    pub fn now(&self) -> Standing {
        let [accounts, begun, lists, done] =
            [&self.accounts, &self.begun, &self.lists, &self.done].map(|count| count.load(Ordering::Relaxed));
        Standing { accounts, begun, lists, done, calls: self.counts.total() }
    }

    /// Requests by account, region and operation.
    pub fn calls(&self) -> Vec<CallCount> {
        self.counts.list()
    }

    pub(super) fn expect(&self, accounts: usize) {
        self.accounts.store(accounts, Ordering::Relaxed);
    }

    pub(super) fn account_begins(&self, lists: usize) {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.lists.fetch_add(lists, Ordering::Relaxed);
    }

    pub(super) fn list_ends(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
