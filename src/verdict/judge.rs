//! One check of a document after the other.

use super::findings::{self, Form, failed};
use super::requirement::{self, Found};
use super::scope::Within;
use super::unread::Unread;
use super::waive::Waivers;
use crate::catalogue::{Catalogue, Check, ParamValue};
use crate::declared;
use crate::diagnostic::Problem;
use crate::plan::{Need, Plan};
use crate::requirements::Requirements;
use crate::schema::Schema;
use crate::store::{
    Analysis, Analyst, Answer, Audit, Binding, Finding, Judged, Limits, Reads, Sandbox, ScopeKind, Snapshot,
    StoreError, Value, Verdict,
};
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
    limits: Limits,
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
        Ok(Self { schema, catalogue, requirements, analyses, plan, limits: Limits::default() })
    }

    /// With other limits for each check.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// What must be read to judge the document.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Judges a snapshot. `today` decides which waivers hold.
    ///
    /// # Errors
    ///
    /// When a check cannot run, or answers what no check may: then nothing is said of any requirement. One that was
    /// stopped at its limit leaves open what it decides.
    pub fn audit(&self, snapshot: &Snapshot, today: jiff::civil::Date) -> Result<Audit, VerdictError> {
        let mut sandbox = self.sandbox(snapshot)?;
        let scope = &self.requirements.scope;
        let unread = Unread::of(snapshot, &sandbox, self.schema, scope)?;
        let tables = self.analyses.values().flat_map(|analysis| analysis.reads.keys());
        let within = Within::of(scope, self.schema, tables.map(String::as_str).collect(), &sandbox)?;
        let (mut findings, mut left_out) = (Vec::new(), BTreeMap::new());
        for (id, analysis) in &self.analyses {
            let Some(check) = self.catalogue.get(id) else { continue };
            let (params, started) = (self.requirements.params.get(id), Instant::now());
            if let Some(exempt) = within.of_account(check, &unread.partitions) {
                findings.extend(exempt);
                continue;
            }
            let holes = unread.holes_of(check, self.schema, &self.needs(check), &analysis.origins);
            let all = match rows(&sandbox, check, params) {
                Err(error) if error.is_limit() => {
                    // It may be lost to the statement that took too long.
                    sandbox = self.sandbox(snapshot)?;
                    self.undecided(&unread, check, &error)
                }
                Err(error) => return Err(failed(check, error.to_string())),
                Ok(answer) => findings::findings(answer, check, &holes)?,
            };
            let found = all.len();
            let judged = within.narrow(self.with_tags(&sandbox, analysis, all)?, analysis, &holes);
            left_out.insert(id.clone(), (found - judged.len()) as u64);
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
        let found = Found::of(&findings);
        let results =
            requirements.map(|requirement| requirement::judge(requirement, &found, &left_out)).collect();
        let title = self.requirements.title.clone();
        let stacks = declared::in_scope(&sandbox)?;
        let judged = self.judged(&findings, left_out.values().sum());
        let notes = waivers.notes(!scope.is_narrow()).into_iter().chain(within.notes()).collect();
        let audit = Audit::new(title, snapshot.run()?, results, findings, snapshot.gaps()?, notes);
        Ok(Audit { judged, stacks, ..audit })
    }

    /// What was in scope.
    fn judged(&self, findings: &[Finding], left_out: u64) -> Judged {
        let scope = &self.requirements.scope;
        let live = findings.iter().map(|finding| &finding.resource).filter(|name| name.starts_with("arn:"));
        Judged {
            scope: if scope.stacks.is_some() { ScopeKind::Stack } else { ScopeKind::Account },
            tags: scope.tags.clone(),
            arns: scope.arns.iter().map(|pattern| pattern.text().to_owned()).collect(),
            resources: live.collect::<BTreeSet<_>>().len() as u64,
            left_out,
        }
    }

    /// The findings of resources with the scope's tags, and those that are unknown.
    fn with_tags(
        &self,
        sandbox: &Sandbox,
        analysis: &Analysis,
        mut findings: Vec<Finding>,
    ) -> Result<Vec<Finding>, StoreError> {
        if let Some(scope) = self.in_scope(sandbox, analysis)? {
            let key = |finding: &Finding| {
                (finding.account_id.to_string(), finding.region.to_string(), finding.resource.clone())
            };
            findings.retain(|finding| finding.verdict == Verdict::Unknown || scope.contains(&key(finding)));
        }
        Ok(findings)
    }

    /// What a check says that did not come to its end: one finding for each partition that it judges.
    fn undecided(&self, unread: &Unread, check: &Check, error: &StoreError) -> Vec<Finding> {
        let needs = self.needs(check);
        let cause = format!("the check was {error}");
        let mut form = Form::of(check);
        let open = |(account_id, region): (&str, &str)| {
            let resource = format!("{account_id}/{region}");
            form.finding((account_id, region, &resource), Verdict::Unknown, None, Some(cause.clone()))
        };
        unread.partitions_of(self.schema, &needs).map(open).collect()
    }

    fn needs(&self, check: &Check) -> Vec<Need> {
        self.plan.needs(&check.id).copied().collect()
    }

    fn sandbox(&self, snapshot: &Snapshot) -> Result<Sandbox, StoreError> {
        Ok(snapshot.sandbox()?.with_limits(self.limits))
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
        let subjects = sandbox.run(&sql, &bindings)?.texts();
        Ok(Some(subjects.map(|[account_id, region, arn]| (account_id, region, arn)).collect()))
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
) -> Result<Answer, StoreError> {
    let bind = |(name, value): (&String, &ParamValue)| Binding { name: name.clone(), value: value.bind() };
    let bindings: Vec<_> = params.into_iter().flatten().map(bind).collect();
    sandbox.run(check.sql(), &bindings)
}
