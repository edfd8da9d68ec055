//! The ways in which people give a name a value, one file per family. A form finds the two; what they mean is not its
//! question.

mod assignment;
mod entries;
mod insert;
mod markup;
mod statements;
mod word;

use super::rule;
use regex::Regex;

/// A name with the value that it is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'t> {
    pub(super) name: &'t str,
    pub(super) value: &'t str,
    /// Whether the value stands in quotes, and so is no expression.
    pub(super) is_quoted: bool,
    /// Whether it is sure that the value is given to the name, and does not only stand behind it.
    pub(super) is_sure: bool,
}

/// A pattern with the group `name`. The value is the group `value` or `quoted`, or the word behind the match.
pub(super) struct Form {
    pattern: Regex,
    is_sure: bool,
}

impl Form {
    fn new(pattern: &str) -> Self {
        Self { pattern: rule(pattern), is_sure: true }
    }

    /// A form that prose has, too.
    fn guess(pattern: &str) -> Self {
        Self { pattern: rule(pattern), is_sure: false }
    }

    /// The pairs of a text in this form.
    fn pairs<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Pair<'t>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = self.pattern.captures_at(text, from)?;
            let (whole, name) = (found.get(0)?, found.name("name")?);
            // The value may itself be an assignment: `# old: password = x`.
            from = name.end();
            let (value, is_quoted) = match (found.name("value"), found.name("quoted")) {
                (Some(value), _) | (None, Some(value)) => (value.as_str(), self.is_sure),
                (None, None) => word::word(&text[whole.end()..]),
            };
            Some(Pair { name: name.as_str(), value, is_quoted, is_sure: self.is_sure })
        })
    }
}

/// The pairs that stand in one line.
pub(super) fn in_line(line: &str) -> impl Iterator<Item = Pair<'_>> {
    let forms = assignment::FORMS.iter().chain(&*statements::FORMS);
    forms.flat_map(|form| form.pairs(line)).chain(insert::pairs(line))
}

/// The pairs that may go over several lines.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = Pair<'_>> {
    let forms = markup::FORMS.iter().chain(&*entries::FORMS);
    forms.flat_map(|form| form.pairs(text))
}
