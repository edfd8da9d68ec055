//! What is wrong with an answer that the SDK could not read. The SDK's own words are for those who maintain it: they hold
//! debug output, and values of the answer, which may be secrets. Here they are told in AWS's, and no value is repeated.

/// Texts of the SDK's readers, and what they mean. The first that occurs counts. Sources: `protocol_serde` of the service
/// crates, aws-smithy-xml (decode), aws-smithy-json (deserialize), aws-smithy-cbor and minicbor (decode).
const MEANINGS: [(&str, &str); 25] = [
    ("missing field", "something in the answer lacks a field that AWS always sends"),
    ("expected (boolean:", "the answer has something else where AWS has true or false"),
    ("expected (timestamp:", "the answer has something else where AWS has a time"),
    ("expected (", "the answer has something else where AWS has a number"),
    ("missing key map entry", "an entry of the answer lacks its key"),
    ("missing value map entry", "an entry of the answer lacks its value"),
    ("invalid base64", "the answer has something else where AWS has base64"),
    ("failed to decode base64", "the answer has something else where AWS has base64"),
    ("expected union", "the answer has an empty choice where AWS has one of several"),
    ("looking for a data element", "the answer has further elements where AWS has a text"),
    ("no root element", "the answer is no XML: it has no root"),
    ("invalid XML escape", "the answer is no XML: an escape in it has no meaning"),
    ("XML parse error", "the answer is no XML that can be read"),
    ("nesting depth exceeded", "the answer is nested deeper than any of AWS's"),
    ("recursion depth", "the answer is nested deeper than any of AWS's"),
    ("found more JSON tokens", "the answer goes on after its end"),
    ("expected start object", "the answer has something else where AWS has an object"),
    ("expected start array", "the answer has something else where AWS has a list"),
    ("cannot contain null values", "a list of the answer has nothing in it where AWS has an item"),
    ("failed to parse timestamp", "the answer has something else where AWS has a time"),
    ("not a valid epoch", "the answer has something else where AWS has a time"),
    ("expected ValueString", "the answer has something else where AWS has a text"),
    ("expected ValueNumber", "the answer has something else where AWS has a number"),
    ("end of stream", "the answer ends before its end"),
    ("end of input bytes", "the answer ends before its end"),
];

/// What the SDK said, in AWS's words.
pub(super) fn in_words(said: &str) -> String {
    let expected = name_after(said, "expected ");
    let found = said.split_once("StartEl").and_then(|(_, element)| name_after(element, "local: \""));
    match (expected, found) {
        (Some(expected), Some(found)) if said.contains("root") => {
            return format!("the answer names its root {found}, AWS says {expected}");
        }
        (Some(expected), Some(found)) => return format!("the answer has {found} where AWS has {expected}"),
        (Some(expected), None) if said.contains(&format!("expected {expected} tag")) => {
            return format!("the answer has no {expected}");
        }
        _ => {}
    }
    let known = MEANINGS.iter().find(|(text, _)| said.contains(text));
    known
        .map_or("the answer is none that AWS would give: it cannot be read", |(_, meaning)| meaning)
        .to_owned()
}

/// The name of an element that follows these words. What is no plain name may be anything, and is not repeated.
fn name_after<'a>(said: &'a str, words: &str) -> Option<&'a str> {
    let (_, rest) = said.split_once(words)?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()) && end <= 100)
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn another_root_is_named_with_the_one_that_aws_sends() {
        let found = r#"StartEl { name: Name { prefix: "", local: "GetBucketVersioningResponse" }, attributes: [Attr { name: Name { prefix: "", local: "x" }, value: "hunter2" }], closed: false, depth: 0 }"#;
        let of_s3 = format!(
            "service error: unhandled error: error parsing XML: encountered invalid XML root: expected \
             VersioningConfiguration but got {found}. This is likely a bug in the SDK."
        );
        let of_others =
            format!("error parsing XML: invalid root, expected VersioningConfiguration got {found}");
        for said in [of_s3, of_others] {
            let words =
                "the answer names its root GetBucketVersioningResponse, AWS says VersioningConfiguration";
            assert_eq!(in_words(&said), words);
        }
        let result = format!("error parsing XML: invalid result, expected ListRolesResult got {found}");
        let words = "the answer has GetBucketVersioningResponse where AWS has ListRolesResult";
        assert_eq!(in_words(&result), words);
    }

    #[test]
    fn what_is_missing_or_of_another_kind_is_named() {
        for (said, words) in [
            ("error parsing XML: expected ListRolesResult tag", "the answer has no ListRolesResult"),
            (
                "error parsing XML: missing field",
                "something in the answer lacks a field that AWS always sends",
            ),
            (
                "error parsing XML: expected (boolean: `com.amazonaws.ec2#Boolean`)",
                "the answer has something else where AWS has true or false",
            ),
            (
                "error parsing XML: expected (long: `com.amazonaws.s3#Size`)",
                "the answer has something else where AWS has a number",
            ),
            (
                "Error at offset 0: failed to parse JSON: expected start object or null",
                "the answer has something else where AWS has an object",
            ),
            ("Error at offset 7: unexpected end of stream", "the answer ends before its end"),
            ("end of input bytes at position 12", "the answer ends before its end"),
        ] {
            assert_eq!(in_words(said), words);
        }
    }

    #[test]
    fn what_is_not_known_gets_a_plain_sentence_that_repeats_no_value() {
        let plain = "the answer is none that AWS would give: it cannot be read";
        for said in [
            "Error at offset 3: expected literal: hunter2",
            "failed to parse JSON: expected object key or end object, found: Some(Ok(ValueString { value: hunter2 }))",
            "unexpected type string at position 3: hunter2",
            "",
        ] {
            assert_eq!(in_words(said), plain, "{said}");
        }
    }

    #[test]
    fn a_root_that_is_no_plain_name_is_not_repeated() {
        let said = r#"invalid root, expected DescribeVpcsResponse got StartEl { name: Name { prefix: "", local: "" } }"#;
        assert_eq!(in_words(said), "the answer is none that AWS would give: it cannot be read");
    }
}
