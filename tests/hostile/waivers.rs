//! Globs of waivers: they compile or are refused, and match in bounded time.

use crate::documents::points_into_a_file;
use crate::drawn::cases;
use proptest::prelude::*;
use upright::catalogue::Catalogue;
use upright::diagnostic::Problem;
use upright::requirements::{Loaded, Requirements, Waiver};

/// A document with one waiver of this check on this resource.
fn waiver(check: &str, resource: &str) -> Result<Waiver, Problem> {
    let quoted = |text: &str| serde_json::to_string(text).expect("JSON");
    let mut loaded = Loaded::from_profile("baseline").expect("a profile");
    loaded.file = "a.yaml".into();
    loaded.text = format!(
        "requirements: [{{ id: A, text: t, checks: [rds/multi-az] }}]\nwaivers:\n  - {{ check: {}, resource: {}, \
         reason: r, owner: o, expires: 2027-03-31 }}\n",
        quoted(check),
        quoted(resource)
    );
    thread_local!(static CATALOGUE: Catalogue = Catalogue::built_in().expect("the catalogue"));
    let resolved = CATALOGUE.with(|catalogue| Requirements::resolve(&loaded, catalogue));
    resolved.map(|requirements| requirements.waivers.into_iter().next().expect("the waiver"))
}

/// Pieces of globs, most of which are sound.
fn glob() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z:/-]{1,6}",
        2 => Just("*".to_owned()),
        1 => Just("**/".to_owned()),
        1 => Just("?".to_owned()),
        1 => "\\[!?[a-z-]{0,4}\\]",
        1 => "\\{[a-z*]{0,3}(,[a-z?]{0,3}){0,3}\\}",
        1 => "[{}\\[\\],\\\\!^]",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

/// Text without the signs of globs stands for itself.
fn is_plain(text: &str) -> bool {
    !text.contains(['*', '?', '['])
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_glob_matches_or_is_refused(glob in glob(), resource in "[a-z:/-]{0,20}") {
        match waiver("rds/multi-az", &glob) {
            Err(problem) => points_into_a_file(&problem),
            Ok(waiver) => {
                let matches = waiver.matches("rds/multi-az", &resource);
                prop_assert!(!waiver.matches("rds/other", &resource), "it is about another check");
                if is_plain(&glob) {
                    prop_assert_eq!(matches, glob == resource);
                    prop_assert!(waiver.matches("rds/multi-az", &glob), "an exact waiver matches what it names");
                }
            }
        }
    }

    /// Behind a `*`, anything may follow: a waiver of a prefix is about all that begins with it, slashes too.
    #[test]
    fn a_star_stands_for_anything(prefix in "[a-z:/-]{0,20}", rest in any::<String>()) {
        let waiver = waiver("rds/multi-az", &format!("{prefix}*")).expect("a glob");
        let resource = format!("{prefix}{rest}");
        prop_assert!(waiver.matches("rds/multi-az", &resource));
    }

    #[test]
    fn a_glob_of_checks_is_refused_or_about_checks(glob in glob()) {
        if let Err(problem) = waiver(&glob, "a") {
            points_into_a_file(&problem);
        }
    }
}

#[test]
fn a_glob_too_large_to_compile_is_refused() {
    for glob in [
        "?".repeat(200_000),
        "*a".repeat(20_000),
        format!("{{{}}}", "*?a,".repeat(20_000)),
        format!("*{}{}", "{".repeat(5_000), "}".repeat(5_000)),
    ] {
        match waiver("rds/multi-az", &glob) {
            Err(problem) => points_into_a_file(&problem),
            Ok(waiver) => drop(waiver.matches("rds/multi-az", &"a".repeat(2_000))),
        }
    }
}
