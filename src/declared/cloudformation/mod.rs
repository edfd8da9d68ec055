//! Stacks that CloudFormation deployed, which CDK and SAM use too: a template, and what AWS tells of its stack.

mod attributes;
mod conditions;
mod evaluate;
mod live;
mod references;
mod template;

pub use live::{LiveOutput, LiveParameter, LiveResource, LiveStack};
pub use template::template;
