//! JSON that is too large to hold as one value: lists are handed on element by element, each with its place.
//!
//! No message repeats a value of the file: any of them may be a secret.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// What is wrong with a state, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    /// The byte of the text.
    pub(super) at: usize,
    pub(super) message: String,
    /// What to do.
    pub(super) help: Option<String>,
}

impl Wrong {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    fn of(text: &str, error: &serde_json::Error) -> Self {
        let line =
            text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
        let at = line + error.column().saturating_sub(1);
        if error.is_eof() {
            return Self::new(at, "the file ends in the middle of the state")
                .help("it was cut short: export it again");
        }
        let said = error.to_string();
        let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
        // What was found is a value of the file.
        match said.rsplit_once(", expected ") {
            Some((_, expected)) => Self::new(at, format!("this is not {expected}")),
            None => Self::new(at, format!("this is no JSON: {said}")),
        }
    }
}

/// What to do with a member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Look at its own members, and at those of its elements where it is a list.
    Enter,
    /// Hand on its elements, which are objects, one by one.
    Each,
    /// Hand it on whole.
    Take,
    /// Hand on only that it is there.
    Skip,
}

/// A member, or an element of a list, that was asked for.
#[derive(Debug)]
pub(super) struct Member<'a> {
    /// The names that lead to it: `deployment.resources`.
    pub(super) path: &'a str,
    /// The byte at which it stands.
    pub(super) at: usize,
    /// `null` where it was skipped.
    pub(super) value: Value,
}

type Sink<'a> = &'a mut dyn FnMut(Member<'_>) -> Result<(), Wrong>;

/// Goes through an object; `step` says what to do with the member at a path, and `sink` gets what is handed on.
pub(super) fn walk(text: &str, step: fn(&str) -> Step, sink: Sink<'_>) -> Result<(), Wrong> {
    let mut walk = Walk { text, step, sink, wrong: None };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let place = Place { walk: &mut walk, path: "", step: Step::Enter };
    let ended = place.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    ended.map_err(|error| walk.wrong.take().unwrap_or_else(|| Wrong::of(text, &error)))
}

struct Walk<'a> {
    text: &'a str,
    step: fn(&str) -> Step,
    sink: Sink<'a>,
    /// What the sink refused; the error on the way out only says that there is something.
    wrong: Option<Wrong>,
}

impl Walk<'_> {
    fn hand_on<E: Error>(&mut self, path: &str, at: usize, value: Value) -> Result<(), E> {
        (self.sink)(Member { path, at, value }).map_err(|wrong| {
            self.wrong = Some(wrong);
            E::custom("")
        })
    }
}

/// A value on the way.
struct Place<'w, 'a> {
    walk: &'w mut Walk<'a>,
    path: &'w str,
    step: Step,
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.path, self.step) {
            ("", _) => write!(f, "a state of a stack, which is a JSON object"),
            (path, Step::Each) => write!(f, "a list, as `{path}` must be"),
            (path, _) => write!(f, "an object, as `{path}` must be"),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.path {
            "" => Err(E::invalid_type(serde::de::Unexpected::Unit, &self)),
            path => self.walk.hand_on(path, 0, Value::Null),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if self.step == Step::Each {
            return Err(A::Error::invalid_type(serde::de::Unexpected::Map, &self));
        }
        let walk = self.walk;
        while let Some((name, at)) = map.next_key_seed(Key { text: walk.text })? {
            let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
            match (walk.step)(&path) {
                Step::Take => {
                    let value = map.next_value()?;
                    walk.hand_on(&path, at, value)?;
                }
                Step::Skip => {
                    map.next_value::<IgnoredAny>()?;
                    walk.hand_on(&path, at, Value::Null)?;
                }
                step => map.next_value_seed(Place { walk, path: &path, step })?,
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if self.path.is_empty() {
            return Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self));
        }
        let Place { walk, path, step } = self;
        if step == Step::Each {
            while let Some((at, members)) = seq.next_element_seed(Element { text: walk.text, path })? {
                walk.hand_on(path, at, Value::Object(members))?;
            }
            return Ok(());
        }
        while seq.next_element_seed(Place { walk, path, step })?.is_some() {}
        Ok(())
    }
}

