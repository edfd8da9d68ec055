//! A stack as every parser builds it, whatever the tool.

use super::Packed;
use serde_json::Value;
use std::collections::BTreeMap;

/// The tools whose stacks are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `pulumi stack export`.
    Pulumi,
    /// A state file, or `terraform show -json`; OpenTofu's are the same.
    Terraform,
    /// A live stack.
    CloudFormation,
}

impl Tool {
    /// Its name in tables and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pulumi => "pulumi",
            Self::Terraform => "terraform",
            Self::CloudFormation => "cloudformation",
        }
    }
}

/// One stack. The columns of `iac_stack` say what the fields hold.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Stack {
    pub stack: String,
    pub tool: Tool,
    pub name: Option<String>,
    pub project: Option<String>,
    pub source: String,
    pub format_version: Option<String>,
    pub tool_version: Option<String>,
    pub secrets_provider: Option<String>,
    pub runtime: Option<String>,
    pub exported_at: Option<String>,
    pub serial: Option<i64>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, String>,
    /// In the order of the state.
    pub resources: Vec<Resource>,
    pub outputs: Vec<Output>,
    pub pending: Vec<Pending>,
}

impl Stack {
    /// A stack without anything in it.
    pub fn new(tool: Tool, stack: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            stack: stack.into(),
            tool,
            name: None,
            project: None,
            source: source.into(),
            format_version: None,
            tool_version: None,
            secrets_provider: None,
            runtime: None,
            exported_at: None,
            serial: None,
            status: None,
            tags: BTreeMap::new(),
            resources: Vec::new(),
            outputs: Vec::new(),
            pending: Vec::new(),
        }
    }

    /// `project/name`, or the name.
    pub fn title(&self) -> &str {
        match (&self.project, &self.name) {
            (None, Some(name)) => name,
            _ => &self.stack,
        }
    }
}

/// One declared resource. The columns of `iac_resource` say what the fields hold.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Resource {
    /// Unlike `declared_urn`, no other resource of the declaration has it.
    pub urn: String,
    pub declared_urn: String,
    /// The column `type`.
    pub kind: String,
    pub name: Option<String>,
    pub is_custom: bool,
    pub is_external: bool,
    pub id: Option<String>,
    pub arn: Option<String>,
    pub parent: Option<String>,
    pub provider: Option<Provider>,
    /// Where the resource itself says that it is; `None` where only the audit can tell.
    pub account_id: Option<String>,
    /// `global` for the resources of global services.
    pub region: Option<String>,
    pub is_protected: Option<bool>,
    pub is_retained: Option<bool>,
    pub is_tainted: Option<bool>,
    pub is_deleting: Option<bool>,
    pub is_replacing: Option<bool>,
    pub init_errors: Vec<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub created_at: Option<String>,
    pub modified_at: Option<String>,
    /// What was asked for.
    pub inputs: Packed,
    /// What the provider read back.
    pub outputs: Packed,
    pub dependencies: Vec<Dependency>,
}

/// The provider of a resource.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Provider {
    /// The column `provider`.
    pub urn: String,
    pub package: String,
    pub version: Option<String>,
    pub region: Option<String>,
    pub account_ids: Option<Vec<String>>,
    pub default_tags: BTreeMap<String, String>,
}

/// The two sets of properties that a resource has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// What was asked for.
    Input,
    /// What the provider read back.
    Output,
}

impl Origin {
    /// Its name in `iac_property.source`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
        }
    }
}

/// What a resource depends on. The columns of `iac_dependency` say what the fields hold.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Dependency {
    pub depends_on: String,
    pub kind: &'static str,
    pub property: String,
}

/// An output of a stack.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Output {
    pub name: String,
    /// `None` for a secret.
    pub value: Option<Value>,
    pub is_secret: bool,
    pub secret_kind: Option<&'static str>,
    pub export_name: Option<String>,
}

/// An operation that an update began and did not end.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Pending {
    pub urn: String,
    pub kind: String,
}
