//! A requirements document as it is written: its keys, and where each value stands.

use crate::catalogue::ParamValue;
use crate::diagnostic::Problem;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde_saphyr::{Location, Spanned};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// Values of parameters, by name.
pub(super) type Params = BTreeMap<String, At<ParamValue>>;

/// A requirements document.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What the document is about, for the head of the report.
    pub title: Option<String>,
    /// A profile of upright's, or the path of another document: its requirements, parameters and waivers hold here too.
    pub(super) extends: Option<At<String>>,
    /// What is audited.
    #[serde(default)]
    pub(super) scope: ScopeSection,
    /// Parameters of checks that are named elsewhere, e.g. in the document that this one extends.
    #[serde(default)]
    pub(super) parameters: BTreeMap<String, Params>,
    /// The sentences, each with the checks that decide it. One with the id of an inherited one takes its place.
    #[serde(default)]
    pub(super) requirements: Vec<RequirementSection>,
    /// Drift that is accepted for a while.
    #[serde(default)]
    pub(super) waivers: Vec<WaiverSection>,
}

/// What is audited.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ScopeSection {
    /// Regions, or `all`. `--region` on the command line has the last word.
    pub(super) regions: Option<OneOrMany>,
    /// Only resources with these tags are judged, where their table has tags.
    pub(super) tags: BTreeMap<String, String>,
}

/// One text or a list of them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// A sentence and its checks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementSection {
    /// A short name, unique in the document.
    pub(super) id: At<String>,
    /// The sentence.
    pub(super) text: String,
    /// The checks that decide it: ids, or an id with parameters.
    pub(super) checks: Vec<At<Named>>,
}

/// `rds/multi-az`, or `rds/backup-retention: { min_days: 14 }`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Named {
    /// The check with the parameters it has anyway.
    Plain(String),
    /// The check with these parameters.
    With(BTreeMap<String, BTreeMap<String, ParamValue>>),
}

/// A waiver as it is written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WaiverSection {
    /// Id of the check, or a glob such as `s3/*`.
    pub(super) check: At<String>,
    /// ARN of the resource, or a glob.
    pub(super) resource: At<String>,
    /// Why the drift is accepted.
    pub(super) reason: At<String>,
    /// Who answers for it.
    pub(super) owner: At<String>,
    /// The last day on which it holds, e.g. 2027-03-31.
    pub(super) expires: At<String>,
}

/// A value and where it stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct At<T>(pub(super) Spanned<T>);

impl<T> At<T> {
    pub(super) fn value(&self) -> &T {
        &self.0.value
    }

    /// The bytes of the document at which it stands.
    pub(super) fn span(&self) -> Range<usize> {
        bytes(&self.0.defined)
    }
}

/// The schema is the value's: editors see no places.
impl<T: JsonSchema> JsonSchema for At<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When it is not YAML, or has keys or values that a document has not.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problem> {
        serde_saphyr::from_str(text).map_err(|error| problem(file, text, error))
    }

    /// The JSON Schema of documents, for editors.
    pub fn json_schema() -> serde_json::Value {
        let mut schema = schemars::schema_for!(Self);
        schema.insert("title".into(), "Requirements document of upright".into());
        let expires = "/$defs/WaiverSection/properties/expires";
        if let Some(serde_json::Value::Object(expires)) = schema.pointer_mut(expires) {
            expires.extend(json_schema!({ "format": "date" }).as_object().cloned().unwrap_or_default());
        }
        schema.to_value()
    }
}

fn bytes(location: &Location) -> Range<usize> {
    let span = location.span();
    let start = span.byte_offset().unwrap_or(0) as usize;
    start..start + span.byte_len().unwrap_or(1).max(1) as usize
}

fn problem(file: &str, text: &str, error: serde_saphyr::Error) -> Problem {
    let error = match error {
        serde_saphyr::Error::WithSnippet { error, .. } => *error,
        error => error,
    };
    let span = error.location().as_ref().map_or(0..0, bytes);
    let at = |message: String| Problem::new(file, text, span.clone(), message);
    match &error {
        serde_saphyr::Error::SerdeUnknownField { field, expected, .. } => {
            let keys = expected.iter().copied();
            at(format!("unknown key `{field}`"))
                .help(format!("the keys here are {}", expected.join(", ")))
                .did_you_mean(field, keys)
        }
        serde_saphyr::Error::SerdeMissingField { field, .. } => {
            at(format!("the key `{field}` is missing here"))
        }
        other => {
            let message = other.render_with_formatter(&serde_saphyr::UserMessageFormatter);
            at(message.lines().next().unwrap_or("not YAML").to_owned())
        }
    }
}
