//! What is derived from the checks: the generated files are what would be generated now (`make bless` writes them anew),
//! and no check rests on a call whose answer it does not use.

// The request to bless comes from outside.
#![allow(clippy::disallowed_methods)]

mod frameworks;
mod peers;
mod published;
mod sentences;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::cli::Outcome;
use upright::collect;
use upright::plan::Plan;
use upright::report;
use upright::requirements::{Document, Loaded, Requirements};
use upright::schema::{Derived, Operation};
use upright::store::Analyst;

fn assert_generated(name: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPRIGHT_BLESS").is_some() {
        std::fs::write(&path, generated).expect("the file is written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    let difference = there.lines().zip(generated.lines()).position(|(there, generated)| there != generated);
    let line = difference.unwrap_or_else(|| there.lines().count().min(generated.lines().count())) + 1;
    assert!(
        there == generated,
        "{name} differs from what would be generated, from line {line} on: `make bless`"
    );
}

#[test]
fn the_schema_of_documents() {
    assert_generated("requirements.schema.json", &format!("{:#}\n", Document::json_schema()));
}

#[test]
fn the_schema_of_reports() {
    assert_generated("report.schema.json", &format!("{:#}\n", report::json_schema()));
}

/// Programs read reports: what one release says, the next says too, in the same place and with the same meaning.
#[test]
fn the_schema_of_reports_only_grows() {
    let earlier: Value = serde_json::from_str(include_str!("../earlier/report-1.schema.json")).expect("JSON");
    let now: Value = serde_json::from_str(&format!("{:#}", report::json_schema())).expect("JSON");
    assert_eq!(lost(&earlier, &now, "#"), [""; 0]);
}

/// What of an earlier schema is not in a later one. Words may change.
fn lost(earlier: &Value, now: &Value, place: &str) -> Vec<String> {
    match (earlier, now) {
        (Value::Object(earlier), Value::Object(now)) => {
            let said = earlier.iter().filter(|(name, value)| *name != "description" || !value.is_string());
            let lost = said.flat_map(|(name, value)| {
                let place = format!("{place}/{name}");
                now.get(name).map_or_else(|| vec![place.clone()], |now| lost(value, now, &place))
            });
            lost.collect()
        }
        (Value::Array(earlier), Value::Array(now)) => {
            let gone = earlier.iter().filter(|value| !now.contains(value));
            gone.map(|value| format!("{place}: {value}")).collect()
        }
        _ if earlier == now => Vec::new(),
        _ => vec![place.to_owned()],
    }
}

/// README's table of exit codes is made from the enum that the program ends with.
#[test]
fn the_exit_codes_of_the_readme() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"));
    let readme = readme.expect("README.md");
    let head = "| code | of an audit | of a diff |\n|---|---|---|\n";
    let start = readme.find(head).expect("the head of the table") + head.len();
    let end = start + readme[start..].find("\n\n").expect("the end of the table") + 1;
    let row = |outcome: Outcome| {
        let of_diff = outcome.meaning_of_diff().unwrap_or("the same");
        format!("| {} | {} | {of_diff} |\n", outcome.code(), outcome.meaning())
    };
    let rows = Outcome::ALL.map(row).concat();
    assert_generated("README.md", &format!("{}{rows}{}", &readme[..start], &readme[end..]));
}

#[test]
fn the_schema_of_diffs() {
    assert_generated("diff.schema.json", &format!("{:#}\n", report::diff_schema()));
}

#[test]
fn the_schema_of_explanations() {
    assert_generated("explain.schema.json", &format!("{:#}\n", report::explanation_schema()));
}

#[test]
fn the_catalogue_as_a_page() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    assert_generated("checks/README.md", &page(&catalogue));
}

#[test]
fn frameworks_are_documents() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    for name in published::PUBLISHED.framework.keys() {
        assert_generated(&format!("checks/frameworks/{name}.yaml"), &frameworks::document(name, &catalogue));
    }
    let known: Vec<_> = Catalogue::frameworks().map(|(name, _)| name).collect();
    assert_eq!(known, published::PUBLISHED.framework.keys().collect::<Vec<_>>());
}

#[test]
fn the_page_of_what_the_documents_say() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let (page, wrong) = sentences::page(&catalogue);
    assert_generated("docs/sentences.md", &page);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_for_who_comes_from_another_tool() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let (page, wrong) = peers::page(&catalogue);
    assert_generated("docs/peers.md", &page);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `SELECT *` from a table would call AWS for every column that a row can have.
