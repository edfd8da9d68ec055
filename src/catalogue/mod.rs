//! The checks: SQL files with a header, upright's own and the user's.
//!
//! A check is loaded when its header is read, and trusted when SQLite has prepared its statement against the schema.
//! What a verdict is, is decided elsewhere.

mod check;
mod header;
mod param;

pub use check::Check;
pub use header::{Controls, Header, Param};
pub use param::{Kind, ParamValue};

use crate::diagnostic::{self, Problem};
use crate::store::Analyst;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/checks");

/// Every check that a document may name, by id.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    checks: BTreeMap<String, Check>,
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
            catalogue.add(Check::parse(&id, &name, file.contents_utf8().unwrap_or_default())?);
        }
        Ok(catalogue)
    }

    /// The profiles that come with upright, as (name, document).
    pub fn profiles() -> impl Iterator<Item = (&'static str, &'static str)> {
        let files = BUILT_IN.get_dir("profiles").into_iter().flat_map(Dir::files);
        files.filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
    }

    /// Adds the user's checks: `directory/<service>/<name>.sql` is `<service>/<name>`. One of the same id as one of
    /// upright's takes its place.
    ///
    /// # Errors
    ///
    /// When the directory or a file cannot be read, holds no check at all, or a header is wrong.
    pub fn add_directory(&mut self, directory: &Path) -> Result<(), Problem> {
        let mut files = Vec::new();
        sql_files(directory, &mut files)?;
        if files.is_empty() {
            let message = "holds no check: checks are files `<service>/<name>.sql`";
            return Err(Problem::new(&directory.to_string_lossy(), "", 0..0, message));
        }
        for path in files {
            let name = path.to_string_lossy();
            let relative = path.strip_prefix(directory).unwrap_or(&path).with_extension("");
            let id = relative.to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
            self.add(Check::parse(&id, &name, &text)?);
        }
        Ok(())
    }

    fn add(&mut self, check: Check) {
        self.checks.insert(check.id.clone(), check);
    }

    /// The check of this id.
    pub fn get(&self, id: &str) -> Option<&Check> {
        self.checks.get(id)
    }

    /// Every check, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Check> {
        self.checks.values()
    }

    /// The ids that `id` may have been meant to be, nearest first.
    pub fn near(&self, id: &str) -> Vec<&str> {
        diagnostic::near(id, self.checks.keys().map(String::as_str))
    }

    /// Prepares every check against the schema.
    ///
    /// # Errors
    ///
    /// The first check that SQLite refuses.
    pub fn prepare(&self, analyst: &Analyst) -> Result<(), Problem> {
        self.iter().try_for_each(|check| check.analyse(analyst).map(drop))
    }
}

fn sql_files(directory: &Path, found: &mut Vec<std::path::PathBuf>) -> Result<(), Problem> {
    let entries = std::fs::read_dir(directory).map_err(|error| unreadable(directory, &error))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sql_files(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "sql") {
            found.push(path);
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(&path.to_string_lossy(), "", 0..0, format!("cannot be read: {error}"))
}
