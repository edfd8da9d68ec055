//! Runs checks on a snapshot and judges: pass, fail, exempt or waived where everything that a verdict rests on was
//! read, and unknown where it was not.
//!
//! This room knows gaps and coverage by the names of operations. It has no idea how they are called.

mod about;
mod behind;
pub mod cases;
mod cause;
mod findings;
mod found;
mod holes;
mod judge;
mod left_out;
mod requirement;
mod scope;
mod types;
mod unread;
mod waive;
mod witness;

pub use cause::cause;
pub use judge::{Judge, VerdictError};
pub use unread::Unread;
