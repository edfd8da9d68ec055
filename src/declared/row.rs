//! From a declaration to the rows of `iac_*`.

use super::declaration::Declaration;
use super::properties::{LONGEST, Leaf, Properties};
use super::stack::{Dependency, Origin, Output, Pending, Provider, Resource, Stack};
use crate::schema::{GLOBAL, Operation};
use crate::store::{Row, Writer};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

impl Declaration {
    /// Writes the rows of everything that is declared, and that it was read for an audit of these partitions, each an
    /// account and a region. What does not say where it is counts as being in the first.
    pub async fn write(&self, writer: &Writer, partitions: &[(String, String)]) {
        let global: Arc<str> = GLOBAL.into();
        let accounts: BTreeSet<_> = partitions.iter().map(|(account_id, _)| account_id.as_str()).collect();
        for account_id in accounts.into_iter().filter(|_| !self.is_empty()) {
            writer.covered(&account_id.into(), &global, Operation::READ_STACK).await;
        }
        for stack in &self.stacks {
            let (account_id, region) = &stack.home(partitions);
            let outputs = stack.outputs.iter().map(|output| output.row(stack));
            let pending = stack.pending.iter().map(|pending| pending.row(stack));
            for row in std::iter::once(stack.row()).chain(outputs).chain(pending) {
                writer.insert(account_id, &global, row).await;
            }
            for (position, resource) in stack.resources.iter().enumerate() {
                let own = |place: &Option<String>, audited: &Arc<str>| {
                    place.as_deref().map_or_else(|| audited.clone(), Arc::from)
                };
                let (account_id, region) =
                    (own(&resource.account_id, account_id), own(&resource.region, region));
                for row in resource.rows(stack, position) {
                    writer.insert(&account_id, &region, row).await;
                }
            }
        }
    }
}

impl Stack {
    /// The account and the region of what does not say where it is: those of the audit, and of several accounts the one
    /// that everything else of the stack is in.
    fn home(&self, partitions: &[(String, String)]) -> (Arc<str>, Arc<str>) {
        let own: BTreeSet<_> = self.resources.iter().filter_map(|r| r.account_id.as_deref()).collect();
        let own = own.first().filter(|_| own.len() == 1);
        let is_audited = |own: &&&str| partitions.iter().any(|(account_id, _)| account_id == **own);
        let first = partitions.first().map(|(account_id, _)| account_id.as_str());
        let first = own.filter(is_audited).copied().or(first).unwrap_or_default();
        let mut regions =
            partitions.iter().filter(|(account_id, region)| account_id == first && region != GLOBAL);
        let region = regions.next().map_or(GLOBAL, |(_, region)| region);
        (first.into(), region.into())
    }

    fn row(&self) -> Row {
        Row::new("iac_stack")
            .set("stack", &self.stack)
            .set("tool", self.tool.name())
            .set("name", self.name.as_ref())
            .set("project", self.project.as_ref())
            .set("source", &self.source)
            .set("format_version", self.format_version.as_ref())
            .set("tool_version", self.tool_version.as_ref())
            .set("secrets_provider", self.secrets_provider.as_ref())
            .set("runtime", self.runtime.as_ref())
            .set("exported_at", self.exported_at.as_ref())
            .set("serial", self.serial)
            .set("status", self.status.as_ref())
            .set("tags", serde_json::json!(self.tags))
            .set("title", self.title())
    }
}

impl Resource {
    fn rows(&self, stack: &Stack, position: usize) -> impl Iterator<Item = Row> {
        let of = |origin, properties: &Properties| -> Vec<Row> {
            properties.leaves().into_iter().map(|leaf| leaf.row(&self.urn, origin)).collect()
        };
        let properties = of(Origin::Input, &self.inputs.open()).into_iter();
        let properties = properties.chain(of(Origin::Output, &self.outputs.open()));
        let dependencies = self.dependencies.iter().map(|dependency| dependency.row(&self.urn));
        std::iter::once(self.row(stack, position)).chain(properties).chain(dependencies)
    }

