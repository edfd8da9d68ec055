//! One check at a time: its rows, each with the verdict that what was read allows.

use super::cause::cause;
use super::requirement;
use super::unread::{Holes, Unread};
use super::waive::Waivers;
use crate::catalogue::{Catalogue, Check, ParamValue};
use crate::declared;
use crate::diagnostic::Problem;
use crate::plan::{Need, Plan};
use crate::requirements::Requirements;
use crate::schema::Schema;
use crate::store::{
    Analysis, Analyst, Answer, Audit, Binding, Finding, Reads, Sandbox, Snapshot, StoreError, Value, Verdict,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// Why no verdict could be made at all.
#[derive(Debug, thiserror::Error)]
pub enum VerdictError {
    /// A check that cannot be prepared.
    #[error(transparent)]
    Check(#[from] Problem),
    /// A check that could not run to its end.
    #[error("the check {check} could not run: {error}")]
    Run {
        /// Its id.
        check: String,
        /// What went wrong.
        error: String,
    },
    /// The snapshot.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Account, region and resource.
type Subject = (String, String, String);

/// Judges documents of one catalogue over one schema.
#[derive(Debug)]
pub struct Judge<'a> {
    schema: &'static Schema,
    catalogue: &'a Catalogue,
    requirements: &'a Requirements,
    analyses: BTreeMap<String, Analysis>,
    plan: Plan,
}

impl<'a> Judge<'a> {
    /// Prepares the checks of a document.
    ///
    /// # Errors
    ///
    /// When SQLite refuses one of them.
    pub fn new(
        schema: &'static Schema,
        catalogue: &'a Catalogue,
        requirements: &'a Requirements,
    ) -> Result<Self, VerdictError> {
        let analyst = Analyst::new(schema)?;
        let (mut analyses, mut plan) = (BTreeMap::new(), Plan::default());
        for id in requirements.checks() {
            let Some(check) = catalogue.get(id) else { continue };
            let analysis = check.analyse(&analyst)?;
            plan.add(schema, id, &reads(schema, &analysis, requirements));
            analyses.insert(id.to_owned(), analysis);
        }
        Ok(Self { schema, catalogue, requirements, analyses, plan })
    }

    /// What must be read to judge the document.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Judges a snapshot. `today` decides which waivers hold.
    ///
    /// # Errors
    ///
    /// When a check cannot run to its end: then nothing is said of any requirement.
    pub fn audit(&self, snapshot: &Snapshot, today: jiff::civil::Date) -> Result<Audit, VerdictError> {
        let sandbox = snapshot.sandbox()?;
        let unread = Unread::of(snapshot)?;
        let mut findings = Vec::new();
        for (id, analysis) in &self.analyses {
            let Some(check) = self.catalogue.get(id) else { continue };
            let (params, started) = (self.requirements.params.get(id), Instant::now());
            let judged = self.check(&sandbox, &unread, check, analysis, params)?;
            tracing::trace!(
                check = id,
                findings = judged.len(),
                micros = started.elapsed().as_micros(),
                "judged"
            );
            findings.extend(judged);
        }
        let mut waivers = Waivers::new(&self.requirements.waivers, today);
        findings.iter_mut().for_each(|finding| waivers.apply(finding));
        let requirements = self.requirements.requirements.iter();
        let results = requirements.map(|requirement| requirement::judge(requirement, &findings)).collect();
        let title = self.requirements.title.clone();
        let stacks = declared::in_scope(&sandbox)?;
        let audit = Audit::new(title, snapshot.run()?, results, findings, unread.gaps, waivers.notes());
        Ok(Audit { stacks, ..audit })
    }

    fn check(
        &self,
        sandbox: &Sandbox,
        unread: &Unread,
        check: &Check,
        analysis: &Analysis,
        params: Option<&BTreeMap<String, ParamValue>>,
    ) -> Result<Vec<Finding>, VerdictError> {
        let needs: Vec<Need> = self.plan.needs(&check.id).copied().collect();
        let holes = unread.holes(self.schema, &needs, &analysis.origins);
        let mut findings = findings(&rows(sandbox, check, params)?, check, &holes)?;
        if let Some(scope) = self.in_scope(sandbox, analysis)? {
            let key = |finding: &Finding| {
                (finding.account_id.clone(), finding.region.clone(), finding.resource.clone())
            };
            findings.retain(|finding| finding.verdict == Verdict::Unknown || scope.contains(&key(finding)));
        }
        Ok(findings)
    }

    /// The resources with the scope's tags; none where the scope has no tags or the check's tables have none.
    fn in_scope(
        &self,
        sandbox: &Sandbox,
        analysis: &Analysis,
    ) -> Result<Option<BTreeSet<Subject>>, StoreError> {
        let tables = scoped_tables(self.schema, analysis, self.requirements);
        if tables.is_empty() {
            return Ok(None);
        }
        let tags = &self.requirements.scope.tags;
        let conditions = (0..tags.len()).map(|n| format!("tags ->> :key_{n} = :value_{n}"));
        let condition = conditions.collect::<Vec<_>>().join(" AND ");
        let select = |table| format!("SELECT account_id, region, arn FROM {table} WHERE {condition}");
        let sql = tables.into_iter().map(select).collect::<Vec<_>>().join(" UNION ALL ");
        let bind = |(n, (key, value)): (usize, (&String, &String))| {
            // The path quotes a key as JSON does.
            let path = format!("$.{}", serde_json::Value::from(key.as_str()));
            [(format!("key_{n}"), path), (format!("value_{n}"), value.clone())]
        };
        let bindings = tags.iter().enumerate().flat_map(bind);
        let bindings: Vec<_> =
            bindings.map(|(name, value)| Binding { name, value: Value::Text(value) }).collect();
        let rows = sandbox.run(&sql, &bindings)?.rows;
        let text = |value: &Value| if let Value::Text(text) = value { text.clone() } else { String::new() };
        Ok(Some(rows.iter().map(|row| (text(&row[0]), text(&row[1]), text(&row[2]))).collect()))
    }
}

/// The tables by whose tags the scope narrows a check: all that its rows rest on, if every one of them has tags.
fn scoped_tables<'a>(schema: &Schema, analysis: &'a Analysis, requirements: &Requirements) -> Vec<&'a str> {
    let has_tags = |table: &String| {
        let columns = schema.columns(table);
        ["arn", "tags"].iter().all(|name| columns.iter().any(|column| column.name == *name))
    };
    if requirements.scope.tags.is_empty() || !analysis.origins.iter().all(has_tags) {
        return Vec::new();
    }
    analysis.origins.iter().map(String::as_str).collect()
}

