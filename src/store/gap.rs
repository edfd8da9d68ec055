//! What could not be read, and why.

use crate::schema::{Operation, Reads};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why an operation did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// No policy of the caller allows the action.
    MissingPermission,
    /// A service control policy or a resource control policy of the organization denies it.
    ScpDenied,
    /// The policy of the resource, or of the VPC endpoint on the way to it, denies it.
    ResourcePolicyDenied,
    /// AWS still said to slow down after the last retry.
    Throttled,
    /// No answer in time, or no connection.
    Unreachable,
    /// The account has not opted in to the region.
    RegionDisabled,
    /// The endpoint (an emulator) does not know the operation.
    UnsupportedByEndpoint,
    /// The credentials ended during the run.
    ExpiredCredentials,
    /// An answer that cannot be understood.
    MalformedResponse,
    /// AWS answered with an error that none of the other classes names.
    Failed,
    /// The run ended before the operation did.
    Interrupted,
    /// The snapshot was collected for other checks and never called the operation.
    NotCollected,
    /// The check judges what stacks declare, and none was named.
    NoStack,
    /// It was called for the resources in scope alone.
    OutOfScope,
}

impl Class {
    const ALL: [(Self, &'static str); 14] = [
        (Self::MissingPermission, "missing_permission"),
        (Self::ScpDenied, "scp_denied"),
        (Self::ResourcePolicyDenied, "resource_policy_denied"),
        (Self::Throttled, "throttled"),
        (Self::Unreachable, "unreachable"),
        (Self::RegionDisabled, "region_disabled"),
        (Self::UnsupportedByEndpoint, "unsupported_by_endpoint"),
        (Self::ExpiredCredentials, "expired_credentials"),
        (Self::MalformedResponse, "malformed_response"),
        (Self::Failed, "failed"),
        (Self::Interrupted, "interrupted"),
        (Self::NotCollected, "not_collected"),
        (Self::NoStack, "no_stack"),
        (Self::OutOfScope, "out_of_scope"),
    ];

    /// Its name in snapshots and reports.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(class, _)| *class == self).map_or("failed", |(_, name)| name)
    }

    /// The class of this name; what a newer upright wrote is `Failed` here.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.iter().find(|(_, known)| *known == name).map_or(Self::Failed, |(class, _)| *class)
    }
}

/// An operation that did not answer, for a partition or for one resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Gap {
    /// Account in which it was called.
    pub account_id: String,
    /// Region in which it was called, or `global`.
    pub region: String,
    /// Table that lacks rows or columns.
    pub table: String,
    /// The operation, e.g. `s3:GetBucketVersioning`.
    pub operation: String,
    /// The IAM action that allows it.
    pub iam_action: String,
    /// ARN of the one resource that it was called for; none when the whole partition is unread.
    pub resource: Option<String>,
    /// The columns that an answer said nothing of, where it said the rest; empty when it said nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// Why, by the name of a [`Class`].
    pub class: String,
    /// What AWS, or the network, said.
    pub message: String,
}

impl Gap {
    /// The gap that `operation` leaves in `table` for a whole partition.
    pub fn of_partition(
        (account_id, region): (&str, &str),
        table: &str,
        operation: Operation,
        class: Class,
        message: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.to_owned(),
            region: region.to_owned(),
            table: table.to_owned(),
            operation: operation.to_string(),
            iam_action: operation.iam_action(),
            resource: None,
            columns: Vec::new(),
            class: class.name().to_owned(),
            message: message.into(),
        }
    }

    /// Whether the run did not set out to read it.
    pub fn was_never_asked(&self) -> bool {
        matches!(Class::from_name(&self.class), Class::NotCollected | Class::OutOfScope)
    }

    /// The same gap for one resource only.
    pub fn for_resource(self, arn: impl Into<String>) -> Self {
        Self { resource: Some(arn.into()), ..self }
    }

    /// The same gap for these columns only.
    pub fn of_columns(self, columns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { columns: columns.into_iter().map(Into::into).collect(), ..self }
    }

    /// Whether something is open that rests on these stored columns: all that rests on the operation, if the gap names no
    /// columns.
    pub fn concerns(&self, stored: &Reads) -> bool {
        let read = stored.get(&self.table);
        self.columns.is_empty()
            || read.is_some_and(|read| self.columns.iter().any(|column| read.contains(column)))
    }

    /// The columns as the snapshot keeps them.
    pub(super) fn columns_text(&self) -> Option<String> {
        (!self.columns.is_empty()).then(|| serde_json::json!(self.columns).to_string())
    }

    /// The columns that the snapshot keeps as this text.
    pub fn columns_of(text: Option<&str>) -> Vec<String> {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }
}
