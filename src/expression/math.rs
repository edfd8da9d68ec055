//! Metric math: its tree, read from a text and written as one.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>

use super::lexer::{DEPTH, Token, Tokens};
use std::fmt::{self, Display, Formatter};

/// An expression of metric math.
#[derive(Clone, Debug, PartialEq)]
pub enum Math {
    /// A number that is not negative.
    Number(f64),
    /// A text, such as the filter of `METRICS("errors")`.
    Text(String),
    /// The `Id` of a query, or a word such as `REPEAT`.
    Id(String),
    /// `[m1, m2]`
    Array(Vec<Self>),
    /// `-m1`
    Negative(Box<Self>),
    /// `m1 / m2`
    Binary(Operator, Box<Self>, Box<Self>),
    /// `FILL(m1, 0)`, the name in capitals.
    Call(String, Vec<Self>),
}

/// What stands between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `OR`, `||`
    Or,
    /// `AND`, `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `^`
    Power,
}

/// Every operator with its spellings, and how tightly it binds.
const OPERATORS: &[(Operator, &[&str], u8)] = &[
    (Operator::Or, &["OR", "||"], 1),
    (Operator::And, &["AND", "&&"], 2),
    (Operator::Equal, &["=="], 3),
    (Operator::NotEqual, &["!="], 3),
    (Operator::Less, &["<"], 3),
    (Operator::LessOrEqual, &["<="], 3),
    (Operator::Greater, &[">"], 3),
    (Operator::GreaterOrEqual, &[">="], 3),
    (Operator::Add, &["+"], 4),
    (Operator::Subtract, &["-"], 4),
    (Operator::Multiply, &["*"], 5),
    (Operator::Divide, &["/"], 5),
    (Operator::Power, &["^"], 7),
];

/// A minus before its operand binds tighter than a product, and looser than a power.
const NEGATIVE: u8 = 6;

impl Math {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// In words, when it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut tokens = Tokens::read(text)?;
        let math = binary(&mut tokens, 0, 0)?;
        if tokens.peek().is_some() { Err(tokens.unexpected("an operator")) } else { Ok(math) }
    }

    /// The expressions that stand directly in this one.
    pub(super) fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Number(_) | Self::Text(_) | Self::Id(_) => Vec::new(),
            Self::Array(parts) | Self::Call(_, parts) => parts.iter().collect(),
            Self::Negative(part) => vec![part],
            Self::Binary(_, left, right) => vec![left, right],
        }
    }
}

impl Operator {
    const fn spelling(self) -> &'static str {
        OPERATORS[self as usize].1[0]
    }

    /// The operator that comes next, if it binds at least so tightly.
    fn next(tokens: &Tokens, least: u8) -> Option<(Self, u8)> {
        let next = match tokens.peek()? {
            Token::Symbol(symbol) => symbol,
            Token::Word(word) => word.as_str(),
            Token::Number(_) | Token::Text(_) => return None,
        };
        let found = OPERATORS
            .iter()
            .find(|(_, spellings, _)| spellings.iter().any(|spelling| spelling.eq_ignore_ascii_case(next)));
        found.filter(|(_, _, binds)| *binds >= least).map(|(operator, _, binds)| (*operator, *binds))
    }
}

/// Reads operands and the operators between them that bind at least so tightly.
fn binary(tokens: &mut Tokens, least: u8, depth: usize) -> Result<Math, String> {
    if depth > DEPTH {
        return Err("it nests too deeply".to_owned());
    }
    let mut left = operand(tokens, depth)?;
    let mut steps = 0;
    while let Some((operator, binds)) = Operator::next(tokens, least) {
        // A long chain is as deep a tree as nested parentheses.
        steps += 1;
        if depth + steps > DEPTH {
            return Err("it nests too deeply".to_owned());
        }
        tokens.next();
        let right = binary(tokens, binds + 1, depth + 1)?;
        left = Math::Binary(operator, Box::new(left), Box::new(right));
    }
    Ok(left)
}

