//! What AWS tells of one live stack, and the declaration that it is.

use super::evaluate::{Hidden, Known, Place};
use super::references::{calls, references};
use super::template::template;
use crate::declared::withhold::{kind, without_secrets};
use crate::declared::{Dependency, Output, Pending, Resource, Stack, Tool};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The policies under which a delete leaves the resource, or a copy of it, in the account.
const RETAINING: [&str; 3] = ["Retain", "RetainExceptOnCreate", "Snapshot"];
/// No longer of the stack, though some of them are still in the account.
const LEFT: [&str; 2] = ["DELETE_COMPLETE", "DELETE_SKIPPED"];
/// What is at work, and the word for it in the states of the other tools.
const PENDING: [(&str, &str); 3] = [("CREATE", "creating"), ("DELETE", "deleting"), ("IMPORT", "importing")];
/// What stands in for a parameter that nobody may see.
const ASTERISKS: &str = "****";

/// A live stack, as AWS's answers put it.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "they are the fields of DescribeStacks and ListStackResources")]
pub struct LiveStack {
    /// Its ARN.
    pub id: String,
    pub name: String,
    /// As the user named it.
    pub source: String,
    pub status: Option<String>,
    /// RFC 3339.
    pub changed_at: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub is_protected: bool,
    pub notification_arns: Vec<String>,
    pub parameters: Vec<LiveParameter>,
    pub outputs: Vec<LiveOutput>,
    pub resources: Vec<LiveResource>,
    /// What the stacks of the region export, where that was read.
    pub exports: Option<BTreeMap<String, String>>,
    /// The zones of the region that `Fn::GetAZs` gives, in its order; none where that is not sure.
    pub zones: Option<Vec<String>>,
    /// Attributes that only AWS tells, by the logical ID of the resource and the attribute's name.
    pub attributes: BTreeMap<(String, String), String>,
}

/// A parameter of a live stack.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "they are the fields of DescribeStacks")]
pub struct LiveParameter {
    pub name: String,
    pub value: Option<String>,
    /// The value behind the name of a parameter of SSM.
    pub resolved: Option<String>,
}

/// An output of a live stack.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "they are the fields of DescribeStacks")]
pub struct LiveOutput {
    pub name: String,
    pub value: String,
    pub export_name: Option<String>,
}

/// A resource of a live stack.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "they are the fields of ListStackResources")]
pub struct LiveResource {
    pub logical_id: String,
    pub physical_id: Option<String>,
    /// E.g. `AWS::EC2::VPC`.
    pub kind: String,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    /// RFC 3339.
    pub changed_at: Option<String>,
}

impl LiveParameter {
    /// Its value, by the way in which the template declares it.
    pub(super) fn told(&self, declared: &Value) -> Result<Value, Hidden> {
        let kind = declared["Type"].as_str().unwrap_or_default();
        let is_hidden = declared["NoEcho"] == true || declared["NoEcho"] == "true";
        if is_hidden || self.value.as_deref() == Some(ASTERISKS) {
            return Err(Hidden::Secret);
        }
        let own = self.value.as_ref().filter(|_| !kind.starts_with("AWS::SSM::Parameter::Value<"));
        let value = self.resolved.as_ref().or(own).ok_or(Hidden::Unknown)?;
        if !kind.contains("List<") && !kind.ends_with("List") {
            return Ok(json!(value));
        }
        if value.is_empty() {
            return Err(Hidden::Unknown);
        }
        Ok(value.split(',').map(str::trim).collect())
    }
}

impl LiveStack {
    /// Whether its template takes what other stacks export.
    pub fn imports(text: &str) -> bool {
        template(text).is_some_and(|template| calls(&template, "Fn::ImportValue"))
    }

    /// Whether its template asks for the zones of a region.
    pub fn asks_for_zones(text: &str) -> bool {
        template(text).is_some_and(|template| calls(&template, "Fn::GetAZs"))
    }

