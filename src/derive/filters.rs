//! What metric filters look for, and what they give to their metric.

use super::derivation::{Derivation, Made};
use serde_json::json;
use std::collections::BTreeSet;

pub(super) const ALL: &[Derivation] = &[
    Derivation::of_columns(
        "aws_cloudwatch_log_metric_filter",
        &["metric_transformation_value"],
        &["metric_transformation_value_type"],
        |from| Ok(Made::of([kind(from[0].unwrap_or_default()).into()])),
    ),
    Derivation::of_columns(
        "aws_cloudwatch_log_metric_filter",
        &["filter_pattern"],
        &["filter_pattern_terms"],
        |from| Ok(Made::of([json!(terms(from[0].unwrap_or_default())).into()])),
    ),
];

/// A number, or a field of the event: `$.latency` of JSON, `$size` of words. Anything else gives no datapoint.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html>
fn kind(value: &str) -> &'static str {
    let is_number = value.parse().is_ok_and(|number: f64| number.is_finite());
    let is_field = value.strip_prefix('$').is_some_and(|name| !name.trim_start_matches('.').is_empty());
    match (is_number, is_field) {
        (true, _) => "number",
        (_, true) => "field",
        _ => "text",
    }
}

/// The terms that an event may have to match: words and phrases of plain patterns, what fields of JSON and of words are
/// compared with. Not what an event must not have.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
fn terms(pattern: &str) -> BTreeSet<String> {
    let is_structured = pattern.trim_start().starts_with(['{', '[']);
    let mut terms = BTreeSet::new();
    let (mut rest, mut before) = (pattern, String::new());
    while let Some(first) = rest.chars().next() {
        let (term, end) = token(rest, first, is_structured);
        rest = &rest[end..];
        let Some(term) = term else {
            before.push(first);
            continue;
        };
        let sign = before.trim_end();
        let is_meant =
            if is_structured { sign.ends_with('=') && !sign.ends_with("!=") } else { !sign.ends_with('-') };
        if is_meant {
            terms.insert(term);
        }
        before.clear();
    }
    terms
}

/// The term that a text begins with, if any, and where it ends.
fn token(rest: &str, first: char, is_structured: bool) -> (Option<String>, usize) {
    if ['"', '%'].contains(&first) {
        let inner = &rest[1..];
        let end = inner.find(first).unwrap_or(inner.len());
        return (Some(inner[..end].to_owned()), (end + 2).min(rest.len()));
    }
    let is_sign = |c: char| {
        c.is_whitespace()
            || ['"', '?'].contains(&c)
            || is_structured && "{}[](),=!<>&|".contains(c)
            || !is_structured && c == '-'
    };
    if is_sign(first) {
        return (None, first.len_utf8());
    }
    // Within a word a dash is a part of it.
    let ends = |c: char| c.is_whitespace() || c == '"' || is_structured && is_sign(c);
    let end = rest.find(ends).unwrap_or(rest.len());
    (Some(rest[..end].to_owned()), end)
}

#[cfg(test)]
mod tests {
    use super::{kind, terms};

    #[test]
    fn only_numbers_and_fields_become_datapoints() {
        let kinds = ["1", "2.5e1", "$.ms", "$size", "one", "1.2.3", "$", "", "inf"].map(kind);
        assert_eq!(kinds, ["number", "number", "field", "field", "text", "text", "text", "text", "text"]);
    }

    #[test]
    fn terms_are_what_an_event_may_have_and_not_what_it_must_not() {
        let told = |pattern| terms(pattern).into_iter().collect::<Vec<_>>().join("|");
        assert_eq!(told("ERROR"), "ERROR");
        assert_eq!(told("?ERROR ?\"Task timed out\" -\"ERROR of a test\" -DEBUG"), "ERROR|Task timed out");
        assert_eq!(told("?time-out -re-try"), "time-out");
        assert_eq!(told("%[Ee]rror%"), "[Ee]rror");
        assert_eq!(told("{ ($.level = \"ERROR\") || ($.level = FATAL) }"), "ERROR|FATAL");
        assert_eq!(told("{ $.level != \"ERROR\" && $.code >= 500 }"), "500");
        assert_eq!(told("[time, level = ERROR, text != \"*ok*\"]"), "ERROR");
        assert_eq!(told(""), "");
        assert_eq!(told("\"open"), "open");
    }
}
