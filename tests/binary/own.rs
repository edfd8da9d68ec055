//! Checks of one's own: the way from nothing to a check that judges, as README prints it, and what is never passed over in
//! silence. No test here reaches AWS.

use crate::snapshot::snapshot;
use crate::support::{root, text, upright};
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

const HEADER: &str = "-- title = \"Databases say so\"\n-- severity = \"low\"\n-- why = \"w\"\n-- fix = \"f\"\n-- docs = \"d\"\n";

/// A database in one zone of which no tag says the environment, one of development, and a snapshot.
const DATABASES: &str = "
INSERT INTO aws_rds_db_snapshot (account_id, region, arn) VALUES ('1', 'r', 'arn:aws:rds:r:1:snapshot:monday');
INSERT INTO aws_rds_db_instance
    (account_id, region, arn, db_instance_identifier, status, multi_az, availability_zone, deletion_protection,
    backup_retention_period, tags)
VALUES
    ('1', 'r', 'arn:aws:rds:r:1:db:orders', 'orders', 'available', 0, 'ra', 0, 1, '{}'),
    ('1', 'r', 'arn:aws:rds:r:1:db:try', 'try', 'available', 0, 'ra', 0, 1, '{\"env\": \"dev\"}')";

fn run(directory: &Path, arguments: &[&str]) -> Output {
    upright(directory).args(arguments).output().expect("upright starts")
}

fn write(directory: &Path, name: &str, content: &str) {
    let path = directory.join(name);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    std::fs::write(path, content).expect("a file");
}

/// A check on databases whose `compliant` is this.
fn check(header: &str, compliant: &str) -> String {
    format!(
        "{header}{HEADER}\nSELECT account_id, region, arn AS resource, {compliant} AS compliant, \
         'backups are kept for ' || backup_retention_period || ' days' AS actual\nFROM aws_rds_db_instance;\n"
    )
}

/// A directory with the snapshot `a.db` and these files.
fn with(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    snapshot(directory.path(), "a.db", 1, DATABASES);
    files.iter().for_each(|(name, content)| write(directory.path(), name, content));
    directory
}

/// The code of an audit of the snapshot, and the verdicts of a requirement or a check, by their id.
fn audit(directory: &Path, arguments: &[&str]) -> (Output, serde_json::Value) {
    let judge = ["audit", "--from", "a.db", "--format", "json"];
    let output = run(directory, &[&judge[..], arguments].concat());
    let report = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output, report)
}

fn verdict<'r>(report: &'r serde_json::Value, requirement: &str) -> &'r str {
    let all = report["requirements"].as_array().into_iter().flatten();
    let mut own = all.filter(|one| one["id"] == requirement);
    own.next().and_then(|one| one["verdict"].as_str()).unwrap_or("missing")
}

#[test]
fn without_a_document_they_are_a_requirement_of_their_own() {
    let directory = with(&[
        ("mine/rds/backups.sql", check("", "backup_retention_period >= 7").as_str()),
        ("mine/cases/rds/backups.sql", "INSERT INTO nothing VALUES (1);"),
        ("ours.yaml", "requirements: [{ id: A, text: t, checks: [rds/backup-retention] }]\n"),
    ]);
    for arguments in [&["--checks", "mine"][..], &["--checks", "mine", "-r", "deployment"]] {
        let (output, report) = audit(directory.path(), arguments);
        let talk = text(&output.stderr);
        assert!(talk.contains("the requirement OWN") && talk.contains("rds/backups"), "{talk}");
        assert_eq!(verdict(&report, "OWN"), "fail", "{talk}");
    }
    // A document of one's own says which of them count.
    let (output, report) = audit(directory.path(), &["--checks", "mine", "-r", "ours.yaml"]);
    let talk = text(&output.stderr);
    assert!(
        talk.contains("no requirement names these checks of your own") && talk.contains("rds/backups"),
        "{talk}"
    );
    assert_eq!(verdict(&report, "OWN"), "missing");
    let (output, _) = audit(directory.path(), &[]);
    assert!(!text(&output.stderr).contains("your own"), "{}", text(&output.stderr));
}

#[test]
fn what_does_not_prepare_fails_at_load_everywhere() {
    let directory = with(&[
        ("mine/rds/backups.sql", check("", "backup_retention >= 7").as_str()),
        ("mine/cases/rds/backups.sql", "INSERT INTO nothing VALUES (1);"),
        ("ours.yaml", "requirements: [{ id: A, text: t, checks: [rds/backup-retention] }]\n"),
    ]);
    for arguments in [
        &["audit", "--from", "a.db", "--checks", "mine"][..],
        &["audit", "--from", "a.db", "--checks", "mine", "-r", "ours.yaml"],
        &["plan", "--checks", "mine", "-r", "ours.yaml"],
        &["iam-policy", "--checks", "mine", "-r", "ours.yaml"],
        &["requirements", "validate", "ours.yaml", "--checks", "mine"],
        &["checks", "list", "--checks", "mine"],
        &["checks", "show", "rds/multi-az", "--checks", "mine"],
        &["checks", "test", "mine"],
        &["changes", "0.1.0", "--checks", "mine"],
    ] {
        let output = run(directory.path(), arguments);
        let talk = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {talk}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        for words in
            ["mine/rds/backups.sql:7:45", "no such column: backup_retention", "backup_retention_period"]
        {
            assert!(talk.contains(words), "{arguments:?}: `{words}` is not in:\n{talk}");
        }
    }
}

