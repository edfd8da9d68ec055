//! What a network lets through: rules of security groups, rules of network ACLs in their order, and routes by their
//! precedence.
//!
//! Nothing here reads rows. What was not read is known as bounds: what is admitted at least, and what at most.

mod acl;
mod bounds;
mod group;
mod routes;
mod traffic;

pub use acl::{AclEntry, through_acl};
pub use bounds::{Bounds, Family};
pub use group::{Admitted, GroupRule, through_groups};
pub use routes::{Precedence, Route, ways};
pub use traffic::{ANY, Band, EVERY_PORT, Match, PORTS, Ports, TCP, Traffic, UDP, merged};
