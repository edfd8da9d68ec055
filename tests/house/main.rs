//! The house keeps its own rules: who may know whom, what may be called, what a table must say of itself.
//!
//! Each rule reads the sources as text, and names file and line where it is broken.

mod policies;
mod promised;
mod tables;

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use upright::collect::{self, Accounts, Organization};
use upright::schema::{Operation, Regions};

/// Files above the limit, each with the reason why it is not split.
const LONG_FILES: &[(&str, &str)] = &[];
const LINES_PER_FILE: usize = 400;

/// What the names of operations begin with that AWS classes as List or Read.
const READING: &[&str] = &["describe", "get", "list", "lookup", "view"];
/// Operations of other names that change no resource. AWS's access level of `SearchTransitGatewayRoutes` is List.
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>
const HARMLESS: &[&str] = &[
    "AssumeRole",
    "BatchGetAccountStatus",
    "BatchGetRepositoryScanningConfiguration",
    "GenerateCredentialReport",
    "SearchTransitGatewayRoutes",
];

/// A line of a file.
struct Line {
    file: String,
    number: usize,
    text: String,
}

impl Line {
    fn wrong(&self, what: &str) -> String {
        format!("{}:{}: {what}: {}", self.file, self.number, self.text.trim())
    }
}

/// The files below a directory with this ending, in the order of their names.
fn files(directory: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(directory).unwrap_or_else(|error| panic!("{directory}: {error}"));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            found.extend(files(&name, ending));
        } else if name.ends_with(ending) {
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            found.push((name, text));
        }
    }
    found
}

/// The lines of the sources below a directory, without comments and unit tests.
fn code(directory: &str) -> Vec<Line> {
    let lines = files(directory, ".rs").into_iter().flat_map(|(file, text)| {
        let code = text.lines().enumerate().take_while(|(_, line)| *line != "#[cfg(test)]");
        let line = |(index, text): (usize, &str)| Line {
            file: file.clone(),
            number: index + 1,
            text: text.to_owned(),
        };
        code.map(line).collect::<Vec<_>>()
    });
    lines.filter(|line| !line.text.trim_start().starts_with("//")).collect()
}

