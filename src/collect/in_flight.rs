//! Requests in flight: each has a connection, which is an open file to the system.

use tokio::sync::Semaphore;

/// Requests in flight at once, if so many files may be open. At 50 ms a call this is more than two thousand calls a second,
/// which no published limit allows for one account; each holds some 100 KB, most of it the connection's.
pub(super) const MOST: usize = 128;
/// Files for each of them: connections to other hosts wait a while for their next request, and the snapshot is open.
const FILES: usize = 8;

/// A permit for each request that may be in flight.
pub(super) fn permits() -> Semaphore {
    Semaphore::new(MOST.min(files(MOST * FILES) / FILES).max(1))
}

/// Files that this process may open: so many as are wanted, if the system lets it. macOS begins with 256, and lets each
/// process have more that asks for them.
#[cfg(unix)]
fn files(wanted: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limit = getrlimit(Resource::Nofile);
    let of =
        |limit: Option<u64>| limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let (now, asked) = (of(limit.current), wanted.min(of(limit.maximum)));
    if asked <= now {
        return now;
    }
    let raised = Rlimit { current: u64::try_from(asked).ok(), maximum: limit.maximum };
    if setrlimit(Resource::Nofile, raised).is_ok() { asked } else { now }
}

/// No such limit is known of other systems.
#[cfg(not(unix))]
fn files(wanted: usize) -> usize {
    wanted
}
