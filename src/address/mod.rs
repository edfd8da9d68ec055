//! Sets of IP addresses, and which of them are the internet.
//!
//! Blocks are merged before they are judged: four quarters of the internet are the internet, wherever they stand.
//! What admits whom (a group, a list of rules, a policy) is known elsewhere; here are only the addresses.

mod internet;
mod set;

pub use internet::{INTERNET_IPV4, INTERNET_IPV6, routable};
pub use set::Addresses;
