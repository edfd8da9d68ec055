//! The real binary: what it says to broken input, and what it finds on a real endpoint.

// The environment that the binary gets is its own; only the request to bless comes from outside.
#![allow(clippy::disallowed_methods)]

mod accounts;
mod cli;
mod codes;
mod declared;
mod deployed;
mod diff;
mod emulator;
mod everything;
mod explain;
#[path = "../support/exports.rs"]
mod exports;
mod faults;
mod live_stacks;
#[cfg(unix)]
mod modes;
mod own;
mod plain;
mod preflight;
mod proxy;
mod readme;
mod scoped;
mod shown;
#[path = "../support/snapshot.rs"]
mod snapshot;
mod stacks;
#[path = "../stub/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the bench needs what the tests do not")]
mod stub;
mod support;
mod wait;
mod words;
