//! AWS Security Hub.

mod finding;
mod hub;
mod standards_subscription;

use super::{Failure, Source};

pub(super) const SOURCES: &[&Source] =
    &[&hub::HUB, &standards_subscription::STANDARDS_SUBSCRIPTION, &finding::FINDING];

/// AWS says this where Security Hub was never enabled.
const NOT_SUBSCRIBED: &str = "InvalidAccessException";

/// The next page of a list, which has none where Security Hub is not enabled.
fn if_subscribed<T>(page: Result<Option<T>, Failure>) -> Result<Option<T>, Failure> {
    match page {
        Err(Failure { code: Some(code), .. }) if code == NOT_SUBSCRIBED => Ok(None),
        page => page,
    }
}