/// What comes before the next character that is not part of a name.
fn name(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

fn assert_right(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The rooms of `src/lib.rs`, from the top of its table down.
fn rooms() -> Vec<String> {
    let text = std::fs::read_to_string("src/lib.rs").expect("src/lib.rs");
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | [`"));
    rows.map(|row| name(row).to_owned()).collect()
}

fn room(file: &str) -> &str {
    name(file.strip_prefix("src/").unwrap_or(file))
}

#[test]
fn rooms_know_only_those_below_them() {
    let rooms = rooms();
    let floor = |room: &str| rooms.iter().position(|known| known == room);
    // What these know is all that they need: the rest they meet in the snapshot.
    let closed = BTreeMap::from([
        ("collect", vec!["declared", "derive", "policy", "schema", "scope", "secrets", "store"]),
        ("report", vec!["diff", "explain", "store"]),
        ("diff", vec!["schema", "scope", "store", "verdict"]),
    ]);
    let mut wrong = Vec::new();
    for line in code("src").iter().filter(|line| !["lib", "main"].contains(&room(&line.file))) {
        let here = room(&line.file);
        let Some(level) = floor(here) else {
            wrong.push(line.wrong(&format!("the table of src/lib.rs has no room `{here}`")));
            continue;
        };
        for known in line.text.split("crate::").skip(1).map(name).filter(|known| *known != here) {
            let is_below = floor(known).is_some_and(|other| other > level);
            let is_allowed = closed.get(here).is_none_or(|rooms| rooms.contains(&known));
            if !is_below || !is_allowed {
                wrong.push(line.wrong(&format!("`{here}` may not know `{known}`")));
            }
        }
    }
    assert_right(wrong);
}

#[test]
fn the_outside_world_has_one_door_each() {
    let doors = [
        ("cli", vec!["clap", "std::env::", "env::var", "SystemTime", "Timestamp::now", "Zoned::now"]),
        ("cli", vec!["println!", "print!", "io::stdout", "io::stderr", "process::exit"]),
        ("store", vec!["rusqlite"]),
        ("collect", vec!["aws_sdk_", "aws_config::"]),
    ];
    let mut wrong = Vec::new();
    for line in code("src").iter().filter(|line| line.file != "src/main.rs") {
        for (door, words) in &doors {
            let used = words.iter().filter(|word| line.text.contains(**word) && room(&line.file) != *door);
            wrong.extend(used.map(|word| line.wrong(&format!("`{word}` belongs in src/{door}"))));
        }
    }
    assert_right(wrong);
}

/// Every operation that the program can call.
fn operations() -> BTreeSet<Operation> {
    let families = collect::schema().families().iter();
    families
        .flat_map(|family| family.operations())
        .chain(around_the_plan())
        .filter(Operation::is_call)
        .collect()
}

/// The operations that find accounts, enter them and see what there is to read.
fn around_the_plan() -> impl Iterator<Item = Operation> {
    let organization = |units: &[&str]| {
        Accounts::Organization(Organization {
            role_name: "audit".into(),
            external_id: None,
            units: units.iter().map(ToString::to_string).collect(),
            tags: vec![("key".into(), "value".into())],
        })
    };
    [organization(&[]), organization(&["ou-1"])].into_iter().flat_map(|accounts| {
        [accounts.listing(), accounts.entering(), accounts.reading(Some(&Regions::All))].concat()
    })
}

#[test]
fn operations_only_read() {
    let begins = |name: &str| READING.iter().any(|verb| name.to_lowercase().starts_with(verb));
    let writes = operations().into_iter().filter(|operation| {
        let action = operation.iam_action();
        let action = action.split(':').next_back().unwrap_or_default();
        let reads = begins(operation.name) && begins(action);
        !reads && !HARMLESS.contains(&operation.name)
    });
    assert_right(writes.map(|operation| format!("{operation} is not known to only read")).collect());
}

/// No request is sent that the plan, and with it the IAM policy, does not know; and none is known that is not sent.
#[test]
fn requests_are_operations_of_the_schema() {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let known: BTreeMap<_, _> =
        operations().into_iter().map(|operation| (plain(operation.name), operation)).collect();
    let request =
        Regex::new(r"(?:clients\(\)\s*\.\w+\(\)|\bclient|Client::new\(\w+\))\s*\.(\w+)\(").expect("a regex");
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (file, text) in files("src/collect", ".rs") {
        if text.contains("AssumeRoleProvider::builder(") {
            seen.insert(known["assumerole"]);
        }
        for found in request.captures_iter(&text) {
            let (name, place) = (&found[1], found.get(1).map_or(0, |name| name.start()));
            let line = text[..place].lines().count();
            match known.get(&plain(name)) {
                Some(operation) => _ = seen.insert(*operation),
                // Kept for calls in the background, under the name that the expression above looks for.
                None if name == "clone"
                    && text[..place].rsplit("let ").next().is_some_and(|l| l.contains("client")) => {}
                None => wrong.push(format!("{file}:{line}: `{name}` is no operation of any table")),
            }
        }
    }
    let unused = known.values().filter(|operation| !seen.contains(operation));
    wrong.extend(unused.map(|operation| format!("{operation} is never called in src/collect")));
    assert_right(wrong);
}

#[test]
fn files_are_short() {
    let mut wrong = Vec::new();
    for (file, text) in ["src", "tests", "benches"].into_iter().flat_map(|below| files(below, ".rs")) {
        let lines = text.lines().count();
        let is_excused = LONG_FILES.iter().any(|(name, _)| *name == file);
        if lines > LINES_PER_FILE && !is_excused {
            wrong.push(format!(
                "{file}:{lines}: more than {LINES_PER_FILE} lines: split it, or say here why not"
            ));
        } else if lines <= LINES_PER_FILE && is_excused {
            wrong.push(format!("{file}:{lines}: is short enough: take the excuse out"));
        }
    }
    assert_right(wrong);
}

/// What addresses mean is derived once. Only what a parameter's default says may be a block.
#[test]
fn no_check_holds_a_block_of_addresses() {
    let block = Regex::new(r"[0-9]\.[0-9]+/[0-9]|[0-9a-fA-F:]:/[0-9]").expect("a regex");
    let mut wrong = Vec::new();
    for (file, text) in files("checks", ".sql") {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with("--"));
        let found = lines.filter(|(_, line)| block.is_match(line));
        wrong.extend(found.map(|(index, line)| format!("{file}:{}: {}", index + 1, line.trim())));
    }
    assert_right(wrong);
}

/// What is true on one machine alone does not belong in the project.
#[test]
fn no_document_names_a_path_of_a_machine() {
    let top = std::fs::read_dir(".").expect("the project");
    let top = top
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file() && !path.ends_with(".git"));
    let top = top.filter_map(|path| Some((path.to_str()?.to_owned(), std::fs::read_to_string(&path).ok()?)));
    let endings = ["checks", "localstack", "packaging", "src", "tests"];
    let below = endings.into_iter().flat_map(|folder| files(folder, ""));
    let mut wrong = Vec::new();
    // Scripts of strangers, which no document of the project is.
    let is_own = |file: &str| !file.starts_with("tests/house/") && !file.starts_with("tests/secrets/");
    for (file, text) in top.chain(below).filter(|(file, _)| is_own(file)) {
        for (index, text) in text.lines().enumerate() {
            if ["/home/", "/root/", "/Users/", "/work/", "C:\\"].iter().any(|place| text.contains(place)) {
                wrong.push(format!("{file}:{}: {}", index + 1, text.trim()));
            }
        }
    }
    assert_right(wrong);
}
