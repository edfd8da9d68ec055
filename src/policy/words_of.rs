//! Conditions in words.

use super::condition::Test;

/// What tests ask, one after the other; none when there are none.
pub(super) fn joined<'a>(tests: impl Iterator<Item = Test<'a>>) -> Option<String> {
    let words: Vec<_> = tests.map(|test| test.to_string()).collect();
    (!words.is_empty()).then(|| words.join(" and "))
}

/// Values that are shown; those after them are counted.
const SHOWN: usize = 3;

impl std::fmt::Display for Test<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let values: Vec<_> = self.values.iter().take(SHOWN).map(String::as_str).collect();
        write!(f, "{} {} {}", self.operator, self.key, values.join(", "))?;
        match self.values.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}
