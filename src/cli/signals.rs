//! What ends a run from outside: Ctrl-C, the end of a job or of its terminal, the time.

use std::time::Duration;

/// Ends when the user ends the run, or its time is over.
pub(super) async fn cut_short(limit: Option<Duration>) {
    tokio::select! {
        () = interrupted() => {}
        () = over(limit) => {}
    }
}

/// Ends when the user ends the run.
pub(super) async fn interrupted() {
    tokio::select! {
        () = ctrl_c() => {}
        () = ended() => {}
    }
}

// Without a handler, the system's own ends the run.
async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
async fn ended() {
    use tokio::signal::unix::SignalKind;
    tokio::select! {
        () = received(SignalKind::terminate()) => {}
        () = received(SignalKind::hangup()), if !is_hangup_ignored() => {}
    }
}

#[cfg(unix)]
async fn received(kind: tokio::signal::unix::SignalKind) {
    match tokio::signal::unix::signal(kind) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn ended() {
    std::future::pending().await
}

/// Whether `nohup` or its like started the run, so that it goes on without a terminal. Only Linux tells, in `proc(5)`.
#[cfg(unix)]
fn is_hangup_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    // Signals count from 1, and SIGHUP is the first.
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 1 == 1)
}

async fn over(limit: Option<Duration>) {
    match limit {
        Some(limit) => tokio::time::sleep(limit).await,
        None => std::future::pending().await,
    }
}
