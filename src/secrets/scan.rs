//! Goes through a text, and through what is encoded in it.

use super::decode::{Bytes, LARGEST};
use super::forms::{self, Pair};
use super::lines::lines;
use super::lists::Lists;
use super::name::{Name, STEMS};
use super::{Finding, Search, format, packed, rule, value};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Text within text (base64 in cloud-init, scripts in scripts) is followed so deep.
const DEPTH: usize = 4;

/// Without one of these, no name in a text tells of a secret.
static TELLING: LazyLock<Regex> = LazyLock::new(|| {
    let stems: Vec<_> = STEMS.split_ascii_whitespace().collect();
    rule(&format!("(?i){}", stems.join("|")))
});

/// The variable that a line assigns to.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    rule(concat!(
        r#"^[\s{,-]*(?:export\s+|set\s+|setx\s+|ENV\s+|\$(?:env|global|script):)?"#,
        r#"\\?["']?([A-Za-z_][\w.-]{0,60})\\?["']?\s*[:=]"#,
    ))
});

/// One search, over all that is encoded in a text.
#[derive(Default)]
pub(super) struct Scan {
    found: BTreeSet<Finding>,
    is_partial: bool,
    unpacked: usize,
}

impl Scan {
    pub(super) fn into_search(self) -> Search {
        Search { found: self.found.into_iter().collect(), is_whole: !self.is_partial }
    }

    /// What the text itself is.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        let mut budget = LARGEST;
        let read = super::decode::read(bytes, &mut budget);
        self.unpacked = LARGEST - budget;
        match read {
            Bytes::Text(text) => self.text(&text),
            Bytes::Packed | Bytes::Binary => {
                // What can be seen is seen, such as the parts of a mail that are not packed.
                self.text(&String::from_utf8_lossy(bytes));
                self.is_partial = true;
            }
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.within(text, None, DEPTH);
    }

    /// `at`: the line of the outer text, when this text was encoded in it.
    fn within(&mut self, text: &str, at: Option<usize>, depth: usize) {
        if is_word(text) {
            // No form fits in it, but a format may.
            let name = || format!("line {}", at.unwrap_or(1));
            let shaped = format::IN_LINE.found(text).next();
            self.found.extend(shaped.map(|(kind, _)| Finding { name: name(), kind }));
        } else {
            let tells = TELLING.is_match(text);
            self.lines(text, at, tells);
            self.spans(text, at);
            let pairs = tells.then(|| forms::in_text(text));
            self.found.extend(pairs.into_iter().flatten().filter_map(|pair| finding(&pair)));
        }
        let mut budget = LARGEST - self.unpacked;
        let inner = packed::inner(text, &mut budget);
        self.unpacked = LARGEST - budget;
        for one in inner {
            match one.bytes {
                Bytes::Text(text) if depth > 0 => self.within(&text, at.or(Some(one.line)), depth - 1),
                Bytes::Text(_) | Bytes::Packed => self.is_partial = true,
                Bytes::Binary => {}
            }
        }
    }

    /// What goes over several lines.
    fn spans(&mut self, text: &str, at: Option<usize>) {
        let (mut number, mut from, mut last) = (1, 0, None);
        for (kind, start) in format::IN_TEXT.found(text) {
            if start < from {
                (number, from) = (1, 0);
            }
            number += text[from..start].matches('\n').count();
            from = start;
            // One finding for each line is enough.
            if last.replace((kind, number)) == Some((kind, number)) {
                continue;
            }
            let line = text[..start].rfind('\n').map_or(text, |end| &text[end + 1..]);
            let name = place(line.lines().next().unwrap_or_default(), at.unwrap_or(number));
            self.found.insert(Finding { name, kind });
        }
    }

    /// `tells`: whether a name in it may tell of a secret.
    fn lines(&mut self, text: &str, at: Option<usize>, tells: bool) {
        let mut lists = Lists::default();
        for (number, line) in lines(text) {
            let listed = lists.holds(&line);
            let shaped = format::IN_LINE.found(&line).next().map(|(kind, _)| kind);
            let shaped = shaped.or_else(|| listed.then_some("password"));
            let assigned = if tells && TELLING.is_match(&line) { assigned(&line) } else { BTreeSet::new() };
            if shaped.is_none() && assigned.is_empty() {
                continue;
            }
            // One finding for each variable: what its value looks like says more than its name.
            let place = place(&line, at.unwrap_or(number));
            let is_said = |one: &Finding| shaped.is_some() && one.name == place;
            self.found.extend(assigned.into_iter().filter(|one| !is_said(one)));
            self.found.extend(shaped.map(|kind| Finding { name: place, kind }));
        }
    }
}

/// One word, such as an ID: most values of a state are.
fn is_word(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// The variables of a line that are given a secret.
fn assigned(line: &str) -> BTreeSet<Finding> {
    let is_comment = line.trim_start().starts_with(['#', '/']);
    let is_prose = |pair: &Pair<'_>| is_comment && pair.value.chars().all(|c| c.is_ascii_lowercase());
    let mut found = BTreeMap::new();
    for pair in forms::in_line(line).filter(|pair| !is_prose(pair)) {
        // A line may give one name many values.
        if !found.contains_key(pair.name)
            && let Some(finding) = finding(&pair)
        {
            found.insert(pair.name, finding);
        }
    }
    found.into_values().collect()
}

fn finding(pair: &Pair<'_>) -> Option<Finding> {
    if !pair.is_quoted && is_expression(pair.value) {
        return None;
    }
    let kind = value::kind(&Name::new(pair.name), pair.value, pair.is_sure)?;
    Some(Finding { name: pair.name.to_owned(), kind })
}

/// `get_secret(`, `os.environ[`, `{`: what a program computes.
fn is_expression(value: &str) -> bool {
    value.starts_with(['{', '[', '(']) || value.find(['(', '[']).is_some_and(|at| is_path(&value[..at]))
}

fn is_path(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || "_.:$-@&!".contains(c))
}

/// The variable that a line is about, unless that is a secret too, else the number of the line.
fn place(line: &str, number: usize) -> String {
    let subject = SUBJECT.captures(line).map(|subject| subject[1].to_owned());
    let harmless = subject.filter(|subject| format::IN_LINE.found(subject).next().is_none());
    harmless.unwrap_or_else(|| format!("line {number}"))
}
