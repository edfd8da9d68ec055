//! Counts what is really sent: an interceptor in each client sees every attempt, retries included.

use crate::schema::{GLOBAL, Operation};
use crate::store::CallCount;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

type Key = (Arc<str>, Arc<str>, Operation);

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    calls: u64,
    throttles: u64,
    retries: u64,
}

/// Requests, throttles and retries of a run.
#[derive(Debug, Default)]
pub(crate) struct Counts(Mutex<BTreeMap<Key, Count>>);

impl Counts {
    fn add(&self, key: Key, more: impl FnOnce(&mut Count)) {
        more(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
    }

    /// A request that no client of an account counts.
    pub(super) fn opened(&self, account_id: &Arc<str>, operation: Operation) {
        self.add((account_id.clone(), GLOBAL.into(), operation), |count| count.calls += 1);
    }

    /// An answer that said to slow down.
    pub(super) fn throttled(&self, account_id: &Arc<str>, region: &Arc<str>, operation: Operation) {
        self.add((account_id.clone(), region.clone(), operation), |count| count.throttles += 1);
    }

    /// A request that is sent again, and not by the SDK.
    pub(super) fn repeated(&self, account_id: &Arc<str>, region: &Arc<str>, operation: Operation) {
        self.add((account_id.clone(), region.clone(), operation), |count| count.retries += 1);
    }

    /// Takes over what was counted before the account was known.
    pub(super) fn adopt(&self, account_id: &Arc<str>, before: &Self) {
        for ((_, region, operation), more) in &*before.0.lock().unwrap_or_else(PoisonError::into_inner) {
            self.add((account_id.clone(), region.clone(), *operation), |count| {
                count.calls += more.calls;
                count.throttles += more.throttles;
                count.retries += more.retries;
            });
        }
    }

    /// Requests sent so far.
    pub(super) fn total(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).values().map(|count| count.calls).sum()
    }

    /// The counts, by account, region and operation.
    pub(super) fn list(&self) -> Vec<CallCount> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let one = |((account_id, region, operation), count): (&Key, &Count)| CallCount {
            account_id: account_id.to_string(),
            region: region.to_string(),
            operation: operation.to_string(),
            calls: count.calls,
            throttles: count.throttles,
            retries: count.retries,
        };
        counts.iter().map(one).collect()
    }
}

/// The interceptor of one client.
#[derive(Debug)]
pub(super) struct Counter {
    pub(super) account_id: Arc<str>,
    pub(super) region: Arc<str>,
    /// The operations of this service in the plan, to find the one that is running by its name.
    pub(super) known: Vec<Operation>,
    pub(super) counts: Arc<Counts>,
}

impl Counter {
    fn operation(&self, cfg: &ConfigBag) -> Option<Operation> {
        let name = cfg.load::<Metadata>()?.name();
        self.known.iter().copied().find(|operation| operation.name == name)
    }
}

#[aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint]
impl Intercept for Counter {
    fn name(&self) -> &'static str {
        "Counter"
    }

    fn read_before_transmit(
        &self,
        _context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let again = cfg.load::<RequestAttempts>().is_some_and(|attempts| attempts.attempts() > 1);
        if let Some(operation) = self.operation(cfg) {
            self.counts.add((self.account_id.clone(), self.region.clone(), operation), |count| {
                count.calls += 1;
                count.retries += u64::from(again);
            });
        }
        Ok(())
    }
}
