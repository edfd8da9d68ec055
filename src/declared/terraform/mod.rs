//! Stacks of Terraform and OpenTofu.

mod instance;
mod show;
mod state;

pub(super) use show::read as read_show;
pub(super) use state::read as read_state;
