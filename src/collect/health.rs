//! What the calls of an account have come to: services that fell silent or are not there, and credentials that ended.
//! What is known to fail is not called, so that a run neither hangs nor hammers.

use super::failure::Failure;
use crate::schema::Operation;
use crate::store::Class;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Calls in a row without an answer after which a service of a region, or an operation there, is given up.
const SILENT_LIMIT: u32 = 3;

/// A region, a service, and one operation of it or none for all.
type Place = (Arc<str>, &'static str, Option<&'static str>);

/// A region and a service.
type Service = (Arc<str>, &'static str);

/// The health of one account's calls.
#[derive(Debug, Default)]
pub(super) struct Health {
    /// Calls in a row without an answer. A `std` mutex: nothing is awaited while it is held.
    silence: Mutex<BTreeMap<Place, u32>>,
    /// What ever answered.
    answered: Mutex<BTreeSet<Service>>,
    /// What is not there, with the failure that told.
    not_there: Mutex<BTreeMap<Service, Failure>>,
    /// The first answer that said that the credentials are no longer valid.
    ended: OnceLock<String>,
}

impl Health {
    /// Refuses a call that would only be another of those that failed.
    pub(super) fn refusal(&self, region: &Arc<str>, operation: Operation) -> Result<(), Failure> {
        // Credentials that the SDK can renew are renewed before they end: those that ended stay so.
        if let Some(said) = self.ended.get() {
            let message = format!("not called: the credentials are no longer valid ({said})");
            return Err(Failure::new(operation, Class::ExpiredCredentials, message));
        }
        let not_there = self.not_there.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(failure) = not_there.get(&(region.clone(), operation.service)) {
            return Err(Failure { operation, ..failure.clone() });
        }
        let silence = self.silence.lock().unwrap_or_else(PoisonError::into_inner);
        for place in places(region, operation) {
            let missed = silence.get(&place).copied().unwrap_or(0);
            if missed >= SILENT_LIMIT {
                let what = place.2.map_or(operation.service.to_owned(), |_| operation.to_string());
                let message = format!("not called: {what} gave no answer here {missed} times in a row");
                return Err(Failure::new(operation, Class::Unreachable, message));
            }
        }
        Ok(())
    }

    /// Takes note of what a call came to. Any answer ends a silence.
    pub(super) fn heard(&self, region: &Arc<str>, operation: Operation, failure: Option<&Failure>) {
        let class = failure.map(|failure| failure.class);
        if let Some(failure) = failure.filter(|failure| failure.class == Class::ExpiredCredentials) {
            let _ = self.ended.set(format!("{operation}: {}", failure.message));
        }
        let service = (region.clone(), operation.service);
        if let Some(failure) = failure.filter(|failure| failure.absence.is_some()) {
            let mut not_there = self.not_there.lock().unwrap_or_else(PoisonError::into_inner);
            if not_there.insert(service, failure.clone()).is_none() {
                tracing::info!(service = operation.service, %region, "not there: {}", failure.message);
            }
            return;
        }
        if class != Some(Class::Unreachable) {
            self.answered.lock().unwrap_or_else(PoisonError::into_inner).insert(service);
        }
        let mut silence = self.silence.lock().unwrap_or_else(PoisonError::into_inner);
        for place in places(region, operation) {
            let missed = silence.entry(place).or_default();
            *missed = if class == Some(Class::Unreachable) { *missed + 1 } else { 0 };
        }
    }

    /// Whether a service ever answered in this region: what did is there.
    pub(super) fn has_answered(&self, region: &Arc<str>, service: &'static str) -> bool {
        let answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        answered.contains(&(region.clone(), service))
    }
}

/// The service of a call, and its operation: one that never answers would otherwise be waited for once for each resource
/// while the others of its service answer.
fn places(region: &Arc<str>, operation: Operation) -> [Place; 2] {
    [None, Some(operation.name)].map(|name| (region.clone(), operation.service, name))
}

#[cfg(test)]
mod tests {
    use super::super::failure::Absence;
    use super::{Failure, Health};
    use crate::schema::Operation;
    use crate::store::Class;
    use std::sync::Arc;

    const LIST: Operation = Operation::new("s3", "ListBuckets");
    const ACL: Operation = Operation::new("s3", "GetBucketAcl");
    const VPCS: Operation = Operation::new("ec2", "DescribeVpcs");

    /// The calls of a region, each with the class of its failure, and what is then said of a further one.
    fn then(calls: &[(Operation, Option<Class>)], region: &str, next: Operation) -> Option<String> {
        let (health, here): (Health, Arc<str>) = (Health::default(), "r1".into());
        for (operation, class) in calls {
            let failure = class.map(|class| Failure::new(*operation, class, "said AWS"));
            health.heard(&here, *operation, failure.as_ref());
        }
        health.refusal(&region.into(), next).err().map(|failure| failure.message)
    }

    #[test]
    fn a_service_that_is_silent_three_times_in_a_row_is_given_up_in_its_region() {
        let silent = [(LIST, Some(Class::Unreachable)), (ACL, Some(Class::Unreachable))];
        assert_eq!(then(&silent, "r1", LIST), None);
        let silent = [silent[0], silent[1], silent[0]];
        let said = "not called: s3 gave no answer here 3 times in a row";
        assert_eq!(then(&silent, "r1", ACL).as_deref(), Some(said));
        assert_eq!(then(&silent, "r2", ACL), None);
        assert_eq!(then(&silent, "r1", VPCS), None);
    }

    #[test]
    fn an_answer_ends_the_silence_whatever_it_says() {
        let silent = (ACL, Some(Class::Unreachable));
        for answer in [None, Some(Class::MissingPermission)] {
            assert_eq!(then(&[silent, silent, (ACL, answer), silent], "r1", ACL), None);
        }
    }

    #[test]
    fn an_operation_that_is_silent_is_given_up_while_others_answer() {
        let (silent, answered) = ((ACL, Some(Class::Unreachable)), (LIST, None));
        let calls = [silent, answered, silent, answered, silent, answered];
        let said = "not called: s3:GetBucketAcl gave no answer here 3 times in a row";
        assert_eq!(then(&calls, "r1", ACL).as_deref(), Some(said));
        assert_eq!(then(&calls, "r1", LIST), None);
    }

    #[test]
    fn what_is_not_there_is_asked_once() {
        let (health, here): (Health, Arc<str>) = (Health::default(), "r1".into());
        let failure = Failure {
            absence: Some(Box::new(Absence::Said)),
            ..Failure::new(LIST, Class::Unreachable, "no host has the name s3.r1")
        };
        health.heard(&here, LIST, Some(&failure));
        let refusal = health.refusal(&here, ACL).expect_err("a refusal");
        assert_eq!((refusal.operation, refusal.absence.as_deref()), (ACL, Some(&Absence::Said)));
        assert!(health.refusal(&here, VPCS).is_ok());
        assert!(health.refusal(&"r2".into(), LIST).is_ok());
    }

    #[test]
    fn what_answered_once_has_answered_whatever_follows() {
        let (health, here): (Health, Arc<str>) = (Health::default(), "r1".into());
        let silent = Failure::new(LIST, Class::Unreachable, "");
        health.heard(&here, LIST, Some(&silent));
        assert!(!health.has_answered(&here, "s3"));
        health.heard(&here, LIST, None);
        health.heard(&here, LIST, Some(&silent));
        assert!(health.has_answered(&here, "s3"));
    }

    #[test]
    fn nothing_is_called_with_credentials_that_ended() {
        let said = "not called: the credentials are no longer valid (s3:ListBuckets: said AWS)";
        let calls = [(LIST, Some(Class::ExpiredCredentials)), (ACL, Some(Class::ExpiredCredentials))];
        assert_eq!(then(&calls, "r2", VPCS).as_deref(), Some(said));
    }
}
