//! One check: its header, its statement, and what SQLite knows of it.

use super::header::{self, Header};
use crate::diagnostic::Problem;
use crate::store::{Analysis, Analyst, StoreError};
use std::collections::BTreeSet;

/// The columns that a check answers; `exempt` may be left out.
const COLUMNS: [&str; 6] = ["account_id", "region", "resource", "exempt", "compliant", "actual"];

/// One check.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its path without the ending: `rds/multi-az`.
    pub id: String,
    /// What it says of itself.
    pub header: Header,
    /// The file, as errors name it.
    pub file: String,
    /// The whole file.
    pub text: String,
    /// The byte of the file at which the statement begins.
    start: usize,
}

impl Check {
    /// Reads the header of a check.
    ///
    /// # Errors
    ///
    /// When the header is wrong or there is no statement.
    pub fn parse(id: &str, file: &str, text: &str) -> Result<Self, Problem> {
        let (toml, start) = header::split(text);
        let header = header::parse(file, text, &toml)?;
        if text[start..].trim().is_empty() {
            let end = text.len();
            return Err(Problem::new(file, text, end..end, "no statement follows the header"));
        }
        Ok(Self { id: id.to_owned(), header, file: file.to_owned(), text: text.to_owned(), start })
    }

    /// The statement.
    pub fn sql(&self) -> &str {
        self.text[self.start..].trim_end().trim_end_matches(';')
    }

    /// Prepares the statement against the schema and tells what it reads.
    ///
    /// # Errors
    ///
    /// When SQLite or the sandbox refuses it, its columns are not those of a check, or its parameters are not those
    /// that it declares.
    pub fn analyse(&self, analyst: &Analyst) -> Result<Analysis, Problem> {
        let analysis = analyst.analyse(self.sql()).map_err(|error| self.refused(&error, analyst))?;
        let expected: Vec<_> = COLUMNS
            .into_iter()
            .filter(|column| *column != "exempt" || analysis.columns.iter().any(|name| name == "exempt"))
            .collect();
        if analysis.columns != expected {
            let message = format!(
                "a check answers the columns {}, this one answers {}",
                COLUMNS.join(", "),
                analysis.columns.join(", ")
            );
            return Err(self.problem(self.start, message).help("`exempt` may be left out"));
        }
        self.agree_on_params(&analysis.parameters)?;
        Ok(analysis)
    }

    fn agree_on_params(&self, bound: &BTreeSet<String>) -> Result<(), Problem> {
        let declared: BTreeSet<_> = self.header.params.keys().cloned().collect();
        if let Some(name) = bound.difference(&declared).next() {
            let at = self.text.find(&format!(":{name}")).unwrap_or(self.start);
            let problem = self.problem(at, format!("the parameter `:{name}` is not declared"));
            let names = declared.iter().map(String::as_str);
            let near = problem.clone().did_you_mean(name, names);
            let declare =
                format!("declare it in the header: `-- [params.{name}]` with `about` and `default`");
            return Err(if near.help.is_some() { near } else { problem.help(declare) });
        }
        if let Some(name) = declared.difference(bound).next() {
            let at = self.text.find(&format!("params.{name}")).or_else(|| self.text.find(name)).unwrap_or(0);
            let message = format!("the parameter `{name}` is declared, and the statement does not use it");
            return Err(self.problem(at, message));
        }
        Ok(())
    }

    /// A problem with a key of its header.
    pub fn in_header(&self, key: &str, message: String) -> Problem {
        self.problem(self.text.find(key).unwrap_or(0), message)
    }

    fn problem(&self, at: usize, message: impl Into<String>) -> Problem {
        let end =
            self.text[at..].find([' ', '\n', ',', ')', ';']).map_or(self.text.len(), |length| at + length);
        Problem::new(&self.file, &self.text, at..end.max(at + 1), message)
    }

    /// SQLite's error, at its place in the file, with the nearest table or column.
    fn refused(&self, error: &StoreError, analyst: &Analyst) -> Problem {
        let StoreError::Statement { message, offset } = error else {
            return self.problem(self.start, error.to_string());
        };
        let problem = self.problem(self.start + offset.unwrap_or(0), message.clone());
        let unknown =
            |prefix: &str| message.strip_prefix(prefix).map(|name| name.rsplit('.').next().unwrap_or(name));
        if let Some(table) = unknown("no such table: ") {
            return problem.did_you_mean(table, analyst.tables());
        }
        if let Some(column) = unknown("no such column: ") {
            let words: BTreeSet<_> = self.sql().split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let tables = words.into_iter().filter(|word| analyst.has_table(word));
            let columns: Vec<_> = tables.flat_map(|table| analyst.columns(table)).collect();
            return problem.did_you_mean(column.trim_matches('"'), columns.iter().map(String::as_str));
        }
        problem
    }
}
