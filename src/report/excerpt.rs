//! Values of columns, short enough to be read: of JSON the fields and items that differ, of long text the part that does.

use crate::diff::{ColumnChange, ResourceChange};
use serde_json::{Map, Value, json};

/// Characters of a value.
const VALUE: usize = 64;
/// Characters before the first that differs.
const CONTEXT: usize = 16;
/// Items of a list.
const ITEMS: usize = 4;
/// Characters told of a resource that came or went.
const RESOURCE: usize = 320;

/// Where two values differ, and how: `tags.team`, from `storefront` to `payments`. Of what was only added or only taken
/// away, one side is none.
pub(super) struct Difference {
    pub(super) name: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// The differences of a changed column.
pub(super) fn differences(column: &ColumnChange) -> Vec<Difference> {
    let mut found = Vec::new();
    descend(&column.column, &column.before, &column.after, &mut found);
    found
}

fn descend(name: &str, before: &Value, after: &Value, found: &mut Vec<Difference>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => fields(name, before, after, found),
        (Value::Array(before), Value::Array(after)) => items(name, before, after, found),
        _ => {
            let (before, after) = (plain(before), plain(after));
            let (before, after): (Vec<_>, Vec<_>) = (before.chars().collect(), after.chars().collect());
            let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
            let (before, after) = (Some(part(&before, same)), Some(part(&after, same)));
            found.push(Difference { name: name.to_owned(), before, after });
        }
    }
}

fn fields(name: &str, before: &Map<String, Value>, after: &Map<String, Value>, found: &mut Vec<Difference>) {
    let added = after.keys().filter(|key| !before.contains_key(*key));
    for key in before.keys().chain(added) {
        let name = format!("{name}.{key}");
        match (before.get(key), after.get(key)) {
            (before, after) if before == after => {}
            (Some(before), Some(after)) => descend(&name, before, after, found),
            (before, after) => {
                let (before, after) = (before.map(short), after.map(short));
                found.push(Difference { name, before, after });
            }
        }
    }
}

/// A list is told by the items that the other does not have.
fn items(name: &str, before: &[Value], after: &[Value], found: &mut Vec<Difference>) {
    let alone = |one: &[Value], other: &[Value]| -> Vec<(usize, Value)> {
        one.iter().cloned().enumerate().filter(|(_, item)| !other.contains(item)).collect()
    };
    match (alone(before, after).as_slice(), alone(after, before).as_slice()) {
        ([(_, old @ Value::Object(_))], [(index, new @ Value::Object(_))]) => {
            descend(&format!("{name}[{index}]"), old, new, found);
        }
        // The same items, in another order or another number of times.
        ([], []) => {
            let (before, after) = (Some(list(before.iter())), Some(list(after.iter())));
            found.push(Difference { name: name.to_owned(), before, after });
        }
        (gone, new) => {
            let told = |items: &[(usize, Value)]| {
                (!items.is_empty()).then(|| list(items.iter().map(|(_, item)| item)))
            };
            found.push(Difference { name: name.to_owned(), before: told(gone), after: told(new) });
        }
    }
}

fn list<'v>(items: impl ExactSizeIterator<Item = &'v Value>) -> String {
    let more = items.len().saturating_sub(ITEMS);
    let told = items.take(ITEMS).map(short).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{told} and {more} more") } else { told }
}

/// The part of a text around a character.
fn part(text: &[char], around: usize) -> String {
    if text.len() <= VALUE {
        return text.iter().collect();
    }
    let start = around.saturating_sub(CONTEXT).min(text.len() - VALUE);
    let end = start + VALUE;
    let (head, tail) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    format!("{head}{}{tail}", text[start..end].iter().collect::<String>())
}

/// The beginning of a value, and how long it is where that is not all: so many characters together.
pub(super) fn brief(value: &Value, characters: usize) -> String {
    let text = plain(value);
    let all = text.chars().count();
    if all <= characters {
        return text;
    }
    let length = format!("… ({all} characters)");
    let start = text.chars().take(characters.saturating_sub(length.chars().count()));
    format!("{}{length}", start.collect::<String>())
}

fn short(value: &Value) -> String {
    part(&plain(value).chars().collect::<Vec<_>>(), 0)
}

/// What a resource that came or went was, but for what its name says already.
pub(super) fn said(resource: &ResourceChange) -> String {
    let mut said = String::new();
    for column in &resource.columns {
        let value = if column.before.is_null() { &column.after } else { &column.before };
        let name = &resource.resource;
        let is_named =
            |text: &str| name.starts_with(text) || name.split([':', '/', ' ']).any(|part| part == text);
        if value.as_str().is_some_and(is_named) || *value == json!({}) || *value == json!([]) {
            continue;
        }
        let more = format!("{} {}", column.column, short(value));
        if said.chars().count() + more.chars().count() > RESOURCE {
            return said + ", …";
        }
        said = if said.is_empty() { more } else { format!("{said}, {more}") };
    }
    said
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, differences};
    use crate::diff::ColumnChange;
    use serde_json::{Value, json};

    fn told(before: Value, after: Value) -> Vec<String> {
        let column = ColumnChange { column: "c".to_owned(), before, after };
        let line = |one: Difference| {
            let side = |side: Option<String>| side.unwrap_or_else(|| "nothing".to_owned());
            format!("{} {} -> {}", one.name, side(one.before), side(one.after))
        };
        differences(&column).into_iter().map(line).collect()
    }

    #[test]
    fn of_json_the_fields_and_items_that_differ_are_told() {
        for (before, after, lines) in [
            (json!(1), json!(null), vec!["c 1 -> none"]),
            (
                json!({"a": 1, "b": {"d": 1}}),
                json!({"a": 1, "b": {"d": 2, "e": 3}}),
                vec!["c.b.d 1 -> 2", "c.b.e nothing -> 3"],
            ),
            (json!(["a", "b"]), json!(["b", "c", "d"]), vec!["c a -> c, d"]),
            (json!(["a"]), json!(["a", "b"]), vec!["c nothing -> b"]),
            (json!([{"a": 1}, {"a": 2}]), json!([{"a": 2}, {"a": 3}]), vec!["c[1].a 1 -> 3"]),
            (json!(["a", "b"]), json!(["b", "a"]), vec!["c a, b -> b, a"]),
            (json!([]), json!(["1", "2", "3", "4", "5", "6"]), vec!["c nothing -> 1, 2, 3, 4 and 2 more"]),
        ] {
            assert_eq!(told(before, after), lines);
        }
    }

    #[test]
    fn of_long_text_the_part_that_differs_is_told() {
        let text = |middle: &str| json!(format!("{}{middle}{}", "a".repeat(90), "z".repeat(90)));
        let around = |middle: &str| format!("…{}{middle}{}…", "a".repeat(16), "z".repeat(47));
        assert_eq!(told(text("é"), text("ü")), [format!("c {} -> {}", around("é"), around("ü"))]);
    }
}
