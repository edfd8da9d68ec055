//! `upright query`: SQL on a snapshot, or on the live account.

use super::Outcome;
use super::args::TargetArgs;
use super::error::Failure;
use super::kept;
use super::live::{Line, Wanted};
use super::output::Output;
use crate::collect::{self, Depth};
use crate::declared::Declaration;
use crate::diagnostic::near;
use crate::plan::Plan;
use crate::report::{answer_csv, answer_json, answer_table};
use crate::scope::Scope;
use crate::store::{Analyst, Answer, Gap, Record, StoreError};
use clap::ValueEnum;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Run SQL on a snapshot, or on the live account
///
/// On the live account, reads just the operations that fill the columns named in the statement.
///
/// Examples:
///   upright query 'SELECT region, name FROM aws_s3_bucket WHERE NOT versioning_enabled'
///   upright query --from today.db 'SELECT * FROM upright_gap' --format json
///   upright query --from today.db --file buckets.sql --format csv
///   echo 'SELECT count(*) FROM aws_vpc' | upright query --from today.db -
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// One SELECT, or `-` to read it from stdin
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    sql: Option<String>,
    /// Read the SELECT from this file
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Ask this snapshot, without AWS
    #[arg(long, value_name = "SNAPSHOT")]
    from: Option<PathBuf>,
    #[command(flatten)]
    target: TargetArgs,
    /// Format of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: AnswerFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum AnswerFormat {
    /// For people
    Table,
    /// A list of objects
    Json,
    /// Comma-separated values with a head
    Csv,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (schema, sql) = (collect::schema(), self.sql()?);
        let analyst = Analyst::new(schema)?;
        let analysis = analyst.analyse(&sql).map_err(|error| explain(&error, &sql, &analyst))?;
        let plan = Plan::of(schema, &analysis);
        let snapshot = match &self.from {
            Some(path) => kept::open(path)?,
            None => {
                let (scope, declaration) = (&Scope::default(), &Declaration::default());
                let wanted =
                    Wanted { operations: plan.operations(), depth: Depth::Whole, scope, declaration };
                Line::new(output, &self.target, None)?.snapshot(&wanted)?
            }
        };
        let answer = snapshot.sandbox()?.run(&sql, &[])?;
        output.result(&self.render(*output, &answer))?;
        let needed: Vec<_> = plan.operations().iter().map(ToString::to_string).collect();
        let is_needed =
            |gap: &Gap| needed.contains(&gap.operation) && gap.concerns(&analysis.ground.rests_on);
        let Record { run, gaps, .. } = snapshot.record()?;
        let may_do_better = run.may_do_better(&gaps);
        let gaps: Vec<_> = gaps.into_iter().filter(is_needed).collect();
        for gap in &gaps {
            let of = gap.resource.as_deref().unwrap_or(&gap.region);
            output.say(&format!("incomplete: {} for {of}: {} ({})", gap.operation, gap.class, gap.message));
        }
        Ok(match gaps.is_empty() {
            true => Outcome::Holds,
            false if may_do_better => Outcome::CutShort,
            false => Outcome::Undecided,
        })
    }

    fn render(&self, output: Output, answer: &Answer) -> String {
        match self.format {
            AnswerFormat::Table => answer_table(answer, output.style(None)),
            AnswerFormat::Json => answer_json(answer),
            AnswerFormat::Csv => answer_csv(answer),
        }
    }

    /// The statement, from wherever it comes.
    fn sql(&self) -> Result<String, Failure> {
        let unreadable = |name: &str, error: std::io::Error| Failure::new(format!("{name}: {error}"));
        match (&self.file, self.sql.as_deref()) {
            (Some(path), _) => {
                std::fs::read_to_string(path).map_err(|error| unreadable(&path.display().to_string(), error))
            }
            (None, Some("-")) => {
                std::io::read_to_string(std::io::stdin()).map_err(|error| unreadable("stdin", error))
            }
            (None, sql) => Ok(sql.unwrap_or_default().to_owned()),
        }
    }
}

/// What SQLite refuses, with the names that may have been meant.
fn explain(error: &StoreError, sql: &str, analyst: &Analyst) -> Failure {
    let failure = Failure::new(error.to_string());
    let StoreError::Statement { message, .. } = error else { return failure };
    let all = "`upright tables list` shows the tables, `upright tables show TABLE` the columns of one";
    let near: Vec<String> = if let Some(table) = message.strip_prefix("no such table: ") {
        let near = near(table, analyst.tables());
        // Another service has no such thing, however alike it is called.
        let of_service: Vec<_> =
            near.iter().filter(|known| service(known) == service(table)).copied().collect();
        let meant = if of_service.is_empty() { near } else { of_service };
        meant.into_iter().map(str::to_owned).collect()
    } else if let Some(column) = message.strip_prefix("no such column: ") {
        let column = column.trim_matches('"').rsplit('.').next().unwrap_or(column);
        let words = sql.split(|c: char| !c.is_alphanumeric() && c != '_');
        let tables: BTreeSet<_> = words.filter(|word| analyst.has_table(word)).collect();
        let columns: BTreeSet<_> = tables.into_iter().flat_map(|table| analyst.columns(table)).collect();
        near(column, columns.iter().map(String::as_str)).into_iter().map(str::to_owned).collect()
    } else {
        Vec::new()
    };
    match near.as_slice() {
        [] => failure.help(all),
        near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
    }
}

/// The service that a table is of: `aws_s3_bucket` is of `s3`.
fn service(table: &str) -> Option<&str> {
    table.split('_').nth(1)
}
