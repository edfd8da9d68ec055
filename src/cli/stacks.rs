//! The stacks that the user names, and what is read to compare them with what is live.

use super::error::Failure;
use super::live::{Line, derived, runtime};
use crate::collect::{self, Session, StackName};
use crate::declared::{Declaration, FAMILY, Stack, Tool};
use crate::plan::Plan;
use crate::requirements::{Loaded, Variables};
use crate::schema::{Operation, Regions};
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
    /// Exported state of a stack of Pulumi or Terraform to compare with what is live, `-` for stdin, or
    /// cloudformation:NAME (repeatable)
    ///
    /// `pulumi stack export --file FILE`, `terraform state pull > FILE` and `terraform show -json > FILE` write it. A stack
    /// of CloudFormation, so of CDK and SAM, is read from AWS with its template: by its name in the first region of the
    /// audit, by REGION/NAME or by its ARN, in the account of the credentials.
    #[arg(long, value_name = "FILE|cloudformation:NAME")]
    stack: Vec<String>,
    /// Configuration of the stack, for `${config.…}` in the document; else Pulumi.<stack>.yaml beside it
    #[arg(long, value_name = "FILE", requires = "stack")]
    stack_config: Option<PathBuf>,
}

/// What becomes of the stacks that are live.
pub(super) enum LiveStacks<'l, 'a> {
    /// They are read.
    Read(&'l mut Line<'a>),
    /// Nothing is called: the plan is for whatever they may hold.
    Planned,
    /// There is no AWS, and why.
    Refused(&'static str),
}

/// The stacks that are named, those in files read. Each has its place among all.
pub(super) struct Named {
    stacks: Vec<(usize, Stack)>,
    live: Vec<(usize, StackName)>,
}

impl Named {
    /// Whether there is one.
    pub(super) fn are_any(&self) -> bool {
        !self.stacks.is_empty() || self.are_live()
    }

    /// Whether a live stack is among them.
    pub(super) fn are_live(&self) -> bool {
        !self.live.is_empty()
    }

    /// What they declare. `regions` are those of the document.
    pub(super) fn declare(
        mut self,
        live: LiveStacks<'_, '_>,
        regions: Option<&Regions>,
    ) -> Result<Declaration, Failure> {
        let (places, names): (Vec<_>, Vec<_>) = self.live.into_iter().unzip();
        let unread = match live {
            _ if names.is_empty() => 0,
            LiveStacks::Read(line) => {
                self.stacks.extend(places.into_iter().zip(line.stacks(&names, regions)?));
                0
            }
            LiveStacks::Planned => names.len(),
            LiveStacks::Refused(why) => {
                let refused = Failure::new(format!("{} is read from AWS, and {why}", names[0]));
                return Err(refused.help("name it to `upright audit` or `upright collect`"));
            }
        };
        self.stacks.sort_by_key(|(place, _)| *place);
        let stacks = self.stacks.into_iter().map(|(_, stack)| stack).collect();
        Ok(Declaration { unread, ..Declaration::new(stacks)? })
    }
}

impl StackArgs {
    /// The stacks that are named.
    pub(super) fn named(&self) -> Result<Named, Failure> {
        if self.stack.iter().filter(|name| *name == STDIN).count() > 1 {
            return Err(Failure::new("two stacks are to be read from stdin, which has room for one"));
        }
        let mut named = Named { stacks: Vec::new(), live: Vec::new() };
        for (place, name) in self.stack.iter().enumerate() {
            match name.strip_prefix(LIVE) {
                Some(text) => named.live.push((place, stack_name(text)?)),
                None if name == STDIN => {
                    named.stacks.push((place, Stack::from_reader(STDIN, std::io::stdin().lock())?));
                }
                None => named.stacks.push((place, Stack::from_file(Path::new(name))?)),
            }
        }
        Ok(named)
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

fn stack_name(text: &str) -> Result<StackName, Failure> {
    let wrong = || Failure::new(format!("`{text}` is no name of a stack"));
    StackName::parse(text).ok_or_else(|| {
        wrong().help("cloudformation:NAME, cloudformation:REGION/NAME, or cloudformation: and its ARN")
    })
}

/// Where the configuration of a stack lies beside a document.
fn beside(loaded: &Loaded, stack: &Stack) -> Option<PathBuf> {
    let name = stack.name.as_ref().filter(|name| stack.tool == Tool::Pulumi && !name.contains(['/', '\\']));
    let file = loaded.directory()?.join(format!("Pulumi.{}.yaml", name?));
    file.is_file().then_some(file)
}

/// What must be read: for the checks of a plan, and where one of them compares what is declared with what is live, for
/// that, too; and live stacks themselves where they are not read yet.
pub(super) fn operations(plan: &Plan, declaration: &Declaration) -> BTreeSet<Operation> {
    let mut operations = plan.operations();
    if ["iac_live", "iac_comparison"].iter().any(|table| plan.reads(table)) {
        let mut link = Plan::default();
        link.add(collect::schema(), "", &declaration.reads());
        operations.extend(link.operations());
    }
    if declaration.unread > 0 {
        operations.extend(Session::stack_operations());
        operations.extend(Session::template_operations());
    }
    operations
}

/// A copy of a snapshot that holds what these stacks declare, in place of those that were named when it was collected.
pub(super) fn in_copy(snapshot: &Snapshot, declaration: &Declaration) -> Result<Snapshot, Failure> {
    let new = NewSnapshot::without(snapshot, &[&FAMILY], &std::env::temp_dir(), collect::schema())?;
    runtime()?.block_on(declaration.write(&new.writer(), &snapshot.record()?.partitions));
    Ok(new.finish_copy(|draft| derived(draft, false))?)
}
