//! What a statement answers: for people, as JSON, as CSV.

use super::layout::{Ink, Page};
use super::{Style, grid, json, visible};
use crate::store::{Answer, Value};
use comfy_table::{Attribute, Cell};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What stands for a value that is not there, in a table: an empty text is empty.
const NULL: &str = "NULL";

/// A table; one row that is wider than the page goes down the page.
pub(super) fn table(answer: &Answer, style: Style) -> String {
    let page = Page::new(style);
    let rows: Vec<Vec<_>> = answer.rows.iter().map(|row| row.iter().map(plain).collect()).collect();
    if let [row] = rows.as_slice() {
        let width = |text: &String| visible(text).chars().count() + 2;
        let columns = answer.columns.iter().zip(row).map(|(name, value)| width(name).max(width(value)));
        if columns.sum::<usize>() > page.width {
            return down(page, answer, row);
        }
    }
    let head = answer.columns.iter().map(|name| Cell::new(visible(name)).add_attribute(Attribute::Bold));
    let rows = rows.iter().map(|row| row.iter().map(|value| Cell::new(visible(value))).collect());
    grid(style, std::iter::once(head.collect()).chain(rows))
}

fn down(page: Page, answer: &Answer, row: &[String]) -> String {
    let longest = answer.columns.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let line = |(name, value): (&String, &String)| {
        page.paragraph(&[(Ink::Bold, &format!("{name:<longest$}  "))], Ink::Plain, value)
    };
    answer.columns.iter().zip(row).map(line).collect()
}

/// A list of objects, whose names stand in the order of the statement.
pub(super) fn objects(answer: &Answer) -> String {
    let rows: Vec<_> = answer.rows.iter().map(|row| Object { columns: &answer.columns, row }).collect();
    json::text(&rows)
}

struct Object<'a> {
    columns: &'a [String],
    row: &'a [Value],
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.row.len()))?;
        for (name, value) in self.columns.iter().zip(self.row) {
            object.serialize_entry(name, &nested(value))?;
        }
        object.end()
    }
}

/// A value as JSON, a document as what it is.
fn nested(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(value) => (*value).into(),
        Value::Real(value) => (*value).into(),
        Value::Text(text) => {
            let is_document = text.starts_with(['{', '[']);
            let document = is_document.then(|| serde_json::from_str(text).ok()).flatten();
            document.unwrap_or_else(|| text.clone().into())
        }
        Value::Blob(value) => format!("{} bytes", value.len()).into(),
    }
}

/// Comma-separated values as in RFC 4180. What is not there is empty, an empty text is a pair of quotes.
pub(super) fn csv(answer: &Answer) -> String {
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let head = line(answer.columns.iter().map(|name| quoted(name)).collect());
    let row = |row: &Vec<Value>| line(row.iter().map(cell).collect());
    head + &answer.rows.iter().map(row).collect::<String>()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        other => quoted(&plain(other)),
    }
}

fn quoted(text: &str) -> String {
    let is_plain = !text.is_empty() && !text.contains(['"', ',', '\n', '\r']) && text.trim() == text;
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => NULL.to_owned(),
        Value::Text(text) => text.clone(),
        Value::Integer(value) => value.to_string(),
        Value::Real(value) => serde_json::Value::from(*value).to_string(),
        Value::Blob(value) => format!("{} bytes", value.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::{csv, objects, table};
    use crate::report::Style;
    use crate::store::{Answer, Value};

    fn answer() -> Answer {
        let text = |text: &str| Value::Text(text.to_owned());
        Answer {
            columns: ["name", "a", "document"].map(str::to_owned).to_vec(),
            rows: vec![vec![text(""), Value::Null, text(r#"{"b": [1, "x,y"]}"#)]],
        }
    }

    #[test]
    fn what_is_not_there_is_no_empty_text() {
        let wide = Style { width: Some(80), colour: false, ..Style::default() };
        assert_eq!(table(&answer(), wide), " name  a     document\n       NULL  {\"b\": [1, \"x,y\"]}\n");
        assert_eq!(csv(&answer()), "name,a,document\r\n\"\",,\"{\"\"b\"\": [1, \"\"x,y\"\"]}\"\r\n");
    }

    #[test]
    fn json_keeps_the_order_of_the_statement_and_nests_documents() {
        let expected = "[\n  {\n    \"name\": \"\",\n    \"a\": null,\n    \"document\": {\n      \"b\": [\n        1,\n        \"x,y\"\n      ]\n    }\n  }\n]\n";
        assert_eq!(objects(&answer()), expected);
    }

    #[test]
    fn one_wide_row_goes_down_the_page() {
        let mut one = answer();
        one.rows[0][0] = Value::Text("a name of many words that would not fit beside the others".to_owned());
        let narrow = Style { width: Some(40), colour: false, ..Style::default() };
        let down = "name      a name of many words that\n          would not fit beside the\n          others\n\
                    a         NULL\ndocument  {\"b\": [1, \"x,y\"]}\n";
        assert_eq!(table(&one, narrow), down);
    }
}
