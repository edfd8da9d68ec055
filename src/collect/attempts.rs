//! One account's attempts at its operations: each waits for its turn in the pace, and what was throttled is asked again.

use super::counts::Counts;
use super::failure::Failure;
use super::pace::Pace;
use super::patience::Patience;
use crate::schema::{GLOBAL, Operation};
use crate::store::Class;
use std::sync::Arc;
use std::time::Duration;

/// What the attempts of one account share.
#[derive(Debug)]
pub(super) struct Attempts {
    account_id: Arc<str>,
    counts: Arc<Counts>,
    pace: Pace,
    patience: Patience,
}

impl Attempts {
    /// At this share of AWS's limits, infinite where there are none; `patience` is how long an operation may be throttled,
    /// when not as long as usual.
    pub(super) fn new(
        account_id: &Arc<str>,
        counts: &Arc<Counts>,
        quota_share: f64,
        patience: Option<Duration>,
    ) -> Self {
        let (pace, patience) = (Pace::new(quota_share), Patience::new(patience));
        Self { account_id: account_id.clone(), counts: counts.clone(), pace, patience }
    }

    /// Attempts until there is an answer that does not say to slow down, or no patience is left. `refusal` says why no
    /// further one would make sense.
    pub(super) async fn until_answered<T, F>(
        &self,
        region: &Arc<str>,
        operation: Operation,
        refusal: impl Fn() -> Result<(), Failure>,
        attempt: impl Fn() -> F,
    ) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let refusal = || refusal().and_then(|()| self.patience.refusal(region, operation));
        let mut again = false;
        loop {
            self.pace.wait(region, operation, refusal).await?;
            if again {
                self.counts.repeated(&self.account_id, region, operation);
            }
            match attempt().await {
                Err(failure) if failure.class == Class::Throttled => {
                    self.pace.throttled(region, operation);
                    self.counts.throttled(&self.account_id, region, operation);
                    self.patience.throttled(region, operation, failure)?;
                }
                answer => {
                    self.patience.answered(region, operation);
                    return answer;
                }
            }
            again = true;
        }
    }

    /// Slows down for what an answer left unprocessed, and will be asked for again.
    pub(super) fn unprocessed(&self, region: &Arc<str>, operation: Operation) {
        self.pace.throttled(region, operation);
        self.counts.repeated(&self.account_id, region, operation);
    }

    /// The same for what no client of an account counts: the requests by which accounts are found and entered.
    pub(super) async fn open<T, F>(&self, operation: Operation, attempt: impl Fn() -> F) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let attempt = || {
            self.counts.opened(&self.account_id, operation);
            attempt()
        };
        self.until_answered(&GLOBAL.into(), operation, || Ok(()), attempt).await
    }
}

#[cfg(test)]
mod tests {
    use super::{Attempts, Counts, Failure};
    use crate::schema::Operation;
    use crate::store::Class;
    use std::cell::Cell;
    use std::sync::Arc;
    use std::time::Duration;

    const LIST: Operation = Operation::new("kms", "ListKeys");

    /// What is answered in the end where the first answers are throttles, and what was counted: calls, throttles, retries.
    fn answered(throttles: u32, patience: Duration) -> (Result<u32, Class>, [u64; 3]) {
        let counts = Arc::new(Counts::default());
        let attempts = Attempts::new(&"1".into(), &counts, 1.0, Some(patience));
        let asked = Cell::new(0);
        let attempt = || {
            asked.set(asked.get() + 1);
            let number = asked.get();
            async move {
                if number > throttles {
                    Ok(number)
                } else {
                    Err(Failure::new(LIST, Class::Throttled, "slow down"))
                }
            }
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let answer = runtime.block_on(attempts.open(LIST, attempt)).map_err(|failure| failure.class);
        let counted = counts.list().remove(0);
        (answer, [counted.calls, counted.throttles, counted.retries])
    }

    #[test]
    fn what_was_throttled_is_asked_until_it_is_answered() {
        assert_eq!(answered(0, Duration::MAX), (Ok(1), [1, 0, 0]));
        assert_eq!(answered(4, Duration::MAX), (Ok(5), [5, 4, 4]));
    }

    #[test]
    fn without_patience_a_throttle_is_the_answer() {
        assert_eq!(answered(4, Duration::ZERO), (Err(Class::Throttled), [1, 1, 0]));
    }
}
