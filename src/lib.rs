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
//! | [`cli`] | the commands, the only clap, the only stderr, the one exit-code match |
//! | [`report`] | pure functions from an audit, a diff or an explanation to bytes, one file per format |
//! | [`diff`] | what changed between two snapshots |
//! | [`explain`] | why a finding came out as it did: rows, policies, conditions, ways |
//! | [`verdict`] | runs checks, applies gaps, exemptions and waivers |
//! | [`collect`] | reads AWS into tables, one folder per service |
//! | [`derive`] | what follows from stored rows: the meaning of documents, addresses, and tables taken together |
//! | [`plan`] | checks to columns to operations to IAM actions |
//! | [`requirements`] | the user's document: parse, validate, resolve |
//! | [`scope`] | which resources are audited |
//! | [`catalogue`] | the checks: header, statement, parameters |
//! | [`declared`] | what stacks of infrastructure as code declare, as tables |
//! | [`expression`] | texts in which AWS takes an expression: metric math, rules of alarms, origins |
//! | [`policy`] | policy documents in one canonical form, and what they mean |
//! | [`network`] | what rules of groups and ACLs let through, and where routes lead |
//! | [`address`] | sets of IP addresses, and which of them are the internet |
//! | [`store`] | the snapshot, and the only connections to SQLite |
//! | [`secrets`] | credentials in text that many people may read |
//! | [`diagnostic`] | problems in the user's files |
//! | [`schema`] | what can be known: operations, tables, columns |
//!
//! Dependencies go one way, down this table: a test reads the `use` lines and fails when an arrow turns round.

pub mod address;
pub mod catalogue;
pub mod cli;
pub mod collect;
pub mod declared;
pub mod derive;
pub mod diagnostic;
pub mod diff;
pub mod explain;
pub mod expression;
pub mod network;
pub mod plan;
pub mod policy;
pub mod report;
pub mod requirements;
pub mod schema;
pub mod scope;
pub mod secrets;
pub mod store;
pub mod verdict;
