//! `upright changes`: what an upgrade changes of what is judged.

use super::Outcome;
use super::args::ChecksArgs;
use super::error::Failure;
use super::output::Output;
use crate::catalogue::{Catalogue, Check};
use crate::report::grid;
use comfy_table::{Attribute, Cell};
use semver::Version;

/// Show which checks are new, have another id or judge otherwise since a release
///
/// Ask it before an upgrade turns a gate red: a profile may ask a new check, and a check may find what it did not find
/// before. CHANGELOG.md says what else has changed.
///
/// Examples:
///   upright changes 0.1.0
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// Release to compare with this one, e.g. 0.1.0
    #[arg(value_name = "FROM", value_parser = version)]
    from: Version,
    #[command(flatten)]
    checks: ChecksArgs,
}

/// One change: its release, the check, and what it is.
type Change<'a> = (&'a Version, &'a str, String);

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let now = env!("CARGO_PKG_VERSION");
        if version(now).is_ok_and(|now| self.from > now) {
            let failure = Failure::new(format!("this is upright {now}, and {} comes after it", self.from));
            return Err(failure.help("name the release that you upgrade from"));
        }
        let catalogue = self.checks.catalogue()?;
        let changes = changes(&catalogue, &self.from);
        let row = |(release, id, what): &Change<'_>| {
            vec![Cell::new(release), Cell::new(id).add_attribute(Attribute::Bold), Cell::new(what)]
        };
        output.result(&grid(output.style(None), changes.iter().map(row)))?;
        if changes.is_empty() {
            output.say(&format!("no check is new or judges otherwise since {}", self.from));
        }
        Ok(Outcome::Holds)
    }
}

/// What changed after a release, in the order of releases.
fn changes<'a>(catalogue: &'a Catalogue, from: &Version) -> Vec<Change<'a>> {
    let mut changes: Vec<_> =
        catalogue.iter().flat_map(life).filter(|(release, ..)| *release > from).collect();
    changes.sort();
    changes
}

/// Everything that ever happened to a check.
fn life(check: &Check) -> Vec<Change<'_>> {
    let (id, header) = (check.id.as_str(), &check.header);
    let new = header.since.iter().map(|release| (release, id, format!("new: {}", header.title)));
    let renamed = header.formerly.iter().map(|(release, old)| (release, id, format!("was {old}")));
    let changed =
        header.changed.iter().map(|(release, words)| (release, id, format!("judges otherwise: {words}")));
    new.chain(renamed).chain(changed).collect()
}

fn version(text: &str) -> Result<Version, String> {
    let parsed = Version::parse(text.strip_prefix('v').unwrap_or(text));
    parsed.map_err(|_| "a release is three numbers, e.g. 0.1.0".to_owned())
}
