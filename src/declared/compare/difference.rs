//! Where two values differ, in words: the paths, and what is at them on either side.

use super::{Around, How, Outcome, scalar};
use crate::declared::properties::{below, element};
use serde_json::Value;
use std::collections::BTreeSet;

/// So many places are named.
const MOST: usize = 4;
/// So many characters of each side are shown.
const LONGEST: usize = 120;
/// So many of those that both texts begin with are shown, where these are long.
const BEFORE: usize = 20;

impl Outcome {
    /// Where the two differ; none where they are equal, or where no part of them tells.
    pub(in crate::declared) fn difference(&self, how: How) -> Option<String> {
        if self.is_equal {
            return None;
        }
        let mut found = Found { how, is_part: how.is_of_parts(), places: Vec::new() };
        found.compare("", &self.declared, &self.live);
        let others = found.places.len().saturating_sub(MOST);
        let mut said = found.places;
        said.truncate(MOST);
        if others > 0 {
            said.push(format!("{others} more"));
        }
        (!said.is_empty()).then(|| said.join("; "))
    }
}

impl How {
    /// Whether there may be more live than is declared.
    fn is_of_parts(self) -> bool {
        matches!(
            self,
            Self::Contains | Self::Like | Self::Rule | Self::SomePairs | Self::SomePolicies | Self::Tags
        )
    }
}

struct Found {
    how: How,
    is_part: bool,
    places: Vec<String>,
}

impl Found {
    fn compare(&mut self, path: &str, declared: &Value, live: &Value) {
        if self.is_same(declared, live) {
            return;
        }
        match (declared, live) {
            (Value::Object(one), Value::Object(other)) => {
                let names: BTreeSet<_> = one.keys().chain(other.keys().filter(|_| !self.is_part)).collect();
                for name in names {
                    let of = |members: &serde_json::Map<String, Value>| members.get(name).cloned();
                    let (one, other) = (of(one).unwrap_or_default(), of(other).unwrap_or_default());
                    self.compare(&below(path, name), &one, &other);
                }
            }
            (Value::Array(one), Value::Array(other)) => self.compare_lists(path, one, other),
            _ => self.add(path, declared, live),
        }
    }

    /// In no order: what both have is the same, and of the rest those that have most in common stand for each other.
    fn compare_lists(&mut self, path: &str, declared: &[Value], live: &[Value]) {
        let mut rest: Vec<_> = live.iter().collect();
        let mut missing = Vec::new();
        for (index, one) in declared.iter().enumerate() {
            match rest.iter().position(|other| self.is_same(one, other)) {
                Some(place) => _ = rest.remove(place),
                None => missing.push((index, one)),
            }
        }
        // One in place of one.
        if let ([(index, one)], [other], false) = (missing.as_slice(), rest.as_slice(), self.is_part) {
            let is_block = one.is_object() && other.is_object() && common(one, other) == 0;
            if !is_block {
                return self.compare(&element(path, *index), one, other);
            }
        }
        for (index, one) in missing {
            let alike = |other: &&Value| common(one, other);
            let best = rest.iter().enumerate().max_by_key(|(_, other)| alike(other));
            let best = best.filter(|(_, other)| alike(other) > 0).map(|(place, _)| place);
            match best {
                Some(place) => {
                    let other = rest.remove(place);
                    self.compare(&element(path, index), one, other);
                }
                None => self.add(path, one, &Value::Null),
            }
        }
        if !self.is_part {
            rest.into_iter().for_each(|other| self.add(path, &Value::Null, other));
        }
    }

    fn is_same(&self, one: &Value, other: &Value) -> bool {
        let is_plain = |value: &Value| !value.is_object() && !value.is_array();
        let how = if self.how.reads_json() { How::Plain } else { self.how };
        one == other
            || is_plain(one) && is_plain(other) && scalar::is_same(how, one, other, &Around::default())
    }

    fn add(&mut self, path: &str, declared: &Value, live: &Value) {
        let begins = match (declared, live) {
            (Value::String(one), Value::String(other)) => shared(one, other),
            _ => 0,
        };
        let place = if path.is_empty() { String::new() } else { format!("{path}: ") };
        self.places.push(format!(
            "{place}declared {}, live {}",
            shown(declared, begins),
            shown(live, begins)
        ));
    }
}

