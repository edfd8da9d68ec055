//! Is there a text that some patterns admit and others do not?

use super::pattern::{Class, Pattern, Places, UNNAMED};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What a text must meet.
#[derive(Clone, Debug)]
pub(super) struct Constraint {
    /// Texts.
    pub(super) patterns: Vec<Pattern>,
    /// Whether it must be one of them, or none of them.
    pub(super) is_one: bool,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Such a text, as short as can be.
    Text(String),
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

/// How far a text has come in every pattern of every constraint.
type State = Vec<Vec<Places>>;

/// Searches breadth first over texts, those that have come as far in every pattern taken for the same.
pub(super) fn find(constraints: &[&Constraint]) -> Found {
    if let Some(texts) = constraints.iter().find_map(|one| one.texts()) {
        let found =
            texts.into_iter().find(|text| constraints.iter().all(|constraint| constraint.admits(text)));
        return found.map_or(Found::None, Found::Text);
    }
    let start: State =
        constraints.iter().map(|one| one.patterns.iter().map(Places::start).collect()).collect();
    if is_met(constraints, &start) {
        return Found::Text(String::new());
    }
    let mut came_from = BTreeMap::from([(start.clone(), None)]);
    let mut queue = VecDeque::from([start]);
    while let Some(state) = queue.pop_front() {
        for character in next_characters(constraints, &state) {
            let after = after(constraints, &state, character);
            if is_dead(constraints, &after) || came_from.contains_key(&after) {
                continue;
            }
            came_from.insert(after.clone(), Some((state.clone(), character)));
            if is_met(constraints, &after) {
                return Found::Text(spelt(&came_from, &after));
            }
            if came_from.len() > STATES {
                return Found::Open;
            }
            queue.push_back(after);
        }
    }
    Found::None
}

fn after(constraints: &[&Constraint], state: &State, character: char) -> State {
    let of_one = |(one, places): (&&Constraint, &Vec<Places>)| {
        one.patterns.iter().zip(places).map(|(pattern, place)| place.after(pattern, character)).collect()
    };
    constraints.iter().zip(state).map(of_one).collect()
}

fn is_met(constraints: &[&Constraint], state: &State) -> bool {
    constraints.iter().zip(state).all(|(one, places)| {
        let is_any = one.patterns.iter().zip(places).any(|(pattern, place)| place.is_end(pattern));
        is_any == one.is_one
    })
}

fn is_dead(constraints: &[&Constraint], state: &State) -> bool {
    constraints.iter().zip(state).any(|(one, places)| one.is_one && places.iter().all(Places::is_dead))
}

/// The characters that make a difference, and a letter and a digit for all the others.
fn next_characters(constraints: &[&Constraint], state: &State) -> BTreeSet<char> {
    let mut characters = BTreeSet::new();
    for (one, places) in constraints.iter().zip(state) {
        for (pattern, place) in one.patterns.iter().zip(places) {
            for class in place.next(pattern) {
                match class {
                    Class::One(one) | Class::Not(one) => characters.extend([one]),
                    Class::Fold(one) => characters.extend(one.to_lowercase().chain(one.to_uppercase())),
                    Class::Name => characters.extend([':', '/', '@']),
                    Class::Unnamed => characters.extend([UNNAMED]),
                    Class::Any | Class::Digit => {}
                }
            }
        }
    }
    let others = ['a'..='z', '0'..='9'];
    let other = |mut range: std::ops::RangeInclusive<char>| range.find(|other| !characters.contains(other));
    let others: Vec<_> = others.into_iter().filter_map(other).collect();
    characters.extend(others);
    characters
}

fn spelt(came_from: &BTreeMap<State, Option<(State, char)>>, end: &State) -> String {
    let mut characters = Vec::new();
    let mut state = end;
    while let Some(Some((before, character))) = came_from.get(state) {
        characters.push(*character);
        state = before;
    }
    characters.into_iter().rev().collect()
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
        for (one_of, none_of, expected) in [
            (vec!["a*"], vec!["ab*"], Some("a")),
            (vec!["a*", "b"], vec!["a*"], Some("b")),
            (vec!["a?"], vec!["a0", "ac"], Some("a1")),
            (vec!["ab"], vec!["a?"], None),
            (vec!["*"], vec!["*"], None),
            (vec!["????"], vec!["*a*", "*0*"], Some("1111")),
            (vec!["s3:*"], vec!["s3:get*", "s3:put*"], Some("s3:")),
        ] {
            let found = find(&[&Constraint::one_of(wild(&one_of)), &Constraint::none_of(wild(&none_of))]);
            let expected = expected.map_or(Found::None, |text| Found::Text(text.into()));
            assert_eq!(found, expected, "{one_of:?} but {none_of:?}");
        }
    }

    #[test]
    fn a_long_search_is_given_up() {
        let many: Vec<_> = (0..16).map(|n| format!("*{}?????????????????", (b'a' + n) as char)).collect();
        let all: Vec<_> = many.iter().map(|text| Constraint::one_of([Pattern::wild(text)])).collect();
        assert_eq!(find(&all.iter().collect::<Vec<_>>()), Found::Open);
    }
}