fn reads(schema: &Schema, analysis: &Analysis, requirements: &Requirements) -> Reads {
    let mut reads = analysis.reads.clone();
    for table in scoped_tables(schema, analysis, requirements) {
        reads.entry(table.to_owned()).or_default().insert("tags".to_owned());
    }
    reads
}

/// Runs a check.
pub(super) fn rows(
    sandbox: &Sandbox,
    check: &Check,
    params: Option<&BTreeMap<String, ParamValue>>,
) -> Result<Answer, VerdictError> {
    let bind = |(name, value): (&String, &ParamValue)| Binding { name: name.clone(), value: value.bind() };
    let bindings: Vec<_> = params.into_iter().flatten().map(bind).collect();
    sandbox.run(check.sql(), &bindings).map_err(|error| failed(check, error.to_string()))
}

/// Judges the rows of a check, one finding for each resource, and one for each hole that rows may be missing from.
pub(super) fn findings(answer: &Answer, check: &Check, holes: &Holes) -> Result<Vec<Finding>, VerdictError> {
    let has_exempt = answer.columns.iter().any(|name| name == "exempt");
    let mut findings: BTreeMap<(String, String, String), Finding> = BTreeMap::new();
    for row in &answer.rows {
        let judged = Judged::of(row, has_exempt).map_err(|error| failed(check, error))?;
        let finding = judged.finding(check, holes);
        let key = (finding.account_id.clone(), finding.region.clone(), finding.resource.clone());
        findings.entry(key).and_modify(|known| merge(known, &finding)).or_insert(finding);
    }
    let unjudged = holes.partitions().map(|gap| (format!("{}/{}", gap.account_id, gap.region), gap));
    let unjudged = unjudged.chain(holes.resources().map(|(resource, gap)| (resource.to_owned(), gap)));
    for (resource, gap) in unjudged {
        let key = (gap.account_id.clone(), gap.region.clone(), resource.clone());
        let unknown = || {
            let at = (gap.account_id.as_str(), gap.region.as_str(), resource.as_str());
            new_finding(check, at, Verdict::Unknown, None, Some(cause(gap)))
        };
        findings.entry(key).or_insert_with(unknown);
    }
    Ok(findings.into_values().collect())
}