fn operand(tokens: &mut Tokens, depth: usize) -> Result<Math, String> {
    if tokens.take("-") {
        return Ok(Math::Negative(Box::new(binary(tokens, NEGATIVE, depth + 1)?)));
    }
    if tokens.take("(") {
        let inside = binary(tokens, 0, depth + 1)?;
        tokens.expect(")")?;
        return Ok(inside);
    }
    if tokens.take("[") {
        return Ok(Math::Array(list(tokens, "]", depth)?));
    }
    match tokens.peek() {
        Some(Token::Number(_) | Token::Word(_) | Token::Text(_)) => {}
        _ => return Err(tokens.unexpected("a number, a metric or a function")),
    }
    match tokens.next() {
        Some(Token::Number(number)) => Ok(Math::Number(number)),
        Some(Token::Text(text)) => Ok(Math::Text(text)),
        Some(Token::Word(word)) if tokens.take("(") => {
            Ok(Math::Call(word.to_ascii_uppercase(), list(tokens, ")", depth)?))
        }
        Some(Token::Word(word)) => Ok(Math::Id(word)),
        _ => Err("it ends too early".to_owned()),
    }
}

fn list(tokens: &mut Tokens, end: &str, depth: usize) -> Result<Vec<Math>, String> {
    let mut parts = Vec::new();
    if tokens.take(end) {
        return Ok(parts);
    }
    loop {
        parts.push(binary(tokens, 0, depth + 1)?);
        if !tokens.take(",") {
            tokens.expect(end)?;
            return Ok(parts);
        }
    }
}

impl Display for Math {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let list = |parts: &[Self]| parts.iter().map(Self::to_string).collect::<Vec<_>>().join(", ");
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) if text.contains('"') => write!(f, "'{text}'"),
            Self::Text(text) => write!(f, "\"{text}\""),
            Self::Id(id) => f.write_str(id),
            Self::Array(parts) => write!(f, "[{}]", list(parts)),
            Self::Negative(part) => write!(f, "(-{part})"),
            Self::Binary(operator, left, right) => write!(f, "({left} {} {right})", operator.spelling()),
            Self::Call(name, parts) => write!(f, "{name}({})", list(parts)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Math, OPERATORS};

    fn read(text: &str) -> String {
        Math::parse(text).map_or_else(|error| error, |math| math.to_string())
    }

    #[test]
    fn each_operator_stands_at_its_own_place() {
        assert!(OPERATORS.iter().enumerate().all(|(place, (operator, ..))| *operator as usize == place));
    }

    #[test]
    fn operators_bind_as_in_arithmetic() {
        for (text, tree) in [
            ("100 - 100*m1/MAX([m1, m2])", "(100 - ((100 * m1) / MAX([m1, m2])))"),
            ("-m1^2 + 3", "((-(m1 ^ 2)) + 3)"),
            ("a-b-c", "((a - b) - c)"),
            ("if(m2 > 10 && m1 >= .5e1, m1/m2, 0)", "IF(((m2 > 10) AND (m1 >= 5)), (m1 / m2), 0)"),
            ("SUM(METRICS('err'))", "SUM(METRICS(\"err\"))"),
            ("a or b and c", "(a OR (b AND c))"),
        ] {
            assert_eq!(read(text), tree);
        }
    }

    #[test]
    fn what_is_no_expression_is_refused_in_words() {
        for (text, words) in [
            ("m1 / ", "it ends where a number, a metric or a function should stand"),
            ("(m1", "it ends where `)` should stand"),
            ("m1 m2", "`m2` stands where an operator should"),
            ("m1 # m2", "`#` means nothing here"),
            ("'m1", "a quote is not closed"),
            ("1e999", "`1e999` is no number"),
        ] {
            assert_eq!(read(text), words);
        }
        assert_eq!(read(&"(".repeat(5_000)), "it nests too deeply");
        assert_eq!(read(&"1+".repeat(5_000)), "it nests too deeply");
    }
}
