//! Texts with wildcards, as the elements and operators of policies read them.

/// What one character may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    One(char),
    /// The letter in upper or lower case.
    Fold(char),
    Any,
    Not(char),
    /// What the name of an owner is made of: no `:`, `/` or `@`.
    Name,
    /// No part of a name that a policy could spell: no letter, digit, `:` or `/`, nor what stands for the holder's own.
    Unnamed,
    Digit,
    /// What names of types of resources are made of, and account IDs are not: letters and hyphens.
    Word,
    /// What IDs are made of: no two differ in the case of letters.
    Id,
}

/// What stands in a policy for a name that only its holder has.
pub(super) const OWN: char = '\u{e001}';
/// A character that no policy has.
pub(super) const UNNAMED: char = '\u{e000}';

/// Characters of a class: one, or any number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) class: Class,
    pub(super) repeats: bool,
}

/// A set of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) steps: Vec<Step>,
}

impl Class {
    pub(super) fn admits(self, character: char) -> bool {
        match self {
            Self::One(one) => one == character,
            Self::Fold(one) => one.to_lowercase().eq(character.to_lowercase()),
            Self::Any => true,
            Self::Not(one) => one != character,
            Self::Name => !matches!(character, ':' | '/' | '@'),
            Self::Unnamed => !character.is_alphanumeric() && !matches!(character, ':' | '/' | OWN),
            Self::Digit => character.is_ascii_digit(),
            Self::Word => character.is_alphabetic() || character == '-',
            Self::Id => character.is_ascii_digit() || character.is_ascii_lowercase(),
        }
    }

    pub(super) const fn once(self) -> Step {
        Step { class: self, repeats: false }
    }

    pub(super) const fn repeated(self) -> Step {
        Step { class: self, repeats: true }
    }
}

impl Pattern {
    pub(super) fn of(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: steps.into_iter().collect() }
    }

    /// Any text at all.
    pub(super) fn any() -> Self {
        Self::of([Class::Any.repeated()])
    }

    /// The text itself: `*` and `?` are characters.
    pub(super) fn exact(text: &str) -> Self {
        Self::of(text.chars().map(|character| Class::One(character).once()))
    }

    /// The text with `*` for any number of characters and `?` for one.
    pub(super) fn wild(text: &str) -> Self {
        Self::of(text.chars().map(|character| match character {
            '*' => Class::Any.repeated(),
            '?' => Class::Any.once(),
            one => Class::One(one).once(),
        }))
    }

    /// Compared part by part, as the six parts of an ARN are; none for what has fewer.
    ///
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN>
    pub(super) fn by_parts(self) -> Option<Self> {
        let mut colons = 0;
        let bounded = |step: Step| match step.class {
            Class::One(':') => {
                colons += 1;
                step
            }
            Class::Any if colons < 5 => Step { class: Class::Not(':'), ..step },
            _ => step,
        };
        let steps = self.steps.into_iter().map(bounded).collect();
        (colons >= 5).then_some(Self { steps })
    }

    /// The same in any letter case.
    pub(super) fn folded(self) -> Self {
        let fold = |step: Step| match step.class {
            Class::One(one) => Step { class: Class::Fold(one), ..step },
            _ => step,
        };
        Self::of(self.steps.into_iter().map(fold))
    }

    /// What of it has no such character; none when it must have one.
    pub(super) fn within(self, end: char) -> Option<Self> {
        let bounded = |step: Step| match step.class {
            Class::Any => Some(Step { class: Class::Not(end), ..step }),
            class => (!matches!(class, Class::One(one) | Class::Fold(one) if one == end)).then_some(step),
        };
        let steps = self.steps.into_iter().map(bounded).collect::<Option<_>>()?;
        Some(Self { steps })
    }

    /// The one text that it is; none where it is more.
    pub(super) fn text(&self) -> Option<String> {
        let character = |step: &Step| match step {
            Step { class: Class::One(one), repeats: false } => Some(*one),
            _ => None,
        };
        self.steps.iter().map(character).collect()
    }

    /// Whether this text is of it.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut places = Places::start(self);
        for character in text.chars() {
            places = places.after(self, character);
        }
        places.is_end(self)
    }
}

/// How far a text has come in a pattern: the steps that may be next, in order.
struct Places(Vec<usize>);

impl Places {
    fn start(pattern: &Pattern) -> Self {
        let mut places = Self(Vec::new());
        places.reach(pattern, 0);
        places
    }

    /// A step that may be left out leaves the next one open, too.
    fn reach(&mut self, pattern: &Pattern, mut place: usize) {
        loop {
            if !self.0.contains(&place) {
                self.0.push(place);
            }
            match pattern.steps.get(place) {
                Some(step) if step.repeats => place += 1,
                _ => return,
            }
        }
    }

    fn after(&self, pattern: &Pattern, character: char) -> Self {
        let mut after = Self(Vec::new());
        for &place in &self.0 {
            let Some(step) = pattern.steps.get(place) else { continue };
            if step.class.admits(character) {
                after.reach(pattern, if step.repeats { place } else { place + 1 });
            }
        }
        after
    }

    fn is_end(&self, pattern: &Pattern) -> bool {
        self.0.contains(&pattern.steps.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn wildcards_stand_for_characters() {
        for (pattern, text, matches) in [
            ("a*c", "abbc", true),
            ("a*c", "ac", true),
            ("a?c", "ac", false),
            ("*", "", true),
            ("**b*", "abc", true),
            ("o-*", "O-1", false),
        ] {
            assert_eq!(Pattern::wild(pattern).matches(text), matches, "{pattern} {text}");
        }
        assert!(!Pattern::exact("a*").matches("ab"), "no wildcard");
        assert!(Pattern::wild("o-*").folded().matches("O-1"));
    }

    #[test]
    fn parts_of_an_arn_are_compared_by_themselves() {
        let pattern = Pattern::wild("arn:aws:iam::*:role/*").by_parts().expect("an ARN");
        assert!(pattern.matches("arn:aws:iam::111111111111:role/a:b"));
        assert!(!pattern.matches("arn:aws:iam::1:2:role/a"), "`*` ends at the colon");
        assert_eq!(Pattern::wild("arn:aws:s3:*").by_parts(), None);
    }
}
