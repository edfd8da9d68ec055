//! The stacks that the user names, and what is read to compare them with what is live.

use super::error::Failure;
use crate::collect;
use crate::declared::{self, Declaration, FAMILY, Stack, Tool};
use crate::plan::Plan;
use crate::requirements::{Loaded, Variables};
use crate::schema::Operation;
use crate::store::{NewSnapshot, Snapshot};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The state is not read from a file.
const STDIN: &str = "-";
/// Behind it stands the name of a live stack.
const LIVE: &str = "cloudformation:";

/// What was deployed.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct StackArgs {
    /// Exported state of a stack of Pulumi or Terraform to compare with what is live, `-` for stdin (repeatable)
    ///
    /// `pulumi stack export --file FILE`, `terraform state pull > FILE` and `terraform show -json > FILE` write it.
    #[arg(long, value_name = "FILE")]
    stack: Vec<String>,
    /// Configuration of the stack, for `${config.…}` in the document; else Pulumi.<stack>.yaml beside it
    #[arg(long, value_name = "FILE", requires = "stack")]
    stack_config: Option<PathBuf>,
}

impl StackArgs {
    /// What the stacks declare.
    pub(super) fn read(&self) -> Result<Declaration, Failure> {
        if self.stack.iter().filter(|name| *name == STDIN).count() > 1 {
            return Err(Failure::new("two stacks are to be read from stdin, which has room for one"));
        }
        let read = |name: &String| match name.strip_prefix(LIVE) {
            Some(_) => Err(Failure::new(format!("{name}: live stacks cannot be compared yet")).help(
                "list what they hold: upright query 'SELECT * FROM aws_cloudformation_stack_resource'",
            )),
            None if name == STDIN => Ok(Stack::from_reader(STDIN, std::io::stdin().lock())?),
            None => Ok(Stack::from_file(Path::new(name))?),
        };
        let stacks: Result<_, Failure> = self.stack.iter().map(read).collect();
        Ok(Declaration::new(stacks?)?)
    }

    /// What the variables of a document stand for.
    pub(super) fn variables(&self, declaration: &Declaration, loaded: &Loaded) -> Result<Variables, Failure> {
        let mut variables = Variables::of(declaration);
        for stack in &declaration.stacks {
            let Some(file) = self.stack_config.clone().or_else(|| beside(loaded, stack)) else { continue };
            let name = file.display().to_string();
            let text = std::fs::read_to_string(&file);
            let text = text.map_err(|error| Failure::new(format!("{name}: cannot be read: {error}")))?;
            variables = variables.with_config(&name, &text, stack.project.as_deref())?;
        }
        Ok(variables)
    }
}

/// Where the configuration of a stack lies beside a document.
fn beside(loaded: &Loaded, stack: &Stack) -> Option<PathBuf> {
    let name = stack.name.as_ref().filter(|name| stack.tool == Tool::Pulumi && !name.contains(['/', '\\']));
    let file = loaded.directory()?.join(format!("Pulumi.{}.yaml", name?));
    file.is_file().then_some(file)
}

/// What must be read: for the checks of a plan, and where one of them compares what is declared with what is live, for
/// that, too.
pub(super) fn operations(plan: &Plan, declaration: &Declaration) -> BTreeSet<Operation> {
    let mut operations = plan.operations();
    if ["iac_live", "iac_comparison"].iter().any(|table| plan.reads(table)) {
        let mut link = Plan::default();
        link.add(collect::schema(), "", &declaration.reads());
        operations.extend(link.operations());
    }
    operations
}

/// A copy of a snapshot that holds what these stacks declare, in place of those that were named when it was collected.
pub(super) fn in_copy(snapshot: &Snapshot, declaration: &Declaration) -> Result<Snapshot, Failure> {
    let new = NewSnapshot::without(snapshot, &FAMILY, &std::env::temp_dir(), collect::schema())?;
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("no thread can be started: {error}")))?;
    runtime.block_on(declaration.write(&new.writer(), &snapshot.partitions()?));
    Ok(new.finish_copy(|draft| declared::link(draft, collect::schema()))?)
}
