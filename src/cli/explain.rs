//! `upright explain`: why a finding came out as it did.

use super::Outcome;
use super::args::DocumentArgs;
use super::audit::today;
use super::error::Failure;
use super::kept;
use super::output::Output;
use super::stacks::LiveStacks;
use crate::catalogue::{Catalogue, ParamValue};
use crate::collect;
use crate::diagnostic::near;
use crate::explain::{Case, Explanation};
use crate::report::{explanation_json, explanation_text};
use crate::scope::Scope;
use crate::store::{Analyst, Audit, Finding, Snapshot};
use crate::verdict::{Judge, Unread};
use clap::ValueEnum;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Explain a finding: its rows, what was not read, and what became of each policy statement and condition
///
/// Needs no AWS, but the snapshot of an audit. A finding is named by its id, of which the first digits are enough, or by its check and
/// resource: an ARN, or how it ends. Without a document the audit counts that the snapshot keeps; with one, what that
/// document says of its rows.
///
/// Examples:
///   upright audit --snapshot today.db
///   upright explain --from today.db s3/not-public payments
///   upright explain --from today.db 361b9ef0 --format json
///   upright explain --from today.db iam/policy-no-admin arn:aws:iam::111122223333:role/deploy
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// Id of a finding, or a check
    finding: String,
    /// Resource of the check's finding: its ARN, or how that ends
    resource: Option<String>,
    /// Snapshot that `upright audit --snapshot FILE` or `upright collect` wrote
    #[arg(long, value_name = "SNAPSHOT")]
    from: PathBuf,
    #[command(flatten)]
    document: DocumentArgs,
    /// Format of the explanation
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: ExplanationFormat,
    /// File for the explanation, in place of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ExplanationFormat {
    /// For people, as wide as the terminal
    Text,
    /// Everything, for programs (schema upright/explain/1)
    Json,
}

/// An audit, and what it was made by.
struct Audited {
    snapshot: Snapshot,
    audit: Audit,
    catalogue: Catalogue,
    scope: Scope,
    /// By check; none where the audit does not say them.
    params: Option<BTreeMap<String, BTreeMap<String, ParamValue>>>,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let audited = self.audited(output)?;
        let finding = self.find(&audited.audit)?;
        let explanation = audited.explain(&finding)?;
        let file = self.output.as_deref();
        let text = match self.format {
            ExplanationFormat::Text => explanation_text(&explanation, output.style(file)),
            ExplanationFormat::Json => explanation_json(&explanation),
        };
        output.result_to(file, |out| out.write_all(text.as_bytes()))?;
        Ok(Outcome::Holds)
    }

    /// The audit that the snapshot keeps, or one that is made now.
    fn audited(&self, output: &Output) -> Result<Audited, Failure> {
        if !self.document.is_given()
            && let Some(audit) = Snapshot::open(&self.from)?.kept_audit()?
        {
            let (snapshot, catalogue) = (kept::open(&self.from)?, Catalogue::built_in()?);
            return Ok(Audited { snapshot, audit, catalogue, scope: Scope::default(), params: None });
        }
        let (catalogue, requirements, _) =
            self.document.load(output, LiveStacks::Refused("this explains a snapshot without it"))?;
        let snapshot = kept::anew(&self.from)?;
        let audit = Judge::new(collect::schema(), &catalogue, &requirements)?.audit(&snapshot, today())?;
        let params = Some(requirements.params.clone());
        Ok(Audited { snapshot, audit, catalogue, scope: requirements.scope, params })
    }

    /// The one finding that is meant.
    fn find(&self, audit: &Audit) -> Result<Finding, Failure> {
        let found = match &self.resource {
            None if is_id(&self.finding) => by_id(audit, &self.finding),
            None => audit.findings.of(&self.finding).collect(),
            Some(resource) => of_resource(audit, &self.finding, resource),
        };
        match <[Finding; 1]>::try_from(found) {
            Ok([finding]) => Ok(finding),
            Err(found) if found.is_empty() => Err(self.nothing(audit)),
            Err(found) => {
                let failure = Failure::new(format!("{} findings are meant by that", found.len()));
                Err(failure.help(format!("name one of them:\n{}", self.choice(&found))))
            }
        }
    }

    /// Why nothing is found, and what there is.
    fn nothing(&self, audit: &Audit) -> Failure {
        let Self { finding, resource, .. } = self;
        let from = self.from.display();
        let of_check: Vec<_> = audit.findings.of(finding).collect();
        if is_id(finding) && resource.is_none() {
            let ids: Vec<_> = audit.findings.iter().map(|finding| finding.id.to_string()).collect();
            let near = near(finding, ids.iter().map(String::as_str));
            let near: Vec<_> = near.iter().flat_map(|id| by_id(audit, id)).collect();
            let failure = Failure::new(format!("there is no finding `{finding}` in {from}"));
            let all = format!("`upright report {from} --format json` lists every finding with its id");
            return failure.help(if near.is_empty() {
                all
            } else {
                format!("the nearest ones are these; {all}\n{}", self.choice(&near))
            });
        }
        if of_check.is_empty() {
            let checks = audit.requirements.iter().flat_map(|one| one.checks.keys()).map(String::as_str);
            let failure = Failure::new(format!("there is no finding of a check `{finding}` in {from}"));
            return match near(finding, checks).as_slice() {
                [] => failure.help("name a document that asks for the check, with -r"),
                [same, ..] if same == finding => failure.help("the check met nothing to judge"),
                near => failure.help(format!("did you mean `{}`?", near.join("`, `"))),
            };
        }
        let named = resource.as_deref().unwrap_or_default();
        let names: Vec<_> = of_check.iter().map(|finding| finding.resource.as_str()).collect();
        let near = near(named, names.iter().copied());
        let some: Vec<_> = of_check
            .iter()
            .filter(|one| near.is_empty() || near.contains(&one.resource.as_str()))
            .cloned()
            .collect();
        let failure = Failure::new(format!("{finding} has no finding of `{named}` in {from}"));
        failure.help(format!("it has these:\n{}", self.choice(&some)))
    }

    /// Lines to copy, the first of many.
    fn choice(&self, findings: &[Finding]) -> String {
        let mut findings: Vec<_> = findings.iter().collect();
        findings.sort_by_key(|finding| finding.verdict);
        let line = |finding: &&Finding| {
            let Finding { id, check, resource, verdict, .. } = *finding;
            format!(
                "  upright explain --from {} {id}   {} {check} {resource}",
                self.from.display(),
                verdict.name()
            )
        };
        let mut lines: Vec<_> = findings.iter().take(CHOICES).map(line).collect();
        if findings.len() > CHOICES {
            lines.push(format!("  and {} more", findings.len() - CHOICES));
        }
        lines.join("\n")
    }
}

