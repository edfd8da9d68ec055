//! `upright tables`: what can be asked.

use super::Outcome;
use super::error::Failure;
use super::output::Output;
use crate::collect;
use crate::diagnostic::near;
use crate::report::grid;
use comfy_table::{Attribute, Cell};

/// List the tables, or show the columns of one
///
/// Examples:
///   upright tables list
///   upright tables show aws_s3_bucket
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List every table with the operation that fills it, and those that are computed
    List,
    /// Show the columns of a table, each with the operation that fills it
    Show {
        /// Name of the table, e.g. aws_s3_bucket
        table: String,
    },
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let text = match &self.command {
            Command::List => list(*output),
            Command::Show { table } => show(*output, table)?,
        };
        output.result(&text)?;
        Ok(Outcome::Holds)
    }
}

/// What stands in the place of an operation where rows are computed.
const COMPUTED: &str = "(computed)";

fn list(output: Output) -> String {
    let schema = collect::schema();
    let stored = schema.tables().map(|table| vec![Cell::new(table.name), Cell::new(table.list)]);
    let computed =
        schema.derived_tables().into_iter().map(|table| vec![Cell::new(table), Cell::new(COMPUTED)]);
    grid(output.style(None), stored.chain(computed))
}

fn show(output: Output, name: &str) -> Result<String, Failure> {
    let schema = collect::schema();
    let table = schema.table(name);
    if table.is_none() && !schema.is_derived_table(name) {
        let near = near(name, schema.tables().map(|table| table.name).chain(schema.derived_tables()));
        let failure = Failure::new(format!("there is no table `{name}`"));
        return Err(match near.as_slice() {
            [] => failure.help("`upright tables list` shows them all"),
            near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
        });
    }
    let rows = schema.columns(name).iter().map(|column| {
        let operation = table.map(|table| schema.operation_of(table, &column.name).to_string());
        vec![
            Cell::new(&column.name).add_attribute(Attribute::Bold),
            Cell::new(&column.kind),
            Cell::new(operation.as_deref().unwrap_or(COMPUTED)),
            Cell::new(&column.about),
        ]
    });
    Ok(grid(output.style(None), rows))
}
