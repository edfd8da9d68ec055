//! What an audit knows beside its verdicts: of the checks, of the resources, and of where the sentences stand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the catalogue says of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AboutCheck {
    /// The harm of a drift.
    pub why: String,
    /// A page of the documentation.
    pub docs: String,
    /// The same check in other catalogues: `fsbp`, `cis`, `prowler`, `powerpipe`, each with its ids.
    pub controls: BTreeMap<String, Vec<String>>,
}

/// What is known of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AboutResource {
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// CloudFormation's name of its type, such as `AWS::RDS::DBInstance`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its tags, where they were read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FileLine {
    /// The file, as the user named it; of what is built in, `profile baseline`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}
