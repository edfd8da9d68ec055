//! A requirements document as it is written: its keys, and where each value stands.

use super::refusal;
use crate::catalogue::ParamValue;
use crate::diagnostic::Problem;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_saphyr::Spanned;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// Values of parameters, by name.
pub(super) type Params = BTreeMap<At<String>, At<ParamValue>>;

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
    /// Parameters of checks, wherever they are named, in this document or in one that it extends; under `*` those that
    /// checks share, such as the tags that name the environment, for all of them.
    #[serde(default)]
    pub(super) parameters: BTreeMap<At<String>, Params>,
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
    pub(super) regions: Option<At<OneOrMany>>,
    /// Only resources with these tags are judged, where their table has tags.
    pub(super) tags: BTreeMap<String, At<String>>,
    /// Only resources with an ARN that one of these globs matches are judged; of others, no more is read than the lists say.
    /// `--arn` on the command line has the last word.
    pub(super) arns: Vec<At<String>>,
}

/// One text or a list of them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a region belongs here, a list of them, or `all`")]
pub(super) enum OneOrMany {
    One(String),
    Many(#[schemars(length(min = 1))] Vec<String>),
}

/// A sentence and its checks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementSection {
    /// A short name, unique in the document.
    #[schemars(length(min = 1))]
    pub(super) id: At<String>,
    /// The sentence.
    #[schemars(length(min = 1))]
    pub(super) text: At<String>,
    /// The checks that decide it: ids, or an id with parameters.
    #[schemars(length(min = 1))]
    pub(super) checks: Vec<At<Named>>,
}

/// `rds/multi-az`, or `rds/backup-retention: { min_days: 14 }`.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub(super) enum Named {
    /// The check with the parameters it has anyway.
    Plain(String),
    /// The check with these parameters.
    With(#[schemars(extend("minProperties" = 1, "maxProperties" = 1))] BTreeMap<At<String>, Params>),
}

impl At<Named> {
    /// The check, where it stands, and its parameters.
    pub(super) fn parts(&self) -> (&str, Range<usize>, &Params) {
        static NONE: Params = Params::new();
        match self.value() {
            Named::Plain(id) => (id, self.span(), &NONE),
            Named::With(map) => match map.first_key_value() {
                Some((id, params)) => (id.value(), id.span(), params),
                None => ("", self.span(), &NONE),
            },
        }
    }
}

/// By hand, because an untagged enum would lose the places of the parameters.
impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NamedVisitor;

        impl<'de> Visitor<'de> for NamedVisitor {
            type Value = Named;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a check, or one with its parameters,")
            }

            fn visit_str<E: de::Error>(self, id: &str) -> Result<Named, E> {
                Ok(Named::Plain(id.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
                let Some(id) = map.next_key::<At<String>>()? else {
                    return Err(de::Error::custom("the id of a check is missing here"));
                };
                let params = map.next_value::<Option<Params>>()?;
                if let Some(beside) = map.next_key::<String>()? {
                    let id = id.value();
                    let message =
                        format!("`{beside}` stands beside `{id}`: indent it to make it a parameter");
                    return Err(de::Error::custom(message));
                }
                Ok(Named::With(BTreeMap::from([(id, params.unwrap_or_default())])))
            }
        }

        deserializer.deserialize_any(NamedVisitor)
    }
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
    #[schemars(length(min = 1))]
    pub(super) reason: At<String>,
    /// Who answers for it.
    #[schemars(length(min = 1))]
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
        let span = self.0.defined.span();
        let start = span.byte_offset().unwrap_or(0) as usize;
        start..start + span.byte_len().unwrap_or(1).max(1) as usize
    }
}

impl<T: PartialEq> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl<T: Eq> Eq for At<T> {}

impl<T: Ord> PartialOrd for At<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A key is the same wherever it stands.
impl<T: Ord> Ord for At<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(other.value())
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
        let missing = |field: &str| match field {
            "id" | "text" | "checks" => "a requirement has the keys id, text and checks",
            _ => "a waiver has the keys check, resource, reason, owner and expires",
        };
        serde_saphyr::from_str(text).map_err(|error| refusal::problem(file, text, error, missing))
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
