//! The real binary against the project's own stub of AWS: what it does when everything works, and what it can no longer
//! say when something does not.

mod broken;
mod clean;
mod credentials;
mod endless;
#[cfg(unix)]
mod files;
mod interrupted;
mod matrix;
mod run;
mod sized;
mod stripped;

pub(crate) use run::{command, field, in_directory};
