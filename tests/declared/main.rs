//! Stacks as their tools export them: what becomes rows, what is withheld, and what is refused.
//!
//! The exports lie beside these files. In each of them, what is secret is called `hunter2`.

mod pulumi;
mod real;
mod refused;
mod support;
mod terraform;
