//! `upright diff`: what changed between two snapshots.

use super::Outcome;
use super::args::DocumentArgs;
use super::audit::today;
use super::error::Failure;
use super::gate::severity;
use super::kept;
use super::output::Output;
use super::stacks::LiveStacks;
use crate::catalogue::Catalogue;
use crate::collect;
use crate::diagnostic::near;
use crate::diff::{Audits, Selection, compare, moves};
use crate::report::{diff_json, diff_table};
use crate::scope::Pattern;
use crate::store::{Analyst, Audit, Severity, Snapshot};
use crate::verdict::Judge;
use clap::ValueEnum;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Show what changed between two snapshots: resources column by column, and findings
///
/// Both are judged by the same document; without one, by the audits that they keep, if both keep one. What either
/// snapshot does not know is never called a difference: it is listed as not comparable, with the reason.
///
/// Exits with 1 where drift is new, with 3 where nothing is worse but something that was known is not any more, and
/// with 0 otherwise. Drift that was unknown before is not called new.
///
/// Examples:
///   upright diff monday.db tuesday.db
///   upright diff monday.db tuesday.db -r upright.yaml --fail-on high
///   upright diff monday.db tuesday.db --table 'aws_iam_*' --format json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// Snapshot before
    before: PathBuf,
    /// Snapshot after
    after: PathBuf,
    #[command(flatten)]
    document: DocumentArgs,
    /// Compare only resources of these tables, a name or a glob (repeatable)
    #[arg(long, value_name = "TABLE", value_parser = table)]
    table: Vec<Pattern>,
    /// Compare only resources, and their findings, with these ARNs, a glob (repeatable)
    #[arg(long, value_name = "ARN", value_parser = glob)]
    resource: Vec<Pattern>,
    /// Show what moves by itself (times of last use, counts of what is free) and lists in another order, too
    #[arg(long)]
    all_columns: bool,
    /// Format of the diff
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: DiffFormat,
    /// File for the diff, in place of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit with 1 only for new drift of this severity or worse
    #[arg(long, value_name = "SEVERITY", default_value = "info", value_parser = severity)]
    fail_on: Severity,
    /// Exit with 0 where nothing is worse, even if something is not known any more
    #[arg(long)]
    allow_unknown: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum DiffFormat {
    /// For people, as wide as the terminal
    Table,
    /// Everything, for programs (schema upright/diff/1)
    Json,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (before, after) = (kept::open(&self.before)?, kept::open(&self.after)?);
        same_accounts(&before, &after)?;
        let judged = self.judge(output, &before, &after)?;
        let moving = judged.moving()?;
        let Judged { before: old, after: new, kept, .. } = &judged;
        let audits = Audits { before: old, after: new, kept: *kept, moving: &moving };
        let selection = Selection {
            tables: self.table.clone(),
            resources: self.resource.clone(),
            all_columns: self.all_columns,
        };
        let diff = compare(collect::schema(), &before, &after, audits, &selection)?;
        let file = self.output.as_deref();
        let text = match self.format {
            DiffFormat::Table => diff_table(&diff, output.style(file)),
            DiffFormat::Json => diff_json(&diff),
        };
        output.result_to(file, |out| out.write_all(text.as_bytes()))?;
        Ok(if diff.is_worse(self.fail_on) {
            Outcome::Drift
        } else if diff.is_less_known() && !self.allow_unknown {
            Outcome::Undecided
        } else {
            Outcome::Holds
        })
    }

    fn judge(&self, output: &Output, before: &Snapshot, after: &Snapshot) -> Result<Judged, Failure> {
        if !self.document.is_given()
            && let Some((before, after)) = before.kept_audit()?.zip(after.kept_audit()?)
        {
            return Ok(Judged { before, after, kept: true, catalogue: Catalogue::built_in()? });
        }
        let (catalogue, requirements, _) =
            self.document.load(output, LiveStacks::Refused("this compares snapshots without it"))?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let (before, after) = (judge.audit(before, today())?, judge.audit(after, today())?);
        Ok(Judged { before, after, kept: false, catalogue })
    }
}

/// The audits of both snapshots.
struct Judged {
    before: Audit,
    after: Audit,
    /// Whether they are those that the snapshots keep.
    kept: bool,
    catalogue: Catalogue,
}

impl Judged {
    /// The checks whose evidence moves by itself.
    fn moving(&self) -> Result<BTreeSet<String>, Failure> {
        let analyst = Analyst::new(collect::schema())?;
        let requirements = [&self.before, &self.after].into_iter().flat_map(|audit| &audit.requirements);
        let checks: BTreeSet<_> = requirements.flat_map(|one| one.checks.keys()).collect();
        let mut moving = BTreeSet::new();
        for check in checks.into_iter().filter_map(|id| self.catalogue.get(id)) {
            if moves(collect::schema(), &check.analyse(&analyst)?.ground.rests_on) {
                moving.insert(check.id.clone());
            }
        }
        Ok(moving)
    }
}

/// Two snapshots without a common account have nothing to compare.
fn same_accounts(before: &Snapshot, after: &Snapshot) -> Result<(), Failure> {
    let (one, other) = (before.record()?.run.accounts, after.record()?.run.accounts);
    if one.is_empty() || other.is_empty() || one.iter().any(|account| other.contains(account)) {
        return Ok(());
    }
    let of = |snapshot: &Snapshot, accounts: &[String]| {
        format!("{} is of account {}", snapshot.path().display(), accounts.join(", "))
    };
    let message = format!("{}, {}: there is nothing to compare", of(before, &one), of(after, &other));
    Err(Failure::new(message).help("compare two snapshots of the same account"))
}

fn glob(text: &str) -> Result<Pattern, String> {
    Pattern::parse(text).map_err(|error| format!("not a glob: {error}"))
}

fn table(text: &str) -> Result<Pattern, String> {
    let glob = glob(text)?;
    let live = || collect::schema().tables().filter(|table| table.list.is_call());
    let names = || live().map(|table| table.name);
    if names().any(|name| glob.matches(name)) {
        return Ok(glob);
    }
    Err(match near(text, names()).as_slice() {
        [] => "there is no such table: `upright tables list` shows them all".to_owned(),
        near => format!("there is no such table; did you mean `{}`?", near.join("`, `")),
    })
}
