//! What changed between two snapshots, and above all what cannot be told: no difference is claimed on state that nobody
//! read.
//!
//! Both snapshots begin alike: account 1 with the regions q and r, every operation read to its end. SQL makes them differ.

mod findings;
#[path = "../support/json_schema.rs"]
mod json_schema;
mod notes;
mod reports;
mod resources;
#[path = "../support/snapshot.rs"]
mod snapshot;
mod unread;

use jiff::civil::date;
use snapshot::snapshot;
use tempfile::TempDir;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::diff::{Audits, Diff, FindingChange, NotComparable, ResourceChange, Selection, State, compare};
use upright::requirements::{Loaded, Requirements};
use upright::store::{Audit, Finding, FindingId, Findings, RequirementResult, Severity, Snapshot, Verdict};
use upright::verdict::Judge;

/// Two snapshots in a directory.
struct Pair {
    before: Snapshot,
    after: Snapshot,
    directory: TempDir,
}

impl Pair {
    /// Two snapshots that share the rows of `both`.
    fn of(both: &str, before: &str, after: &str) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let make = |name, hour, sql: &str| {
            let path = snapshot(directory.path(), name, hour, &format!("{both};\n{sql}"));
            Snapshot::open(&path).expect("a snapshot")
        };
        Self { before: make("before.db", 1, before), after: make("after.db", 2, after), directory }
    }

    /// Compares both, judged by a document.
    fn judged(&self, document: &str) -> Diff {
        let path = self.directory.path().join("a.yaml");
        std::fs::write(&path, document).expect("a document");
        let catalogue = Catalogue::built_in().expect("the catalogue");
        let loaded = Loaded::from_file(&path).expect("a document");
        let requirements = Requirements::resolve(&loaded, &catalogue).expect("a sound document");
        let judge = Judge::new(collect::schema(), &catalogue, &requirements).expect("a judge");
        let audit = |snapshot| judge.audit(snapshot, date(2026, 1, 1)).expect("an audit");
        self.with_audits(&audit(&self.before), &audit(&self.after), false, &Selection::default())
    }

    fn with_audits(&self, before: &Audit, after: &Audit, kept: bool, selection: &Selection) -> Diff {
        let moving = ["a/moving".to_owned()].into();
        let audits = Audits { before, after, kept, moving: &moving };
        let mut diff =
            compare(collect::schema(), &self.before, &self.after, audits, selection).expect("a diff");
        let directory = format!("{}/", self.directory.path().display());
        diff.before.version = "0.1.0".into();
        diff.after.version = "0.1.0".into();
        let texts = [&mut diff.before.file, &mut diff.after.file].into_iter().chain(&mut diff.notes);
        texts.for_each(|text| *text = text.replace(&directory, ""));
        diff
    }

    /// Compares resources alone.
    fn selected(&self, selection: &Selection) -> Diff {
        let nothing = |snapshot: &Snapshot| {
            let run = snapshot.record().expect("a record").run;
            Audit::new("Nothing".into(), run, Vec::new(), Findings::default(), Vec::new(), Vec::new())
        };
        self.with_audits(&nothing(&self.before), &nothing(&self.after), false, selection)
    }

    fn diff(&self) -> Diff {
        self.selected(&Selection::default())
    }
}

/// What changed as lines: `changed aws_s3_bucket photos versioning_enabled: 1 -> 0`.
fn resources(diff: &Diff) -> Vec<String> {
    let line = |one: &ResourceChange| {
        let columns = one.columns.iter().map(|c| format!(" {}: {} -> {}", c.column, c.before, c.after));
        let columns: String = if one.change.name() == "changed" { columns.collect() } else { String::new() };
        let resource = one.resource.replace("arn:aws:s3:::", "");
        format!("{} {} {resource}{columns}", one.change.name(), one.table)
    };
    diff.resources.iter().map(line).collect()
}

/// What is not comparable as lines: region, what, how many rows, and why.
fn open(diff: &Diff) -> Vec<String> {
    let line = |one: &NotComparable| {
        let what = one.table.clone().unwrap_or_else(|| "everything".to_owned());
        let resource = one.resource.as_ref().map(|resource| format!(" of {resource}")).unwrap_or_default();
        let columns =
            if one.columns.is_empty() { String::new() } else { format!(".{}", one.columns.join(",")) };
        let side = |name: &str, cause: &Option<String>| {
            cause.as_ref().map(|cause| format!("; {name}: {cause}")).unwrap_or_default()
        };
        let why = side("before", &one.before) + &side("after", &one.after);
        format!("{} {what}{columns}{resource} {}{why}", one.region, one.rows)
    };
    diff.not_comparable.iter().map(line).collect()
}

/// Findings as lines: how they changed, the resource, and what was said of it before and after.
fn findings(diff: &Diff) -> Vec<String> {
    let line = |one: &FindingChange| {
        let said = |state: &Option<State>| {
            state.as_ref().map_or_else(|| "none".to_owned(), |state| state.verdict.name().to_owned())
        };
        let resource = one.resource.replace("arn:aws:s3:::", "");
        format!("{} {resource} {} -> {}", one.change.name(), said(&one.before), said(&one.after))
    };
    diff.findings.iter().map(line).collect()
}

fn buckets(rows: &[(&str, &str)]) -> String {
    let insert = |(name, versioning): &(&str, &str)| {
        format!(
            "INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled, tags, title) \
             VALUES ('1', 'r', 'arn:aws:s3:::{name}', '{name}', {versioning}, '{{}}', '{name}');\n"
        )
    };
    rows.iter().map(insert).collect()
}

/// An operation that failed in region r, for one resource or for all.
fn gap(table: &str, operation: &str, resource: Option<&str>) -> String {
    let (resource, forget) = match resource {
        Some(resource) => (format!("'{resource}'"), String::new()),
        None => (
            "NULL".to_owned(),
            format!("DELETE FROM upright_coverage WHERE operation = '{operation}' AND region = 'r';"),
        ),
    };
    format!(
        "INSERT INTO upright_gap VALUES ('1', 'r', '{table}', '{operation}', '{operation}', {resource}, NULL, \
         'missing_permission', 'AccessDenied');\n{forget}\n"
    )
}

fn never_called(operation: &str) -> String {
    format!("DELETE FROM upright_coverage WHERE operation = '{operation}';\n")
}

/// An audit with one finding for each of these verdicts, by one check.
fn audit(snapshot: &Snapshot, check: &str, verdicts: &[(&str, Verdict)]) -> Audit {
    let finding = |(resource, verdict): &(&str, Verdict)| Finding {
        id: FindingId::of(check, "1", "r", resource),
        check: check.into(),
        title: "t".into(),
        severity: Severity::Low,
        verdict: *verdict,
        account_id: "1".into(),
        region: "r".into(),
        resource: (*resource).to_owned(),
        actual: None,
        cause: None,
        fix: "f".into(),
    };
    let checks = [(check.to_owned(), Verdict::Fail)].into();
    let requirement = RequirementResult {
        id: check.into(),
        text: "t".into(),
        place: None,
        verdict: Verdict::Fail,
        checks,
        left_out: 0,
    };
    let (run, findings) = (snapshot.record().expect("a record").run, verdicts.iter().map(finding).collect());
    Audit::new(format!("by {check}"), run, vec![requirement], findings, Vec::new(), Vec::new())
}
