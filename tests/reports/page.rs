//! The page: what it holds, and that nothing breaks out of it.

use super::sample::{audit, database};
use super::{report, wide};
use insta::assert_snapshot;
use serde_json::Value;
use upright::store::{Audit, FileLine, Gap, Verdict};

/// What stands in the page as JSON.
fn data(page: &str) -> Value {
    let start = r#"<script type="application/json" id="data">"#;
    let (_, rest) = page.split_once(start).expect("the data");
    let (json, _) = rest.split_once("</script>").expect("an end of it");
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[test]
fn a_page_holds_what_an_audit_found() {
    let page = report(&audit(), "html", wide(80));
    assert_snapshot!("html-data", format!("{:#}", data(&page)));
}

/// Names are their owners' to choose; no element of the page is.
#[test]
fn nothing_of_an_audit_breaks_out_of_the_page() {
    let plain = report(&audit(), "html", wide(80));
    for evil in
        ["</script><img src=x onerror=alert(1)>", "<!--<script>", "]]>", "\u{2028}</SCRIPT >", "{{script}}"]
    {
        let mut audit = audit();
        audit.title = evil.to_owned();
        audit.notes = vec![evil.to_owned()];
        audit.run.regions = vec![evil.to_owned()];
        audit.findings = [database(evil, Verdict::Fail, evil)].into_iter().collect();
        audit.gaps = vec![Gap { message: evil.to_owned(), operation: evil.to_owned(), ..Gap::default() }];
        audit.resources.values_mut().for_each(|about| about.name = Some(evil.to_owned()));
        for requirement in &mut audit.requirements {
            (requirement.id, requirement.text) = (evil.to_owned(), evil.to_owned());
            requirement.place = Some(FileLine { file: evil.to_owned(), line: 1 });
        }
        for about in audit.checks.values_mut() {
            (about.why, about.docs) = (evil.to_owned(), format!("javascript:{evil}"));
        }
        audit.witnesses.values_mut().for_each(|lines| *lines = vec![evil.to_owned()]);
        let page = report(&audit, "html", wide(80));
        let tags = |page: &str| page.matches(['<', '>']).count();
        assert_eq!(tags(&page), tags(&plain), "{evil}");
        assert_eq!(data(&page)["findings"][0][4], format!("arn:aws:rds:eu-west-1:111122223333:db:{evil}"));
        assert_eq!(data(&page)["notes"][0], evil);
    }
}

/// Nothing is loaded: only the page's own script and style may run.
#[test]
fn a_page_asks_nobody_for_anything() {
    let page = report(&audit(), "html", wide(80));
    assert!(page.contains("default-src 'none'; script-src 'sha256-"), "{page}");
    for tag in [
        "<link",
        "<img",
        "<iframe",
        "src=",
        "@import",
        "url(",
        "fetch(",
        "XMLHttpRequest",
        "innerHTML",
        "eval(",
    ] {
        assert!(!page.contains(tag), "{tag}");
    }
}

/// A browser shows twenty thousand at once; the page says what it leaves out, and counts it.
#[test]
fn a_page_has_the_worst_of_many_and_counts_the_rest() {
    let many = (0..20_050).map(|n| {
        let verdict = if n % 2 == 0 { Verdict::Pass } else { Verdict::Fail };
        database(&format!("db-{n}"), verdict, "runs in one zone")
    });
    let audit = Audit { findings: many.collect(), ..audit() };
    let page = data(&report(&audit, "html", wide(80)));
    let findings = page["findings"].as_array().expect("findings");
    let failed = findings.iter().filter(|finding| finding[1] == "fail").count();
    assert_eq!((findings.len(), failed, &page["more"]), (20_000, 10_025, &Value::from(50)));
    assert_eq!(page["services"]["rds"]["pass"], 10_025, "what is left out is counted");
}
