//! Reading again what drifted or is undecided: what was deployed a moment ago may not be there yet.

use super::audit::today;
use super::error::Failure;
use super::live::{Line, Wanted};
use super::output::Output;
use super::stacks::operations;
use crate::collect;
use crate::schema::{Family, Operation};
use crate::store::{Audit, Finding, FindingId, Shared, Snapshot, Verdict};
use crate::verdict::{Judge, cause};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// The first pause. AWS's services mostly agree with themselves after a few seconds.
const PAUSE: Duration = Duration::from_secs(2);
/// The longest pause.
const LONGEST: Duration = Duration::from_secs(30);

/// Reads what the failed and undecided checks need again, with growing pauses, until they hold, the time is over or the
/// user ends it. Each reading takes the place of what it read anew, and everything is judged by the last one that came to
/// its end.
pub(super) fn until_it_holds(
    (output, line): (&Output, &mut Line<'_>),
    (judge, wanted): (&Judge<'_>, &Wanted<'_>),
    (mut snapshot, mut audit): (Snapshot, Audit),
    limit: Duration,
) -> Result<(Snapshot, Audit), Failure> {
    let start = Instant::now();
    let (mut pause, mut reading, mut held) = (PAUSE, 1, Held::default());
    while audit.run.complete {
        let families = families(judge, wanted, &audit);
        let left = limit.saturating_sub(start.elapsed());
        if families.is_empty() || left.is_zero() || !line.pause(pause.min(left))? {
            break;
        }
        (pause, reading) = ((pause * 2).min(LONGEST), reading + 1);
        let next = match line.again(&snapshot, &families, wanted) {
            Ok(next) => next,
            // What was read before still stands.
            Err(failure) => {
                output.failure(&failure);
                break;
            }
        };
        let mut judged = judge.audit(&next, today())?;
        if !judged.run.complete {
            break;
        }
        let (seconds, nth) = (start.elapsed().as_secs(), nth(reading));
        held.note(&audit, &mut judged, &format!("held after {seconds} s, {nth} reading"));
        (snapshot, audit) = (next, judged);
        let open = open(&audit).count();
        let now = held.0.len();
        output.say(&format!(
            "{nth} reading after {seconds} s: {now} findings hold now, {open} drift or are undecided"
        ));
    }
    Ok((snapshot, audit))
}

/// The families that the failed and undecided checks need.
fn families(judge: &Judge<'_>, wanted: &Wanted<'_>, audit: &Audit) -> Vec<&'static Family> {
    let checks: BTreeSet<_> = open(audit).map(|finding| finding.check).collect();
    let checks = checks.iter().map(Shared::as_str).collect();
    let needed = operations(&judge.plan().only(&checks), wanted.declaration);
    let needed = needed.into_iter().filter(Operation::is_call);
    let callers = needed.filter_map(|operation| collect::schema().caller_of(operation));
    callers.map(|family| (family.root(), family)).collect::<BTreeMap<_, _>>().into_values().collect()
}

/// What another reading may change: drift, and what is unknown for another cause than that it was not to be read.
fn open(audit: &Audit) -> impl Iterator<Item = Finding> {
    let left_out: BTreeSet<_> = audit.gaps.iter().filter(|gap| gap.was_never_asked()).map(cause).collect();
    audit.findings.iter().filter(move |finding| match (finding.verdict, &finding.cause) {
        (Verdict::Unknown, Some(cause)) => !left_out.contains(cause.as_str()),
        (verdict, _) => matches!(verdict, Verdict::Fail | Verdict::Unknown),
    })
}

/// What came to hold, by the identity of the finding, and when.
#[derive(Default)]
struct Held(BTreeMap<FindingId, Shared>);

impl Held {
    fn note(&mut self, before: &Audit, after: &mut Audit, words: &str) {
        let (open, words): (BTreeSet<_>, _) =
            (open(before).map(|finding| finding.id).collect(), words.into());
        let noted = after.findings.iter().map(|mut finding| {
            if finding.verdict != Verdict::Pass {
                self.0.remove(&finding.id);
            } else if open.contains(&finding.id) {
                self.0.insert(finding.id, Shared::clone(&words));
            }
            if let Some(words) = self.0.get(&finding.id) {
                finding.cause = Some(words.clone());
            }
            finding
        });
        after.findings = noted.collect();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for words in self.0.values() {
            *times.entry(words).or_default() += 1;
        }
        let note = |(words, findings): (&str, usize)| match findings {
            1 => format!("1 finding {words}"),
            _ => format!("{findings} findings {words}"),
        };
        after.notes.extend(times.into_iter().map(note));
    }
}

/// Which of the readings it is, in words.
fn nth(reading: usize) -> String {
    const WORDS: [&str; 10] =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    WORDS.get(reading - 1).map_or_else(|| format!("{reading}th"), |word| (*word).to_owned())
}
