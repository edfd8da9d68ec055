//! One audit of one account.

use super::child::{self, Cost};
use super::declared::{self, Declared};
use super::everything::EVERYTHING;
use super::floor;
use super::judging::{self, Judging};
use super::stub::{LARGE, MEDIUM, Manner, SMALL, Size, Stub, Traffic, Used};
use super::support::upright;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(super) enum Account {
    /// 20 buckets, 10 functions
    Small,
    /// 300 buckets, 150 functions, 1,000 snapshots
    Medium,
    /// 5,000 buckets, 5,000 functions, 20,000 rules of security groups, 100,000 snapshots
    Large,
}

impl Account {
    fn size(self) -> Size {
        match self {
            Self::Small => SMALL,
            Self::Medium => MEDIUM,
            Self::Large => LARGE,
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        };
        f.pad(name)
    }
}

/// An account, and how its endpoint is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) account: Account,
    pub(super) latency: Duration,
    pub(super) limits: bool,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limits = if self.limits { "within AWS's limits" } else { "as fast as it goes" };
        write!(f, "{}, {} ms, {limits}", self.account, self.latency.as_millis())
    }
}

/// What an audit took, and what the stub saw of it.
pub(super) struct Seen {
    pub(super) cost: Cost,
    /// No audit that asks as much could take less.
    pub(super) floor: Duration,
    pub(super) calls: BTreeMap<String, u64>,
    pub(super) throttled: u64,
    pub(super) traffic: Traffic,
    /// The snapshot judged once more, without AWS.
    pub(super) judging: Judging,
    /// The stack that declares much of the account, audited without limits.
    pub(super) declared: Option<Declared>,
}

impl Cell {
    /// `large-50-unlimited`
    pub(super) fn name(self) -> String {
        let limits = if self.limits { "limits" } else { "unlimited" };
        format!("{}-{}-{limits}", self.account, self.latency.as_millis())
    }

    /// Account, latency and limits, for a table.
    pub(super) fn words(self) -> [String; 3] {
        let limits = if self.limits { "AWS's" } else { "none" };
        [self.account.to_string(), self.latency.as_millis().to_string(), limits.to_owned()]
    }

    /// How its endpoint is.
    pub(super) fn manner(self) -> Manner {
        let Self { account, latency, limits } = self;
        Manner { size: account.size(), latency, limits, ..Manner::default() }
    }

    /// Audits in this directory; what went wrong, where there was no report.
    pub(super) fn run(self, directory: &Path) -> Result<Seen, String> {
        std::fs::write(directory.join("upright.yaml"), &*EVERYTHING).expect("a document");
        let (stub, limits) = (Stub::start(self.manner()), self.limits);
        let live = || live(upright(directory), self, &stub);
        let cost = child::run(live().args(["--snapshot", "account.db"]))?;
        let mut calls = BTreeMap::new();
        for ((operation, _, _), times) in stub.asked() {
            *calls.entry(operation).or_default() += times;
        }
        let used = stub.used();
        let (floor, traffic) = (floor::of(self, &stub.asked(), &used), stub.traffic());
        let requests = || stub.traffic().requests;
        let declared = || declared::of(&mut live(), declared::export(directory), requests);
        Ok(Seen {
            cost,
            floor,
            calls,
            throttled: used.iter().filter(|_| limits).map(|used| used.throttled).sum(),
            traffic,
            judging: judging::of(audit(&mut upright(directory)).args(["--from", "account.db"]))?,
            declared: (!limits).then(declared).transpose()?,
        })
    }
}

/// An audit by this program of the account at the stub.
pub(super) fn live(mut program: Command, cell: Cell, stub: &Stub) -> Command {
    let share = if cell.limits { "0.5" } else { "unlimited" };
    audit(&mut program).args(["--endpoint-url", &stub.url(), "--quota-share", share]);
    program.envs([("AWS_ACCESS_KEY_ID", "AKIAAUDITOR"), ("AWS_SECRET_ACCESS_KEY", "x")]);
    program.envs([("AWS_REGION", "us-east-1"), ("AWS_EC2_METADATA_DISABLED", "true")]);
    program
}

/// An audit with every check.
fn audit(program: &mut Command) -> &mut Command {
    program.args(["audit", "--format", "json", "-o", "report.json"])
}
