//! The checks: SQL files with a header, upright's own and the user's.
//!
//! A check is loaded when its header is read, and trusted when SQLite has prepared its statement against the schema.
//! What a verdict is, is decided elsewhere.

mod check;
mod header;
pub mod new;
mod own;
mod param;
mod shared;

pub use check::Check;
pub use header::{Controls, Header, Param};
pub use own::CASES;
pub use param::{Kind, ParamValue};
pub use shared::{EVERY_CHECK, shared};

use crate::diagnostic::{self, Problem};
use crate::store::Analyst;
use include_dir::{Dir, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/checks");

/// Every check that a document may name, by id.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    checks: BTreeMap<String, Check>,
    /// Ids of the user's checks.
    own: BTreeSet<String>,
}

impl Catalogue {
    /// upright's own checks.
    ///
    /// # Errors
    ///
    /// When a header is wrong, which a test rules out.
    pub fn built_in() -> Result<Self, Problem> {
        let mut catalogue = Self::default();
        let files = BUILT_IN.dirs().flat_map(Dir::files);
        for file in files.filter(|file| file.path().extension().is_some_and(|ending| ending == "sql")) {
            let id = file.path().with_extension("").to_string_lossy().replace('\\', "/");
            let name = format!("checks/{id}.sql");
            let check = Check::parse(&id, &name, file.contents_utf8().unwrap_or_default())?;
            catalogue.checks.insert(id, check);
        }
        Ok(catalogue)
    }

    /// The profiles that come with upright, as (name, document): those that were written, and those made of frameworks.
    pub fn profiles() -> impl Iterator<Item = (&'static str, &'static str)> {
        Self::written_profiles().chain(Self::frameworks())
    }

    /// The profiles that somebody wrote, as (name, document).
    pub fn written_profiles() -> impl Iterator<Item = (&'static str, &'static str)> {
        Self::documents("profiles")
    }

    /// Published frameworks as profiles, as (name, document): a requirement for each control that checks decide.
    pub fn frameworks() -> impl Iterator<Item = (&'static str, &'static str)> {
        Self::documents("frameworks")
    }

    fn documents(directory: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let files = BUILT_IN.get_dir(directory).into_iter().flat_map(Dir::files);
        files.filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
    }

    /// Adds the user's checks: `directory/<service>/<name>.sql` is `<service>/<name>`. Its cases, in `cases` or where
    /// `cases` says, are left out. One that takes the id of one of upright's says so in its header.
    ///
    /// # Errors
    ///
    /// When the directory or a file cannot be read, holds no check at all, a header is wrong, SQLite refuses a statement,
    /// or an id is taken.
    pub fn add_directory(
        &mut self,
        directory: &Path,
        cases: Option<&Path>,
        analyst: &Analyst,
    ) -> Result<(), Problem> {
        for (id, path) in own::files(directory, cases)? {
            let text = std::fs::read_to_string(&path).map_err(|error| own::unreadable(&path, &error))?;
            let check = Check::parse(&id, &path.to_string_lossy(), &text)?;
            check.analyse(analyst)?;
            self.may_be_added(&check)?;
            self.own.insert(id.clone());
            self.checks.insert(id, check);
        }
        Ok(())
    }

    fn may_be_added(&self, check: &Check) -> Result<(), Problem> {
        let (id, replaces) = (&check.id, check.header.replaces);
        match self.checks.get(id) {
            Some(known) if self.own.contains(id) => {
                let problem = check.in_header("title", format!("there are two checks `{id}`"));
                Err(problem.help(format!("the other one is {}", known.file)))
            }
            // Nobody else's check changes by that.
            Some(known) if known.text == check.text => Ok(()),
            Some(_) if !replaces => {
                let problem = check.in_header("title", format!("upright has a check `{id}` of its own"));
                Err(problem.help(
                    "name yours otherwise, or say `replaces = true` in its header: then it takes the place",
                ))
            }
            None if replaces => {
                let problem = check.in_header("replaces", format!("upright has no check `{id}` to replace"));
                Err(problem.did_you_mean(id, self.checks.keys().map(String::as_str)))
            }
            _ => Ok(()),
        }
    }

    /// The check of this id.
    pub fn get(&self, id: &str) -> Option<&Check> {
        self.checks.get(id)
    }

    /// Every check, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Check> {
        self.checks.values()
    }

    /// The user's checks, by id.
    pub fn own(&self) -> impl Iterator<Item = &Check> {
        self.own.iter().filter_map(|id| self.checks.get(id))
    }

    /// The check that once had this id.
    pub fn renamed(&self, id: &str) -> Option<&Check> {
        self.iter().find(|check| check.header.formerly.values().any(|former| former == id))
    }

    /// What to say to somebody who looks for a check of this id, which there is not.
    pub fn advice(&self, id: &str) -> String {
        let near = diagnostic::near(id, self.checks.keys().map(String::as_str));
        match (self.renamed(id), near.as_slice()) {
            (Some(check), _) => format!("its id is now `{}`", check.id),
            (None, []) => "`upright checks list` shows them all".to_owned(),
            (None, near) => format!("did you mean `{}`?", near.join("`, `")),
        }
    }
}
