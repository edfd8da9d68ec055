//! One check of a document after the other.

use super::about;
use super::findings::{Answer, Said, findings};
use super::found::Found;
use super::requirement;
use super::scope::Within;
use super::unread::Unread;
use super::waive::Waivers;
use super::witness;
use crate::catalogue::{Catalogue, Check, ParamValue};
use crate::declared;
use crate::diagnostic::Problem;
use crate::plan::{Need, Plan};
use crate::requirements::Requirements;
use crate::schema::{Reads, Schema};
use crate::store::{
    Analysis, Analyst, Audit, Binding, Finding, Judged, Limits, Sandbox, ScopeKind, Snapshot, StoreError,
    Verdict,
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
        let record = snapshot.record()?;
        let unread = Unread::of(&record, &sandbox, self.schema, scope)?;
        let tables = self.analyses.values().flat_map(|analysis| analysis.ground.rests_on.keys());
        let within = Within::of(scope, self.schema, tables.map(String::as_str).collect(), &sandbox)?;
        let mut waivers = Waivers::new(&self.requirements.waivers, today);
        let mut found = Found::default();
        for (id, analysis) in &self.analyses {
            let Some(check) = self.catalogue.get(id) else { continue };
            let (params, before, started) =
                (self.requirements.params.get(id), found.findings.len(), Instant::now());
            if let Some(exempt) = within.of_account(check, &unread.partitions) {
                exempt.into_iter().for_each(|finding| found.add(finding));
                continue;
            }
            let said = match said(&sandbox, check, params) {
                Err(error) if error.is_limit() => {
                    // It may be lost to the statement that took too long.
                    sandbox = self.sandbox(snapshot)?;
                    self.undecided(&unread, check, &error)
                }
                said => said.map_err(|error| failed(check, &error))?,
            };
            let holes = unread.holes_of(check, self.schema, &self.needs(check), &analysis.ground, &sandbox);
            let tagged = self.tagged(&sandbox, analysis)?;
            for mut finding in findings(said, check, &holes) {
                if has_tags(&finding, tagged.as_ref()) && within.keeps(&finding, analysis, &holes) {
                    waivers.apply(&mut finding);
                    found.add(finding);
                } else {
                    found.leave_out(finding);
                }
            }
            let (findings, micros) = (found.findings.len() - before, started.elapsed().as_micros());
            tracing::trace!(check = id, findings, micros, "judged");
        }
        let requirements = self.requirements.requirements.iter();
        let results = requirements.map(|requirement| requirement::judge(requirement, &found)).collect();
        let title = self.requirements.title.clone();
        let stacks = declared::in_scope(&sandbox)?;
        let judged = self.judged(&found);
        let notes = waivers.notes(!scope.is_narrow()).into_iter().chain(within.notes()).collect();
        let checks = about::checks(self.catalogue, &found.findings);
        let resources = about::resources(self.schema, &sandbox, &found.findings)?;
        let at = record.run.endpoint.as_deref();
        let witnesses = witness::witnesses(self.schema, &self.analyses, &sandbox, &found.findings, at)?;
        let catalogue = self.catalogue.iter().count();
        let audit = Audit::new(title, record.run, results, found.findings, record.gaps, notes);
        Ok(Audit { judged, checks, resources, witnesses, catalogue, stacks, ..audit })
    }

    /// What was in scope.
    fn judged(&self, found: &Found) -> Judged {
        let scope = &self.requirements.scope;
        Judged {
            scope: if scope.stacks.is_some() { ScopeKind::Stack } else { ScopeKind::Account },
            tags: scope.tags.clone(),
            arns: scope.arns.iter().map(|pattern| pattern.text().to_owned()).collect(),
            resources: found.resources(),
            left_out: found.all_left_out(),
        }
    }

    /// What a check says that did not come to its end: something for each partition that it judges.
    fn undecided(&self, unread: &Unread, check: &Check, error: &StoreError) -> Vec<Said> {
        let needs = self.needs(check);
        let cause = format!("the check was {error}");
        let open = |(account_id, region): (&str, &str)| {
            let resource = format!("{account_id}/{region}");
            Said::without_row((account_id, region, &resource), Verdict::Unknown, &cause)
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
    fn tagged(
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
        let bind = |(n, (key, value)): (usize, (&String, &String))| {
            // The path quotes a key as JSON does.
            let path = format!("$.{}", serde_json::Value::from(key.as_str()));
            [(format!("key_{n}"), path), (format!("value_{n}"), value.clone())]
        };
        let bindings = tags.iter().enumerate().flat_map(bind);
        let bindings: Vec<_> = bindings.map(|(name, value)| Binding::text(name, value)).collect();
        let mut subjects = BTreeSet::new();
        // One by one: there may be more tables than a compound statement may have parts.
        for table in tables {
            let sql = format!("SELECT account_id, region, arn FROM {table} WHERE {condition}");
            let found = sandbox.run(&sql, &bindings)?.texts();
            subjects.extend(found.map(|[account_id, region, arn]| (account_id, region, arn)));
        }
        Ok(Some(subjects))
    }
}

/// The tables by whose tags the scope narrows a check: all that its rows rest on, if every one of them has tags.
fn scoped_tables<'a>(schema: &Schema, analysis: &'a Analysis, requirements: &Requirements) -> Vec<&'a str> {
    let has_tags = |table: &String| ["arn", "tags"].iter().all(|name| schema.has_column(table, name));
    if requirements.scope.tags.is_empty() || !analysis.ground.origins.iter().all(has_tags) {
        return Vec::new();
    }
    analysis.ground.origins.iter().map(String::as_str).collect()
}

fn reads(schema: &Schema, analysis: &Analysis, requirements: &Requirements) -> Reads {
    let mut reads = analysis.reads.clone();
    for table in scoped_tables(schema, analysis, requirements) {
        reads.entry(table.to_owned()).or_default().insert("tags".to_owned());
    }
    reads
}

/// Whether a finding is about a resource with the scope's tags, or unknown.
fn has_tags(finding: &Finding, tagged: Option<&BTreeSet<Subject>>) -> bool {
    let Finding { account_id, region, resource, .. } = finding;
    let subject = || (account_id.to_string(), region.to_string(), resource.clone());
    finding.verdict == Verdict::Unknown || tagged.is_none_or(|tagged| tagged.contains(&subject()))
}

/// Runs a check.
pub(super) fn said(
    sandbox: &Sandbox,
    check: &Check,
    params: Option<&BTreeMap<String, ParamValue>>,
) -> Result<Vec<Said>, StoreError> {
    let bind = |(name, value): (&String, &ParamValue)| Binding { name: name.clone(), value: value.bind() };
    let bindings: Vec<_> = params.into_iter().flatten().map(bind).collect();
    Ok(sandbox.fold(check.sql(), &bindings, Answer::default(), Answer::put)?.said)
}

fn failed(check: &Check, error: &StoreError) -> VerdictError {
    VerdictError::Run { check: check.id.clone(), error: error.to_string() }
}