#[test]
fn the_place_of_a_built_in_check_is_taken_only_by_one_that_says_so() {
    let own = check("", "1");
    let directory = with(&[("mine/rds/multi-az.sql", own.as_str())]);
    let output = run(directory.path(), &["audit", "--from", "a.db", "--checks", "mine"]);
    let talk = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    assert!(talk.contains("mine/rds/multi-az.sql:1") && talk.contains("`replaces = true`"), "{talk}");
    write(directory.path(), "mine/rds/multi-az.sql", &check("-- replaces = true\n", "1"));
    let listed = run(directory.path(), &["checks", "list", "rds/multi-az", "--checks", "mine"]);
    assert!(text(&listed.stdout).contains("Databases say so"), "{}", text(&listed.stdout));
}

#[test]
fn a_new_check_fails_its_cases_until_it_is_written() {
    let directory = with(&[]);
    let new = run(directory.path(), &["checks", "new", "rds/snapshot-age"]);
    assert_eq!(new.status.code(), Some(0), "{}", text(&new.stderr));
    let test = || run(directory.path(), &["checks", "test", "mine"]);
    let (first, said) = (test(), text(&test().stdout));
    assert_eq!(first.status.code(), Some(1), "{said}");
    assert_eq!(said.matches("gets `unknown`").count(), 2, "{said}");
    let begun =
        std::fs::read_to_string(directory.path().join("mine/rds/snapshot-age.sql")).expect("it was written");
    assert!(begun.ends_with("\nFROM aws_rds_db_snapshot;\n"), "{begun}");
    // It runs as it stands, and judges nothing yet.
    let (output, report) = audit(directory.path(), &["--checks", "mine"]);
    assert_eq!(verdict(&report, "OWN"), "unknown", "{}", text(&output.stderr));
    // The author compares a column, and says of each case what AWS would.
    let (check, cases) = ("mine/rds/snapshot-age.sql", "mine/cases/rds/snapshot-age.sql");
    let edit = |name: &str, pairs: &[(&str, &str)]| {
        let path = directory.path().join(name);
        let mut text = std::fs::read_to_string(&path).expect("it was written");
        for (from, to) in pairs {
            assert!(text.contains(from), "`{from}` is not in:\n{text}");
            text = text.replace(from, to);
        }
        std::fs::write(path, text).expect("a file");
    };
    edit(check, &[("NULL AS compliant", "title = 'good' AS compliant")]);
    edit(cases, &[(", arn", ", arn, title"), ("be'", "be', 'bad'"), ("must-be', 'bad'", "must-be', 'good'")]);
    let passed = test();
    assert_eq!(text(&passed.stdout), "rds/snapshot-age ok\n", "{}", text(&passed.stderr));
    // Nothing is written over.
    let before = std::fs::read_to_string(directory.path().join(check)).expect("it is there");
    let again = run(directory.path(), &["checks", "new", "rds/snapshot-age"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("nothing is written over"), "{}", text(&again.stderr));
    assert_eq!(std::fs::read_to_string(directory.path().join(check)).expect("it is there"), before);
}

#[test]
fn a_new_check_has_an_id_that_is_free_and_well_formed() {
    let directory = with(&[("mine/cases/rds/mine.sql", "INSERT INTO nothing VALUES (1);")]);
    for (arguments, said) in [
        (&["rds/multi-az"][..], "upright has a check `rds/multi-az` already"),
        (&["multi-az"], "`multi-az` is no id of a check"),
        (&["../etc/x"], "is no id of a check"),
        (&["Rds/Multi_AZ"], "small letters, digits and hyphens"),
        (&["cases/x"], "the directory `cases` holds the cases"),
        (&["rds/mine"], "mine/cases/rds/mine.sql"),
        (&["rds/x", "--table", "aws_rds_db_instances"], "did you mean `aws_rds_db_instance`"),
    ] {
        let output = run(directory.path(), &[&["checks", "new"], arguments].concat());
        let talk = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(talk.contains(said), "`{said}` is not in:\n{talk}");
    }
    assert!(!directory.path().join("mine/rds/mine.sql").exists(), "half a check");
    // A service of which upright has no table begins with some table.
    assert_eq!(run(directory.path(), &["checks", "new", "our-team/x"]).status.code(), Some(0));
}

/// The check and the cases that README prints, in the files that it names.
#[test]
fn the_layout_of_readme_works_as_printed() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README");
    let (_, section) = readme.split_once("\n## A check\n").expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let blocks: Vec<_> = section.split("```").skip(1).step_by(2).collect();
    let sql: Vec<_> = blocks.iter().filter_map(|block| block.strip_prefix("sql\n")).collect();
    let shell: Vec<_> = blocks.iter().filter_map(|block| block.strip_prefix("sh\n")).collect();
    let files: Vec<_> =
        section.split('`').filter(|word| word.starts_with("mine/") && word.ends_with(".sql")).collect();
    let ([check, cases], [check_file, cases_file, ..]) = (sql.as_slice(), files.as_slice()) else {
        panic!("README prints {} pieces of SQL and names the files {files:?}", sql.len());
    };
    let directory = with(&[(*check_file, *check), (*cases_file, *cases)]);
    let mut ran = 0;
    for line in shell.iter().flat_map(|block| block.lines()) {
        let line = line.split('#').next().unwrap_or_default();
        let mut words: Vec<_> = line.split_whitespace().skip(1).collect();
        if words.starts_with(&["audit"]) {
            words.extend(["--from", "a.db"]);
        }
        let output = run(directory.path(), &words);
        let expected: &[_] = if words.starts_with(&["audit"]) { &[Some(1), Some(3)] } else { &[Some(0)] };
        assert!(expected.contains(&output.status.code()), "{line}: {}", text(&output.stderr));
        ran += 1;
    }
    assert!(ran >= 3, "README prints {ran} commands");
}

