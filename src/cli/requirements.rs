//! `upright requirements`: begin, describe and validate a document.

use super::Outcome;
use super::args::{ChecksArgs, DEFAULT_FILE};
use super::error::Failure;
use super::output::Output;
use super::own;
use super::place::directory_of;
use super::stacks::{LiveStacks, StackArgs};
use crate::catalogue::Catalogue;
use crate::collect;
use crate::requirements::{Document, Loaded, Requirements, TEMPLATE};
use crate::verdict::Judge;
use std::io::Write;
use std::path::PathBuf;
use tempfile::NamedTempFile;

/// Begin a requirements document, validate or list one, or print its JSON Schema
///
/// Examples:
///   upright requirements init
///   upright requirements validate upright.yaml
///   upright requirements list pci-transactions
///   upright requirements schema > upright.schema.json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write a first document, with each part shown once
    Init {
        /// File to write; one that exists is left alone
        #[arg(default_value = DEFAULT_FILE)]
        file: PathBuf,
    },
    /// Validate a document: its keys, its checks, their parameters and its waivers
    Validate(Named),
    /// List the requirements of a document, those that it extends included: the id, a tab, the sentence
    List(Named),
    /// Print the JSON Schema of documents, for editors
    Schema,
    /// List the profiles that come with upright
    Profiles,
}

/// A document, and what it takes to read it.
#[derive(Debug, clap::Args)]
struct Named {
    /// File or profile
    #[arg(default_value = DEFAULT_FILE)]
    document: String,
    #[command(flatten)]
    checks: ChecksArgs,
    #[command(flatten)]
    stacks: StackArgs,
}

impl Named {
    fn resolve(&self) -> Result<(Catalogue, Loaded, Requirements), Failure> {
        let live = LiveStacks::Refused("documents are read without it");
        let (catalogue, loaded) = (self.checks.catalogue()?, Loaded::named(&self.document)?);
        let variables = self.stacks.variables(&self.stacks.named()?.declare(live, None)?, &loaded)?;
        let requirements = Requirements::resolve_with(&loaded, &catalogue, &variables)?;
        Ok((catalogue, loaded, requirements))
    }
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        match &self.command {
            Command::Init { file } => init(output, file)?,
            Command::Validate(named) => {
                let (catalogue, loaded, requirements) = named.resolve()?;
                own::say(output, &catalogue, &requirements, &loaded);
                Judge::new(collect::schema(), &catalogue, &requirements)?;
                let (sentences, checks) = (requirements.requirements.len(), requirements.checks().count());
                let document = &named.document;
                output.result(&format!("{document}: {sentences} requirements, {checks} checks\n"))?;
            }
            Command::List(named) => {
                let (_, _, requirements) = named.resolve()?;
                let sentence = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let each = requirements.requirements.iter();
                let lines = each.map(|one| format!("{}\t{}\n", one.id, sentence(&one.text)));
                output.result(&lines.collect::<String>())?;
            }
            Command::Schema => output.result(&format!("{:#}\n", Document::json_schema()))?,
            Command::Profiles => {
                let names: String = Catalogue::profiles().map(|(name, _)| format!("{name}\n")).collect();
                output.result(&names)?;
            }
        }
        Ok(Outcome::Holds)
    }
}

fn init(output: &Output, file: &PathBuf) -> Result<(), Failure> {
    let create = || {
        let mut beside = NamedTempFile::new_in(directory_of(file))?;
        beside.write_all(TEMPLATE.as_bytes())?;
        beside.persist_noclobber(file).map_err(|error| error.error)
    };
    create().map_err(|error| {
        let failure = Failure::new(format!("{}: {error}", file.display()));
        failure.help("name another file: upright requirements init FILE")
    })?;
    output.say(&format!("wrote {}; now: upright audit -r {}", file.display(), file.display()));
    Ok(())
}