/// Findings that are offered.
const CHOICES: usize = 10;
/// Digits of an id from which on it is taken for one.
const DIGITS: usize = 4;

impl Audited {
    fn explain(&self, finding: &Finding) -> Result<Explanation, Failure> {
        let schema = collect::schema();
        let check = self.catalogue.get(&finding.check).ok_or_else(|| {
            Failure::new(format!("upright has no check `{}`", finding.check))
                .help("name the directory of your own checks with --checks, and the document with -r")
        })?;
        let analysis = check.analyse(&Analyst::new(schema)?)?;
        let rows = self.snapshot.sandbox()?;
        let record = self.snapshot.record()?;
        let unread = Unread::of(&record, &rows, schema, &self.scope)?;
        let params = self.params.as_ref().and_then(|params| params.get(&check.id));
        let case = Case { finding, check, analysis: &analysis, rows: &rows, unread: &unread, params };
        let mut explanation = Explanation::of(&case, schema)?;
        let (by, now) = (&self.audit.run.version, env!("CARGO_PKG_VERSION"));
        if self.params.is_none() && by != now {
            explanation.notes.push(format!(
                "the audit was made by upright {by}, and is explained by upright {now}: `-r` judges the rows anew"
            ));
        }
        Ok(explanation)
    }
}

fn is_id(text: &str) -> bool {
    text.len() >= DIGITS
        && text.len() <= 16
        && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn by_id(audit: &Audit, digits: &str) -> Vec<Finding> {
    audit.findings.iter().filter(|finding| finding.id.to_string().starts_with(digits)).collect()
}

/// The findings of a check of a resource: of this name, else such as end in it, else such as have it somewhere.
fn of_resource(audit: &Audit, check: &str, name: &str) -> Vec<Finding> {
    let all: Vec<_> = audit.findings.of(check).collect();
    let is_end =
        |resource: &str| resource.strip_suffix(name).is_some_and(|before| before.ends_with(['/', ':']));
    let ways: [&dyn Fn(&str) -> bool; 3] =
        [&|resource| resource == name, &is_end, &|resource| resource.contains(name)];
    let found = ways
        .into_iter()
        .map(|is_it| all.iter().filter(|finding| is_it(&finding.resource)).cloned().collect::<Vec<_>>());
    found.into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}
