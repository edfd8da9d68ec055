//! What could not be read, and why.

use crate::schema::{Operation, Reads};
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

/// An enum whose doc comments are at hand as text.
macro_rules! classes {
    ($(#[$about:meta])* pub enum Class { $(#[doc = $words:literal] $class:ident = $name:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Class { $(#[doc = $words] $class,)* }

        impl Class {
            /// Every class with its name in snapshots and reports, and what it means.
            const ALL: &[(Self, &str, &str)] = &[$((Self::$class, $name, $words.trim_ascii()),)*];
        }
    };
}

classes! {
    /// Why an operation did not answer.
    pub enum Class {
        /// No policy of the caller allows the action.
        MissingPermission = "missing_permission",
        /// A service control policy or a resource control policy of the organization denies it.
        ScpDenied = "scp_denied",
        /// The policy of the resource, or of the VPC endpoint on the way to it, denies it.
        ResourcePolicyDenied = "resource_policy_denied",
        /// AWS still said to slow down after the last retry.
        Throttled = "throttled",
        /// No answer in time, or no connection.
        Unreachable = "unreachable",
        /// The account has not opted in to the region.
        RegionDisabled = "region_disabled",
        /// AWS answers only accounts with a support plan of more than the basic level.
        NeedsSupportPlan = "needs_support_plan",
        /// The endpoint (an emulator) does not know the operation.
        UnsupportedByEndpoint = "unsupported_by_endpoint",
        /// The credentials ended during the run.
        ExpiredCredentials = "expired_credentials",
        /// An answer that cannot be understood.
        MalformedResponse = "malformed_response",
        /// AWS answered with an error that none of the other classes names.
        Failed = "failed",
        /// The run ended before the operation did.
        Interrupted = "interrupted",
        /// The snapshot was collected for other checks and never called the operation.
        NotCollected = "not_collected",
        /// The check judges what stacks declare, and none was named.
        NoStack = "no_stack",
        /// It was called for the resources in scope alone.
        OutOfScope = "out_of_scope",
    }
}

impl Class {
    /// Its name in snapshots and reports.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(class, ..)| *class == self).map_or("failed", |(_, name, _)| name)
    }

    /// The class of this name; what a newer upright wrote is `Failed` here.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.iter().find(|(_, known, _)| *known == name).map_or(Self::Failed, |(class, ..)| *class)
    }

    /// Whether another try may find it otherwise, though nobody changed anything.
    pub fn is_passing(self) -> bool {
        matches!(self, Self::Throttled | Self::Unreachable | Self::Interrupted)
    }

    /// Tells of every class in the schema of its name. Others are allowed: a newer upright may have written the snapshot.
    fn describe(schema: &mut Schema) {
        let class = |(_, name, words): &(Self, &str, &str)| format!("\n- `{name}`: {words}");
        let classes: String = Self::ALL.iter().map(class).collect();
        schema.insert("description".to_owned(), format!("Why it did not answer:\n{classes}").into());
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
    #[schemars(transform = Class::describe)]
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