/// How many members two objects have in common, the telling ones more.
fn common(one: &Value, other: &Value) -> usize {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { return 0 };
    let weigh = |name: &str| if ["Sid", "id", "ID", "name", "number"].contains(&name) { 10 } else { 1 };
    let same = one.iter().filter(|(name, value)| other.get(*name) == Some(value));
    same.map(|(name, _)| weigh(name)).sum()
}

/// How many characters two texts begin with together, less those that are shown of them.
fn shared(one: &str, other: &str) -> usize {
    if one.chars().count().max(other.chars().count()) <= LONGEST {
        return 0;
    }
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count().saturating_sub(BEFORE)
}

/// A value as JSON from there on, not longer than is read.
fn shown(value: &Value, from: usize) -> String {
    let whole = match value {
        Value::Null => return "nothing".to_owned(),
        Value::String(text) if from > 0 => {
            Value::from(format!("...{}", text.chars().skip(from).collect::<String>())).to_string()
        }
        other => other.to_string(),
    };
    match whole.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", &whole[..end]),
        None => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::{How, Outcome};
    use serde_json::{Value, json};

    fn difference(how: How, declared: Value, live: Value) -> String {
        let outcome = Outcome { declared, live, is_equal: false };
        outcome.difference(how).unwrap_or_else(|| "none".to_owned())
    }

    #[test]
    fn what_differs_is_named_by_its_path() {
        let long = "a".repeat(300);
        for (how, declared, live, said) in [
            (How::Plain, json!("a"), json!("b"), r#"declared "a", live "b""#),
            (How::Plain, json!("443"), json!(443), "none"),
            (How::Plain, json!(5), Value::Null, "declared 5, live nothing"),
            (
                How::Tags,
                json!({"a": "1", "b": "2"}),
                json!({"a": "1", "b": "3", "c": "4"}),
                r#"b: declared "2", live "3""#,
            ),
            (
                How::Pairs,
                json!({"a": "1"}),
                json!({"a": 1, "c.d": "4"}),
                r#"["c.d"]: declared nothing, live "4""#,
            ),
            (
                How::Policy,
                json!({"Statement": [{"Sid": "a", "Action": ["s3:get"]}, {"Sid": "b", "Action": ["s3:put"]}]}),
                json!({"Statement": [{"Sid": "b", "Action": ["s3:*"]}, {"Sid": "a", "Action": ["s3:get"]}]}),
                r#"Statement[1].Action[0]: declared "s3:put", live "s3:*""#,
            ),
            (
                How::Rules,
                json!([{"from": 443, "source": "10.0.0.0/8"}]),
                json!([{"from": 443, "source": "10.0.0.0/8"}, {"from": 22, "source": "0.0.0.0/0"}]),
                r#"declared nothing, live {"from":22,"source":"0.0.0.0/0"}"#,
            ),
            (How::Reference, json!(["app"]), json!(["arn:aws:iam::1:role/app"]), "none"),
            (How::Contains, json!(["a", "b"]), json!(["b", "c"]), r#"declared "a", live nothing"#),
            (
                How::Plain,
                json!(format!("{long}-one")),
                json!(format!("{long}-two")),
                r#"declared "...aaaaaaaaaaaaaaaaaaa-one", live "...aaaaaaaaaaaaaaaaaaa-two""#,
            ),
            (
                How::Plain,
                json!([1, 2, 3, 4, 5, 6]),
                json!([]),
                "declared 1, live nothing; declared 2, live nothing; declared 3, live nothing; declared 4, live nothing; 2 more",
            ),
        ] {
            assert_eq!(difference(how, declared.clone(), live), said, "{declared}");
        }
    }

    #[test]
    fn no_more_is_shown_than_is_read() {
        let said = difference(How::Plain, json!("é".repeat(1_000_000)), json!(["x".repeat(1_000_000)]));
        assert!(said.len() < 600, "{}", said.len());
    }
}