    fn row(&self, stack: &Stack, position: usize) -> Row {
        let row = Row::new("iac_resource")
            .set("urn", &self.urn)
            .set("declared_urn", &self.declared_urn)
            .set("stack", &stack.stack)
            .set("tool", stack.tool.name())
            .set("type", &self.kind)
            .set("table_name", self.table_name(stack.tool))
            .set("name", self.name.as_ref())
            .set("is_custom", self.is_custom)
            .set("is_external", self.is_external)
            .set("id", self.id.as_ref())
            .set("arn", self.arn.as_ref())
            .set("parent", self.parent.as_ref())
            .set("position", position as i64)
            .set("is_protected", self.is_protected)
            .set("is_retained", self.is_retained)
            .set("is_tainted", self.is_tainted)
            .set("is_deleting", self.is_deleting)
            .set("is_replacing", self.is_replacing)
            .set("init_errors", serde_json::json!(self.init_errors))
            .set("status", self.status.as_ref())
            .set("status_reason", self.status_reason.as_ref())
            .set("created_at", self.created_at.as_ref())
            .set("modified_at", self.modified_at.as_ref())
            .set("title", self.name.as_ref().unwrap_or(&self.urn));
        self.provider.iter().fold(row, |row, provider| provider.add_to(row))
    }
}

impl Provider {
    fn add_to(&self, row: Row) -> Row {
        row.set("provider", &self.urn)
            .set("provider_package", &self.package)
            .set("provider_version", self.version.as_ref())
            .set("provider_region", self.region.as_ref())
            .set("provider_account_ids", self.account_ids.as_ref().map(|ids| serde_json::json!(ids)))
            .set("provider_default_tags", serde_json::json!(self.default_tags))
    }
}

impl Leaf<'_> {
    fn row(&self, urn: &str, origin: Origin) -> Row {
        Row::new("iac_property")
            .set("urn", urn)
            .set("path", &self.path)
            .set("source", origin.name())
            .set("value", self.value.map(Value::to_string))
            .set("is_secret", self.is_secret)
            .set("secret_kind", self.secret_kind)
            .set("is_default", self.is_default)
    }
}

impl Dependency {
    fn row(&self, urn: &str) -> Row {
        Row::new("iac_dependency")
            .set("urn", urn)
            .set("depends_on", &self.depends_on)
            .set("kind", self.kind)
            .set("property", &self.property)
    }
}

impl Output {
    fn row(&self, stack: &Stack) -> Row {
        Row::new("iac_output")
            .set("stack", &stack.stack)
            .set("name", &self.name)
            .set("value", self.value.as_ref().map(Value::to_string).filter(|text| text.len() <= LONGEST))
            .set("is_secret", self.is_secret)
            .set("secret_kind", self.secret_kind)
            .set("export_name", self.export_name.as_ref())
    }
}

impl Pending {
    fn row(&self, stack: &Stack) -> Row {
        Row::new("iac_pending_operation")
            .set("stack", &stack.stack)
            .set("urn", &self.urn)
            .set("kind", &self.kind)
    }
}

/// A row of `iac_live`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Live {
    pub urn: String,
    pub table_name: &'static str,
    pub identity: Option<String>,
    pub is_live: Option<bool>,
    pub arn: Option<String>,
    pub live_region: Option<String>,
}

impl Live {
    /// The row.
    pub fn row(&self) -> Row {
        Row::new("iac_live")
            .set("urn", &self.urn)
            .set("table_name", self.table_name)
            .set("identity", self.identity.as_ref())
            .set("is_live", self.is_live)
            .set("arn", self.arn.as_ref())
            .set("live_region", self.live_region.as_ref())
    }
}

/// A row of `iac_comparison`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Comparison {
    pub subject: String,
    pub urn: String,
    pub property: String,
    pub table_name: &'static str,
    pub column_name: String,
    pub declared: Option<Value>,
    pub live: Option<Value>,
    pub is_equal: Option<bool>,
    pub difference: Option<String>,
    pub not_compared: Option<&'static str>,
}

impl Comparison {
    /// The row.
    pub fn row(&self) -> Row {
        Row::new("iac_comparison")
            .set("subject", &self.subject)
            .set("urn", &self.urn)
            .set("property", &self.property)
            .set("table_name", self.table_name)
            .set("column_name", &self.column_name)
            .set("declared", self.declared.as_ref().map(Value::to_string))
            .set("live", self.live.as_ref().map(Value::to_string))
            .set("is_equal", self.is_equal)
            .set("difference", self.difference.as_ref())
            .set("not_compared", self.not_compared)
    }
}
