//! `upright plan`: the operations that a document needs.

use super::Outcome;
use super::args::DocumentArgs;
use super::error::Failure;
use super::output::Output;
use crate::collect;
use crate::report::grid;
use crate::schema::{Operation, Reach};
use crate::verdict::Judge;
use comfy_table::{Attribute, Cell};

/// Show the AWS operations that a document needs
///
/// Nothing is called. Each operation is called once per region (or once per account for global services), or once per
/// resource where it fills columns of one row.
///
/// Example:
///   upright plan -r pci-transactions
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (catalogue, requirements) = self.document.load(output)?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let bold = |text: &str| Cell::new(text).add_attribute(Attribute::Bold);
        let head = vec![bold("operation"), bold("called"), bold("allowed by"), bold("checks")];
        let row = |operation: Operation| {
            let checks = judge.plan().needing(operation).count();
            vec![
                Cell::new(operation),
                Cell::new(times(operation)),
                Cell::new(operation.iam_action()),
                Cell::new(checks),
            ]
        };
        let mut operations = judge.plan().operations();
        operations.retain(Operation::is_call);
        let count = operations.len();
        let rows = std::iter::once(head).chain(operations.into_iter().map(row));
        output.result(&grid(output.style(None), rows))?;
        output.say(&format!("{count} operations for {} checks", requirements.checks().count()));
        Ok(Outcome::Holds)
    }
}

fn times(operation: Operation) -> String {
    let Some(family) = collect::schema().caller_of(operation) else { return "once".into() };
    let partition = if family.reach == Reach::Global { "once per account" } else { "once per region" };
    if family.root() == operation || family.prerequisites.contains(&operation) {
        return partition.into();
    }
    let lists = family.tables.iter().any(|table| table.list == operation);
    let table = family.tables.iter().find(|table| table.operations().any(|known| known == operation));
    let table = if lists { &family.tables[0] } else { table.unwrap_or(&family.tables[0]) };
    format!("per row of {}", table.name)
}