/// Unknown is for what was not read: what nobody states is judged as production, until a document says otherwise.
#[test]
fn what_no_tag_says_the_environment_of_is_judged_as_production() {
    let document = |more: &str| {
        format!(
            "{more}requirements: [{{ id: A, text: t, checks: [rds/multi-az, rds/deletion-protection] }}]\n"
        )
    };
    let directory = with(&[
        ("a.yaml", document("").as_str()),
        ("b.yaml", document("parameters: { '*': { unstated_environment: dev } }\n").as_str()),
    ]);
    let of = |file: &str, name: &str| {
        let (output, report) = audit(directory.path(), &["-r", file]);
        let all = report["findings"].as_array().cloned().unwrap_or_default();
        let own = all
            .into_iter()
            .filter(|finding| finding["resource"].as_str().is_some_and(|arn| arn.ends_with(name)));
        let said = own.map(|finding| {
            let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            (word("check"), word("verdict"), word("actual"))
        });
        (said.collect::<Vec<_>>(), text(&output.stderr))
    };
    let (orders, talk) = of("a.yaml", ":orders");
    assert_eq!(orders.len(), 2, "{talk}");
    for (check, verdict, actual) in &orders {
        assert_eq!(verdict, "fail", "{check}");
        assert!(actual.ends_with("no tag names the environment: judged as production"), "{check}: {actual}");
    }
    let verdicts = |(said, talk): (Vec<(String, String, String)>, String)| {
        assert_eq!(said.len(), 2, "{talk}");
        said.into_iter().map(|(check, verdict, _)| format!("{check} {verdict}")).collect::<Vec<_>>()
    };
    let as_development = ["rds/deletion-protection pass", "rds/multi-az exempt"];
    for (file, name) in [("a.yaml", ":try"), ("b.yaml", ":try"), ("b.yaml", ":orders")] {
        let mut said = verdicts(of(file, name));
        said.sort();
        assert_eq!(said, as_development, "{file} {name}");
    }
}

#[test]
fn an_old_id_and_the_changes_since_a_release_are_told() {
    let since = "-- since = \"0.1.1\"\n-- formerly = { \"0.1.2\" = \"rds/backup-days\" }\n";
    let changed = "-- changed = { \"0.1.3\" = \"a copy counts\", \"0.0.9\" = \"long ago\" }\n";
    let directory = with(&[
        ("mine/rds/backups.sql", check(&format!("{since}{changed}"), "1").as_str()),
        ("old.yaml", "requirements:\n  - id: A\n    text: t\n    checks: [rds/backup-days]\n"),
    ]);
    let output = run(directory.path(), &["plan", "-r", "old.yaml", "--checks", "mine"]);
    let talk = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    for words in ["there is no check `rds/backup-days`", "old.yaml:4:14", "its id is now `rds/backups`"] {
        assert!(talk.contains(words), "`{words}` is not in:\n{talk}");
    }
    let changes = |from: &str| run(directory.path(), &["changes", from, "--checks", "mine"]);
    let said = text(&changes("0.1.0").stdout);
    let lines: Vec<_> =
        said.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let expected = [
        "0.1.1 rds/backups new: Databases say so",
        "0.1.2 rds/backups was rds/backup-days",
        "0.1.3 rds/backups judges otherwise: a copy counts",
    ];
    assert_eq!(lines, expected);
    let quiet = run(directory.path(), &["changes", env!("CARGO_PKG_VERSION")]);
    assert_eq!((quiet.status.code(), text(&quiet.stdout).trim()), (Some(0), ""));
    assert!(text(&quiet.stderr).contains("no check is new"), "{}", text(&quiet.stderr));
    for (from, said) in [("99.0.0", "99.0.0 comes after it"), ("soon", "a release is three numbers")] {
        let output = changes(from);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    }
}
