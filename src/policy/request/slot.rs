//! What a request has of one key.

use super::super::form::Form;
use super::super::pattern::Pattern;

/// Whether requests have a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::policy) enum Presence {
    Never,
    Maybe,
    Always,
}

/// What a request has of one key.
#[derive(Clone, Debug)]
pub(in crate::policy) struct Slot {
    pub(in crate::policy) presence: Presence,
    /// Keys that repeat the same text have the same word.
    pub(in crate::policy) word: String,
    /// Keys that are there together or not at all.
    pub(in crate::policy) together: String,
    /// How the value stands in the word, where it is a part of it.
    pub(in crate::policy) form: Option<Form>,
    /// What the word may be.
    pub(in crate::policy) universe: Vec<Pattern>,
    /// What it is not.
    pub(in crate::policy) but: Vec<Pattern>,
}

impl Slot {
    pub(in crate::policy) fn new(presence: Presence, word: &str) -> Self {
        Self {
            presence,
            word: word.to_owned(),
            together: word.to_owned(),
            form: None,
            universe: vec![Pattern::any()],
            but: Vec::new(),
        }
    }

    pub(in crate::policy) fn never() -> Self {
        Self::new(Presence::Never, "")
    }

    pub(in crate::policy) fn of(self, universe: impl IntoIterator<Item = Pattern>) -> Self {
        Self { universe: universe.into_iter().collect(), ..self }
    }

    pub(in crate::policy) fn but(self, but: impl IntoIterator<Item = Pattern>) -> Self {
        Self { but: but.into_iter().collect(), ..self }
    }

    pub(in crate::policy) fn within(self, form: &str) -> Self {
        Self { form: Some(Form::new(form)), ..self }
    }

    pub(in crate::policy) fn apart(self, together: &str) -> Self {
        Self { together: together.to_owned(), ..self }
    }
}
