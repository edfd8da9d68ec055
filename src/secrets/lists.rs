//! Lists of accounts, in which the place alone tells what a word is.

use super::name::Name;
use super::rule;
use super::value::{is_chance, is_literal};
use regex::Regex;
use std::sync::LazyLock;

/// A list with the line before it and the lines of it.
struct List {
    opener: Regex,
    entry: Regex,
    /// Whether a word of it must look like a password.
    is_guess: bool,
}

/// Most lines open no list.
static OPENERS: LazyLock<Regex> = LazyLock::new(|| rule(r"chpasswd|newusers|\bftp\b|<<"));

static LISTS: LazyLock<[List; 4]> = LazyLock::new(|| {
    let list =
        |opener: &str, entry: &str, is_guess| List { opener: rule(opener), entry: rule(entry), is_guess };
    let written =
        |names: &str| format!(r"(?:>|\btee)\s*\S*(?:{names})\S*.*<<|<<.*(?:>|\btee)\s*\S*(?:{names})");
    [
        // `root:value`, alone in its line, as a list's element or not. Source: cloud-init's module `Set Passwords`
        list(
            "chpasswd|newusers",
            r#"^\s*(?:-\s+)?["']?[A-Za-z_][\w.-]*:(?P<value>[^\s:"'][^\s"']*)["']?\s*$"#,
            false,
        ),
        // `user name value`. Source: the manual of `ftp`
        list(r"\bftp\b.*\s-\w*n", r"^\s*(?:quote\s+)?(?:user|USER)\s+\S+\s+(?P<value>\S+)\s*$", false),
        // `client server value addresses`. Source: the manual of `pppd`
        list(
            &written("chap-secrets|pap-secrets"),
            r#"^\s*\S+\s+\S+\s+["']?(?P<value>[^\s"']+)["']?(?:\s|$)"#,
            false,
        ),
        // A word in a file whose name tells.
        list(&written(r"secret|passw|\bpass|cred|token|auth|\.key"), r"^\s*(?P<value>\S+)\s*$", true),
    ]
});

/// `host:port:database:user:value`. Source: <https://www.postgresql.org/docs/current/libpq-pgpass.html>
static PGPASS: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^\s*[\w.*-]+:(?:\d+|\*):[\w.*-]+:[\w.*-]+:(?P<value>[^\s:]+)\s*$"));

/// The lines between the opener and the entries.
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^\s*(?:#.*|(?:list|expire|users)\s*:\s*\S{0,5}|-|[\w.-]+)?\s*$"));

/// Reads a text line by line.
#[derive(Default)]
pub(super) struct Lists {
    /// The list whose entries may follow.
    open: Option<&'static List>,
}

impl Lists {
    /// Whether a line of such a list holds a password.
    pub(super) fn holds(&mut self, line: &str) -> bool {
        let opened = || LISTS.iter().find(|list| list.opener.is_match(line));
        if let Some(opened) = OPENERS.is_match(line).then(opened).flatten() {
            self.open = Some(opened);
            return false;
        }
        if let Some(list) = self.open {
            if let Some(entry) = list.entry.captures(line) {
                let value = &entry["value"];
                return is_literal(&Name::new(""), value) && (!list.is_guess || is_chance(value));
            }
            self.open = self.open.filter(|_| BETWEEN.is_match(line));
        }
        let password = (line.matches(':').count() == 4).then(|| PGPASS.captures(line)).flatten();
        password.is_some_and(|password| is_literal(&Name::new(""), &password["value"]))
    }
}
