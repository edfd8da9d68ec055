//! Stacks as their tools export them: what becomes rows, what is withheld, what is refused, and what is live of it.
//!
//! The exports lie beside these files. In each of them, what is secret is called `hunter2`.

mod attached;
mod balanced;
mod cloudformation;
mod credentials;
mod data;
#[path = "../support/exports.rs"]
mod exports;
mod formats;
mod linked;
mod mapped;
mod parts;
mod planned;
mod pulumi;
mod real;
mod refused;
mod scaled;
mod scene;
mod support;
mod terraform;
mod told;
mod variables;
