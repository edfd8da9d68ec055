//! Is there a text that some patterns admit and others do not?

use super::pattern::{Class, OWN, Pattern, Step, UNNAMED};
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

/// What a text must meet.
#[derive(Clone, Debug)]
pub(super) struct Constraint {
    /// Texts.
    pub(super) patterns: Vec<Pattern>,
    /// Whether it must be one of them, or none of them.
    pub(super) is_one: bool,
}

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is such a text.
    Some,
    /// There is none.
    None,
    /// The search was too long.
    Open,
}

/// States that are searched before the answer is left open. What AWS's documentation shows takes some hundreds.
const STATES: usize = 20_000;

impl Constraint {
    pub(super) fn one_of(patterns: impl IntoIterator<Item = Pattern>) -> Self {
        Self { patterns: patterns.into_iter().collect(), is_one: true }
    }

    pub(super) fn none_of(patterns: impl IntoIterator<Item = Pattern>) -> Self {
        Self { patterns: patterns.into_iter().collect(), is_one: false }
    }

    /// The only texts that meet it; none where there are many.
    fn texts(&self) -> Option<Vec<String>> {
        let texts = self.patterns.iter().map(Pattern::text);
        self.is_one.then(|| texts.collect()).flatten()
    }

    fn admits(&self, text: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(text)) == self.is_one
    }
}

/// Searches texts, those that have come as far in every pattern taken for the same.
pub(super) fn find(constraints: &[&Constraint]) -> Found {
    if let Some(texts) = constraints.iter().find_map(|one| one.texts()) {
        let mut texts = texts.iter();
        let is_found = texts.any(|text| constraints.iter().all(|constraint| constraint.admits(text)));
        return if is_found { Found::Some } else { Found::None };
    }
    let automaton = Automaton::of(constraints);
    let (mut seen, mut open) = (BTreeSet::new(), vec![automaton.start.clone()]);
    while let Some(state) = open.pop() {
        if automaton.is_met(&state) {
            return Found::Some;
        }
        for class in &automaton.classes {
            let after = automaton.after(&state, class);
            if !automaton.is_dead(&after) && seen.insert(after.clone()) {
                open.push(after);
            }
        }
        if seen.len() > STATES {
            return Found::Open;
        }
    }
    Found::None
}

/// A bit for each step of all patterns, and for the end of each.
type Bits = Vec<u64>;

/// All patterns side by side: a state has the bits of the steps that may be next.
struct Automaton {
    constraints: Vec<Part>,
    /// The steps that may be left out, and come again.
    repeats: Bits,
    /// For each kind of characters that makes a difference: the steps that admit it.
    classes: BTreeSet<Bits>,
    start: Bits,
}

/// A constraint: its bits, and the ends among them.
struct Part {
    is_one: bool,
    all: Bits,
    ends: Bits,
}

