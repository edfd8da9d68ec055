//! An audit: what verdicts produce and reports read, and the one shape of the `json` report.

use super::{AboutCheck, AboutResource, Class, FileLine, Findings, Gap, Verdict};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How often an operation was called in a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CallCount {
    /// AWS account.
    pub account_id: String,
    /// AWS region, or `global`.
    pub region: String,
    /// Operation, e.g. `ec2:DescribeVpcs`.
    pub operation: String,
    /// Requests sent, retries included.
    pub calls: u64,
    /// Answers that said to slow down.
    pub throttles: u64,
    /// Requests that repeated a failed one.
    pub retries: u64,
}

/// An account that was to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ExpectedAccount {
    /// AWS account.
    pub id: String,
    /// What the accounts file or the organization calls it.
    pub name: Option<String>,
    /// Whether it was entered. All that an account holds which was not is unknown.
    pub entered: bool,
    /// Why it was not entered.
    pub cause: Option<String>,
}

/// The collecting that the audit rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Run {
    /// Random identity.
    pub id: String,
    /// Version of upright that collected.
    pub version: String,
    /// Accounts that were read.
    pub accounts: Vec<String>,
    /// Accounts that were to be read, those that were not entered too.
    pub accounts_expected: Vec<ExpectedAccount>,
    /// Regions that were read, without `global`.
    pub regions: Vec<String>,
    /// The endpoint in place of AWS's own.
    pub endpoint: Option<String>,
    /// Start, RFC 3339 in UTC.
    pub start: String,
    /// End, RFC 3339 in UTC.
    pub end: Option<String>,
    /// Whether everything planned was tried.
    pub complete: bool,
    /// Requests sent.
    pub calls: u64,
    /// Answers that said to slow down.
    pub throttles: u64,
    /// Requests that repeated a failed one.
    pub retries: u64,
    /// Resources that were listed and gone before their details were read.
    pub vanished: u64,
    /// The same by operation.
    pub operations: Vec<CallCount>,
}

impl Run {
    /// Whether another try may read more, though nobody changes anything: it was cut short, or an account could not be
    /// entered for a cause that passes. `gaps` are what it could not read.
    pub fn may_do_better(&self, gaps: &[Gap]) -> bool {
        let mut closed = self.accounts_expected.iter().filter(|account| !account.entered);
        let passes = |gap: &Gap| Class::from_name(&gap.class).is_passing();
        !self.complete
            || closed.any(|account| gaps.iter().any(|gap| gap.account_id == account.id && passes(gap)))
    }
}

/// What was judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Judged {
    /// `stack` where only what the stacks mention was judged, else `account`.
    pub scope: ScopeKind,
    /// Tags that a resource had to have.
    pub tags: BTreeMap<String, String>,
    /// Patterns of which the ARN of a resource had to match one.
    pub arns: Vec<String>,
    /// Live resources with a finding.
    pub resources: u64,
    /// Findings that were left out: they are about other resources, or the account itself.
    pub left_out: u64,
}

impl Judged {
    /// Whether something may have been left out.
    pub fn is_narrow(&self) -> bool {
        self.scope == ScopeKind::Stack || !self.tags.is_empty() || !self.arns.is_empty()
    }
}

/// What an audit is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ScopeKind {
    /// The whole account.
    #[default]
    Account,
    /// The stacks that were named, and what they depend on.
    Stack,
}

/// A stack whose declared state was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeclaredStack {
    /// Its identity: `project/name`, the lineage of a state, an ARN.
    pub stack: String,
    /// `pulumi`, `terraform` or `cloudformation`.
    pub tool: String,
    /// What people call it.
    pub name: String,
    /// Where it was read: a file, `-` for stdin, `cloudformation`.
    pub source: String,
    /// AWS account that it is judged in.
    pub account_id: String,
    /// Resources that it manages.
    pub resources: u64,
    /// Those that are compared with what is live.
    pub compared: u64,
    /// Those of them whose live state could not be read.
    pub unread: u64,
    /// Share of the resources that is compared, in whole percent, rounded down.
    pub coverage_percent: u64,
    /// The same by type.
    pub types: Vec<DeclaredType>,
}

