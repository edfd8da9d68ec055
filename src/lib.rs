//! upright audits what is live in AWS accounts against the documented requirements.
//!
//! The way of the data:
//!
//! ```text
//! requirements -> checks -> columns -> AWS operations -> rows -> verdicts -> report
//! ```
//!
//! | room | what it is for |
//! |---|---|
//! | [`schema`] | what can be known: operations, tables, columns |
//! | [`store`] | the snapshot, and the only connections to SQLite |
//! | [`collect`] | reads AWS into tables |
//!
//! Dependencies go one way, down this table: a test reads the `use` lines and fails when an arrow turns round.

pub mod collect;
pub mod schema;
pub mod store;
