//! A small snapshot with something of everything: resources that keep their requirements and that break them, gaps of a
//! partition and of one resource, and the audit.

use crate::collected::collected;
pub(crate) use crate::sealing::{SEAL, sealed, unsealed};
use jiff::civil::date;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::requirements::{Loaded, Requirements};
use upright::schema::{GLOBAL, Operation};
use upright::store::{Audit, CallCount, Class, Collected, Gap, NewSnapshot, Row, Snapshot, StoreError};
use upright::verdict::{Judge, VerdictError};

const DOCUMENT: &str = "title: Test
requirements:
  - { id: A, text: Objects keep their versions., checks: [s3/versioning] }
  - { id: B, text: Topics are encrypted., checks: [sns/topic-encrypted] }
  - { id: C, text: Networks are watched., checks: [vpc/flow-logs-active] }
";

const LIST: Operation = Operation::new("s3", "ListBuckets").allowed_by("s3:ListAllMyBuckets");
const VERSIONING: Operation = Operation::new("s3", "GetBucketVersioning");
const TOPIC: Operation = Operation::new("sns", "GetTopicAttributes");

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::built_in().expect("the catalogue"));

static REQUIREMENTS: LazyLock<Requirements> = LazyLock::new(|| {
    let mut loaded = Loaded::from_profile("baseline").expect("a profile");
    loaded.text = DOCUMENT.to_owned();
    Requirements::resolve(&loaded, &CATALOGUE).expect("a sound document")
});

/// What a document comes to on a snapshot.
pub(crate) fn audit_of(document: &str, snapshot: &Snapshot) -> Result<Audit, VerdictError> {
    let mut loaded = Loaded::from_profile("baseline").expect("a profile");
    loaded.text = document.to_owned();
    let requirements = Requirements::resolve(&loaded, &CATALOGUE).expect("a sound document");
    Judge::new(collect::schema(), &CATALOGUE, &requirements)?.audit(snapshot, date(2026, 1, 1))
}

/// What the document of this file comes to on a snapshot.
pub(crate) fn audit(snapshot: &Snapshot) -> Result<Audit, VerdictError> {
    thread_local!(static JUDGE: Judge<'static> =
        Judge::new(collect::schema(), &CATALOGUE, &REQUIREMENTS).expect("a judge"));
    JUDGE.with(|judge| judge.audit(snapshot, date(2026, 1, 1)))
}

/// The verdicts of an audit, as lines.
pub(crate) fn verdicts(audit: &Audit) -> Vec<String> {
    let line = |finding: upright::store::Finding| {
        format!("{} {} {} {}", finding.check, finding.region, finding.resource, finding.verdict.name())
    };
    audit.findings.iter().map(line).collect()
}

fn bucket(name: &str, versioned: Option<bool>) -> Row {
    let row = Row::new("aws_s3_bucket").set("arn", format!("arn:aws:s3:::{name}")).set("name", name);
    row.set("tags", "{}").set("versioning_enabled", versioned)
}

fn topic(name: &str, key: Option<&str>) -> Row {
    let row = Row::new("aws_sns_topic").set("arn", format!("arn:aws:sns:r:1:{name}")).set("name", name);
    row.set("title", name).set("tags", "{}").set("kms_master_key_id", key)
}

