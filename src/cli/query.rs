//! `upright query`: SQL on a snapshot, or on the live account.

use super::Outcome;
use super::args::TargetArgs;
use super::error::Failure;
use super::kept;
use super::live::{Line, Wanted};
use super::output::Output;
use crate::collect::{self, Depth};
use crate::declared::Declaration;
use crate::diagnostic::nearest;
use crate::plan::Plan;
use crate::report::{grid, visible};
use crate::scope::Scope;
use crate::store::{Analyst, Answer, Gap, Record, StoreError, Value};
use clap::ValueEnum;
use comfy_table::{Attribute, Cell};
use std::path::PathBuf;

/// Run SQL on a snapshot, or on the live account
///
/// On the live account, reads just the operations that fill the columns named in the statement.
///
/// Examples:
///   upright query 'SELECT region, name FROM aws_s3_bucket WHERE NOT versioning_enabled'
///   upright query --from today.db 'SELECT * FROM upright_gap' --format json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// One SELECT
    sql: String,
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
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let schema = collect::schema();
        let analyst = Analyst::new(schema)?;
        let analysis = analyst.analyse(&self.sql).map_err(|error| explain(&error, &analyst))?;
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
        let answer = snapshot.sandbox()?.run(&self.sql, &[])?;
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
            AnswerFormat::Json => {
                let object = |row: &Vec<Value>| -> serde_json::Value {
                    let values = row.iter().map(json);
                    answer.columns.iter().cloned().zip(values).collect::<serde_json::Map<_, _>>().into()
                };
                let rows: Vec<_> = answer.rows.iter().map(object).collect();
                format!("{}\n", serde_json::to_string_pretty(&rows).unwrap_or_default())
            }
            AnswerFormat::Table => {
                let head =
                    answer.columns.iter().map(|name| Cell::new(visible(name)).add_attribute(Attribute::Bold));
                let rows = answer
                    .rows
                    .iter()
                    .map(|row| row.iter().map(|value| Cell::new(visible(&plain(value)))).collect());
                grid(output.style(None), std::iter::once(head.collect()).chain(rows))
            }
        }
    }
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(value) => (*value).into(),
        Value::Real(value) => (*value).into(),
        Value::Text(value) => value.clone().into(),
        Value::Blob(value) => format!("{} bytes", value.len()).into(),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Text(value) => value.clone(),
        other => json(other).to_string(),
    }
}

fn explain(error: &StoreError, analyst: &Analyst) -> Failure {
    let failure = Failure::new(error.to_string());
    let StoreError::Statement { message, .. } = error else { return failure };
    let unknown_table = message.strip_prefix("no such table: ");
    let near = unknown_table.and_then(|table| nearest(table, analyst.tables()));
    match near {
        Some(near) => failure.help(format!("did you mean `{near}`?")),
        None => failure
            .help("`upright tables list` shows the tables, `upright tables show TABLE` the columns of one"),
    }
}
