//! Every check judges the rows of its cases as their names say.
//!
//! The cases of `checks/rds/multi-az.sql` are `tests/cases/rds/multi-az.sql`: `INSERT` statements whose resources have
//! names that begin with the verdict that they must get. `src/verdict/cases.rs` says what else a case file may hold.

use std::collections::BTreeSet;
use std::path::Path;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::store::Analyst;
use upright::verdict::cases::Stage;

/// The files `<service>/<name>.sql` of a directory, without the ending.
fn ids(directory: &str) -> BTreeSet<String> {
    let list = |path: &Path| -> Vec<_> {
        let entries = std::fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        entries.map(|entry| entry.expect("an entry").path()).collect()
    };
    let services = list(Path::new(directory)).into_iter().filter(|path| path.is_dir());
    let files = services.flat_map(|service| list(&service));
    let sql = files.filter(|path| path.extension().is_some_and(|ending| ending == "sql"));
    let id = |path: std::path::PathBuf| {
        let relative = path.with_extension("");
        let relative = relative.strip_prefix(directory).expect("a path below");
        relative.to_string_lossy().replace('\\', "/")
    };
    sql.map(id).collect()
}

#[test]
fn checks_and_cases_stand_opposite_each_other() {
    let (checks, cases) = (ids("checks"), ids("tests/cases"));
    let without_cases =
        checks.difference(&cases).map(|id| format!("checks/{id}.sql has no tests/cases/{id}.sql"));
    let without_check =
        cases.difference(&checks).map(|id| format!("tests/cases/{id}.sql has no checks/{id}.sql"));
    let problems: Vec<_> = without_cases.chain(without_check).collect();
    assert!(
        problems.is_empty(),
        "write what is missing, or delete what is left over:\n{}",
        problems.join("\n")
    );
}

#[test]
fn every_resource_gets_the_verdict_that_its_name_says() {
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    let mut stage = Stage::new(collect::schema()).expect("the DDL is right");
    let mut problems = Vec::new();
    for check in catalogue.iter() {
        let file = format!("tests/cases/{}.sql", check.id);
        // A missing file is the other test's.
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        problems.extend(stage.problems(check, &text).into_iter().map(|problem| format!("{file}: {problem}")));
    }
    assert!(problems.is_empty(), "correct the check, or its cases:\n{}", problems.join("\n"));
}
