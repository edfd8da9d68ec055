//! `upright plan`: the operations that a document needs, how fast they may come, and what that takes.

use super::Outcome;
use super::args::{DocumentArgs, share};
use super::error::Failure;
use super::kept;
use super::output::Output;
use super::scope::said;
use super::stacks::{LiveStacks, operations};
use crate::collect::{self, Allowed, Calls, Session};
use crate::report::grid;
use crate::schema::{Operation, Times};
use crate::verdict::Judge;
use comfy_table::{Attribute, Cell, CellAlignment};
use std::path::PathBuf;

/// Show the AWS operations that a document needs, their pace, and the shortest time they take
///
/// Nothing is called. Each operation is called once per region (or once per account for global services), or once per
/// resource where it fills columns of one row. An earlier snapshot tells how many resources there are.
///
/// Examples:
///   upright plan -r pci-transactions
///   upright plan -r upright.yaml --from yesterday.db --quota-share 0.8
///   upright plan -r upright.yaml --from yesterday.db --stack stack.json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
    /// Count calls on this snapshot of an earlier run
    #[arg(long, value_name = "SNAPSHOT")]
    from: Option<PathBuf>,
    /// Share of AWS's request limits to use, above 0 and at most 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.5, value_parser = share)]
    quota_share: f64,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (catalogue, requirements, declaration) = self.document.load(output, LiveStacks::Planned)?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let earlier = self.from.as_deref().map(kept::open).transpose()?;
        let mut operations = operations(judge.plan(), &declaration);
        operations.retain(Operation::is_call);
        // What only reads the named stacks has nothing to do with how many there are.
        let own = |operation: &Operation| {
            declaration.unread > 0
                && Session::stack_operations().contains(operation)
                && !judge.plan().operations().contains(operation)
        };
        let counted = operations.iter().copied().filter(|operation| !own(operation));
        let mut expected = collect::expected(counted, earlier.as_ref(), &requirements.scope)?;
        let once = |operation: &Operation| Calls {
            operation: *operation,
            partition: (String::new(), String::new()),
            calls: declaration.unread as u64,
        };
        expected.extend(operations.iter().filter(|operation| own(operation)).map(once));
        let bold = |text: &str| Cell::new(text).add_attribute(Attribute::Bold);
        let head = ["operation", "called", "pace", "calls", "allowed by", "checks"].map(bold).to_vec();
        let row = |operation: &Operation| {
            let calls: u64 =
                expected.iter().filter(|one| one.operation == *operation).map(|one| one.calls).sum();
            let is_known = self.from.is_some() || expected.iter().any(|one| one.operation == *operation);
            let calls = if is_known { calls.to_string() } else { String::new() };
            vec![
                Cell::new(operation),
                Cell::new(if own(operation) { "per stack named".to_owned() } else { times(*operation) }),
                Cell::new(pace(Allowed::of(*operation, self.quota_share))),
                Cell::new(calls).set_alignment(CellAlignment::Right),
                Cell::new(operation.iam_action()),
                Cell::new(judge.plan().needing(*operation).count()).set_alignment(CellAlignment::Right),
            ]
        };
        let rows = std::iter::once(head).chain(operations.iter().map(row));
        output.result(&grid(output.style(None), rows))?;
        if let Some(scope) = said(&requirements.scope) {
            output.say(&format!("scope: {scope}; lists are read whole, and details of what is in scope"));
        }
        let checks = requirements.checks().count();
        let calls: u64 = expected.iter().map(|one| one.calls).sum();
        output.say(&format!("{} operations for {checks} checks, {calls} calls", operations.len()));
        if self.from.is_none() {
            output.say("counted for one region with nothing in it; --from SNAPSHOT counts what is there");
        } else if let Some((time, service)) = collect::shortest(&expected, self.quota_share) {
            let share = self.quota_share;
            let seconds = time.as_secs_f64();
            output
                .say(&format!("at least {seconds:.1} s at {share} of AWS's limits; {service} takes longest"));
        }
        Ok(Outcome::Holds)
    }
}

fn times(operation: Operation) -> String {
    match collect::schema().times(operation) {
        Some(Times::PerAccount) => "once per account".into(),
        Some(Times::PerRegion) => "once per region".into(),
        Some(Times::PerRow(table)) => format!("per row of {table}"),
        Some(Times::PerBatch(table, most)) => format!("per {most} rows of {table}"),
        None => "once".into(),
    }
}

fn pace(allowed: Allowed) -> String {
    let Allowed { burst, rate, published, .. } = allowed;
    let guessed = if published { "" } else { ", a guess" };
    format!("{burst} at once, then {rate}/s{guessed}")
}