/// A snapshot of account 1 with the regions r and q. Flow logs were not read in q, nor one bucket's versioning.
fn write(directory: &Path) -> PathBuf {
    let new = NewSnapshot::create(directory, collect::schema()).expect("a snapshot");
    let (writer, account) = (new.writer(), Arc::from("1"));
    let (global, r, q): (Arc<str>, Arc<str>, Arc<str>) = (GLOBAL.into(), "r".into(), "q".into());
    let judge = Judge::new(collect::schema(), &CATALOGUE, &REQUIREMENTS).expect("a judge");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        for operation in judge.plan().operations() {
            for region in [&global, &r, &q] {
                let is_gap = region == &q && operation.name == "DescribeFlowLogs";
                if !is_gap {
                    writer.covered(&account, region, operation).await;
                }
            }
        }
        for (name, versioned) in [("pass", Some(true)), ("fail", Some(false)), ("unread", None)] {
            writer.insert(&account, &global, bucket(name, versioned)).await;
        }
        writer.insert(&account, &r, topic("pass", Some("arn:aws:kms:r:1:key/k"))).await;
        writer.insert(&account, &r, topic("fail", None)).await;
        let flow_logs = Operation::new("ec2", "DescribeFlowLogs");
        let gap =
            Gap::of_partition(("1", "q"), "aws_vpc_flow_log", flow_logs, Class::MissingPermission, "no");
        writer.gap(gap).await;
        let gap =
            Gap::of_partition(("1", GLOBAL), "aws_s3_bucket", VERSIONING, Class::Throttled, "slow down");
        writer.gap(gap.for_resource("arn:aws:s3:::unread")).await;
        let gap = Gap::of_partition(("1", "r"), "aws_sns_topic", TOPIC, Class::Throttled, "slow down");
        writer.gap(gap.for_resource("arn:aws:sns:r:1:fail")).await;
    });
    drop(writer);
    finish(new, &directory.join("a.db"))
}

fn finish(new: NewSnapshot, path: &Path) -> PathBuf {
    let call = CallCount {
        account_id: "1".into(),
        region: GLOBAL.into(),
        operation: LIST.to_string(),
        calls: 2,
        throttles: 1,
        retries: 1,
    };
    let collected = Collected { calls: vec![call], ..collected(&[GLOBAL, "r", "q"]) };
    let whole = new.finish(&collected).expect("a whole snapshot");
    let audit = audit(&whole).expect("an audit");
    whole.keep_audit(&audit).expect("it is kept");
    whole.persist(path).expect("a snapshot").path().to_owned()
}

/// The file's bytes, made once.
pub(crate) fn bytes() -> &'static [u8] {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let directory = tempfile::tempdir().expect("a directory");
        std::fs::read(write(directory.path())).expect("the snapshot")
    });
    &BYTES
}

/// A directory with one file in it that calls itself a snapshot.
pub(crate) struct Stranger {
    directory: TempDir,
}

impl Stranger {
    pub(crate) fn with(bytes: &[u8]) -> Self {
        let stranger = Self { directory: tempfile::tempdir().expect("a directory") };
        std::fs::write(stranger.path(), bytes).expect("a file");
        stranger
    }

    /// The snapshot after these statements, sealed anew by somebody who knows how.
    pub(crate) fn after(sql: &str) -> Self {
        let stranger = Self::with(unsealed(bytes()));
        let connection = rusqlite::Connection::open(stranger.path()).expect("a database");
        connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;").expect("pragmas");
        connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        connection.close().expect("it is closed");
        stranger.seal();
        stranger
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("a.db")
    }

    pub(crate) fn seal(&self) {
        let bytes = std::fs::read(self.path()).expect("the file");
        std::fs::write(self.path(), sealed(&bytes)).expect("the file");
    }

    pub(crate) fn open(&self) -> Result<Snapshot, StoreError> {
        Snapshot::open(&self.path())
    }

    /// Runs the real binary beside it, with an environment that holds nothing.
    pub(crate) fn upright(&self, arguments: &[&str]) -> Output {
        let (mut command, directory) = (Command::new(env!("CARGO_BIN_EXE_upright")), self.directory.path());
        command.env_clear().env("HOME", directory).current_dir(directory);
        command.args(arguments).output().expect("upright starts")
    }

    /// What is said when it is opened, without its place.
    pub(crate) fn refusal(&self) -> String {
        let refusal = self.open().expect_err("it should be refused").to_string();
        refusal.replace(&*self.path().to_string_lossy(), "a.db")
    }
}

/// The audit that the snapshot keeps.
pub(crate) fn kept() -> Audit {
    static KEPT: LazyLock<Audit> = LazyLock::new(|| {
        let stranger = Stranger::with(bytes());
        let audit = stranger.open().and_then(|snapshot| snapshot.kept_audit());
        audit.expect("a snapshot").expect("an audit")
    });
    KEPT.clone()
}

/// An empty snapshot in a place of its own.
pub(crate) fn empty() -> Snapshot {
    let new = NewSnapshot::create(&std::env::temp_dir(), collect::schema()).expect("a snapshot");
    new.finish(&collected(&[GLOBAL])).expect("a snapshot")
}
