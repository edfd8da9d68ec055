//! The user's document: what the team wrote down, with its parameters, its scope and its waivers; and the file that lists
//! accounts.
//!
//! `document` is the file as it is written, `loaded` where it was found, `resolve` puts it together with what it extends
//! and with the catalogue.
//! Every error names file, line, column and the nearest right thing.

mod accounts;
mod document;
mod loaded;
mod refusal;
mod regions;
mod resolve;
mod variables;
mod waiver;

pub use accounts::{ListedAccount, accounts};
pub use document::Document;
pub use loaded::Loaded;
pub use regions::regions;
pub use resolve::{OWN, Requirement, Requirements};
pub use variables::Variables;
pub use waiver::{Expiry, Waiver};

/// The document that is used where the user names none.
pub const DEFAULT_PROFILE: &str = "baseline";

/// The document that is used where the user names a stack, and no document.
pub const STACK_PROFILE: &str = "deployment";

/// A first document for a new project, that shows each part once.
pub const TEMPLATE: &str = include_str!("template.yaml");