#[test]
fn no_check_reads_more_than_it_uses() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    let mut wrong = Vec::new();
    for check in catalogue.iter() {
        let words: BTreeSet<_> = check.sql().split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let plan = Plan::of(collect::schema(), &check.analyse(&analyst).expect("a sound check"));
        for need in plan.needs("").filter(|need| words.contains(need.table)) {
            let table = collect::schema().table(need.table).expect("a table");
            let detail = table.details.iter().find(|detail| detail.operation == need.operation);
            let is_named = |column: &str| {
                let mut computed = collect::schema().derived().iter().filter(|derived| {
                    derived.rests_on.get(need.table).is_some_and(|columns| columns.contains(column))
                });
                let named = |derived: &Derived| {
                    derived.columns.iter().any(|column| words.contains(column))
                        || (derived.columns.is_empty() && words.contains(derived.table))
                };
                words.contains(column) || computed.any(named)
            };
            let used = detail.is_none_or(|detail| detail.columns.iter().any(|column| is_named(column)));
            if !used {
                wrong.push(format!(
                    "{} needs {} of {}, and names no column of it",
                    check.id, need.operation, need.table
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every profile and every check, for a reader.
fn page(catalogue: &Catalogue) -> String {
    let mut services: BTreeMap<&str, Vec<&Check>> = BTreeMap::new();
    for check in catalogue.iter() {
        services.entry(check.id.split('/').next().unwrap_or_default()).or_default().push(check);
    }
    let links: Vec<_> =
        services.iter().map(|(name, checks)| format!("[{name}](#{name}) {}", checks.len())).collect();
    let mut page = format!(
        "<!-- Generated from the headers of the checks by `make bless`. -->\n\n# Checks\n\n\
         {} checks, each one SQL file whose path is its id: {}.\n\n\
         A document names the checks that decide its sentences, and sets their parameters. `upright checks show ID` \
         says why a check asks what it asks, and how to mend a drift.\n\n## Profiles\n\n\
         Ready documents: audit one with `--requirements NAME`, or build on it with `extends: NAME`.\n\n\
         | profile | for | requirements | checks |\n|---|---|---:|---:|\n",
        catalogue.iter().count(),
        links.join(", ")
    );
    for (name, _) in Catalogue::written_profiles() {
        let loaded = Loaded::from_profile(name).expect("a profile");
        let profile = Requirements::resolve(&loaded, catalogue).expect("a sound profile");
        let (sentences, checks) = (profile.requirements.len(), profile.checks().count());
        let _ =
            writeln!(page, "| [{name}](profiles/{name}.yaml) | {} | {sentences} | {checks} |", profile.title);
    }
    let _ = write!(
        page,
        "\n## Frameworks\n\nPublished frameworks, made of the headers of the checks. [Peers](../docs/peers.md) says what is decided of \
         which catalogue, and what is not.\n\n{}",
        frameworks::coverage(catalogue)
    );
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    for (service, checks) in services {
        let _ = write!(page, "\n## {service}\n");
        checks.iter().for_each(|check| page.push_str(&section(check, &analyst)));
    }
    page
}

fn section(check: &Check, analyst: &Analyst) -> String {
    let (id, header) = (&check.id, &check.header);
    let mut section =
        format!("\n### [{id}]({id}.sql)\n\n{}. **{}**\n\n", header.title, header.severity.name());
    for (name, param) in &header.params {
        let default =
            param.default.as_ref().map_or("required".to_owned(), |value| format!("`{value}` by default"));
        let _ = writeln!(section, "- `{name}`, {}, {default}: {}", param.kind().name(), param.about);
    }
    let analysis = check.analyse(analyst).expect("a sound check");
    let operations = Plan::of(collect::schema(), &analysis).operations();
    let name = |operation: &Operation| match operation.is_call() {
        true => format!("`{operation}`"),
        false => "the stacks that `--stack` names".to_owned(),
    };
    let operations: Vec<_> = operations.iter().map(name).collect();
    let _ = writeln!(section, "- Reads {}.", operations.join(", "));
    if let Some(omits) = &header.omits {
        let _ = writeln!(section, "- Limits: {omits}");
    }
    section
}
