//! The program: parse, run, and return the code.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    upright::cli::run(upright::cli::Cli::parse())
}
