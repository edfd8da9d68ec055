//! Kept audits: the JSON inside a stranger's snapshot is refused, or reported in every format.

use crate::drawn::cases;
use crate::mutate::mutated_text;
use crate::snapshot::{Stranger, kept as kept_audit};
use proptest::prelude::*;
use upright::report::{FORMATS, Style};
use upright::store::Audit;

fn kept() -> Vec<String> {
    let audit = kept_audit();
    vec![serde_json::to_string(&audit).expect("JSON"), serde_json::to_string_pretty(&audit).expect("JSON")]
}

fn is_refused_or_reported(text: &str) {
    let Ok(audit) = serde_json::from_str::<Audit>(text) else { return };
    for format in FORMATS {
        for width in [None, Some(0), Some(1), Some(80), Some(u16::MAX)] {
            let report = format.text(&audit, Style { width, colour: false, ..Style::default() });
            assert!(!report.is_empty());
        }
    }
    let again: Audit = serde_json::from_str(&serde_json::to_string(&audit).expect("JSON")).expect("an audit");
    assert_eq!(again, audit, "what is written is what was read");
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_kept_audit_is_refused_or_reported(text in mutated_text(kept())) {
        is_refused_or_reported(&text);
    }
}

#[test]
fn an_audit_that_cannot_be_understood_is_an_error_of_the_file() {
    for (document, said) in [("{", "EOF while parsing"), ("[]", "invalid length")] {
        let stranger = Stranger::after(&format!("UPDATE upright_audit SET document = '{document}'"));
        let error =
            stranger.open().and_then(|snapshot| snapshot.kept_audit()).expect_err("no audit").to_string();
        assert!(
            error.contains("a.db is not a snapshot of upright: its audit cannot be understood"),
            "{error}"
        );
        assert!(error.contains(said), "{error}");
    }
}

/// The counts of a report are those of its findings, whatever the file says.
#[test]
fn counts_are_counted_anew() {
    let stranger = Stranger::after(
        "UPDATE upright_audit SET document = json_set(document, '$.summary.findings', json('{\"pass\": 999}'))",
    );
    let audit =
        stranger.open().and_then(|snapshot| snapshot.kept_audit()).expect("a snapshot").expect("an audit");
    let passed = audit.findings.iter().filter(|finding| finding.verdict.name() == "pass").count();
    assert_eq!(audit.summary.findings.get("pass"), Some(&passed));
}

#[test]
fn a_finding_that_nobody_can_understand_is_an_error_of_the_file() {
    for (column, value, said) in [
        ("verdict", "fine", "unknown variant `fine`"),
        ("severity", "awful", "unknown variant `awful`"),
        ("finding_id", "7", "invalid value: string \"7\", expected 16 hexadecimal digits"),
    ] {
        let stranger =
            Stranger::after(&format!("UPDATE upright_finding SET {column} = '{value}' WHERE rowid = 1"));
        let error =
            stranger.open().and_then(|snapshot| snapshot.kept_audit()).expect_err("no audit").to_string();
        assert!(error.contains(&format!("its audit cannot be understood: {said}")), "{error}");
    }
}
