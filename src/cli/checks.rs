//! `upright checks`: list, show and test them.

use super::Outcome;
use super::args::ChecksArgs;
use super::controls;
use super::error::Failure;
use super::new;
use super::output::Output;
use crate::catalogue::{CASES, Catalogue, Check};
use crate::collect;
use crate::diagnostic::near;
use crate::plan::Plan;
use crate::report::grid;
use crate::store::Analyst;
use crate::verdict::cases::Stage;
use comfy_table::{Attribute, Cell};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// List checks, show one, or begin and test your own
///
/// Examples:
///   upright checks list rds
///   upright checks list --control prowler:s3_bucket_public_access
///   upright checks show rds/backup-retention
///   upright checks new rds/snapshot-age
///   upright checks test mine
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List the checks
    List {
        /// Only checks whose id contains this
        filter: Option<String>,
        /// Only checks that decide this control elsewhere, or a part of it
        ///
        /// CATALOGUE:ID, e.g. prowler:s3_bucket_public_access, fsbp:RDS.5, powerpipe:ID, cis:1.4 (3.0), or one of a
        /// framework: cis-5.0:1.3, nist-800-53-r5:AC-3, pci-dss-4.0.1:1.4.2, fedramp-20x-ksi:KSI-IAM-ELP.
        #[arg(long, value_name = "CATALOGUE:ID")]
        control: Option<String>,
        #[command(flatten)]
        checks: ChecksArgs,
    },
    /// Show a check: what it asks, its parameters, its operations, its SQL
    Show {
        /// Id of the check, e.g. rds/multi-az
        check: String,
        #[command(flatten)]
        checks: ChecksArgs,
    },
    /// Begin a check of your own: its header, its statement, and two cases that fail until it judges
    ///
    /// Nothing is written over. Write the check, then `upright checks test DIR` until its cases pass, then
    /// `upright audit --checks DIR`.
    New(new::Args),
    /// Test the checks of a directory against their cases
    ///
    /// The cases of DIR/rds/mine.sql are CASES/rds/mine.sql: INSERT statements whose resources have names that begin
    /// with the verdict that they must get: pass-…, fail-…, exempt-… or unknown-….
    Test {
        /// Directory with checks
        directory: PathBuf,
        /// Directory with their cases [default: `cases` in the directory of the checks]
        #[arg(long, value_name = "DIR")]
        cases: Option<PathBuf>,
    },
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        match &self.command {
            Command::List { filter, control, checks } => {
                let catalogue = checks.catalogue()?;
                let deciding = control.as_ref().map(|control| controls::deciding(&catalogue, control));
                let filter = filter.as_deref().unwrap_or_default();
                output.result(&list(*output, &catalogue, filter, deciding.transpose()?.as_ref())?)?;
                Ok(Outcome::Holds)
            }
            Command::Show { check, checks } => {
                let catalogue = checks.catalogue()?;
                output.result(&show(find(&catalogue, check)?)?)?;
                Ok(Outcome::Holds)
            }
            Command::New(new) => new.run(output),
            Command::Test { directory, cases } => {
                let beside = directory.join(CASES);
                test(output, directory, cases.as_ref().unwrap_or(&beside))
            }
        }
    }
}

/// A line for each check whose id contains this, of all or of these.
fn list(
    output: Output,
    catalogue: &Catalogue,
    filter: &str,
    these: Option<&BTreeSet<String>>,
) -> Result<String, Failure> {
    let is_one = |check: &&Check| these.is_none_or(|these| these.contains(&check.id));
    let checks: Vec<_> = catalogue.iter().filter(is_one).filter(|check| check.id.contains(filter)).collect();
    if checks.is_empty() {
        let failure = Failure::new(format!("no check has `{filter}` in its id"));
        let services = catalogue.iter().filter_map(|check| check.id.split('/').next());
        let services: BTreeSet<_> = services.collect();
        let ids = catalogue.iter().map(|check| check.id.as_str());
        let near = if filter.contains('/') { near(filter, ids) } else { near(filter, services) };
        return Err(match near.as_slice() {
            [] => failure.help("`upright checks list` shows them all"),
            near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
        });
    }
    let row = |check: &Check| {
        vec![
            Cell::new(&check.id).add_attribute(Attribute::Bold),
            Cell::new(check.header.severity.name()),
            Cell::new(&check.header.title),
        ]
    };
    Ok(grid(output.style(None), checks.into_iter().map(row)))
}

fn find<'a>(catalogue: &'a Catalogue, id: &str) -> Result<&'a Check, Failure> {
    let missing = || Failure::new(format!("there is no check `{id}`")).help(catalogue.advice(id));
    catalogue.get(id).ok_or_else(missing)
}

fn show(check: &Check) -> Result<String, Failure> {
    let schema = collect::schema();
    let analysis = check.analyse(&Analyst::new(schema)?)?;
    let header = &check.header;
    let mut text = format!("{}  {}\n{}\n\n", check.id, header.severity.name(), header.title);
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:<11}{value}");
    };
    line("why", &header.why);
    line("fix", &header.fix);
    line("docs", &header.docs);
    if let Some(omits) = &header.omits {
        line("omits", omits);
    }
    header.formerly.iter().for_each(|(release, id)| line("formerly", &format!("{id}, until {release}")));
    header.changed.iter().for_each(|(release, words)| line("changed", &format!("{release}: {words}")));
    for (name, ids) in header.controls.by_catalogue().into_iter().filter(|(_, ids)| !ids.is_empty()) {
        line(name, &ids.join(", "));
    }
    for (name, param) in &header.params {
        let default =
            param.default.as_ref().map_or("required".to_owned(), |value| format!("default {value}"));
        line("parameter", &format!("{name}: {} ({}, {default})", param.about, param.kind().name()));
    }
    for operation in Plan::of(schema, &analysis).operations() {
        line("reads", &operation.to_string());
    }
    Ok(format!("{text}\n{}\n", check.sql().trim()))
}

fn test(output: &Output, directory: &Path, cases_directory: &Path) -> Result<Outcome, Failure> {
    let mut catalogue = Catalogue::built_in()?;
    catalogue.add_directory(directory, Some(cases_directory), &Analyst::new(collect::schema())?)?;
    let mut stage = Stage::new(collect::schema())?;
    let mut failed = 0;
    for check in catalogue.own() {
        let path = cases_directory.join(format!("{}.sql", check.id));
        let problems = match std::fs::read_to_string(&path) {
            Ok(text) => stage.problems(check, &text),
            Err(error) => vec![format!("its cases {} cannot be read: {error}", path.display())],
        };
        failed += usize::from(!problems.is_empty());
        let verdict = if problems.is_empty() { "ok" } else { "FAILED" };
        let problems: String = problems.iter().map(|problem| format!("  {problem}\n")).collect();
        output.result(&format!("{} {verdict}\n{problems}", check.id))?;
    }
    output.say(&format!("{} checks, {failed} failed", catalogue.own().count()));
    Ok(if failed == 0 { Outcome::Holds } else { Outcome::Drift })
}
