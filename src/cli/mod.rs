//! The command line: what was typed, what it means, and what becomes of it.
//!
//! One file per subcommand. Only here is anything printed, the environment read, the clock asked or an exit code chosen.

#![allow(clippy::disallowed_methods, reason = "what the rest of the house is handed, it gets from here")]

mod accounts;
mod args;
mod audit;
mod changes;
mod checks;
mod collect;
mod completions;
mod controls;
mod diff;
mod error;
mod explain;
mod gate;
mod iam_policy;
mod kept;
mod live;
mod man;
mod new;
mod outcome;
mod output;
mod own;
mod place;
mod plan;
mod preflight;
mod progress;
mod query;
mod report;
mod requirements;
mod scope;
mod shown;
mod signals;
mod stacks;
mod tables;
mod wait;

use clap::{Parser, Subcommand};
use output::Output;
use std::process::ExitCode;

pub use outcome::Outcome;

/// Audits what is live in AWS accounts against the documented requirements
///
/// Reads AWS with List, Get and Describe operations only, and never changes anything.
#[derive(Debug, Parser)]
#[command(name = "upright", version, max_term_width = 100, after_long_help = after_help())]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Say more on stderr: -v the calls that failed, -vv all calls and checks
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    verbose: u8,
    /// When to use colours
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    color: output::Colour,
}

fn after_help() -> String {
    format!("Exit codes:\n{}\n{EXAMPLES}", outcome::help())
}

const EXAMPLES: &str = "\
Examples:
  upright audit                                     the account of the environment, profile `baseline`
  upright audit -r upright.yaml --region eu-west-1  one region against a document
  upright query 'SELECT name, region FROM aws_s3_bucket'
  upright explain --from today.db s3/not-public photos   why a finding came out so
  upright diff monday.db tuesday.db                 what changed between two snapshots
  upright iam-policy -r upright.yaml                the permissions that the audit needs";

#[derive(Debug, Subcommand)]
enum Command {
    Audit(audit::Args),
    Collect(collect::Args),
    Report(report::Args),
    Explain(explain::Args),
    Diff(diff::Args),
    Query(query::Args),
    Plan(plan::Args),
    Preflight(preflight::Args),
    IamPolicy(iam_policy::Args),
    Checks(checks::Args),
    Changes(changes::Args),
    Tables(tables::Args),
    Requirements(requirements::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs what was typed.
pub fn run(cli: Cli) -> ExitCode {
    tracing_to_stderr(cli.verbose);
    let output = Output::new(cli.color);
    let result = match cli.command {
        Command::Audit(args) => args.run(&output),
        Command::Collect(args) => args.run(&output),
        Command::Report(args) => args.run(&output),
        Command::Explain(args) => args.run(&output),
        Command::Diff(args) => args.run(&output),
        Command::Query(args) => args.run(&output),
        Command::Plan(args) => args.run(&output),
        Command::Preflight(args) => args.run(&output),
        Command::IamPolicy(args) => args.run(&output),
        Command::Checks(args) => args.run(&output),
        Command::Changes(args) => args.run(&output),
        Command::Tables(args) => args.run(&output),
        Command::Requirements(args) => args.run(&output),
        Command::Completions(args) => args.run(&output),
        Command::Man(args) => args.run(&output),
    };
    let outcome = result.unwrap_or_else(|failure| {
        output.failure(&failure);
        Outcome::NoAudit
    });
    ExitCode::from(outcome.code())
}

fn tracing_to_stderr(verbose: u8) {
    let level = match verbose {
        0 => "off",
        1 => "upright=debug",
        _ => "upright=trace",
    };
    tracing_subscriber::fmt()
        .with_env_filter(level)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .init();
}