fn failed(check: &Check, error: String) -> VerdictError {
    VerdictError::Run { check: check.id.clone(), error }
}

/// One row of a check's answer.
struct Judged {
    account_id: String,
    region: String,
    resource: String,
    exempt: Option<String>,
    compliant: Option<bool>,
    actual: Option<String>,
}

impl Judged {
    fn of(row: &[Value], has_exempt: bool) -> Result<Self, String> {
        let text = |index: usize, name: &str| match &row[index] {
            Value::Text(text) => Ok(text.clone()),
            other => Err(format!("a row's `{name}` is {}, not text", kind(other))),
        };
        let (verdict, actual) = if has_exempt { (4, 5) } else { (3, 4) };
        let exempt = match &row[3] {
            _ if !has_exempt => None,
            Value::Null => None,
            Value::Text(text) => Some(text.clone()),
            other => return Err(format!("a row's `exempt` is {}, not the reason in words", kind(other))),
        };
        let compliant = match &row[verdict] {
            Value::Null => None,
            Value::Integer(0) => Some(false),
            Value::Integer(1) => Some(true),
            other => return Err(format!("a row's `compliant` is {}, not 1, 0 or NULL", kind(other))),
        };
        let actual = match &row[actual] {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        let (account_id, region) = (text(0, "account_id")?, text(1, "region")?);
        Ok(Self { account_id, region, resource: text(2, "resource")?, exempt, compliant, actual })
    }

    fn finding(self, check: &Check, holes: &Holes) -> Finding {
        let at = (self.account_id.as_str(), self.region.as_str(), self.resource.as_str());
        let outside =
            || holes.is_outside(at.0, at.1).then(|| "the snapshot does not say that it was read".to_owned());
        let unread = holes.under(at.0, at.1, at.2).map(cause).or_else(outside);
        // What a row says of state that nobody read would be a guess.
        let actual = self.actual.filter(|_| unread.is_none());
        let (verdict, cause) = match (unread, self.exempt, self.compliant) {
            (Some(cause), _, _) => (Verdict::Unknown, Some(cause)),
            (None, Some(reason), _) => (Verdict::Exempt, Some(reason)),
            (None, None, Some(true)) => (Verdict::Pass, None),
            (None, None, Some(false)) => (Verdict::Fail, None),
            (None, None, None) => {
                (Verdict::Unknown, Some("AWS reports no value that would decide it".to_owned()))
            }
        };
        new_finding(check, at, verdict, actual, cause)
    }
}

fn kind(value: &Value) -> String {
    match value {
        Value::Null => "NULL".into(),
        Value::Integer(value) => value.to_string(),
        Value::Real(value) => format!("{value:?}"),
        Value::Text(value) => format!("'{value}'"),
        Value::Blob(_) => "a blob".into(),
    }
}

/// A check that answers twice for one resource has said the worse of the two.
fn merge(known: &mut Finding, other: &Finding) {
    if other.verdict < known.verdict {
        known.clone_from(other);
    }
}

fn new_finding(
    check: &Check,
    (account_id, region, resource): (&str, &str, &str),
    verdict: Verdict,
    actual: Option<String>,
    cause: Option<String>,
) -> Finding {
    let digest = Sha256::digest([&check.id, account_id, region, resource].join("\0"));
    Finding {
        id: digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect(),
        check: check.id.clone(),
        title: check.header.title.clone(),
        severity: check.header.severity,
        verdict,
        account_id: account_id.to_owned(),
        region: region.to_owned(),
        resource: resource.to_owned(),
        actual,
        cause,
        fix: check.header.fix.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::findings;
    use crate::catalogue::Check;
    use crate::schema::Operation;
    use crate::store::{Answer, Class, Finding, Gap, Value};
    use crate::verdict::unread::{Holes, Unread};

    const CHECK: &str = "-- title = \"Things are whole\"\n-- severity = \"low\"\n-- why = \"Half a thing is none.\"\n\
                         -- fix = \"Mend it.\"\n-- docs = \"https://example.org\"\nSELECT 1";

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn row(resource: &str, compliant: Value) -> Vec<Value> {
        vec![text("1"), text("r1"), text(resource), compliant, text("it is there")]
    }

    fn judged(rows: Vec<Vec<Value>>, holes: &Holes) -> Result<Vec<Finding>, String> {
        let check = Check::parse("things/whole", "checks/things/whole.sql", CHECK).expect("a check");
        let columns = ["account_id", "region", "resource", "compliant", "actual"].map(str::to_owned);
        findings(&Answer { columns: columns.into(), rows }, &check, holes).map_err(|error| error.to_string())
    }

    fn verdicts(rows: Vec<Vec<Value>>, holes: &Holes) -> Vec<String> {
        let findings = judged(rows, holes).expect("findings");
        findings.iter().map(|finding| format!("{} {}", finding.resource, finding.verdict.name())).collect()
    }

    #[test]
    fn compliant_is_one_or_zero_or_unknown_and_nothing_else() {
        let rows = vec![row("a", Value::Integer(1)), row("b", Value::Integer(0)), row("c", Value::Null)];
        assert_eq!(verdicts(rows, &Holes::default()), ["a pass", "b fail", "c unknown"]);
        for (value, said) in [
            (Value::Integer(2), "2"),
            (Value::Real(1.0), "1.0"),
            (text("yes"), "'yes'"),
            (Value::Blob(vec![1]), "a blob"),
        ] {
            let error = judged(vec![row("a", value)], &Holes::default()).expect_err("no verdict");
            let words = format!("a row's `compliant` is {said}, not 1, 0 or NULL");
            assert_eq!(error, format!("the check things/whole could not run: {words}"));
        }
    }

    #[test]
    fn a_row_says_which_resource_it_is_about() {
        let mut nameless = row("a", Value::Integer(1));
        nameless[2] = Value::Null;
        let error = judged(vec![nameless], &Holes::default()).expect_err("no verdict");
        assert_eq!(error, "the check things/whole could not run: a row's `resource` is NULL, not text");
    }

    #[test]
    fn of_two_rows_for_one_resource_the_worse_counts() {
        for rows in [[1, 0, 1], [0, 1, 1], [1, 1, 0]] {
            let rows = rows.map(|compliant| row("a", Value::Integer(compliant)));
            assert_eq!(verdicts(rows.to_vec(), &Holes::default()), ["a fail"]);
        }
        let rows = vec![row("a", Value::Integer(1)), row("a", Value::Null)];
        assert_eq!(verdicts(rows, &Holes::default()), ["a unknown"]);
    }

    /// A column that was not read is NULL, and a check may pass over such a row.
    #[test]
    fn a_resource_that_was_not_read_is_unknown_though_it_has_no_row() {
        let (list, detail) = (Operation::new("a", "ListThings"), Operation::new("a", "GetThing"));
        let gap = Gap::of_partition(("1", "r1"), "aws_thing", detail, Class::Throttled, "slow down");
        let need = |operation, lists| crate::plan::Need { table: "aws_thing", operation, lists };
        let unread = Unread { gaps: vec![gap.for_resource("b")], ..Unread::default() };
        let schema = crate::schema::Schema::new(Vec::new(), &[]);
        let holes =
            unread.holes(&schema, &[need(list, true), need(detail, false)], &["aws_thing".to_owned()].into());
        assert_eq!(verdicts(vec![row("a", Value::Integer(1))], &holes), ["a pass", "b unknown"]);
        let found = judged(vec![row("b", Value::Integer(1))], &holes).expect("findings");
        assert_eq!(found[0].cause.as_deref(), Some("a:GetThing was throttled for b: slow down"));
        assert_eq!(found[0].actual, None, "what is said of state that nobody read is a guess");
    }

    /// People keep these ids in tickets and dashboards.
    #[test]
    fn ids_stay_what_they_are() {
        let found =
            judged(vec![row("arn:aws:a:::b", Value::Integer(1))], &Holes::default()).expect("findings");
        assert_eq!(found[0].id, "361b9ef0d7c7aeb5");
    }
}
