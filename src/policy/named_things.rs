//! What a policy names that may be there or not: principals, endpoints and keys.

use super::Policy;
use std::collections::{BTreeMap, BTreeSet};

/// Something that a statement names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedThing {
    /// Place of the statement, from 1.
    pub statement: i64,
    /// Its name, or `statement #1`.
    pub label: String,
    /// `principal`, `vpc_endpoint` or `key`.
    pub kind: &'static str,
    /// ARN or ID.
    pub value: String,
}

/// Condition keys whose values are such things, with the kind.
const KEYS: [(&str, &str); 3] = [
    ("aws:principalarn", "principal"),
    ("aws:sourcevpce", "vpc_endpoint"),
    ("s3:x-amz-server-side-encryption-aws-kms-key-id", "key"),
];

impl Policy {
    /// What its statements name, each once. What has wildcards or variables names nothing by itself.
    pub fn named_things(&self) -> BTreeSet<NamedThing> {
        let each = self.statements.iter().zip(1..).flat_map(|(statement, number)| {
            let label = statement.sid.clone().unwrap_or_else(|| format!("statement #{number}"));
            let principals = statement.principals.iter().flat_map(BTreeMap::iter);
            let principals = principals.filter(|(kind, _)| *kind == "AWS");
            let principals = principals.flat_map(|(_, named)| named).map(|value| ("principal", value));
            let conditions = statement.conditions.values().flat_map(BTreeMap::iter);
            let asked = conditions.flat_map(|(key, values)| {
                let kind = KEYS.iter().find(|(known, _)| known == key).map(|(_, kind)| *kind);
                values.iter().filter_map(move |value| Some((kind?, value)))
            });
            let named = principals.chain(asked).filter(|(_, value)| !value.contains(['*', '?', '$']));
            let thing = move |(kind, value): (&'static str, &String)| NamedThing {
                statement: number,
                label: label.clone(),
                kind,
                value: value.clone(),
            };
            named.map(thing).collect::<Vec<_>>()
        });
        each.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::allow;

    #[test]
    fn principals_endpoints_and_keys_are_named() {
        let policy = allow(
            r#""Principal": {"AWS": ["AROAEXAMPLE", "111111111111", "*"], "Service": "s3.amazonaws.com"},
               "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"},
                             "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::1:role/*"}}"#,
        );
        let named: Vec<_> =
            policy.named_things().into_iter().map(|it| format!("{} {}", it.kind, it.value)).collect();
        let expected =
            ["principal AROAEXAMPLE", "principal arn:aws:iam::111111111111:root", "vpc_endpoint vpce-1"];
        assert_eq!(named, expected);
    }
}
