//! How many requests were in the stub at once.

use std::time::{Duration, Instant};

/// From the first request to the last answer.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traffic {
    pub(crate) requests: u64,
    pub(crate) most_at_once: usize,
    at_once: usize,
    /// The time of all requests together.
    busy: Duration,
    span: Option<(Instant, Instant)>,
}

impl Traffic {
    /// Counts a request, and says the how manieth it is.
    pub(super) fn enter(&mut self, at: Instant) -> u64 {
        self.requests += 1;
        self.at_once += 1;
        self.most_at_once = self.most_at_once.max(self.at_once);
        self.span.get_or_insert((at, at));
        self.requests
    }

    pub(super) fn leave(&mut self, entered: Instant, at: Instant) {
        self.at_once -= 1;
        self.busy += at - entered;
        self.span = self.span.map(|(first, last)| (first, last.max(at)));
    }

    /// From the first request to the last answer.
    pub(crate) fn span(&self) -> Duration {
        self.span.map_or(Duration::ZERO, |(first, last)| last - first)
    }

    /// Requests at once on average over that time.
    pub(crate) fn mean_at_once(&self) -> f64 {
        let span = self.span().as_secs_f64();
        if span > 0.0 { self.busy.as_secs_f64() / span } else { 0.0 }
    }
}
