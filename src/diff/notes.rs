//! What the reader should know before believing a comparison: how the two snapshots differ as snapshots.

use super::difference::Taken;
use super::{Audits, Sides};
use crate::store::Audit;
use std::collections::BTreeSet;

pub(super) fn notes(taken: &Sides<Taken>, audits: Audits<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let Sides { before, after } = taken;
    if before.run == after.run {
        notes.push("both snapshots are of the same run".to_owned());
    } else if before.start > after.start {
        notes.push(format!("{} was read before {}: what is called new here is old", after.file, before.file));
    }
    for (one, other) in [(before, after), (after, before)] {
        let alone: Vec<_> = one.accounts.iter().filter(|id| !other.accounts.contains(id)).cloned().collect();
        if !alone.is_empty() {
            notes.push(format!("only {} holds account {}", one.file, alone.join(", ")));
        }
    }
    if before.endpoint != after.endpoint {
        let place = |taken: &Taken| taken.endpoint.clone().unwrap_or_else(|| "AWS".to_owned());
        notes.push(format!("the one was read from {}, the other from {}", place(before), place(after)));
    }
    for taken in [before, after].into_iter().filter(|taken| !taken.complete) {
        notes.push(format!(
            "the run of {} ended early, and what it did not reach is not comparable",
            taken.file
        ));
    }
    if audits.kept {
        notes.extend(of_audits(audits));
    }
    notes
}

/// Each run judged by its own document: what only one of them asked for is not compared.
fn of_audits(audits: Audits<'_>) -> Vec<String> {
    let Audits { before, after, .. } = audits;
    let mut notes = Vec::new();
    if before.title != after.title {
        notes.push(format!(
            "the one was judged by `{}`, the other by `{}`: name a document with --requirements to judge both by it",
            before.title, after.title
        ));
    }
    let (checks, requirements) =
        (Sides { before, after }.map(|audit| checks(audit)), Sides { before, after }.map(|audit| ids(audit)));
    for (kind, Sides { before, after }) in [("checks", &checks), ("requirements", &requirements)] {
        for (side, one, other) in [("before", before, after), ("after", after, before)] {
            let alone: Vec<_> = one.difference(other).copied().collect();
            if !alone.is_empty() {
                notes.push(format!(
                    "{kind} that only the snapshot {side} was judged by: {}",
                    alone.join(", ")
                ));
            }
        }
    }
    notes
}

/// The checks of an audit's document.
pub(super) fn checks(audit: &Audit) -> BTreeSet<&str> {
    audit.requirements.iter().flat_map(|requirement| requirement.checks.keys().map(String::as_str)).collect()
}

fn ids(audit: &Audit) -> BTreeSet<&str> {
    audit.requirements.iter().map(|requirement| requirement.id.as_str()).collect()
}
