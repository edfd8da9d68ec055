//! `upright man`: the manual, made from the help.

use super::Outcome;
use super::error::Failure;
use super::output::Output;
use clap::CommandFactory;
use std::path::PathBuf;

/// Write the man pages of all commands into a directory
///
/// Example:
///   upright man ~/.local/share/man/man1
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// Where the pages go; it is made if it is not there
    directory: PathBuf,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let written = std::fs::create_dir_all(&self.directory)
            .and_then(|()| clap_mangen::generate_to(super::Cli::command(), &self.directory));
        written.map_err(|error| {
            Failure::new(format!("cannot write man pages to {}: {error}", self.directory.display()))
        })?;
        output.say(&format!("wrote the man pages to {}", self.directory.display()));
        Ok(Outcome::Holds)
    }
}
