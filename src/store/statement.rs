//! The text of a statement, taken apart into its brackets, each one query at most.
//!
//! SQLite tells what a statement reads, not how: that only its text says.

use std::collections::BTreeMap;
use std::ops::Range;

#[derive(Clone, Debug)]
pub(super) enum Node {
    Word(Word),
    Mark(char),
    Brackets(Level),
}

/// A word, and where in the text it is.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) at: Range<usize>,
}

/// What stands between two brackets, or the whole statement, and where in the text it is.
#[derive(Clone, Debug)]
pub(super) struct Level {
    pub(super) nodes: Vec<Node>,
    pub(super) at: Range<usize>,
}

impl Node {
    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(known) if known.text == word)
    }

    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }
}

/// The words that can name a table.
pub(super) fn sources(nodes: &[Node]) -> impl Iterator<Item = &str> {
    nodes.iter().enumerate().filter_map(|(index, node)| {
        let Node::Word(Word { text: name, .. }) = node else { return None };
        let before = |back: usize| index.checked_sub(back).map(|index| &nodes[index]);
        let can_name = match (before(2), before(1)) {
            (_, None | Some(Node::Mark(','))) => true,
            (Some(schema), Some(Node::Mark('.'))) => schema.is("main"),
            (_, Some(word)) => word.is_any(&["from", "join", "in"]),
        };
        let is_other = match &nodes[index + 1..] {
            // An alias before its column.
            [Node::Mark('.'), ..] => true,
            // The name of a common table expression where it is defined.
            [Node::Brackets(_), next, ..] => next.is("as"),
            [word, Node::Brackets(_), ..] => word.is("as"),
            [word, next, ..] => word.is("as") && (next.is("not") || next.is("materialized")),
            _ => false,
        };
        (can_name && !is_other).then_some(name.as_str())
    })
}

/// Finds `name AS (…)`, `name (columns) AS (…)` and `name AS MATERIALIZED (…)`.
pub(super) fn definitions<'a>(nodes: &'a [Node], found: &mut BTreeMap<&'a str, &'a [Node]>) {
    for (index, node) in nodes.iter().enumerate() {
        let Node::Brackets(Level { nodes: body, .. }) = node else { continue };
        definitions(body, found);
        let mut before = nodes[..index].iter().rev().peekable();
        before.next_if(|node| node.is("materialized"));
        before.next_if(|node| node.is("not"));
        if !before.next().is_some_and(|node| node.is("as")) {
            continue;
        }
        before.next_if(|node| matches!(node, Node::Brackets(_)));
        if let Some(Node::Word(name)) = before.next() {
            found.insert(&name.text, body);
        }
    }
}

/// Takes a statement apart.
pub(super) fn parse(sql: &str) -> Level {
    let (mut nodes, mut at) = (Vec::new(), 0);
    // A bracket too many begins again.
    while at < sql.len() {
        nodes.extend(until_bracket(sql, &mut at).nodes);
    }
    Level { nodes, at: 0..sql.len() }
}

/// SQLite has prepared the statement before, so its brackets are not deep.
fn until_bracket(sql: &str, at: &mut usize) -> Level {
    let (mut nodes, start) = (Vec::new(), *at);
    while let Some(first) = sql[*at..].chars().next() {
        let begin = *at;
        let (length, token) = token(&sql[begin..], first);
        *at += length;
        match token {
            Token::Mark('(') => nodes.push(Node::Brackets(until_bracket(sql, at))),
            Token::Mark(')') => return Level { nodes, at: start..begin },
            Token::Mark(mark) => nodes.push(Node::Mark(mark)),
            Token::Word(text) => nodes.push(Node::Word(Word { text, at: begin..*at })),
            Token::Nothing => {}
        }
    }
    Level { nodes, at: start..*at }
}

enum Token {
    Word(String),
    Mark(char),
    Nothing,
}

/// The length of the first token, and what it is; spaces, comments and texts are nothing.
fn token(rest: &str, first: char) -> (usize, Token) {
    let until =
        |end: &str, from: usize| rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len());
    if rest.starts_with("--") {
        return (until("\n", 0), Token::Nothing);
    }
    if rest.starts_with("/*") {
        return (until("*/", 2), Token::Nothing);
    }
    let quoted = |end: &str| {
        let length = until(end, 1);
        (length, Token::Word(rest[1..length].trim_end_matches(end).to_lowercase()))
    };
    match first {
        '\'' => (until("'", 1), Token::Nothing),
        '"' => quoted("\""),
        '`' => quoted("`"),
        '[' => quoted("]"),
        _ if first.is_alphanumeric() || first == '_' => {
            let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            (length, Token::Word(rest[..length].to_lowercase()))
        }
        _ if first.is_whitespace() => (first.len_utf8(), Token::Nothing),
        _ => (first.len_utf8(), Token::Mark(first)),
    }
}
