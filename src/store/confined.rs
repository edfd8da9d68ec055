//! A connection on a thread of its own, for which nobody waits longer than its limit.
//!
//! SQLite asks between two steps whether to go on, but one step can be long: `instr` of one long text in another takes
//! hours. Then the thread is left behind, and ends with the program.

use super::StoreError;
use rusqlite::Connection;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Steps between two looks at the clock.
const STEPS: i32 = 1000;
/// How long SQLite may take to notice that its time is over.
const GRACE: Duration = Duration::from_secs(2);

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// When a connection stops what it does.
#[derive(Clone, Debug, Default)]
pub(super) struct Deadline(Arc<Mutex<Option<Instant>>>);

impl Deadline {
    /// The deadline of this connection, which is none yet.
    pub(super) fn of(connection: &mut Connection) -> rusqlite::Result<Self> {
        let deadline = Self::default();
        let clock = deadline.clone();
        connection.progress_handler(STEPS, Some(move || clock.is_over()))?;
        Ok(deadline)
    }

    /// Gives what the connection does from now on this much time.
    pub(super) fn set(&self, limit: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + limit);
    }

    fn is_over(&self) -> bool {
        let end = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        end.is_some_and(|end| Instant::now() > end)
    }
}

/// A connection and its thread, which ends when this is dropped.
#[derive(Debug)]
pub(super) struct Confined {
    jobs: Sender<Job>,
    deadline: Deadline,
}

impl Confined {
    pub(super) fn new(mut connection: Connection) -> Result<Self, StoreError> {
        let deadline = Deadline::of(&mut connection)?;
        let (jobs, queue) = mpsc::channel::<Job>();
        let work = move || queue.into_iter().for_each(|job| job(&mut connection));
        std::thread::Builder::new()
            .name("sqlite".to_owned())
            .spawn(work)
            .map_err(|source| StoreError::Io { path: "a thread".into(), source })?;
        Ok(Self { jobs, deadline })
    }

    /// Does this with the connection, and waits for it.
    ///
    /// # Errors
    ///
    /// When it takes longer than `limit`: then, or when an earlier one did, the connection is lost.
    pub(super) fn run<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (tell, answer) = mpsc::channel();
        let deadline = self.deadline.clone();
        let job = move |connection: &mut Connection| {
            deadline.set(limit);
            let done = work(connection);
            // Whatever went wrong then went wrong because SQLite was interrupted.
            let done =
                if done.is_err() && deadline.is_over() { Err(StoreError::TimeLimit { limit }) } else { done };
            // Nobody listens any more when it took too long.
            let _ = tell.send(done);
        };
        // A thread that is gone has dropped the queue, and with it `tell`: that is an answer, too.
        let _ = self.jobs.send(Box::new(job));
        match answer.recv_timeout(limit.saturating_add(GRACE)) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                Err(StoreError::TimeLimit { limit })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Confined;
    use crate::store::StoreError;
    use rusqlite::Connection;
    use std::time::Duration;

    const SHORT: Duration = Duration::from_millis(50);
    const LONG: Duration = Duration::from_secs(60);

    fn confined() -> Confined {
        Confined::new(Connection::open_in_memory().expect("a database")).expect("a thread")
    }

    fn number(connection: &mut Connection, sql: &str) -> Result<i64, StoreError> {
        Ok(connection.query_row(sql, [], |row| row.get(0))?)
    }

    #[test]
    fn what_takes_many_steps_is_stopped_and_the_connection_is_kept() {
        let confined = confined();
        let numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n";
        assert!(confined.run(SHORT, |connection| number(connection, numbers)).is_err());
        assert!(matches!(confined.run(LONG, |connection| number(connection, "SELECT 7")), Ok(7)));
    }

    #[test]
    fn what_takes_one_long_step_is_left_behind() {
        let confined = confined();
        let (end, until_the_test_ends) = std::sync::mpsc::channel::<()>();
        let hang = move |_: &mut Connection| {
            let _ = until_the_test_ends.recv();
            Ok(())
        };
        assert!(matches!(confined.run(SHORT, hang), Err(StoreError::TimeLimit { limit: SHORT })));
        let after = confined.run(SHORT, |connection| number(connection, "SELECT 7"));
        assert!(matches!(after, Err(StoreError::TimeLimit { .. })), "nothing comes after it");
        drop(end);
    }

    #[test]
    fn a_thread_that_panics_is_an_error() {
        let confined = confined();
        let broken = |_: &mut Connection| -> Result<(), StoreError> { panic!("as a test") };
        assert!(confined.run(LONG, broken).is_err());
        assert!(confined.run(LONG, |connection| number(connection, "SELECT 7")).is_err());
    }
}
