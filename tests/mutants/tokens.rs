//! The words of a statement, as far as its terms are concerned: no parser, for the style that the checks are written in.

/// A word, a text or a sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    /// The byte at which it begins.
    pub(super) start: usize,
    /// How many parentheses and `CASE`s are open around it; what opens and closes them stands outside.
    pub(super) depth: usize,
    /// Whether it is the `AND` of a `BETWEEN`.
    pub(super) is_of_between: bool,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it joins two terms.
    pub(super) fn is_connective(&self) -> bool {
        self.is("OR") || (self.is("AND") && !self.is_of_between)
    }

    pub(super) fn is(&self, keyword: &str) -> bool {
        self.text == keyword
    }
}

/// The tokens of a statement that ends in this text, from this byte on. Comments are none.
pub(super) fn tokens(text: &str, from: usize) -> Vec<Token<'_>> {
    let (mut tokens, mut start, mut depth) = (Vec::new(), from, 0_usize);
    let mut betweens: Vec<usize> = Vec::new();
    while let Some(length) = text.get(start..).and_then(length) {
        let token = &text[start..start + length];
        if !token.trim().is_empty() && !token.starts_with("--") {
            if matches!(token, ")" | "END") {
                depth = depth.saturating_sub(1);
            }
            let is_of_between = token == "AND" && betweens.last() == Some(&depth);
            if is_of_between {
                betweens.pop();
            }
            tokens.push(Token { text: token, start, depth, is_of_between });
            match token {
                "(" | "CASE" => depth += 1,
                "BETWEEN" => betweens.push(depth),
                _ => {}
            }
        }
        start += length;
    }
    tokens
}

/// How long the first token of a text is; none at its end.
fn length(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let run = |is_in: fn(char) -> bool| text.find(|c| !is_in(c)).unwrap_or(text.len());
    Some(match first {
        '-' if text.starts_with("--") => text.find('\n').unwrap_or(text.len()),
        '\'' => string(text),
        c if c.is_whitespace() => run(char::is_whitespace),
        c if is_of_word(c) => run(is_of_word),
        c => c.len_utf8(),
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | ':' | '.' | '"')
}

/// A text literal, in which two quotes are one.
fn string(text: &str) -> usize {
    let mut from = 1;
    while let Some(quote) = text[from..].find('\'') {
        from += quote + 1;
        if !text[from..].starts_with('\'') {
            return from;
        }
        from += 1;
    }
    text.len()
}
