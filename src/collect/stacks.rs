//! The live stacks that the user names, read with the session's own credentials before anything else is.

use super::cloudformation::{self, ASKED, OPERATIONS};
use super::context::{Account, Cx, Shared};
use super::depth::Depth;
use super::entry::Place;
use super::progress::Progress;
use super::session::Session;
use crate::declared::Stack;
use crate::schema::Operation;
use crate::store::{Class, Writer};
use std::fmt;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The name of a live stack: `shop`, `eu-west-1/shop`, or its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackName {
    /// As it was typed.
    text: String,
    /// The account that its ARN names.
    account_id: Option<String>,
    region: Option<String>,
    /// The stack's name, or its ARN.
    pub(super) name: String,
}

/// As it is typed behind `--stack`.
impl fmt::Display for StackName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cloudformation:{}", self.text)
    }
}

impl StackName {
    /// Reads a name; none where it can be none.
    pub fn parse(text: &str) -> Option<Self> {
        let name = |account_id: Option<&str>, region: Option<&str>, name: &str| Self {
            text: text.to_owned(),
            account_id: account_id.map(str::to_owned),
            region: region.map(str::to_owned),
            name: name.to_owned(),
        };
        if text.starts_with("arn:") {
            let parts: Vec<_> = text.splitn(6, ':').collect();
            let [_, _, "cloudformation", region, account_id, resource] = parts[..] else { return None };
            let is_whole = resource.starts_with("stack/") && !region.is_empty() && !account_id.is_empty();
            return is_whole.then(|| name(Some(account_id), Some(region), text));
        }
        let (region, own) = text.split_once('/').map_or((None, text), |(region, own)| (Some(region), own));
        let is_name = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_alphabetic())
                && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        (is_name(own) && region.is_none_or(is_name)).then(|| name(None, region, own))
    }
}

/// Why a live stack is not compared.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages are the documentation")]
pub enum StackError {
    #[error("{stack}: {operation} did not answer ({action} allows it): {message}", action = .operation.iam_action())]
    Unread { stack: String, operation: Operation, class: Class, message: String },
    #[error("there is no stack `{stack}` in region {region} of account {account_id}")]
    NotFound { stack: String, account_id: String, region: String, known: Vec<String> },
    #[error("{stack}: the stack is in account {account_id}, and the credentials are those of account {own}")]
    Elsewhere { stack: String, account_id: String, own: String },
    #[error("{stack}: the stack was deleted{}", .when.as_ref().map(|when| format!(" on {when}")).unwrap_or_default())]
    Deleted { stack: String, when: Option<String> },
    #[error(
        "{stack}: nothing of the stack was deployed yet: it is REVIEW_IN_PROGRESS, known to a change set only"
    )]
    NeverDeployed { stack: String },
    #[error("{stack}: the stack has no resource, it is {status}: there is nothing to compare")]
    Empty { stack: String, status: String },
}

impl Session {
    /// The operations that read live stacks.
    pub fn stack_operations() -> [Operation; 4] {
        OPERATIONS
    }

    /// The operations that tell what the templates of live stacks may take for granted.
    pub fn template_operations() -> [Operation; 4] {
        ASKED
    }

    /// Reads live stacks.
    ///
    /// # Errors
    ///
    /// The first of them that is not there, cannot be read or has nothing in it.
    pub async fn stacks(
        &self,
        names: &[StackName],
        started_at: jiff::Timestamp,
        quota_share: f64,
        writer: Writer,
        progress: &Progress,
    ) -> Result<Vec<Stack>, StackError> {
        let place = Place {
            id: self.account_id.clone(),
            partition: self.partition.clone(),
            home: self.home.as_str().into(),
            regions: Vec::new(),
            config: self.config.clone(),
        };
        let shared = Shared {
            endpoint: self.endpoint,
            operations: Arc::new(OPERATIONS.into_iter().chain(ASKED).collect()),
            depth: Depth::Whole,
            scope: Arc::default(),
            started_at,
            quota_share,
            patience: self.target.throttle_patience,
            writer,
            counts: progress.counts.clone(),
            // One call after the other.
            in_flight: Arc::new(Semaphore::new(1)),
        };
        let account = Arc::new(Account::new(place, &shared));
        let mut stacks = Vec::new();
        for name in names {
            let own = &*self.account_id;
            if let Some(account_id) = name.account_id.as_ref().filter(|account_id| *account_id != own) {
                let (account_id, own) = (account_id.clone(), own.to_owned());
                return Err(StackError::Elsewhere { stack: name.to_string(), account_id, own });
            }
            let region = name.region.as_ref().unwrap_or(&self.home).as_str().into();
            stacks.push(cloudformation::read(&Cx::new(&account, &region), name).await?);
        }
        Ok(stacks)
    }
}

#[cfg(test)]
mod tests {
    use super::StackName;

    #[test]
    fn a_stack_is_named_alone_with_its_region_or_by_its_arn() {
        let arn = "arn:aws:cloudformation:eu-west-1:111111111111:stack/shop/1";
        for (text, region, name) in [
            ("shop", None, "shop"),
            ("eu-west-1/shop-2", Some("eu-west-1"), "shop-2"),
            (arn, Some("eu-west-1"), arn),
        ] {
            let parsed = StackName::parse(text).expect("a name");
            assert_eq!((parsed.region.as_deref(), parsed.name.as_str()), (region, name));
            assert_eq!(parsed.to_string(), format!("cloudformation:{text}"));
        }
    }

    #[test]
    fn what_cannot_be_a_name_is_none() {
        for text in ["", "/shop", "a/b/c", "1shop", "my stack", "arn:aws:s3:::shop", "arn:aws:cloudformation"]
        {
            assert_eq!(StackName::parse(text), None, "{text}");
        }
    }
}
