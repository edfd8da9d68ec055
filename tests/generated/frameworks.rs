//! Frameworks as documents: a requirement for each control that checks decide, from the headers of the checks and from what
//! Prowler's checks stand for.

use super::published::{PUBLISHED, naturally};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use upright::catalogue::{Catalogue, Check};

/// The frameworks whose ids headers of checks have, by the name there.
const IN_HEADERS: [(&str, &str); 2] = [("aws-fsbp", "fsbp"), ("cis-3.0", "cis")];

/// Characters of a line of text.
const WIDTH: usize = 110;

/// The checks that decide each control of a framework, and the controls that none decides.
pub(super) fn decided<'a>(
    framework: &str,
    catalogue: &'a Catalogue,
) -> (Vec<(&'static str, Vec<&'a Check>)>, Vec<&'static str>) {
    let own = IN_HEADERS.iter().find(|(name, _)| *name == framework).map(|(_, own)| *own);
    let says = |check: &Check, control: &str, prowlers: &[String]| {
        check.header.controls.by_catalogue().iter().any(|(name, ids)| {
            (own == Some(*name) && ids.iter().any(|id| id == control))
                || (*name == "prowler" && ids.iter().any(|id| prowlers.contains(id)))
        })
    };
    let mut controls: Vec<_> = PUBLISHED.framework[framework].controls.iter().collect();
    controls.sort_by_key(|(id, _)| naturally(id));
    let all = controls.into_iter().map(|(id, prowlers)| {
        // A document of everybody's sets no parameters.
        let needs_none = |check: &&Check| check.header.params.values().all(|param| param.default.is_some());
        let checks = catalogue.iter().filter(needs_none).filter(|check| says(check, id, prowlers));
        (id.as_str(), checks.collect::<Vec<_>>())
    });
    let (decided, others): (Vec<_>, Vec<_>) = all.partition(|(_, checks)| !checks.is_empty());
    (decided, others.into_iter().map(|(id, _)| id).collect())
}

/// The document of a framework.
pub(super) fn document(framework: &str, catalogue: &Catalogue) -> String {
    let (decided, others) = decided(framework, catalogue);
    let mut text = format!(
        "# Made by `make bless` of the headers of the checks and of src/catalogue/frameworks.toml (from Prowler {}).\n\
         # A requirement is a control that checks decide, at least in part; its text is their titles.\n#\n\
         # No check decides these:\n",
        PUBLISHED.source.prowler
    );
    wrapped(&mut text, "#   ", &others.join(" "));
    let _ = writeln!(text, "title: {}\n\nrequirements:", PUBLISHED.framework[framework].title);
    for (id, checks) in decided {
        let titles: Vec<_> = checks.iter().map(|check| check.header.title.as_str()).collect();
        let _ = writeln!(text, "  - id: \"{id}\"\n    text: >-");
        wrapped(&mut text, "      ", &format!("{}.", titles.join("; ")));
        text.push_str("    checks:\n");
        checks.iter().for_each(|check| {
            let _ = writeln!(text, "      - {}", check.id);
        });
    }
    text
}

fn wrapped(text: &mut String, indent: &str, words: &str) {
    let mut line = indent.to_owned();
    for word in words.split(' ') {
        if line.len() + word.len() > WIDTH && line.len() > indent.len() {
            let _ = writeln!(text, "{}", line.trim_end());
            line = indent.to_owned();
        }
        line = line + word + " ";
    }
    let _ = writeln!(text, "{}", line.trim_end());
}

/// How much of each framework is decided, and by how many checks.
pub(super) fn coverage(catalogue: &Catalogue) -> String {
    let mut table = "| framework | for | controls | decided, at least in part | checks |\n\
                     |---|---|---:|---:|---:|\n"
        .to_owned();
    for (name, framework) in &PUBLISHED.framework {
        let (decided, _) = decided(name, catalogue);
        let checks: BTreeSet<_> =
            decided.iter().flat_map(|(_, checks)| checks).map(|check| &check.id).collect();
        let _ = writeln!(
            table,
            "| [{name}](frameworks/{name}.yaml) | {} | {} | {} | {} |",
            framework.title,
            framework.controls.len(),
            decided.len(),
            checks.len()
        );
    }
    table
}

/// The checks by the ids of a catalogue that their headers have.
pub(super) fn by_id<'a>(name: &str, catalogue: &'a Catalogue) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for check in catalogue.iter() {
        let ids = check.header.controls.by_catalogue().into_iter().find(|(known, _)| *known == name);
        for id in ids.into_iter().flat_map(|(_, ids)| ids) {
            found.entry(id).or_default().push(&check.id);
        }
    }
    found
}
