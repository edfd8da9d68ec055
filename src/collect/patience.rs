//! How long an operation is asked again that is throttled: until nothing else was heard of it for so long.

use super::failure::Failure;
use crate::schema::Operation;
use crate::store::Class;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The time after which an operation is given up that was throttled ever since, when the user says nothing else. The pace
/// is the slowest after a few seconds of it.
const USUAL: Duration = Duration::from_secs(300);

/// The patience with one account's operations.
#[derive(Debug)]
pub(super) struct Patience {
    limit: Duration,
    /// What was throttled and has not been answered since, by region. A `std` mutex: nothing is awaited while it is held.
    streaks: Mutex<BTreeMap<(Arc<str>, Operation), Streak>>,
}

/// Throttles in a row.
#[derive(Debug)]
struct Streak {
    since: Instant,
    throttles: u64,
    /// How long and how often, once it was too long.
    given_up: Option<String>,
}

impl Patience {
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self { limit: limit.unwrap_or(USUAL), streaks: Mutex::default() }
    }

    /// Refuses an operation that was given up.
    pub(super) fn refusal(&self, region: &Arc<str>, operation: Operation) -> Result<(), Failure> {
        let streaks = self.streaks.lock().unwrap_or_else(PoisonError::into_inner);
        match streaks.get(&(region.clone(), operation)).and_then(|streak| streak.given_up.as_ref()) {
            Some(attempts) => {
                let message = format!("not called: it was throttled before, {attempts}");
                Err(Failure::new(operation, Class::Throttled, message))
            }
            None => Ok(()),
        }
    }

    /// Takes note of a throttle: fails with it when that was too much.
    pub(super) fn throttled(
        &self,
        region: &Arc<str>,
        operation: Operation,
        failure: Failure,
    ) -> Result<(), Failure> {
        let mut streaks = self.streaks.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Streak { since: Instant::now(), throttles: 0, given_up: None };
        let streak = streaks.entry((region.clone(), operation)).or_insert_with(new);
        streak.throttles += 1;
        let time = streak.since.elapsed();
        if time < self.limit {
            return Ok(());
        }
        let (number, seconds) = (streak.throttles, i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
        let plural = if number == 1 { "" } else { "s" };
        let time = jiff::SignedDuration::from_secs(seconds);
        let attempts = streak.given_up.insert(format!("{number} attempt{plural} in a row, for {time:#}"));
        Err(Failure { message: format!("{}: {attempts}", failure.message), ..failure })
    }

    /// Takes note of any other answer, which ends the throttles in a row.
    pub(super) fn answered(&self, region: &Arc<str>, operation: Operation) {
        let mut streaks = self.streaks.lock().unwrap_or_else(PoisonError::into_inner);
        streaks.remove(&(region.clone(), operation));
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Patience};
    use crate::schema::Operation;
    use crate::store::Class;
    use std::sync::Arc;
    use std::time::Duration;

    const LIST: Operation = Operation::new("s3", "ListBuckets");
    const ACL: Operation = Operation::new("s3", "GetBucketAcl");

    fn here() -> Arc<str> {
        "r1".into()
    }

    /// What becomes of a throttle.
    fn throttled(patience: &Patience, operation: Operation) -> Result<(), String> {
        let failure = Failure::new(operation, Class::Throttled, "SlowDown: Rate exceeded");
        patience.throttled(&here(), operation, failure).map_err(|failure| failure.message)
    }

    #[test]
    fn a_throttled_operation_is_asked_again_while_there_is_patience() {
        let patience = Patience::new(Some(Duration::MAX));
        for _ in 0..1000 {
            assert_eq!(throttled(&patience, LIST), Ok(()));
        }
        assert!(patience.refusal(&here(), LIST).is_ok());
    }

    #[test]
    fn then_it_is_given_up_in_its_region_with_the_time_and_the_attempts() {
        let patience = Patience::new(Some(Duration::ZERO));
        let said = "SlowDown: Rate exceeded: 1 attempt in a row, for 0s";
        assert_eq!(throttled(&patience, LIST), Err(said.to_owned()));
        let refused = patience.refusal(&here(), LIST).expect_err("a refusal");
        let said = "not called: it was throttled before, 1 attempt in a row, for 0s";
        assert_eq!((refused.class, &*refused.message), (Class::Throttled, said));
        assert!(patience.refusal(&"r2".into(), LIST).is_ok());
        assert!(patience.refusal(&here(), ACL).is_ok());
    }

    #[test]
    fn any_other_answer_ends_the_row() {
        let patience = Patience::new(Some(Duration::ZERO));
        assert!(throttled(&patience, LIST).is_err());
        patience.answered(&here(), LIST);
        assert!(patience.refusal(&here(), LIST).is_ok());
        let said = "SlowDown: Rate exceeded: 1 attempt in a row, for 0s";
        assert_eq!(throttled(&patience, LIST), Err(said.to_owned()));
    }
}
