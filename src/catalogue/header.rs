//! The header of a check: the comment lines at the top of its file, which are TOML.

use super::param::{Kind, ParamValue};
use super::shared::shared;
use crate::diagnostic::Problem;
use crate::store::Severity;
use semver::Version;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A title is read in a table: it must fit.
const TITLE_LIMIT: usize = 70;

/// What a check says of itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The required state.
    pub title: String,
    /// How bad a drift is.
    pub severity: Severity,
    /// The harm of a drift.
    pub why: String,
    /// One imperative sentence.
    pub fix: String,
    /// A page of the documentation: AWS's, or the tool's that deploys.
    pub docs: String,
    /// The same check in other catalogues.
    #[serde(default)]
    pub controls: Controls,
    /// What the requirement asks and this check does not judge.
    pub omits: Option<String>,
    /// What its rows rest on, where the statement does not show it.
    scope: Option<Ground>,
    /// The release that it came with; without it, the first.
    pub since: Option<Version>,
    /// Ids that it had before, each by the release in which it ceased to have it.
    #[serde(default)]
    pub formerly: BTreeMap<Version, String>,
    /// What it judges otherwise than before, by the release since which it does.
    #[serde(default)]
    pub changed: BTreeMap<Version, String>,
    /// Whether it, a check of the user's, takes the place of upright's of the same id.
    #[serde(default)]
    pub replaces: bool,
    /// Names of the parameters that it shares with other checks.
    #[serde(default)]
    pub shared: Vec<String>,
    /// What a document can set: those that it declares, and those that it shares.
    #[serde(default)]
    pub params: BTreeMap<String, Param>,
}

impl Header {
    /// Whether it judges the account as a whole, so that a part of it decides nothing.
    pub fn is_of_account(&self) -> bool {
        self.scope == Some(Ground::Account)
    }

    /// Whether each of its rows rests on one resource and its parts, as far as operations go that are called for each.
    pub fn is_of_one_resource(&self) -> bool {
        self.scope == Some(Ground::Resource)
    }
}

/// What a row rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Ground {
    /// Everything in the account.
    Account,
    /// The details of one resource and of its parts, and on lists.
    Resource,
}

/// Ids of equivalent controls elsewhere.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Controls {
    /// Prowler.
    pub prowler: Vec<String>,
    /// Powerpipe's AWS compliance mod.
    pub powerpipe: Vec<String>,
    /// AWS Foundational Security Best Practices.
    pub fsbp: Vec<String>,
    /// CIS AWS Foundations Benchmark 3.0.
    pub cis: Vec<String>,
}

impl Controls {
    /// Each catalogue by its name, with the ids that it has.
    pub fn by_catalogue(&self) -> [(&'static str, &[String]); 4] {
        let Self { prowler, powerpipe, fsbp, cis } = self;
        [("fsbp", fsbp), ("cis", cis), ("prowler", prowler), ("powerpipe", powerpipe)]
    }
}

/// A parameter of a check.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// What it means, with its unit.
    pub about: String,
    /// Its value where a document sets none.
    pub default: Option<ParamValue>,
    /// Its kind, where there is no default to tell.
    #[serde(rename = "type")]
    kind: Option<Kind>,
}

impl Param {
    /// The kind of value that it takes.
    pub fn kind(&self) -> Kind {
        self.kind.or_else(|| self.default.as_ref().map(ParamValue::kind)).unwrap_or(Kind::String)
    }
}

/// Splits a file into its header and the byte at which its statement begins.
pub(super) fn split(text: &str) -> (String, usize) {
    let (mut header, mut start) = (String::new(), 0);
    for line in text.split_inclusive('\n') {
        let Some(comment) = line.strip_prefix("--") else { break };
        // As many bytes as before, so that TOML's positions are the file's.
        header.push_str("  ");
        header.push_str(comment);
        start += line.len();
    }
    (header, start)
}

pub(super) fn parse(file: &str, text: &str, header: &str) -> Result<Header, Problem> {
    let mut parsed: Header = toml::from_str(header).map_err(|error| {
        let span = error.span().unwrap_or(0..header.len().min(1));
        let message = error.message().lines().next().unwrap_or("not TOML").to_owned();
        nearest_key(Problem::new(file, text, span, message.clone()), &message)
    })?;
    let wrong = |key: &str, message: String| {
        let at = header.find(key).unwrap_or(0);
        Problem::new(file, text, at..at + key.len(), message)
    };
    if parsed.title.chars().count() > TITLE_LIMIT {
        let message = format!("the title has more than {TITLE_LIMIT} characters");
        return Err(wrong("title", message).help("state the required state in a few words"));
    }
    for (key, value) in
        [("title", &parsed.title), ("why", &parsed.why), ("fix", &parsed.fix), ("docs", &parsed.docs)]
    {
        if value.trim().is_empty() {
            return Err(wrong(key, format!("`{key}` is empty")));
        }
    }
    for (name, param) in &parsed.params {
        let place = format!("params.{name}");
        match (&param.default, param.kind) {
            (None, None) => {
                let message = format!("parameter `{name}` has neither a default nor a type");
                return Err(
                    wrong(&place, message).help("add `default = …`, or `type = \"string\"` and no default")
                );
            }
            (Some(default), Some(kind)) if kind.accept(default).is_err() => {
                return Err(wrong(&place, format!("the default of `{name}` is no {}", kind.name())));
            }
            _ => {}
        }
    }
    for name in &parsed.shared {
        let Some(param) = shared().get(name) else {
            let names: Vec<_> = shared().keys().map(String::as_str).collect();
            let problem = wrong(name, format!("no parameter `{name}` is shared"));
            return Err(problem
                .help(format!("shared are {}", names.join(", ")))
                .did_you_mean(name, names.iter().copied()));
        };
        if parsed.params.insert(name.clone(), param.clone()).is_some() {
            return Err(wrong(
                &format!("params.{name}"),
                format!("`{name}` is shared, and declared here too"),
            ));
        }
    }
    Ok(parsed)
}

/// "unknown field `a`, expected one of `b`, `c`" names what would have been right.
fn nearest_key(problem: Problem, message: &str) -> Problem {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(unknown) if message.starts_with("unknown") => problem.did_you_mean(unknown, quoted),
        _ => problem,
    }
}
