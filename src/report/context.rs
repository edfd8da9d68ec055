//! What a format looks up: the sentences that a check decides, and what is known of checks and resources.

use crate::store::{AboutCheck, AboutResource, Audit, FileLine, Finding, RequirementResult};
use std::collections::BTreeMap;

/// An audit, with its sentences by their checks.
pub(super) struct Context<'a> {
    pub(super) audit: &'a Audit,
    by_check: BTreeMap<&'a str, Vec<&'a RequirementResult>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(audit: &'a Audit) -> Self {
        let mut by_check: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for requirement in &audit.requirements {
            requirement
                .checks
                .keys()
                .for_each(|check| by_check.entry(check.as_str()).or_default().push(requirement));
        }
        Self { audit, by_check }
    }

    /// The sentences that a check counts for.
    pub(super) fn requirements(&self, check: &str) -> &[&'a RequirementResult] {
        self.by_check.get(check).map_or(&[], Vec::as_slice)
    }

    /// Their ids.
    pub(super) fn ids(&self, check: &str) -> Vec<&'a str> {
        self.requirements(check).iter().map(|requirement| requirement.id.as_str()).collect()
    }

    /// Where the first of them stands in a file of the user's, which what is built in does not.
    pub(super) fn place(&self, check: &str) -> Option<&'a FileLine> {
        let mut places = self.requirements(check).iter().filter_map(|requirement| requirement.place.as_ref());
        places.find(|place| !place.file.starts_with("profile "))
    }

    /// The same, of what is built in the check's own file: code quality and code scanning show nothing without a place.
    pub(super) fn place_or_check(&self, check: &str) -> FileLine {
        let own = || FileLine { file: format!("checks/{check}.sql"), line: 1 };
        self.place(check).cloned().unwrap_or_else(own)
    }

    /// What the catalogue says of a check.
    pub(super) fn check(&self, id: &str) -> Option<&'a AboutCheck> {
        self.audit.checks.get(id)
    }

    /// What is known of a resource.
    pub(super) fn resource(&self, resource: &str) -> Option<&'a AboutResource> {
        self.audit.resources.get(resource)
    }

    /// A resource as people know it: `orders (arn:...)`, or its name alone where it has no other.
    pub(super) fn called(&self, resource: &str) -> String {
        let name = self.resource(resource).and_then(|about| about.name.as_deref());
        match name.filter(|name| !resource.ends_with(*name)) {
            Some(name) => format!("{name} ({resource})"),
            None => resource.to_owned(),
        }
    }

    /// What people call a resource, beside its ARN; empty where the ARN says it.
    pub(super) fn beside(&self, resource: &str) -> String {
        let name = self.resource(resource).and_then(|about| about.name.as_deref());
        let name = name.filter(|name| !resource.ends_with(*name));
        name.map(|name| format!("({name})")).unwrap_or_default()
    }

    /// What shows a finding again in AWS; none where nothing is known that does.
    pub(super) fn witness(&self, finding: &Finding) -> &'a [String] {
        self.audit.witnesses.get(&finding.id.to_string()).map_or(&[], Vec::as_slice)
    }

    /// Where the first sentence that a check counts for stands in the document; behind all of them where there is none.
    pub(super) fn position(&self, check: &str) -> usize {
        let all = &self.audit.requirements;
        all.iter().position(|requirement| requirement.checks.contains_key(check)).unwrap_or(all.len())
    }

    /// A finding in words: what it is about, and what is there.
    pub(super) fn said(&self, finding: &Finding) -> String {
        format!("{}: {}", self.called(&finding.resource), finding.words())
    }
}
