//! `upright completions`: for shells.

use super::Outcome;
use super::error::Failure;
use super::output::Output;
use clap::CommandFactory;
use clap_complete::Shell;

/// Print completions for a shell
///
/// Example:
///   upright completions bash > /etc/bash_completion.d/upright
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// The shell
    shell: Shell,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::Cli::command(), "upright", &mut script);
        output.result(&String::from_utf8_lossy(&script))?;
        Ok(Outcome::Holds)
    }
}
