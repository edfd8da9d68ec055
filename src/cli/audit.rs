//! `upright audit`: the live account, or a snapshot, against a requirements document.

use super::Outcome;
use super::args::{DocumentArgs, TargetArgs, duration};
use super::error::Failure;
use super::gate::GateArgs;
use super::kept;
use super::live::{Line, Wanted};
use super::output::Output;
use super::place;
use super::report::FormatArgs;
use super::stacks::{LiveStacks, in_copy, operations};
use super::wait::until_it_holds;
use crate::collect::{self, Depth};
use crate::schema::Operation;
use crate::verdict::Judge;
use std::path::PathBuf;
use std::time::Duration;

/// Audit the live account, or a snapshot, against a requirements document
///
/// Reads only what the document's checks need, each operation once, and answers sentence by sentence.
///
/// Examples:
///   upright audit
///   upright audit -r upright.yaml --region us-east-1,eu-west-1 --snapshot today.db
///   upright audit -r pci-transactions --fail-on high --format json -o report.json
///   upright audit -r upright.yaml --from today.db --group-by resource --only fail,unknown
///   upright audit --organization --role-name audit --region all --snapshot today.db
///   pulumi stack export | upright audit -r upright.yaml --stack -
///   upright audit -r upright.yaml --stack cloudformation:shop-prod --wait 3m
///   upright audit --stack stack.json --scope account
///   upright audit --arn 'arn:aws:lambda:*:function:orders-*' --tag environment=production
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
    #[command(flatten)]
    target: TargetArgs,
    /// Judge this snapshot, without AWS
    #[arg(long, value_name = "SNAPSHOT", conflicts_with_all = ["snapshot", "max_duration", "many"])]
    from: Option<PathBuf>,
    /// Keep the snapshot, with the audit in it, in this file
    #[arg(long, value_name = "FILE")]
    snapshot: Option<PathBuf>,
    /// Read what drifted or is undecided again until it holds or this time is over, e.g. 3m
    ///
    /// For audits right after a deployment: AWS may take its time until all of it can be read.
    #[arg(long, value_name = "TIME", value_parser = duration, conflicts_with = "from")]
    wait: Option<Duration>,
    #[command(flatten)]
    format: FormatArgs,
    #[command(flatten)]
    gate: GateArgs,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        place::for_snapshot(self.snapshot.as_deref())?;
        self.format.try_out()?;
        let mut line = Line::new(output, &self.target, self.snapshot.as_deref())?;
        let live = match &self.from {
            Some(_) => LiveStacks::Refused("--from judges a snapshot without it"),
            None => LiveStacks::Read(&mut line),
        };
        let (catalogue, requirements, declaration) = self.document.load(output, live)?;
        self.format.shown.refuse_strangers(requirements.checks())?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        if !declaration.is_empty() && judge.plan().operations().iter().all(Operation::is_call) {
            output.say("no check of the document judges stacks");
        }
        let operations = operations(judge.plan(), &declaration);
        let wanted =
            Wanted { operations, depth: Depth::Whole, scope: &requirements.scope, declaration: &declaration };
        let snapshot = match &self.from {
            Some(path) if declaration.is_empty() => kept::anew(path)?,
            Some(path) => in_copy(&kept::open(path)?, &declaration)?,
            None => line.snapshot(&wanted)?,
        };
        let (snapshot, audit) = if let Some(limit) = self.wait {
            let audit = judge.audit(&snapshot, today())?;
            until_it_holds((output, &mut line), (&judge, &wanted), (snapshot, audit), limit)?
        } else {
            // The rows have it all, and the findings need the room.
            drop(declaration);
            let audit = judge.audit(&snapshot, today())?;
            (snapshot, audit)
        };
        if let Some(path) = &self.snapshot {
            snapshot.keep_audit(&audit)?;
            snapshot.persist(path)?;
        }
        self.format.write(output, &audit)?;
        Ok(self.gate.outcome(&audit))
    }
}

/// The day, which decides which waivers hold.
pub(super) fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
