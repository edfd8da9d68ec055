//! Lists of accounts, in which the place alone tells what a word is: what `chpasswd` reads, and PostgreSQL's passwords.

use super::name::Name;
use super::rule;
use super::value::is_literal;
use regex::Regex;
use std::sync::LazyLock;

/// `root:value`, alone in its line, as a list's element or not.
static ACCOUNT: LazyLock<Regex> =
    LazyLock::new(|| rule(r#"^\s*(?:-\s+)?["']?[A-Za-z_][\w.-]*:(?P<value>[^\s:"'][^\s"']*)["']?\s*$"#));

/// `host:port:database:user:value`. Source: <https://www.postgresql.org/docs/current/libpq-pgpass.html>
static PGPASS: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^\s*[\w.*-]+:(?:\d+|\*):[\w.*-]+:[\w.*-]+:(?P<value>[^\s:]+)\s*$"));

/// The lines between the command and the accounts. Source: cloud-init's module `Set Passwords`
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| rule(r"^\s*(?:#.*|(?:list|expire|users)\s*:\s*\S{0,5}|-)?\s*$"));

/// Reads a text line by line.
#[derive(Default)]
pub(super) struct Lists {
    /// Whether accounts may follow.
    is_open: bool,
}

impl Lists {
    /// Whether a line of such a list holds a password.
    pub(super) fn holds(&mut self, line: &str) -> bool {
        let is_literal = |form: &Regex| {
            let found = form.captures(line);
            found.is_some_and(|found| is_literal(&Name::new(""), &found["value"]))
        };
        if line.contains("chpasswd") || line.contains("newusers") {
            self.is_open = true;
            return false;
        }
        if self.is_open && ACCOUNT.is_match(line) {
            return is_literal(&ACCOUNT);
        }
        self.is_open &= BETWEEN.is_match(line);
        line.matches(':').count() == 4 && is_literal(&PGPASS)
    }
}
