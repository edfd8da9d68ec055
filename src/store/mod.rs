//! The snapshot: one SQLite file with the tables, what could not be read, the run and its findings.
//!
//! Every connection to SQLite is opened here: one that writes, on a thread of its own, and read-only ones, in a
//! sandbox, for everything else. What the rows mean is decided elsewhere.

mod about;
mod analysis;
mod arms;
mod audit;
mod authorizer;
mod cell;
mod collected;
mod confined;
mod draft;
mod error;
mod finding;
mod findings;
mod fixture;
mod gap;
mod kept;
mod leftover;
mod mixing;
mod reading;
mod recognise;
mod recording;
mod renewed;
mod sandbox;
mod seal;
mod shared;
mod snapshot;
mod statement;
mod writer;

pub use about::{AboutCheck, AboutResource, FileLine};
pub use analysis::{Analysis, Analyst};
pub use audit::{
    Audit, CallCount, DeclaredStack, DeclaredType, ExpectedAccount, Judged, RequirementResult, Run,
    ScopeKind, Summary,
};
pub use cell::{Cell, Lacking, Row};
pub use collected::Collected;
pub use draft::Draft;
pub use error::StoreError;
pub use finding::{Finding, FindingId, Severity, Verdict};
pub use findings::Findings;
pub use fixture::Fixture;
pub use gap::{Class, Gap};
pub use reading::Record;
pub use sandbox::{Answer, Binding, Limits, Sandbox, Value};
pub use shared::{Shared, Words};
pub use snapshot::{NewSnapshot, Snapshot};
pub use writer::{Recorder, Writer};
