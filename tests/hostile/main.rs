//! Input by people who mean harm, or whose disk does: documents, checks, globs, snapshots and what they print.
//!
//! Each file is one target. It makes input in two ways: from parts, so that most of it is nearly right, and from files of
//! the repository with bytes and lines flipped, cut, repeated and swapped. What once failed lies in `corpus/`. A run is
//! short; `make fuzz` runs for as long as it is told.

mod audits;
mod checks;
#[path = "../support/collected.rs"]
mod collected;
mod documents;
#[path = "../support/drawn.rs"]
mod drawn;
mod expressions;
mod mutate;
mod policies;
mod sandbox;
mod seal;
#[path = "../support/sealing.rs"]
mod sealing;
mod secrets;
mod snapshot;
mod stacks;
mod strangers;
mod terminal;
mod waivers;
