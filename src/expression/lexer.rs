//! The words of metric math and of Metrics Insights.

/// How deep parentheses, brackets and calls may stand in one another. AWS takes far fewer; more would exhaust the stack.
pub(super) const DEPTH: usize = 64;

/// Two letters before one: the longest that fits is meant.
const SYMBOLS: &[&str] = &[
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "=", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",", ".",
];

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    /// A name, a function or a keyword.
    Word(String),
    /// What stands between quotes, without them.
    Text(String),
    Symbol(&'static str),
}

/// The tokens of a text, from its end to its beginning: a parser takes them from the back.
pub(super) struct Tokens(Vec<Token>);

impl Tokens {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut tokens = Vec::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let (token, after) = match first {
                '0'..='9' | '.' => number(rest)?,
                '\'' | '"' => quoted(rest, first)?,
                _ if is_name(first) => {
                    let (word, after) = rest.split_at(rest.find(|c| !is_name(c)).unwrap_or(rest.len()));
                    (Token::Word(word.to_owned()), after)
                }
                _ => symbol(rest)?,
            };
            tokens.push(token);
            rest = after.trim_start();
        }
        tokens.reverse();
        Ok(Self(tokens))
    }

    pub(super) fn peek(&self) -> Option<&Token> {
        self.0.last()
    }

    /// The token after the next.
    pub(super) fn peek_second(&self) -> Option<&Token> {
        self.0.iter().nth_back(1)
    }

    pub(super) fn next(&mut self) -> Option<Token> {
        self.0.pop()
    }

    /// Takes a symbol if it comes next.
    pub(super) fn take(&mut self, symbol: &str) -> bool {
        self.take_if(|token| matches!(token, Token::Symbol(next) if *next == symbol))
    }

    /// Takes a keyword, in any letter case, if it comes next.
    pub(super) fn take_word(&mut self, keyword: &str) -> bool {
        self.take_if(|token| matches!(token, Token::Word(next) if next.eq_ignore_ascii_case(keyword)))
    }

    pub(super) fn expect(&mut self, symbol: &str) -> Result<(), String> {
        if self.take(symbol) { Ok(()) } else { Err(self.unexpected(&format!("`{symbol}`"))) }
    }

    /// The error that something else stands where this should.
    pub(super) fn unexpected(&self, wanted: &str) -> String {
        match self.peek() {
            None => format!("it ends where {wanted} should stand"),
            Some(Token::Number(number)) => format!("{number} stands where {wanted} should"),
            Some(Token::Word(word)) => format!("`{word}` stands where {wanted} should"),
            Some(Token::Text(_)) => format!("a text stands where {wanted} should"),
            Some(Token::Symbol(symbol)) => format!("`{symbol}` stands where {wanted} should"),
        }
    }

    fn take_if(&mut self, is_meant: impl Fn(&Token) -> bool) -> bool {
        let is_next = self.peek().is_some_and(is_meant);
        if is_next {
            self.0.pop();
        }
        is_next
    }
}

const fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A number, with a fraction and an exponent where it has them. A dot alone parts names.
fn number(text: &str) -> Result<(Token, &str), String> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let whole = digits(text);
    let mut end = whole;
    if text[end..].starts_with('.') {
        end += 1 + digits(&text[end + 1..]);
    }
    if end == 1 && whole == 0 {
        return symbol(text);
    }
    if text[end..].starts_with(['e', 'E']) {
        let sign = usize::from(text[end + 1..].starts_with(['+', '-']));
        let exponent = digits(&text[end + 1 + sign..]);
        end += if exponent == 0 { 0 } else { 1 + sign + exponent };
    }
    let (digits, after) = text.split_at(end);
    let number = digits.parse().ok().filter(|number: &f64| number.is_finite());
    let number = number.ok_or_else(|| format!("`{digits}` is no number"))?;
    Ok((Token::Number(number), after))
}

fn quoted(text: &str, quote: char) -> Result<(Token, &str), String> {
    let inside = &text[1..];
    let end = inside.find(quote).ok_or("a quote is not closed")?;
    Ok((Token::Text(inside[..end].to_owned()), &inside[end + 1..]))
}

fn symbol(text: &str) -> Result<(Token, &str), String> {
    let found = SYMBOLS.iter().find_map(|symbol| Some((Token::Symbol(symbol), text.strip_prefix(symbol)?)));
    found.ok_or_else(|| {
        let first: String = text.chars().take(1).collect();
        format!("`{first}` means nothing here")
    })
}
