//! An audit of the stub's account with every check there is.

use crate::everything::EVERYTHING;
use crate::stub::{Asked, Manner, Stub};
use crate::support::{patient, text, upright};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::{LazyLock, Mutex};
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::plan::Plan;
use upright::requirements::{Loaded, Requirements};
use upright::schema::{Ground, Operation};
use upright::store::Analyst;
use upright::verdict::Judge;

/// What an audit said, and what it asked.
pub(super) struct Audited {
    pub(super) report: Value,
    pub(super) exit: Option<i32>,
    pub(super) asked: BTreeMap<Asked, u64>,
}

impl Audited {
    pub(super) fn list(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.report[name].as_array().into_iter().flatten()
    }

    /// The findings by their ids.
    pub(super) fn findings(&self) -> BTreeMap<&str, &Value> {
        self.list("findings").map(|finding| (field(finding, "id"), finding)).collect()
    }
}

/// A text of a finding or a gap.
pub(crate) fn field<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// What every check needs.
pub(super) static PLAN: LazyLock<Plan> = LazyLock::new(|| {
    let directory = in_directory();
    let catalogue = Catalogue::built_in().expect("a catalogue");
    let loaded = Loaded::from_file(&directory.path().join("upright.yaml")).expect("a document");
    let requirements = Requirements::resolve(&loaded, &catalogue).expect("requirements");
    Judge::new(collect::schema(), &catalogue, &requirements).expect("a judge").plan().clone()
});

/// What the rows of each check rest on.
static GROUNDS: LazyLock<BTreeMap<String, Ground>> = LazyLock::new(|| {
    let analyst = Analyst::new(collect::schema()).expect("tables");
    let catalogue = Catalogue::built_in().expect("a catalogue");
    let ground = |check: &Check| check.analyse(&analyst).expect("a statement").ground;
    catalogue.iter().map(|check| (check.id.clone(), ground(check))).collect()
});

/// Whether a check judges types by themselves: a type that was read keeps its verdicts.
pub(super) fn is_of_types(check: &str) -> bool {
    !GROUNDS[check].types.is_empty()
}

/// Whether the rows of a check say themselves what of an operation they lack: `tests/honesty/columns.rs` holds them to it.
pub(super) fn is_told(check: &str, operation: Operation) -> bool {
    let schema = collect::schema();
    let mut needs = PLAN.needs(check).filter(|need| need.operation == operation).peekable();
    needs.peek().is_some()
        && needs.all(|need| {
            let table = schema.table(need.table).expect("a table of the schema");
            let read = GROUNDS[check].rests_on.get(need.table).into_iter().flatten();
            let its = read.filter(|column| schema.operation_of(table, column) == operation);
            !need.lists && GROUNDS[check].tells(need.table, &its.cloned().collect())
        })
}

/// A directory that holds the document and nothing else.
pub(crate) fn in_directory() -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("upright.yaml"), &*EVERYTHING).expect("a document");
    directory
}

/// upright with credentials for the stub.
pub(crate) fn command(stub: &Stub, directory: &Path) -> Command {
    let mut command = upright(directory);
    command.envs([("AWS_ACCESS_KEY_ID", "AKIAAUDITOR"), ("AWS_SECRET_ACCESS_KEY", "x")]);
    command.envs([("AWS_REGION", "us-east-1"), ("AWS_EC2_METADATA_DISABLED", "true")]);
    command.env("AWS_ENDPOINT_URL", stub.url());
    command
}

/// Audits an account that behaves so.
pub(super) fn audit(manner: Manner) -> Audited {
    audit_with(manner, &[])
}

/// Audits an account that behaves so, with further arguments.
pub(super) fn audit_with(manner: Manner, arguments: &[&str]) -> Audited {
    let directory = in_directory();
    // Where the stub counts, the pace is what is tried; elsewhere it is time that is lost.
    let share = if manner.limits || manner.throttle_every.is_some() { "1" } else { "unlimited" };
    let stub = Stub::start(manner);
    let mut command = command(&stub, directory.path());
    command.args(patient(&[&["audit", "--quota-share", share, "--format", "json"], arguments].concat()));
    audited(command, &stub)
}

/// Runs an audit whose report is JSON.
pub(super) fn audited(mut command: Command, stub: &Stub) -> Audited {
    let output = command.output().expect("upright starts");
    let report = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {} {}", text(&output.stdout), text(&output.stderr)));
    Audited { report, exit: output.status.code(), asked: stub.asked() }
}

/// The audit in which nothing goes wrong.
pub(super) static CLEAN: LazyLock<Audited> = LazyLock::new(|| audit(Manner::default()));

/// A list of each protocol.
pub(super) const LISTS: [&str; 7] = [
    "ec2:DescribeVpcs",
    "rds:DescribeDBInstances",
    "s3:ListBuckets",
    "s3control:GetPublicAccessBlock",
    "kms:ListKeys",
    "lambda:ListFunctions",
    "cloudwatch:DescribeAlarms",
];

/// What `judge` says of all cases, so many at once.
pub(super) fn judged<C: Send, S: IntoIterator<Item: Send>>(
    cases: Vec<C>,
    at_once: usize,
    judge: impl Fn(&C) -> S + Sync,
) -> Vec<S::Item> {
    let (cases, said) = (Mutex::new(cases), Mutex::new(Vec::new()));
    let next = || cases.lock().expect("cases").pop();
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some(case) = next() {
                    let of_case = judge(&case);
                    said.lock().expect("what was said").extend(of_case);
                }
            });
        }
    });
    said.into_inner().expect("what was said")
}
