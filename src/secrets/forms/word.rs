//! Where a value begins and ends.

/// What a value is shows in its beginning.
const LONGEST: usize = 512;

/// The value at the start of a text, and whether it stood in quotes.
pub(super) fn word(text: &str) -> (&str, bool) {
    let text = up_to(text, LONGEST);
    let text = text.strip_prefix("&quot;").unwrap_or(text);
    // `N'…'` of SQL, `b"…"` of Python, `@"…"` of C#, `$'…'` of bash.
    let bare = text
        .strip_prefix(['N', 'b', 'r', 'u', 'f', '@', '$', 'E'])
        .filter(|rest| rest.starts_with(['"', '\'']));
    let text = bare.unwrap_or(text);
    let escaped = text.trim_start_matches('\\');
    if escaped.len() < text.len()
        && let Some(inner) = escaped.strip_prefix(['"', '\''])
    {
        return (begun(inner.split('\\').next().unwrap_or(inner)), true);
    }
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => (begun(quoted(text, quote)), true),
        _ => (plain(text), false),
    }
}

/// `"Password: "; x`: the quote that ends a question begins no value.
fn begun(value: &str) -> &str {
    if value.starts_with([' ', '\t', ';', ',']) { "" } else { value }
}

fn quoted(text: &str, quote: char) -> &str {
    let inner = text.trim_start_matches(quote);
    // `""` is empty, `"""…"""` a long text.
    if text.len() - inner.len() == 2 {
        return "";
    }
    let mut escaped = false;
    let end = inner.find(|c| {
        let ends = c == quote && !escaped;
        escaped = c == '\\' && quote == '"' && !escaped;
        ends
    });
    &inner[..end.unwrap_or(inner.len())]
}

/// Up to what ends a word in shells, lists, URLs and markup.
fn plain(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || "\"',;".contains(c)).unwrap_or(text.len());
    let word = &text[..end];
    let word = word.find('<').filter(|at| *at > 0).map_or(word, |at| &word[..at]);
    let word = word.find("&quot;").map_or(word, |at| &word[..at]);
    // The next of a query: `password=x&ssl=true`.
    let next = word.find('&').filter(|at| word[*at..].contains('='));
    let word = next.map_or(word, |at| &word[..at]);
    // The end of a list or an object that begins before the word.
    let opens = word.contains(['(', '[', '{']);
    if opens { word } else { word.trim_end_matches([')', ']', '}']) }
}

/// At most so many bytes.
fn up_to(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn a_value_ends_where_its_form_ends() {
        for (text, value, is_quoted) in [
            ("hunter2 # old", "hunter2", false),
            ("'hun ter2' x", "hun ter2", true),
            (r#""a\"b" x"#, r#"a\"b"#, true),
            ("'ends\\' x", "ends\\", true),
            (r#"\"hunter2\", x"#, "hunter2", true),
            ("hunter2;Database=x", "hunter2", false),
            ("hunter2&ssl=true", "hunter2", false),
            ("a&b", "a&b", false),
            ("&ssl=true", "", false),
            ("hunter2</password>", "hunter2", false),
            ("<your password>", "<your", false),
            ("N'hunter2'", "hunter2", true),
            ("\"\"", "", true),
            ("\"\"\"hunter2\"\"\"", "hunter2", true),
            ("\" PASSWORD", "", true),
            ("true}]", "true", false),
            ("", "", false),
        ] {
            assert_eq!(word(text), (value, is_quoted), "{text}");
        }
    }
}
