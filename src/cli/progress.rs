//! Progress of the collecting: a line that moves on a terminal, and a line every few seconds elsewhere.

use super::output::Output;
use crate::collect::{Progress, Standing};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Without a terminal, a line this often is enough to show that the run lives.
const LINE_EVERY: Duration = Duration::from_secs(5);

/// Nobody waits longer without being told for what.
const WORD_AFTER: Duration = Duration::from_secs(2);

/// Does something, and says what it waits for where that takes its time.
pub(super) async fn patiently<T>(output: &Output, words: &str, work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    tokio::select! {
        biased;
        done = &mut work => return done,
        () = tokio::time::sleep(WORD_AFTER) => output.say(words),
    }
    work.await
}

/// Shows progress until it is dropped.
pub(super) struct Watch {
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    pub(super) fn start(output: &Output, progress: &Progress) -> Self {
        let (output, progress, over) = (*output, progress.clone(), Arc::new(AtomicBool::new(false)));
        let ended = over.clone();
        let thread = std::thread::spawn(move || {
            if std::io::stderr().is_terminal() {
                bar(&progress, &ended);
            } else {
                lines(output, &progress, &ended);
            }
        });
        Self { over, thread: Some(thread) }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            let _ = thread.join();
        }
    }
}

/// Which account of many is being begun.
fn account(now: Standing) -> String {
    match now.accounts {
        0 | 1 => String::new(),
        accounts => format!("account {} of {accounts}, ", now.begun),
    }
}

fn bar(progress: &Progress, over: &AtomicBool) {
    let bar = ProgressBar::new(0);
    // The template is a constant, so the default is never needed.
    let style =
        ProgressStyle::with_template("{spinner} {prefix}{pos}/{len} lists read, {msg} calls, {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    while !over.load(Ordering::Relaxed) {
        let now = progress.now();
        bar.set_prefix(account(now));
        bar.set_length(now.lists as u64);
        bar.set_position(now.done as u64);
        bar.set_message(now.calls.to_string());
        bar.tick();
        std::thread::park_timeout(Duration::from_millis(100));
    }
    bar.finish_and_clear();
}

fn lines(output: Output, progress: &Progress, over: &AtomicBool) {
    let start = Instant::now();
    let mut next = LINE_EVERY;
    while !over.load(Ordering::Relaxed) {
        if start.elapsed() >= next {
            let now @ Standing { lists, done, calls, .. } = progress.now();
            let (seconds, account) = (start.elapsed().as_secs(), account(now));
            output.say(&format!("{seconds} s: {account}{done} of {lists} lists read, {calls} calls"));
            next += LINE_EVERY;
        }
        std::thread::park_timeout(next.saturating_sub(start.elapsed()));
    }
}
