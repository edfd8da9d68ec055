//! What stacks of infrastructure as code declare: the exported state of a stack, read into the tables `iac_*`.
//!
//! ```text
//! file -> parser of its format -> Declaration -> rows of iac_* -> link (declared to live rows) -> checks
//! ```
//!
//! No secret leaves a parser. This room asks AWS nothing: what it needs to know of the live state, and of a stack of
//! CloudFormation, the collectors read.

mod arn;
mod asked;
mod cloudformation;
mod compare;
mod coverage;
mod credentials;
mod declaration;
mod fields;
mod file;
mod foreign;
mod holes;
mod json;
mod link;
mod live_rows;
mod mapping;
mod mentions;
mod named;
mod packed;
mod path;
mod place;
mod properties;
mod pulumi;
mod reads;
mod recorded;
mod row;
mod stack;
mod terraform;
mod time;
mod user_data;
mod withhold;

pub use arn::whole;
pub use cloudformation::{LiveOutput, LiveParameter, LiveResource, LiveStack, template};
pub use coverage::in_scope;
pub use credentials::is_credential;
pub use declaration::Declaration;
pub use link::link;
pub use mapping::{Mapping, ResourceType};
pub use mentions::Mentions;
pub use packed::Packed;
pub use properties::{Leaf, Properties};
pub use row::{Comparison, Live};
pub use stack::{Dependency, Origin, Output, Pending, Provider, Resource, Stack, Tool};
pub use user_data::user_data_digest;

use crate::schema::{Family, Operation, Table};

const fn table(name: &'static str) -> Table {
    Table { name, list: Operation::READ_STACK, details: &[] }
}

/// The tables that a stack fills, and those of its comparison with what is live.
pub const FAMILY: Family = Family::global(
    &[
        table("iac_stack"),
        table("iac_resource"),
        table("iac_property"),
        table("iac_output"),
        table("iac_pending_operation"),
        table("iac_dependency"),
        table("iac_live"),
        table("iac_comparison"),
    ],
    &[include_str!("iac.sql")],
);