/// The resources of one type that a stack manages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeclaredType {
    /// The type in the tool's words.
    #[serde(rename = "type")]
    pub kind: String,
    /// Resources that are compared.
    pub compared: u64,
    /// Resources that are not.
    pub not_compared: u64,
    /// Why not, where there are such.
    pub reason: Option<String>,
}

/// How many of each verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Requirements by verdict.
    pub requirements: BTreeMap<String, usize>,
    /// Findings by verdict.
    pub findings: BTreeMap<String, usize>,
    /// Drift by severity.
    pub drift: BTreeMap<String, usize>,
    /// Findings that decide something, which are `pass`, `fail` and `waived`. Where this is 0, nothing was judged, which is
    /// not to hold.
    #[serde(default)]
    pub judged: usize,
}

/// A sentence of the document, answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RequirementResult {
    /// Its id in the document.
    pub id: String,
    /// Its sentence.
    pub text: String,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<FileLine>,
    /// The worst verdict of its checks.
    pub verdict: Verdict,
    /// Its checks, each with the verdict of the check as a whole.
    pub checks: BTreeMap<String, Verdict>,
    /// Findings of its checks that were left out: they are about nothing in scope.
    pub left_out: u64,
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Audit {
    /// Always `upright/report/1`.
    pub schema: String,
    /// Title of the requirements document.
    pub title: String,
    /// The collecting.
    pub run: Run,
    /// What was in scope.
    pub judged: Judged,
    /// Counts.
    pub summary: Summary,
    /// The document's sentences, in its order.
    pub requirements: Vec<RequirementResult>,
    /// What the catalogue says of the checks of the findings, by their ids.
    #[serde(default)]
    pub checks: BTreeMap<String, AboutCheck>,
    /// What is known of the resources that drifted, are undecided or waived, by the names that the findings have for them.
    #[serde(default)]
    pub resources: BTreeMap<String, AboutResource>,
    /// Read-only lines of the AWS CLI that show again what a finding rests on, by its id: of what drifted, is undecided or
    /// waived, as far as such lines are known.
    #[serde(default)]
    pub witnesses: BTreeMap<String, Vec<String>>,
    /// How many checks there were to choose from.
    #[serde(default)]
    pub catalogue: usize,
    /// Every finding, passing ones too.
    pub findings: Findings,
    /// What could not be read.
    pub gaps: Vec<Gap>,
    /// The stacks that were named.
    pub stacks: Vec<DeclaredStack>,
    /// What the reader should know about the document: waivers that matched nothing, expired or expire soon.
    pub notes: Vec<String>,
}

impl Audit {
    /// The name and version of the shape.
    pub const SCHEMA: &'static str = "upright/report/1";

    /// An audit with its counts.
    pub fn new(
        title: String,
        run: Run,
        requirements: Vec<RequirementResult>,
        findings: Findings,
        gaps: Vec<Gap>,
        notes: Vec<String>,
    ) -> Self {
        let (schema, summary) = (Self::SCHEMA.to_owned(), Summary::default());
        let (judged, stacks) = (Judged::default(), Vec::new());
        let (checks, resources, witnesses, catalogue) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), 0);
        Self {
            schema,
            title,
            run,
            judged,
            summary,
            requirements,
            checks,
            resources,
            witnesses,
            catalogue,
            findings,
            gaps,
            stacks,
            notes,
        }
        .counted()
    }

    /// The same audit with the counts of what is in it, whatever it said of them.
    pub(super) fn counted(self) -> Self {
        let mut summary = Summary::default();
        for requirement in &self.requirements {
            *summary.requirements.entry(requirement.verdict.name().to_owned()).or_default() += 1;
        }
        for (verdict, severity, count) in self.findings.counts() {
            *summary.findings.entry(verdict.name().to_owned()).or_default() += count;
            if matches!(verdict, Verdict::Pass | Verdict::Fail | Verdict::Waived) {
                summary.judged += count;
            }
            if verdict == Verdict::Fail {
                *summary.drift.entry(severity.name().to_owned()).or_default() += count;
            }
        }
        Self { summary, ..self }
    }
}
