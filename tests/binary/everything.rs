//! A document that asks for every check.

use std::sync::LazyLock;
use upright::catalogue::Catalogue;

/// Its text. Checks that need a parameter get one.
pub(crate) static EVERYTHING: LazyLock<String> = LazyLock::new(|| {
    let catalogue = Catalogue::built_in().expect("a catalogue");
    let line = |id: &str| match id {
        "naming/environment-suffix" => format!("      - {id}: {{ suffix: prod }}\n"),
        _ => format!("      - {id}\n"),
    };
    let checks: String = catalogue.iter().map(|check| line(&check.id)).collect();
    format!("requirements:\n  - id: ALL\n    text: Everything is as it should be.\n    checks:\n{checks}")
});
