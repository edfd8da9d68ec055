//! The snapshot: one SQLite file with the tables, what could not be read, the run and its findings.
//!
//! Every connection to SQLite is opened here: one that writes, on a thread of its own, and read-only ones, in a
//! sandbox, for everything else. What the rows mean is decided elsewhere.

mod analysis;
mod audit;
mod cell;
mod collected;
mod confined;
mod draft;
mod error;
mod fixture;
mod gap;
mod kept;
mod mixing;
mod reading;
mod recognise;
mod sandbox;
mod seal;
mod shared;
mod snapshot;
mod writer;

pub use analysis::{Analysis, Analyst, Reads};
pub use audit::{
    Audit, CallCount, DeclaredStack, DeclaredType, ExpectedAccount, Finding, Judged, RequirementResult, Run,
    ScopeKind, Severity, Verdict,
};
pub use cell::{Cell, Lacking, Row};
pub use collected::Collected;
pub use draft::Draft;
pub use error::StoreError;
pub use fixture::Fixture;
pub use gap::{Class, Gap};
pub use sandbox::{Answer, Binding, Limits, Sandbox, Value};
pub use shared::Shared;
pub use snapshot::{NewSnapshot, Snapshot};
pub use writer::{Recorder, Writer};