impl Automaton {
    fn of(constraints: &[&Constraint]) -> Self {
        let (mut steps, mut starts, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for one in constraints {
            let from = steps.len();
            for pattern in &one.patterns {
                starts.push(steps.len());
                steps.extend(pattern.steps.iter().copied().map(Some));
                steps.push(None);
            }
            places.push((one.is_one, from..steps.len()));
        }
        let bits = |places: &mut dyn Iterator<Item = usize>| {
            let mut bits = vec![0; steps.len().div_ceil(64)];
            places.for_each(|at| bits[at / 64] |= 1 << (at % 64));
            bits
        };
        let part = |(is_one, places): (bool, Range<usize>)| Part {
            is_one,
            all: bits(&mut places.clone()),
            ends: bits(&mut places.filter(|at| steps[*at].is_none())),
        };
        let class = |one: char| bits_of(&steps, |step| step.class.admits(one));
        let repeats = bits_of(&steps, |step| step.repeats);
        let start = reached(bits(&mut starts.into_iter()), &repeats);
        let constraints = places.into_iter().map(part).collect();
        Self { constraints, repeats, classes: characters(&steps).into_iter().map(class).collect(), start }
    }

    fn after(&self, state: &Bits, class: &Bits) -> Bits {
        let mut carry = 0;
        let words = state.iter().zip(class).zip(&self.repeats).map(|((state, class), repeats)| {
            let (stays, goes) = (state & class & repeats, state & class & !repeats);
            let word = stays | goes << 1 | carry;
            carry = goes >> 63;
            word
        });
        reached(words.collect(), &self.repeats)
    }

    fn is_met(&self, state: &Bits) -> bool {
        self.constraints.iter().all(|one| have_common(state, &one.ends) == one.is_one)
    }

    fn is_dead(&self, state: &Bits) -> bool {
        self.constraints.iter().any(|one| one.is_one && !have_common(state, &one.all))
    }
}

/// The steps that are so. A plain loop, as it runs for each character of each search.
fn bits_of(steps: &[Option<Step>], is: impl Fn(Step) -> bool) -> Bits {
    let mut bits = vec![0; steps.len().div_ceil(64)];
    for (at, step) in steps.iter().enumerate() {
        if let Some(step) = step
            && is(*step)
        {
            bits[at / 64] |= 1 << (at % 64);
        }
    }
    bits
}

/// With the steps behind those that may be left out.
fn reached(mut state: Bits, repeats: &Bits) -> Bits {
    loop {
        let (mut carry, mut is_more) = (0, false);
        for (word, repeats) in state.iter_mut().zip(repeats) {
            let left_out = *word & repeats;
            let reached = *word | left_out << 1 | carry;
            carry = left_out >> 63;
            is_more |= reached != *word;
            *word = reached;
        }
        if !is_more {
            return state;
        }
    }
}

fn have_common(one: &Bits, other: &Bits) -> bool {
    one.iter().zip(other).any(|(one, other)| one & other != 0)
}

/// The characters that steps name, and of each kind that steps tell apart one that none names, if there is any.
fn characters(steps: &[Option<Step>]) -> BTreeSet<char> {
    let mut named = BTreeSet::from([':', '/', '@', OWN]);
    for step in steps.iter().flatten() {
        match step.class {
            Class::One(one) | Class::Not(one) => named.extend([one]),
            Class::Fold(one) => named.extend(one.to_lowercase().chain(one.to_uppercase())),
            Class::Any | Class::Name | Class::Id | Class::Digit | Class::Word | Class::Unnamed => {}
        }
    }
    // Digits, letters of IDs, other letters, and what is no letter.
    let kinds = ['0'..='9', 'a'..='z', '\u{100}'..='\u{17f}', UNNAMED..=char::MAX];
    let other = |mut kind: RangeInclusive<char>| kind.find(|one| !named.contains(one));
    let others: Vec<_> = kinds.into_iter().filter_map(other).collect();
    named.extend(others);
    named
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Pattern;
    use super::{Constraint, Found, find};

    fn wild(texts: &[&str]) -> Vec<Pattern> {
        texts.iter().map(|text| Pattern::wild(text)).collect()
    }

    #[test]
    fn a_text_is_found_or_there_is_none() {
        let every_letter: Vec<_> = ('a'..='z').chain('0'..='9').map(|one| one.to_string()).collect();
        let every_letter: Vec<_> = every_letter.iter().map(String::as_str).collect();
        for (one_of, none_of, expected) in [
            (vec!["a*"], vec!["ab*"], Found::Some),
            (vec!["a*", "b"], vec!["a*"], Found::Some),
            (vec!["a?"], vec!["a0", "ac"], Found::Some),
            (vec!["ab"], vec!["a?"], Found::None),
            (vec!["*"], vec!["*"], Found::None),
            (vec!["*"], vec!["", "?*"], Found::None),
            (vec!["*"], vec!["", "?", "??*a", "??*b"], Found::Some),
            (vec!["????"], vec!["*a*", "*0*"], Found::Some),
            (vec!["s3:*"], vec!["s3:get*", "s3:put*"], Found::Some),
            (vec!["?"], every_letter, Found::Some),
            (vec![], vec![], Found::None),
        ] {
            let found = find(&[&Constraint::one_of(wild(&one_of)), &Constraint::none_of(wild(&none_of))]);
            assert_eq!(found, expected, "{one_of:?} but {none_of:?}");
        }
    }

    #[test]
    fn patterns_of_more_than_64_steps_are_searched() {
        let (long, other) = ("ab".repeat(50), "ab".repeat(49));
        let found = |text: &str, but: &str| {
            find(&[&Constraint::one_of(wild(&[&format!("*{text}")])), &Constraint::none_of(wild(&[but]))])
        };
        assert_eq!(found(&long, &format!("?*{long}")), Found::Some);
        assert_eq!(found(&long, &format!("*{other}")), Found::None);
    }

    #[test]
    fn a_long_search_is_given_up() {
        let ending = |one: char| Constraint::one_of(wild(&[&format!("*{one}{}", "?".repeat(17))]));
        let all = [ending('a'), ending('b')];
        assert_eq!(find(&all.iter().collect::<Vec<_>>()), Found::Open);
    }
}
