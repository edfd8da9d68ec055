//! Names, tags and messages are others' words: whatever a terminal would obey in them is shown instead.

use std::borrow::Cow;

/// The text with everything but line breaks and tabs visible that a terminal would obey: control characters, which begin
/// escape sequences, and what turns the direction of text. `\u001b`, as JSON writes it, so that JSON stays what it is.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_plain) || !text.contains(is_obeyed) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_obeyed(c) {
            shown.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown.into()
}

/// The same where a line break would break the layout.
pub(super) fn on_one_line(text: &str) -> Cow<'_, str> {
    let shown = visible(text);
    if shown.contains(['\n', '\t']) { shown.replace('\n', "\\n").replace('\t', "\\t").into() } else { shown }
}

/// Most text is no more than this, and quickly passed over.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\t')
}

fn is_obeyed(c: char) -> bool {
    let turns =
        matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && c != '\n' && c != '\t')
}

#[cfg(test)]
mod tests {
    use super::{on_one_line, visible};

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        assert_eq!(
            visible("a\u{1b}[31mb\u{9b}2J\rc\u{202e}d\0"),
            r"a\u001b[31mb\u009b2J\u000dc\u202ed\u0000"
        );
        assert_eq!(visible("ä 𝕏 \u{200d} zwölf\n\tb"), "ä 𝕏 \u{200d} zwölf\n\tb");
        assert_eq!(on_one_line("a\n\tb\u{8}"), r"a\n\tb\u0008");
    }

    #[test]
    fn json_stays_what_it_is() {
        let text = serde_json::to_string("a\u{1b}\u{9b}\u{7f}\u{202e}").expect("JSON");
        assert_eq!(
            serde_json::from_str::<String>(&visible(&text)).expect("JSON"),
            "a\u{1b}\u{9b}\u{7f}\u{202e}"
        );
    }
}