/// A name, and the byte at which it stands where it is written without escapes.
struct Key<'t> {
    text: &'t str,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = (String, usize);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(String, usize), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = (String, usize);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(String, usize), E> {
        // The name is a part of the text itself: where its bytes lie tells its place.
        let at = (name.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Ok((name.to_owned(), at.saturating_sub(1)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(String, usize), E> {
        Ok((name.to_owned(), 0))
    }
}

/// An element that must be an object, with the place of its first member.
struct Element<'t> {
    text: &'t str,
    path: &'t str,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = (usize, Map<String, Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Element<'_> {
    type Value = (usize, Map<String, Value>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, as every element of `{}` must be", self.path)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut place, mut members) = (None, Map::new());
        while let Some((name, at)) = map.next_key_seed(Key { text: self.text })? {
            place.get_or_insert(at);
            members.insert(name, map.next_value()?);
        }
        Ok((place.unwrap_or_default(), members))
    }
}

#[cfg(test)]
mod tests {
    use super::{Member, Step, Wrong, walk};

    fn step(path: &str) -> Step {
        match path {
            "deployment" | "modules" => Step::Enter,
            "deployment.resources" | "modules.resources" => Step::Each,
            "big" => Step::Skip,
            _ => Step::Take,
        }
    }

    fn seen(text: &str) -> Result<Vec<String>, Wrong> {
        let mut seen = Vec::new();
        walk(text, step, &mut |Member { path, at, value }| {
            seen.push(format!("{path} {at} {value}"));
            Ok(())
        })?;
        Ok(seen)
    }

    #[test]
    fn members_are_handed_on_with_their_places() {
        let text =
            r#"{"version": 3, "big": [1, 2], "deployment": {"resources": [{"a": 1}, {"b": [2]}], "x": {}}}"#;
        assert_eq!(
            seen(text).expect("members"),
            [
                "version 1 3",
                "big 15 null",
                r#"deployment.resources 60 {"a":1}"#,
                r#"deployment.resources 70 {"b":[2]}"#,
                "deployment.x 82 {}"
            ]
        );
        let nested = r#"{"modules": [{"resources": [{"a": 1}]}, {"resources": null, "modules": []}]}"#;
        let seen = seen(nested).expect("members");
        assert_eq!(
            seen,
            [r#"modules.resources 29 {"a":1}"#, "modules.resources 0 null", "modules.modules 60 []"]
        );
    }

    #[test]
    fn what_is_wrong_is_said_without_the_value() {
        for (text, at, message) in [
            (r#"["hunter2"]"#, 0, "this is not a state of a stack, which is a JSON object"),
            (r#""hunter2""#, 8, "this is not a state of a stack, which is a JSON object"),
            ("null", 3, "this is not a state of a stack, which is a JSON object"),
            (r#"{"deployment": "hunter2"}"#, 23, "this is not an object, as `deployment` must be"),
            (
                "{\"deployment\":\n{\"resources\": \"hunter2, expected 3\"}}",
                49,
                "this is not a list, as `deployment.resources` must be",
            ),
            (
                r#"{"deployment": {"resources": {}}}"#,
                30,
                "this is not a list, as `deployment.resources` must be",
            ),
            (
                r#"{"deployment": {"resources": [{}, "hunter2"]}}"#,
                42,
                "this is not an object, as every element of `deployment.resources` must be",
            ),
            (r#"{"a": hunter2}"#, 6, "this is no JSON: expected value"),
            (r#"{"a": 1} {"a": 2}"#, 9, "this is no JSON: trailing characters"),
            (r#"{"a": "\ud800"}"#, 13, "this is no JSON: unexpected end of hex escape"),
            ("", 0, "the file ends in the middle of the state"),
            (r#"{"deployment": {"resources": [{"a": "hunte"#, 41, "the file ends in the middle of the state"),
        ] {
            let wrong = seen(text).expect_err(text);
            assert_eq!((wrong.at, wrong.message.as_str()), (at, message), "{text}");
        }
    }

    #[test]
    fn what_is_too_deep_is_refused_and_not_followed() {
        let deep = format!("{{\"a\": {}1{}}}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(seen(&deep).expect_err("too deep").message, "this is no JSON: recursion limit exceeded");
        let entered = format!("{{\"modules\": {}1{}}}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(
            seen(&entered).expect_err("too deep").message,
            "this is no JSON: recursion limit exceeded"
        );
    }
}
