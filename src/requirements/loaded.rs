//! Documents as they are found: a profile of upright's, or a file.

use crate::catalogue::Catalogue;
use crate::diagnostic::Problem;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A document's text and where it was found.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// As errors name it: a path, or `profile baseline`.
    pub file: String,
    /// The text.
    pub text: String,
    /// The file; none for a profile.
    path: Option<PathBuf>,
}

impl Loaded {
    /// Reads a document from a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn from_file(path: &Path) -> Result<Self, Problem> {
        let file = path.to_string_lossy().into_owned();
        let bytes = std::fs::read(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Problem::new(&file, "", 0..0, "there is no such file"),
            _ => Problem::new(&file, "", 0..0, format!("cannot be read: {error}")),
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes());
            let wrong = at..at + char::REPLACEMENT_CHARACTER.len_utf8();
            Problem::new(&file, &text, wrong, "this is not UTF-8").help("save the file as UTF-8")
        })?;
        Ok(Self { file, text, path: Some(path.to_owned()) })
    }

    /// A document that lies in no file.
    #[cfg(test)]
    pub(super) fn from_text(file: &str, text: &str) -> Self {
        Self { file: file.to_owned(), text: text.to_owned(), path: None }
    }

    /// A profile of upright's; none if there is no profile of this name.
    pub fn from_profile(name: &str) -> Option<Self> {
        let (_, text) = Catalogue::profiles().find(|(known, _)| *known == name)?;
        Some(Self { file: format!("profile {name}"), text: text.to_owned(), path: None })
    }

    /// A profile of this name, or else the file of this path.
    ///
    /// # Errors
    ///
    /// When it is neither.
    pub fn named(name: &str) -> Result<Self, Problem> {
        if let Some(profile) = Self::from_profile(name) {
            return Ok(profile);
        }
        let path = Path::new(name);
        Self::from_file(path)
            .map_err(|problem| if path.exists() { problem } else { or_profile(problem, name) })
    }

    /// What this document extends, whose name stands at `place`.
    pub(super) fn base(&self, name: &str, place: Problem) -> Result<Self, Problem> {
        if let Some(profile) = Self::from_profile(name) {
            return Ok(profile);
        }
        let path = self.path.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).join(name);
        if path.canonicalize().is_ok_and(|path| !path.is_dir() && !is_named_like_a_document(&path)) {
            let message = format!("`{name}` is not named like a document");
            return Err(Problem { message, ..place }.help("its name ends in .yaml or .yml"));
        }
        Self::from_file(&path).map_err(|problem| match problem.text.as_str() {
            "" if !path.exists() => {
                let message = format!("`{name}` is neither a profile nor a file");
                or_profile(Problem { message, ..place }, name)
            }
            "" => Problem { message: format!("`{name}` {}", problem.message), ..place },
            _ => problem,
        })
    }

    /// Whether it is one of upright's documents, not the user's.
    pub fn is_profile(&self) -> bool {
        self.path.is_none()
    }

    /// The directory in which it lies; none for a profile.
    pub fn directory(&self) -> Option<&Path> {
        self.path.as_deref().and_then(Path::parent)
    }

    /// Whether both are the same document, however its path is spelt.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.path, &other.path) {
            (Some(one), Some(two)) => one.canonicalize().ok() == two.canonicalize().ok(),
            _ => self.file == other.file,
        }
    }
}

/// Errors show the line that they are about. A document from elsewhere may extend no `/proc/self/environ` to have secrets
/// shown.
fn is_named_like_a_document(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ["yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn or_profile(problem: Problem, name: &str) -> Problem {
    let profiles: Vec<_> = Catalogue::profiles().map(|(name, _)| name).collect();
    problem.help(format!("the profiles are {}", profiles.join(", "))).did_you_mean(name, profiles)
}