    /// The declaration that this template is; none where the text is no template or the stack says not where it is.
    pub fn declare(&self, text: &str) -> Option<Stack> {
        let (template, place) = (template(text)?, Place::of(&self.id)?);
        let known = Known::new(self, &template, &place);
        let mut stack = Stack::new(Tool::CloudFormation, &self.id, &self.source);
        stack.name = Some(self.name.clone());
        stack.format_version = template["AWSTemplateFormatVersion"].as_str().map(str::to_owned);
        stack.exported_at = self.changed_at.clone();
        stack.status = self.status.clone();
        stack.tags = self.tags.clone();
        stack.outputs = self.outputs.iter().map(|output| output.declare(&known)).collect();
        let own = || self.resources.iter().filter(|one| !one.has_left());
        let names: BTreeSet<_> = own().map(|one| one.logical_id.as_str()).collect();
        stack.pending = own().filter_map(|one| one.pending(&self.id)).collect();
        stack.resources = own().map(|one| self.resource(one, &known, &names)).collect();
        Some(stack)
    }

    fn resource(&self, live: &LiveResource, known: &Known<'_>, names: &BTreeSet<&str>) -> Resource {
        let template = &known.template["Resources"][&live.logical_id];
        let asked = template["Properties"].as_object();
        // What a condition leaves out is nothing that something could wait for.
        let depends = references(template).into_iter().filter(|(name, _, _)| names.contains(name.as_str()));
        let construct = template["Metadata"]["aws:cdk:path"].as_str().and_then(|path| path.rsplit_once('/'));
        let mut resource = Resource {
            urn: live.urn(&self.id),
            declared_urn: live.urn(&self.id),
            kind: live.kind.clone(),
            name: Some(live.logical_id.clone()),
            // It stands for nothing in the account.
            is_custom: live.kind != "AWS::CDK::Metadata",
            id: live.physical_id.clone(),
            parent: construct.map(|(parent, _)| parent.to_owned()),
            is_protected: Some(self.is_protected),
            is_retained: Some(is_retained(&live.kind, template)),
            is_tainted: Some(false),
            is_deleting: live.status.as_ref().map(|status| status.starts_with("DELETE_")),
            is_replacing: Some(false),
            status: live.status.clone(),
            status_reason: live.status_reason.clone().map(without_secrets),
            modified_at: live.changed_at.clone(),
            inputs: asked.map(|asked| known.properties(&live.kind, asked)).unwrap_or_default().into(),
            dependencies: depends
                .map(|(name, kind, property)| Dependency {
                    depends_on: format!("{}/{name}", self.id),
                    kind,
                    property,
                })
                .collect(),
            ..Resource::default()
        };
        resource.find_place();
        resource.account_id.get_or_insert_with(|| known.place.account_id.clone());
        resource.region.get_or_insert_with(|| known.place.region.clone());
        resource
    }
}

impl LiveResource {
    fn urn(&self, stack: &str) -> String {
        format!("{stack}/{}", self.logical_id)
    }

    fn has_left(&self) -> bool {
        self.status.as_ref().is_some_and(|status| LEFT.contains(&status.as_str()))
    }

    fn pending(&self, stack: &str) -> Option<Pending> {
        let at_work = self.status.as_ref()?.strip_suffix("_IN_PROGRESS")?;
        let known = PENDING.iter().find(|(word, _)| *word == at_work);
        Some(Pending { urn: self.urn(stack), kind: known.map_or("updating", |(_, kind)| kind).to_owned() })
    }
}

impl LiveOutput {
    fn declare(&self, known: &Known<'_>) -> Output {
        let value = json!(self.value);
        // AWS shows what it came to.
        let is_secret = known.value(&known.template["Outputs"][&self.name]["Value"]) == Err(Hidden::Secret);
        let secret_kind = kind(&self.name, &value);
        Output {
            name: self.name.clone(),
            is_secret,
            value: (!is_secret && secret_kind.is_none()).then_some(value),
            secret_kind,
            export_name: self.export_name.clone(),
        }
    }
}

/// Whether a delete leaves something of it: databases leave a snapshot where nothing is said.
fn is_retained(kind: &str, template: &Value) -> bool {
    let is_database = kind == "AWS::RDS::DBCluster"
        || (kind == "AWS::RDS::DBInstance" && template["Properties"]["DBClusterIdentifier"].is_null());
    template["DeletionPolicy"].as_str().map_or(is_database, |policy| RETAINING.contains(&policy))
}
