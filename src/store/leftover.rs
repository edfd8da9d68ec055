//! Snapshots that never became whole: a run holds its own by a lock, and removes what killed runs have left.

use std::fs::File;
use std::path::Path;

/// How the name of a snapshot begins and ends that is not whole yet.
pub(super) const PREFIX: &str = ".upright-";
pub(super) const SUFFIX: &str = ".db";

/// Holds a new file; whether it is still there. Another run may have taken it for a leftover a moment before.
#[cfg(target_os = "linux")]
pub(super) fn hold(file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    match file.lock() {
        // A file system without locks has no runs that look for them.
        Err(error) if error.kind() == std::io::ErrorKind::Unsupported => Ok(true),
        locked => locked.and_then(|()| Ok(file.metadata()?.nlink() > 0)),
    }
}

/// Removes what killed runs of this user have left in a directory. What cannot be looked at stays.
#[cfg(target_os = "linux")]
pub(super) fn sweep(directory: &Path) {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_str().is_some_and(is_ours)) {
        let _ = remove_if_left(&entry.path());
    }
}

#[cfg(target_os = "linux")]
fn is_ours(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|rest| rest.ends_with(SUFFIX))
}

#[cfg(target_os = "linux")]
fn remove_if_left(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let there = std::fs::symlink_metadata(path)?;
    if !there.is_file() || there.uid() != rustix::process::geteuid().as_raw() {
        return Ok(());
    }
    let file = File::open(path)?;
    // Who holds it still writes it. The lock ends with the file.
    if file.try_lock().is_ok() {
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// Elsewhere, locks of files and those of SQLite get into each other's way.
#[cfg(not(target_os = "linux"))]
pub(super) fn hold(_: &File) -> std::io::Result<bool> {
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn sweep(_: &Path) {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{hold, sweep};
    use std::fs::{File, write};

    #[test]
    fn what_nobody_holds_is_removed_and_nothing_else() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = |name: &str| directory.path().join(name);
        for name in [".upright-left00.db", ".upright-held00.db", "today.db", ".upright-notes.txt"] {
            write(path(name), "").expect("a file");
        }
        std::os::unix::fs::symlink(path("today.db"), path(".upright-link00.db")).expect("a link");
        let held = File::open(path(".upright-held00.db")).expect("a file");
        assert!(hold(&held).expect("a lock"));
        sweep(directory.path());
        let mut names: Vec<_> = std::fs::read_dir(directory.path())
            .expect("the directory")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        assert_eq!(names, [".upright-held00.db", ".upright-link00.db", ".upright-notes.txt", "today.db"]);
        drop(held);
        sweep(directory.path());
        assert!(!path(".upright-held00.db").exists());
    }

    #[test]
    fn a_file_that_was_taken_for_a_leftover_is_known_by_its_maker() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join(".upright-new000.db");
        let file = File::create(&path).expect("a file");
        sweep(directory.path());
        assert!(!hold(&file).expect("a lock"));
    }
}
