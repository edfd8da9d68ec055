//! Applies waivers: they turn drift into `waived`, and tell of themselves when they have nothing left to do.

use crate::requirements::{Expiry, Waiver};
use crate::store::{Finding, Verdict};
use jiff::civil::Date;

/// The waivers of a document on a day, and how often each was used.
pub(super) struct Waivers<'a> {
    waivers: Vec<(&'a Waiver, Expiry, usize)>,
}

impl<'a> Waivers<'a> {
    pub(super) fn new(waivers: &'a [Waiver], today: Date) -> Self {
        Self { waivers: waivers.iter().map(|waiver| (waiver, waiver.on(today), 0)).collect() }
    }

    /// Only drift is waived: what nobody read cannot be accepted.
    pub(super) fn apply(&mut self, finding: &mut Finding) {
        if finding.verdict != Verdict::Fail {
            return;
        }
        for (waiver, expiry, used) in &mut self.waivers {
            if !waiver.matches(&finding.check, &finding.resource) {
                continue;
            }
            *used += 1;
            if *expiry != Expiry::Expired {
                finding.verdict = Verdict::Waived;
                let words = format!("{} ({}, until {})", waiver.reason, waiver.owner, waiver.expires);
                finding.cause = Some(words.into());
                return;
            }
        }
    }

    /// What the owners should know: waivers that have expired, will soon, or match no drift. Where only a part of the
    /// account was judged, the others may match what was left out.
    pub(super) fn notes(&self, is_whole: bool) -> Vec<String> {
        let note = |(waiver, expiry, used): &(&Waiver, Expiry, usize)| {
            let of = format!("the waiver of {} ({})", waiver.target(), waiver.owner);
            match (expiry, used) {
                (Expiry::Expired, _) => Some(format!("{of} expired on {}", waiver.expires)),
                (_, 0) if is_whole => Some(format!("{of} matches no drift")),
                (Expiry::EndsIn(0), _) => Some(format!("{of} ends today")),
                (Expiry::EndsIn(1), _) => Some(format!("{of} ends tomorrow")),
                (Expiry::EndsIn(days), _) => Some(format!("{of} ends in {days} days, on {}", waiver.expires)),
                (Expiry::Holds, _) => None,
            }
        };
        self.waivers.iter().filter_map(note).collect()
    }
}
