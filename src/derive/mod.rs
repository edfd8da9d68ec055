//! What follows from the rows that were stored: the meaning of documents, addresses and tables taken together.
//!
//! ```text
//! stored rows -> derivations -> computed columns and tables -> checks
//! ```
//!
//! A derivation is a pure function: of the same rows, in any order, it makes the same. It runs when everything is
//! collected, on the rows of a case, and on a snapshot that is judged again. What it makes are columns and tables like
//! others, and the schema tells on which stored columns each of them rests. What cannot be understood is a gap of
//! its resource and of the columns that say it.

mod addresses;
mod alarms;
mod backups;
mod block;
mod buckets;
mod dashboards;
mod derivation;
mod endpoint_services;
mod filters;
mod images;
mod integrations;
mod network;
mod origins;
mod permissions;
mod policies;
mod principals;
mod public_access;
mod queues;
mod record_targets;
mod references;
mod rotation;
mod routes;
mod schedule;
mod state_machines;
mod statements;
mod tags;
mod tls;
mod together;
mod trails;

pub use policies::{policy_columns, policy_reasons};
pub use principals::{PolicyReason, PrincipalReason, Step, principal_reason};

use crate::schema::{Reads, Schema};
use crate::store::{Analyst, Draft, StoreError};
use derivation::Derivation;
use std::sync::LazyLock;

/// The `CREATE` statements of the computed tables, and of the views over them.
pub const DDL: &[&str] = &[
    alarms::DDL,
    buckets::DDL,
    endpoint_services::DDL,
    backups::DDL,
    images::DDL,
    dashboards::DDL,
    network::GROUP_TRAFFIC,
    network::ACL_TRAFFIC,
    network::ACL_FOREIGN_TRAFFIC,
    network::WAY,
    network::INTERFACE_REACH,
    network::DATABASE_REACH,
    network::FUNCTION_EGRESS,
    network::LOAD_BALANCER_REACH,
    origins::DDL,
    permissions::DDL,
    policies::DDL,
    principals::DDL,
    public_access::DDL,
    queues::DDL,
    references::DDL,
    state_machines::DDL,
    statements::DDL,
    tags::DDL,
    trails::DDL,
];

/// Every derivation, each after what it reads.
static ALL: LazyLock<Vec<Derivation>> = LazyLock::new(|| {
    let fixed = [
        addresses::ALL,
        alarms::ALL,
        buckets::ALL,
        endpoint_services::ALL,
        backups::ALL,
        dashboards::ALL,
        filters::ALL,
        integrations::ALL,
        images::ALL,
        origins::ALL,
        policies::ALL,
        public_access::ALL,
        queues::ALL,
        references::ALL,
        record_targets::ALL,
        rotation::ALL,
        state_machines::ALL,
        statements::ALL,
        tls::ALL,
        principals::ALL,
        permissions::ALL,
        routes::ALL,
        network::ALL,
        trails::ALL,
    ]
    .into_iter()
    .flatten();
    fixed.cloned().chain(tags::all()).collect()
});

/// A schema of stored tables, with what is computed from them.
///
/// # Errors
///
/// When a derivation reads what the schema does not have.
pub fn schema(stored: Schema) -> Result<Schema, StoreError> {
    let analyst = Analyst::new(&stored)?;
    ALL.iter().try_fold(stored, |known, derivation| {
        let facts = derivation.facts(&analyst, &known)?;
        let derived = [known.derived(), &facts].concat();
        Ok(known.deriving(derived))
    })
}

/// Computes everything anew, or what these columns need.
///
/// # Errors
///
/// When SQLite refuses a statement, or the disk is full.
pub fn derive(draft: &Draft<'_>, schema: &Schema, wanted: Option<&Reads>) -> Result<(), StoreError> {
    let needed = needed(wanted);
    for table in needed.iter().filter_map(|derivation| derivation.makes_rows_of()) {
        draft.run(&format!("DELETE FROM {table}"))?;
    }
    needed.into_iter().try_for_each(|derivation| derivation.run(draft, schema))
}

/// The derivations that fill these columns, with those that fill what they read, each after what it reads.
fn needed(wanted: Option<&Reads>) -> Vec<&'static Derivation> {
    let mut wanted = wanted.cloned();
    let mut needed = Vec::new();
    for derivation in ALL.iter().rev() {
        let Some(columns) = &mut wanted else {
            needed.push(derivation);
            continue;
        };
        if derivation.is_wanted(columns) {
            for (table, names) in derivation.reads() {
                columns.entry(table).or_default().extend(names);
            }
            needed.push(derivation);
        }
    }
    needed.reverse();
    needed
}
