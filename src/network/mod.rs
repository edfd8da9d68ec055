//! What a network lets through: rules of security groups, rules of network ACLs in their order, routes by their
//! precedence; and what they mean together, for who reaches whom.
//!
//! Nothing here reads rows. What was not read is known as bounds: what is admitted at least, and what at most.

mod acl;
mod bounds;
mod flow;
mod group;
mod internet;
mod over;
mod place;
mod routes;
mod traffic;

pub use acl::{AclEntry, through_acl};
pub use bounds::{Bounds, Family};
pub use flow::Flow;
pub use group::{Admitted, GroupRule, through_groups};
pub(crate) use over::over;
pub use over::{EPHEMERAL, EPHEMERAL_OF_LINUX};
pub use place::{Doubts, Gate, Node, Subnet, Way};
pub use routes::{Precedence, Route, ways};
pub use traffic::{ANY, Band, EVERY_PORT, Match, PORTS, Ports, TCP, Traffic, UDP, merged};
