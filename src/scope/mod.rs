//! What is audited: regions, and of what is in them the resources that are judged. It is told from a resource's ARN, so
//! that what is left out need not be read.

mod pattern;

pub use pattern::Pattern;

use crate::declared::{Mentions, whole};
use crate::schema::Regions;
use std::collections::BTreeMap;

/// What is audited.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The regions, if the document names them.
    pub regions: Option<Regions>,
    /// Only resources with these tags are judged.
    pub tags: BTreeMap<String, String>,
    /// Only resources with an ARN that one of these matches, if there are any.
    pub arns: Vec<Pattern>,
    /// Only resources that the stacks mention; none where the whole account is judged.
    pub stacks: Option<Mentions>,
}

impl Scope {
    /// Whether ARNs tell what is left out, so that nothing more than its place in a list needs to be read of it.
    pub fn is_narrow(&self) -> bool {
        self.stacks.is_some() || !self.arns.is_empty()
    }

    /// Whether the resource with this ARN is judged, as far as its ARN tells.
    pub fn includes(&self, arn: &str) -> bool {
        self.stacks.as_ref().is_none_or(|stacks| stacks.include(arn)) && self.matches(arn)
    }

    /// Whether more is read of a resource than a list says: also where what is judged is a part of it, such as an alias of
    /// a function.
    pub fn reads(&self, arn: &str) -> bool {
        let has_part =
            |pattern: &Pattern| pattern.text().strip_prefix(arn).is_some_and(|part| part.starts_with(':'));
        self.includes(arn)
            || (self.arns.iter().any(has_part)
                && self.stacks.as_ref().is_none_or(|stacks| stacks.include(arn)))
    }

    /// Whether one of the patterns matches a resource, or what it is a part of.
    pub fn matches(&self, resource: &str) -> bool {
        let whole = whole(resource).unwrap_or(resource);
        let is_like = |pattern: &Pattern| pattern.matches(resource) || pattern.matches(whole);
        self.arns.is_empty() || self.arns.iter().any(is_like)
    }

    /// Whether a resource that is judged may be in this account and region.
    pub fn reaches(&self, account_id: &str, region: &str) -> bool {
        self.stacks.as_ref().is_none_or(|stacks| stacks.reach(account_id, region))
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Scope};

    #[test]
    fn patterns_narrow() {
        let all = Scope::default();
        assert!(!all.is_narrow() && all.includes("arn:aws:s3:::photos") && all.reaches("1", "eu-west-1"));
        let arns = ["arn:aws:s3:::photos", "arn:aws:lambda:*:function:api-?"];
        let arns = arns.map(|text| Pattern::parse(text).expect("a pattern")).to_vec();
        let some = Scope { arns, ..Scope::default() };
        assert!(some.is_narrow());
        for (arn, is_in) in [
            ("arn:aws:s3:::photos", true),
            ("arn:aws:s3:::photos-2", false),
            ("arn:aws:lambda:eu-west-1:1:function:api-1", true),
            ("arn:aws:lambda:eu-west-1:1:function:api-1:live", true),
            ("arn:aws:lambda:eu-west-1:1:function:api-10", false),
        ] {
            assert_eq!(some.includes(arn), is_in, "{arn}");
        }
    }
}
