//! Requirements documents: refused with file and line, or sound to the last parameter.

use crate::drawn::cases;
use crate::mutate::{corpus, mutated_text, seeds};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use upright::catalogue::Catalogue;
use upright::diagnostic::Problem;
use upright::requirements::{Loaded, Requirement, Requirements};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::built_in().expect("the catalogue"));

fn resolve(text: &str) -> Result<Requirements, Problem> {
    let mut loaded = Loaded::from_profile("baseline").expect("a profile");
    (loaded.file, loaded.text) = ("a.yaml".to_owned(), text.to_owned());
    Requirements::resolve(&loaded, &CATALOGUE)
}

/// A problem names the file and a place inside it, and can be printed.
pub(crate) fn points_into_a_file(problem: &Problem) {
    assert!(!problem.file.is_empty() && !problem.message.trim().is_empty(), "{problem:?}");
    assert!(problem.text.get(problem.span.clone()).is_some(), "outside of the text: {problem:?}");
    let (line, column) = problem.position();
    let lines: Vec<_> = problem.text.split('\n').collect();
    assert!(line <= lines.len() && column <= lines[line - 1].chars().count() + 1, "{problem:?}");
    assert!([false, true].iter().all(|colour| problem.render(*colour).contains("error")), "{problem:?}");
    assert!(problem.to_string().starts_with(&problem.file));
}

/// Nothing is left open: every requirement can be decided, and every check has all that it binds.
fn is_sound(requirements: &Requirements) {
    assert!(!requirements.requirements.is_empty());
    let mut ids = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for requirement in &requirements.requirements {
        assert!(ids.insert(&requirement.id), "the id {} is there twice", requirement.id);
        assert!(!requirement.text.trim().is_empty() && !requirement.checks.is_empty());
        asked.extend(requirement.checks.iter().map(String::as_str));
    }
    assert!(requirements.checks().eq(asked), "each check that is asked has its parameters");
    for (id, given) in &requirements.params {
        let declared = &CATALOGUE.get(id).expect("a check of the catalogue").header.params;
        assert!(given.keys().eq(declared.keys()), "{id} has {given:?}");
        for (name, param) in declared {
            assert_eq!(param.kind().accept(&given[name]).as_ref(), Ok(&given[name]), "{id} {name}");
        }
    }
}

fn is_refused_or_sound(text: &str) {
    match resolve(text) {
        Ok(requirements) => is_sound(&requirements),
        Err(problem) => points_into_a_file(&problem),
    }
}

fn some_text() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => "[a-z]{1,8}".prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
        1 => select(vec![json!(null), json!(""), json!(" "), json!(1), json!(true), json!([]), json!({"a": 1})]),
    ]
}

fn check() -> impl Strategy<Value = Value> {
    let ids: Vec<String> = CATALOGUE.iter().map(|check| check.id.clone()).collect();
    let names: Vec<String> = CATALOGUE.iter().flat_map(|check| check.header.params.keys().cloned()).collect();
    let value = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        vec("[a-z]{0,4}", 0..3).prop_map(Value::from),
        vec(any::<i64>(), 0..3).prop_map(Value::from),
        some_text(),
    ];
    let id = || prop_oneof![9 => select(ids.clone()), 1 => any::<String>()];
    prop_oneof![
        4 => id().prop_map(Value::from),
        2 => (id(), select(names), value).prop_map(|(id, name, value)| json!({ id: { name: value } })),
        1 => some_text(),
    ]
}

fn document() -> impl Strategy<Value = Value> {
    let requirement = ("[A-Z]-[0-9]", some_text(), vec(check(), 0..4))
        .prop_map(|(id, text, checks)| json!({ "id": id, "text": text, "checks": checks }));
    let waiver =
        (check(), "[a-z:*?\\[\\]{},!]{0,12}", some_text(), some_text(), "20[0-9]{2}-[01][0-9]-[0-3][0-9]");
    let waiver = waiver.prop_map(|(check, resource, reason, owner, expires)| {
        json!({ "check": check, "resource": resource, "reason": reason, "owner": owner, "expires": expires })
    });
    let extends = select(vec![json!("baseline"), json!("serverless-pipeline"), json!("nowhere"), json!(1)]);
    let regions = prop_oneof![some_text(), vec(some_text(), 0..3).prop_map(Value::from)];
    let section = prop_oneof![
        6 => vec(requirement, 1..5).prop_map(|list| ("requirements", Value::from(list))),
        2 => vec(waiver, 0..3).prop_map(|list| ("waivers", Value::from(list))),
        1 => some_text().prop_map(|title| ("title", title)),
        1 => extends.prop_map(|name| ("extends", name)),
        1 => regions.prop_map(|regions| ("scope", json!({ "regions": regions }))),
        1 => check().prop_map(|check| ("parameters", check)),
        1 => some_text().prop_map(|text| ("tilte", text)),
    ];
    vec(section, 1..4).prop_map(|sections| {
        sections
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect::<serde_json::Map<_, _>>()
            .into()
    })
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn documents_of_nearly_right_parts_are_refused_or_sound(document in document()) {
        is_refused_or_sound(&document.to_string());
        is_refused_or_sound(&serde_json::to_string_pretty(&document).expect("JSON"));
    }

    /// A comment or an empty line changes nothing, wherever in the file it stands.
    #[test]
    fn a_comment_changes_nothing(document in document(), at in any::<prop::sample::Index>()) {
        let text = serde_json::to_string_pretty(&document).expect("JSON");
        let mut lines: Vec<_> = text.lines().collect();
        lines.insert(at.index(lines.len() + 1), "\n# a comment");
        let shape = |text: &str| resolve(text).map(|found| {
            let requirements = found.requirements.into_iter();
            // But for the line on which it stands.
            let said = requirements.map(|requirement| Requirement { place: None, ..requirement }).collect::<Vec<_>>();
            (found.title, found.scope, said, found.params)
        });
        let (without, with) = (shape(&text), shape(&lines.join("\n")));
        match (without, with) {
            (Ok(one), Ok(other)) => prop_assert_eq!(format!("{one:?}"), format!("{other:?}")),
            (Err(one), Err(other)) => prop_assert_eq!(one.message, other.message),
            (one, other) => prop_assert!(false, "{one:?} and {other:?}"),
        }
    }

    #[test]
    fn broken_documents_are_refused_or_sound(text in mutated_text(documents())) {
        is_refused_or_sound(&text);
    }
}

fn documents() -> Vec<String> {
    let mut all = seeds("checks/profiles", ".yaml");
    all.push(upright::requirements::TEMPLATE.to_owned());
    all.push(include_str!("documents.yaml").to_owned());
    all
}

#[test]
fn documents_that_once_failed_are_refused_or_sound() {
    corpus("document-").iter().for_each(|text| is_refused_or_sound(text));
}

/// Ten lines that stand for a billion.
#[test]
fn a_document_that_unfolds_without_end_is_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..10 {
        text += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    }
    points_into_a_file(&resolve(&format!("{text}requirements: *a9\n")).expect_err("refused"));
    let deep = format!("requirements: {}", "[".repeat(100_000));
    points_into_a_file(&resolve(&deep).expect_err("refused"));
    let deep =
        format!("requirements:\n{}", (0..2000).map(|n| format!("{}- \n", " ".repeat(n))).collect::<String>());
    points_into_a_file(&resolve(&deep).expect_err("refused"));
}
