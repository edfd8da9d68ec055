//! `upright checks new`: a check of one's own to begin with.

use super::Outcome;
use super::error::Failure;
use super::output::Output;
use crate::catalogue::{CASES, Catalogue, new};
use crate::collect;
use crate::diagnostic::near;
use std::fs::{OpenOptions, create_dir_all, remove_file};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Where a check is begun that names no directory.
const MINE: &str = "mine";

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Id of the check, SERVICE/NAME in small letters, digits and hyphens, e.g. rds/snapshot-age
    id: String,
    /// Directory to write the check into, as SERVICE/NAME.sql
    #[arg(long, value_name = "DIR", default_value = MINE)]
    checks: PathBuf,
    /// Directory to write its cases into [default: `cases` in the directory of the checks]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Table that the check judges [default: the one of the service whose name is nearest]
    #[arg(long, value_name = "TABLE")]
    table: Option<String>,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (id, schema) = (&self.id, collect::schema());
        is_free(id)?;
        let table = match &self.table {
            Some(table) => known(table)?,
            None => new::table_of(schema, id),
        };
        let cases = self.cases.clone().unwrap_or_else(|| self.checks.join(CASES));
        let [check, cases] = [&self.checks, &cases].map(|directory| directory.join(format!("{id}.sql")));
        write(&check, &new::statement(table))?;
        if let Err(failure) = write(&cases, &new::cases(table)) {
            // Half a beginning would be in the way of the next one.
            let _ = remove_file(&check);
            return Err(failure);
        }
        output.say(&format!("wrote {} and {}", check.display(), cases.display()));
        let test = format!("upright checks test {}", self.checks.display());
        let directory = self.cases.as_ref().map(|cases| format!(" --cases {}", cases.display()));
        output.say(&format!("now: edit them, until this passes: {test}{}", directory.unwrap_or_default()));
        Ok(Outcome::Holds)
    }
}

/// Whether a check may get this id.
fn is_free(id: &str) -> Result<(), Failure> {
    let malformed = |help: &str| Err(Failure::new(format!("`{id}` is no id of a check")).help(help));
    let Some((service, _)) = id.split_once('/').filter(|_| new::is_id(id)) else {
        return malformed("write SERVICE/NAME in small letters, digits and hyphens, e.g. rds/snapshot-age");
    };
    if service == CASES {
        return malformed("the directory `cases` holds the cases of checks");
    }
    let known = Catalogue::built_in()?;
    if known.get(id).is_some() {
        let failure = Failure::new(format!("upright has a check `{id}` already"));
        return Err(failure.help(format!("`upright checks show {id}` shows it; name yours otherwise")));
    }
    match known.renamed(id) {
        None => Ok(()),
        Some(now) => {
            let failure = Failure::new(format!("`{id}` was once the id of `{}`", now.id));
            Err(failure.help("name yours otherwise, or documents could mean either"))
        }
    }
}

fn known(name: &str) -> Result<&str, Failure> {
    let schema = collect::schema();
    let judged = || schema.tables().map(|table| table.name).filter(|table| new::can_judge(schema, table));
    if judged().any(|table| table == name) {
        return Ok(name);
    }
    let failure = Failure::new(format!("there is no table `{name}` whose rows are resources with ARNs"));
    Err(match near(name, judged()).as_slice() {
        [] => failure.help("`upright tables list` shows the tables"),
        near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
    })
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let create = || {
        create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
    };
    create().map_err(|error| {
        let failure = Failure::new(format!("{}: {error}", path.display()));
        match error.kind() {
            ErrorKind::AlreadyExists => failure.help("nothing is written over: name another id"),
            _ => failure.help("name another directory with --checks"),
        }
    })
}
