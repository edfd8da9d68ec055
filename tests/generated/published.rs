//! What others check: the controls of frameworks, and Prowler's checks.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// As `src/catalogue/frameworks.py` wrote it.
pub(super) static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    toml::from_str(include_str!("../../src/catalogue/frameworks.toml")).expect("what frameworks.py wrote")
});

#[derive(Deserialize)]
pub(super) struct Published {
    pub(super) source: Source,
    /// The ids of Prowler's checks by its services.
    pub(super) prowler: BTreeMap<String, Vec<String>>,
    pub(super) framework: BTreeMap<String, Framework>,
}

#[derive(Deserialize)]
pub(super) struct Source {
    /// The release of Prowler.
    pub(super) prowler: String,
}

#[derive(Deserialize)]
pub(super) struct Framework {
    pub(super) title: String,
    /// The ids of Prowler's checks by control.
    pub(super) controls: BTreeMap<String, Vec<String>>,
}

/// A key that puts numbers in texts in their order.
pub(super) fn naturally(text: &str) -> Vec<(String, u32)> {
    let mut parts = vec![(String::new(), 0)];
    for letter in text.chars() {
        let last = parts.last_mut().expect("a part");
        match letter.to_digit(10) {
            Some(digit) => last.1 = last.1 * 10 + digit,
            None if last.1 > 0 => parts.push((letter.to_string(), 0)),
            None => last.0.push(letter),
        }
    }
    parts
}
