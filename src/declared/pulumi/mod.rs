//! Stacks of Pulumi.

mod export;
mod provider;
mod value;

pub(super) use export::read;
