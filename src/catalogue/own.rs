//! Where the checks of a directory of the user's lie. Nothing there is passed over in silence but what is known to be
//! something else: the cases, and what is hidden.

use crate::diagnostic::Problem;
use std::fs::DirEntry;
use std::path::{Path, PathBuf};

/// The directory of cases inside one of checks.
pub const CASES: &str = "cases";

/// The checks of a directory, with their ids: `directory/<service>/<name>.sql` is `<service>/<name>`. Left out are its
/// own `cases`, and `cases` where those lie elsewhere in it.
///
/// # Errors
///
/// When it cannot be read, or a file lies where no check does.
pub(super) fn files(directory: &Path, cases: Option<&Path>) -> Result<Vec<(String, PathBuf)>, Problem> {
    let cases = cases.and_then(|cases| cases.canonicalize().ok());
    let is_cases = |path: &Path| cases.is_some() && path.canonicalize().ok() == cases;
    let mut files = Vec::new();
    for service in entries(directory)? {
        let (path, name) = (service.path(), text(&service));
        if name == CASES || name.starts_with('.') || is_cases(&path) {
            continue;
        }
        if !path.is_dir() {
            misplaced(&path)?;
            continue;
        }
        for file in entries(&path)? {
            let path = file.path();
            if path.is_dir() {
                nothing_below(&file)?;
            } else if is_sql(&path) {
                let check = path.file_stem().unwrap_or_default().to_string_lossy();
                files.push((format!("{name}/{check}"), path));
            }
        }
    }
    if files.is_empty() {
        let message = "holds no check: checks are files `<service>/<name>.sql`";
        let problem = Problem::new(&directory.to_string_lossy(), "", 0..0, message);
        return Err(problem.help("`upright checks new SERVICE/NAME --checks DIR` writes a first one"));
    }
    Ok(files)
}

fn nothing_below(directory: &DirEntry) -> Result<(), Problem> {
    // A link may lead back to where it stands.
    if !directory.file_type().is_ok_and(|kind| kind.is_dir()) || text(directory).starts_with('.') {
        return Ok(());
    }
    for entry in entries(&directory.path())? {
        misplaced(&entry.path())?;
        nothing_below(&entry)?;
    }
    Ok(())
}

fn misplaced(path: &Path) -> Result<(), Problem> {
    if !is_sql(path) || path.is_dir() {
        return Ok(());
    }
    let message = "this is no place of a check: checks are files `<service>/<name>.sql`";
    let problem = Problem::new(&path.to_string_lossy(), "", 0..0, message);
    Err(problem.help("move it; cases lie in `cases/<service>/<name>.sql`"))
}

fn is_sql(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "sql")
}

fn text(entry: &DirEntry) -> String {
    entry.file_name().to_string_lossy().into_owned()
}

fn entries(directory: &Path) -> Result<Vec<DirEntry>, Problem> {
    let entries = std::fs::read_dir(directory).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
    let mut entries = entries.map_err(|error| unreadable(directory, &error))?;
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(&path.to_string_lossy(), "", 0..0, format!("cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::files;
    use std::path::Path;

    fn of(paths: &[&str], cases: Option<&str>) -> Result<Vec<String>, String> {
        let directory = tempfile::tempdir().expect("a directory");
        for path in paths {
            let path = directory.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            std::fs::write(path, "").expect("a file");
        }
        let found = files(directory.path(), cases.map(|name| directory.path().join(name)).as_deref());
        let found = found.map(|found| found.into_iter().map(|(id, _)| id).collect());
        let root = format!("{}/", Path::new(directory.path()).display());
        found.map_err(|problem| problem.to_string().replace(&root, ""))
    }

    #[test]
    fn cases_and_what_is_hidden_are_left_out() {
        let paths = ["rds/b.sql", "rds/a.sql", "rds/a.md", "cases/rds/a.sql", ".git/x/y.sql", "README.md"];
        assert_eq!(of(&paths, None), Ok(vec!["rds/a".to_owned(), "rds/b".to_owned()]));
        let paths = ["rds/a.sql", "tests/rds/a.sql"];
        assert_eq!(of(&paths, Some("tests")), Ok(vec!["rds/a".to_owned()]));
    }

    #[test]
    fn a_check_that_lies_elsewhere_is_no_check_and_is_not_passed_over() {
        for (paths, wrong) in [
            (["rds/a.sql", "a.sql"], "a.sql: this is no place of a check"),
            (["rds/a.sql", "rds/old/a.sql"], "rds/old/a.sql: this is no place of a check"),
            (["rds/a.sql", "tests/rds/a.sql"], "tests/rds/a.sql: this is no place of a check"),
        ] {
            let said = of(&paths, None).expect_err("refused");
            assert!(said.starts_with(wrong), "{said}");
        }
        assert!(of(&["cases/rds/a.sql"], None).expect_err("refused").contains("holds no check"));
    }
}
