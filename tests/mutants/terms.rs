//! What can be taken out of a statement.

use super::tokens::{Token, tokens};

/// A statement with something taken out.
#[derive(Debug)]
pub(super) struct Mutant {
    /// The line of the file that it stands on, from 1.
    pub(super) line: usize,
    /// What was taken out.
    pub(super) out: String,
    /// The whole file without it.
    pub(super) text: String,
}

/// What ends a term on its left.
const BEFORE: [&str; 12] =
    ["WHERE", "ON", "HAVING", "WHEN", "THEN", "ELSE", "SELECT", "DISTINCT", "AND", "OR", ",", "||"];
/// What ends a term on its right.
const AFTER: [&str; 18] = [
    "THEN", "WHEN", "ELSE", "AS", "GROUP", "ORDER", "HAVING", "LIMIT", "UNION", "WHERE", "LEFT", "INNER",
    "CROSS", "AND", "OR", ",", ";", "||",
];

/// Every mutant of a check whose statement begins at this byte: each term of a condition is made to decide nothing, and
/// each arm of a `CASE` is never taken. Terms that only keep accounts and regions apart are left in.
pub(super) fn mutants(text: &str, from: usize) -> Vec<Mutant> {
    let tokens = tokens(text, from);
    let terms = terms(&tokens).into_iter().filter_map(|(first, last, neutral)| {
        let (start, end) = (tokens[first].start, tokens[last].end());
        let term = &text[start..end];
        let keeps_apart = [".account_id = ", ".region = "].iter().any(|same| term.contains(same));
        (!keeps_apart).then(|| mutant(text, (start, end), &format!("(({term}) {neutral})")))
    });
    let arms = arms(text, &tokens);
    terms.chain(arms).collect()
}

fn mutant(text: &str, (start, end): (usize, usize), instead: &str) -> Mutant {
    let out = text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let line = text[..start].lines().count().max(1);
    Mutant { line, out, text: format!("{}{instead}{}", &text[..start], &text[end..]) }
}

/// The first and the last token of each term, and what makes it decide nothing.
fn terms(tokens: &[Token<'_>]) -> Vec<(usize, usize, &'static str)> {
    let mut terms = Vec::new();
    let mut add = |first: usize, neutral| {
        if let Some(length) = closed(&tokens[first..], tokens[first].depth).filter(|length| *length > 0) {
            terms.push((first, first + length - 1, neutral));
        }
    };
    for (place, token) in tokens.iter().enumerate() {
        if token.is_connective() {
            let neutral = if token.is("AND") { "OR 1" } else { "AND 0" };
            if let Some(first) = begin(tokens, place) {
                add(first, neutral);
            }
            add(place + 1, neutral);
        } else if (token.is("WHERE") || token.is("HAVING")) && is_single(tokens, place) {
            add(place + 1, "OR 1");
        }
    }
    terms
}

/// How long a term is: to what ends it at its depth, over what is in parentheses.
fn closed(tokens: &[Token<'_>], depth: usize) -> Option<usize> {
    let mut open = 0_usize;
    for (place, token) in tokens.iter().enumerate() {
        match token.text {
            "(" | "CASE" => open += 1,
            ")" | "END" if open == 0 => return Some(place),
            ")" | "END" => open -= 1,
            _ if open > 0 => {}
            text if token.depth == depth && AFTER.contains(&text) && !token.is_of_between => {
                return Some(place);
            }
            _ => {}
        }
    }
    Some(tokens.len())
}

/// Where the term before a connective begins; none where another connective stands before it, which has added it.
fn begin(tokens: &[Token<'_>], connective: usize) -> Option<usize> {
    let depth = tokens[connective].depth;
    for place in (0..connective).rev() {
        let token = &tokens[place];
        if token.depth < depth {
            return Some(place + 1);
        }
        if token.depth == depth && BEFORE.contains(&token.text) && !token.is_of_between {
            return (!token.is_connective()).then_some(place + 1);
        }
    }
    None
}

/// Whether a clause has one term.
fn is_single(tokens: &[Token<'_>], clause: usize) -> bool {
    let depth = tokens[clause].depth;
    let end = closed(&tokens[clause + 1..], depth).map_or(tokens.len(), |length| clause + 1 + length);
    tokens.get(end).is_none_or(|token| !token.is_connective())
}

/// Arms of `CASE`: those with a condition are never taken, `ELSE` is left out.
fn arms(text: &str, tokens: &[Token<'_>]) -> Vec<Mutant> {
    let mut arms = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let depth = token.depth;
        let next = |names: &[&str]| {
            let later = tokens[place + 1..].iter();
            later.take_while(|later| later.depth >= depth || later.is("END")).find(|later| {
                (later.depth == depth && names.contains(&later.text))
                    || (later.depth + 1 == depth && later.is("END") && names.contains(&"END"))
            })
        };
        let is_simple = tokens[..place].iter().rposition(|case| case.depth + 1 == depth && case.is("CASE"));
        let is_simple = is_simple.is_some_and(|case| !tokens[case + 1].is("WHEN"));
        match token.text {
            "WHEN" if !is_simple => {
                let Some(then) = next(&["THEN"]) else { continue };
                let condition = text[token.end()..then.start].trim();
                let start = token.end() + text[token.end()..].len() - text[token.end()..].trim_start().len();
                let instead = format!("(({condition}) AND 0)");
                let mut made = mutant(text, (start, start + condition.len()), &instead);
                made.out = format!("WHEN {}", made.out);
                arms.push(made);
            }
            "WHEN" | "ELSE" => {
                let Some(end) = next(&["WHEN", "ELSE", "END"]) else { continue };
                let is_only = token.is("WHEN") && end.is("END") && tokens[place - 2].is("CASE");
                if !is_only {
                    let length = text[token.start..end.start].trim_end().len();
                    arms.push(mutant(text, (token.start, token.start + length), ""));
                }
            }
            _ => {}
        }
    }
    arms
}
