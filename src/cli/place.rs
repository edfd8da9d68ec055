//! Where a file shall lie: found out before the work, not after it.

use super::error::Failure;
use std::path::{Path, PathBuf};

/// Where a result goes.
pub(super) enum Place {
    /// To stdout, by its name.
    Stdout,
    /// Into what is no regular file: a pipe, a device. It must not be replaced.
    Into(PathBuf),
    /// A file that is written beside its place, and moved there when it is whole.
    File(PathBuf),
}

impl Place {
    /// The place of this name.
    pub(super) fn of(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("/dev/stdout") {
            return Ok(Self::Stdout);
        }
        match std::fs::metadata(path) {
            Ok(there) if there.is_dir() => Err(refused(path, "it is a directory")),
            // Through a link, the file that it leads to is replaced, and not the link.
            Ok(there) if there.is_file() => {
                path.canonicalize().map(Self::File).map_err(|error| refused(path, error))
            }
            Ok(_) => Ok(Self::Into(path.to_owned())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::File(path.to_owned())),
            Err(error) => Err(refused(path, error)),
        }
    }

    /// Whether a result can be written there.
    fn try_out(&self) -> Result<(), Failure> {
        let Self::File(path) = self else { return Ok(()) };
        let directory = directory_of(path);
        if !directory.is_dir() {
            return Err(refused(path, format!("there is no directory {}", directory.display())));
        }
        tempfile::NamedTempFile::new_in(directory).map(drop).map_err(|error| {
            refused(path, format!("nothing can be written in {}: {error}", directory.display()))
        })
    }
}

/// Refuses a place where no report can be written.
pub(super) fn for_report(path: &Path) -> Result<(), Failure> {
    Place::of(path)?.try_out()
}

/// Refuses a place where no snapshot can lie: it is a file, which is opened again.
pub(super) fn for_snapshot(path: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    match Place::of(path)? {
        Place::Stdout | Place::Into(_) => Err(refused(path, "a snapshot is a file, and this is none")),
        place @ Place::File(_) => place.try_out(),
    }
}

/// The directory in which a file lies or shall lie.
pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn refused(path: &Path, why: impl std::fmt::Display) -> Failure {
    Failure::new(format!("{}: {why}", path.display())).help("name another file")
}
