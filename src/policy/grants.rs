//! What an identity policy grants, one rule for each statement, action and resource.

use super::condition::Test;
use super::keys::Says;
use super::{Listed, Policy, Rule, Statement};
use serde_json::json;
use std::collections::BTreeSet;

impl Policy {
    /// What an identity policy says, one rule for each statement, action and resource.
    pub fn rules(&self) -> impl Iterator<Item = Rule> {
        self.statements.iter().zip(1..).flat_map(|(statement, number)| {
            let is_scoped_by_condition = self.tests(statement).any(Test::narrows_what);
            statement.rules(number, is_scoped_by_condition)
        })
    }
}

impl Statement {
    fn rules(&self, number: i64, is_scoped_by_condition: bool) -> impl Iterator<Item = Rule> {
        let (actions, not_actions) = self.actions.patterns(|action| action.replace('[', "[[]"));
        let (resources, not_resources) = self.resources.patterns(str::to_owned);
        let condition = (!self.conditions.is_empty()).then(|| json!(self.conditions).to_string());
        let pairs: Vec<_> = actions
            .iter()
            .flat_map(|action| resources.iter().map(|resource| (action.clone(), resource.clone())))
            .collect();
        pairs.into_iter().map(move |(action, resource)| Rule {
            number,
            sid: self.sid.clone(),
            effect: self.effect.clone(),
            action,
            not_actions: not_actions.clone(),
            resource_scope: scope_of(&resource),
            resource,
            not_resources: not_resources.clone(),
            condition: condition.clone(),
            is_scoped_by_condition,
        })
    }
}

impl Listed {
    /// The patterns that are meant, and what they leave out as JSON.
    fn patterns(&self, spell: impl Fn(&str) -> String) -> (Vec<String>, Option<String>) {
        let spelt =
            |list: &BTreeSet<String>| -> Vec<String> { list.iter().map(|text| spell(text)).collect() };
        match self {
            Self::Only(list) => (spelt(list), None),
            Self::AllBut(list) => (vec!["*".into()], Some(json!(spelt(list)).to_string())),
            Self::Unsaid => (vec!["*".into()], None),
        }
    }
}

impl Test<'_> {
    /// Whether this limits what is reached: the key is known to name it, and the values do.
    fn narrows_what(self) -> bool {
        let names_what = self.about().is_some_and(|key| key.says == Says::What);
        let is_open = |value: &String| self.has_wildcards() && !has_literal(value);
        names_what && self.is_positive() && !self.values.iter().any(is_open)
    }
}

/// Whether a pattern names something: more than what stands between wildcards.
fn has_literal(pattern: &str) -> bool {
    pattern.contains(char::is_alphanumeric)
}

/// Whether a resource pattern means any resource, any of one service or type, or some by name.
fn scope_of(resource: &str) -> &'static str {
    let mut parts: Vec<_> = resource.splitn(6, ':').collect();
    // `arn:aws:s3:*` stands for all the parts that it leaves out.
    parts.resize(6, "*");
    let (service, region, name) = (parts[2], parts[3], parts[5]);
    let typeless = matches!(service, "sqs" | "sns") || (service == "s3" && region.is_empty());
    let identity = if typeless {
        name.split('/').next().unwrap_or(name)
    } else {
        match name.split_once(['/', ':']) {
            Some((_, rest)) => rest.trim_start_matches('/').split(['/', ':']).next().unwrap_or(rest),
            None if name.ends_with('*') => "*",
            None => name,
        }
    };
    match (has_literal(identity), has_literal(service)) {
        (true, _) => "named",
        (false, true) => "type",
        (false, false) => "any",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Rule;
    use super::super::tests::{allow, policy};
    use super::scope_of;

    fn rules(elements: &str) -> Vec<Rule> {
        allow(elements).rules().collect()
    }

    #[test]
    fn each_action_and_resource_is_a_rule() {
        let text = r#"{"Statement": [
            {"Effect": "Deny", "Action": "*", "Resource": "*"},
            {"Sid": "B", "Effect": "Allow", "Action": ["S3:Get*", "s3:get*", "s3:[x"], "Resource": ["b", "a"]}
        ]}"#;
        let rules: Vec<_> = policy(text).rules().collect();
        let seen: Vec<_> = rules.iter().map(|rule| (rule.number, &*rule.action, &*rule.resource)).collect();
        assert_eq!(
            seen,
            [
                (1, "*", "*"),
                (2, "s3:[[]x", "a"),
                (2, "s3:[[]x", "b"),
                (2, "s3:get*", "a"),
                (2, "s3:get*", "b")
            ]
        );
        assert_eq!((rules[0].sid.as_deref(), &*rules[0].effect), (None, "Deny"));
        assert_eq!(rules[1].sid.as_deref(), Some("B"));
    }

    #[test]
    fn what_is_left_out_is_a_rule_of_everything_else() {
        let document =
            r#"{"Statement": {"Effect": "Allow", "NotAction": ["IAM:*"], "NotResource": "arn:aws:s3:::B"}}"#;
        let rules: Vec<_> = policy(document).rules().collect();
        assert_eq!(rules.len(), 1);
        assert_eq!((&*rules[0].action, rules[0].not_actions.as_deref()), ("*", Some(r#"["iam:*"]"#)));
        assert_eq!(
            (&*rules[0].resource, rules[0].not_resources.as_deref()),
            ("*", Some(r#"["arn:aws:s3:::B"]"#))
        );
        assert_eq!(rules[0].resource_scope, "any");
    }

    #[test]
    fn resources_are_any_or_of_a_type_or_named() {
        for (resource, scope) in [
            ("*", "any"),
            ("**", "any"),
            ("*:*", "any"),
            ("arn:*", "any"),
            ("arn:aws:*:eu-west-1:111111111111:*", "any"),
            ("arn:aws:s3:::*", "type"),
            ("arn:aws:s3:*", "type"),
            ("arn:aws:s3:::*/*", "type"),
            ("arn:aws:dynamodb:*:*:table/*", "type"),
            ("arn:aws:dynamodb:*:*:table/*/index/*", "type"),
            ("arn:aws:lambda:*:*:function*", "type"),
            ("arn:aws:sqs:*:*:*", "type"),
            ("arn:aws:iam::*:role/*", "type"),
            ("arn:aws:logs:*:*:log-group:*", "type"),
            ("arn:aws:s3:::bucket", "named"),
            ("arn:aws:s3:::bucket-*/*", "named"),
            ("arn:aws:s3:::${aws:PrincipalTag/team}/*", "named"),
            ("arn:aws:sqs:*:*:orders-*", "named"),
            ("arn:aws:iam::*:role/app/*", "named"),
            ("arn:aws:iam::*:user/${aws:username}", "named"),
            ("arn:aws:secretsmanager:*:*:secret:prod/*", "named"),
            ("arn:aws:logs:*:*:log-group:/aws/lambda/f:*", "named"),
        ] {
            assert_eq!(scope_of(resource), scope, "{resource}");
        }
    }

    #[test]
    fn a_condition_limits_what_is_reached_or_only_who_reaches_it() {
        for (condition, scoped) in [
            (r#""StringEquals": {"aws:ResourceTag/team": "a"}"#, true),
            (r#""StringEquals": {"aws:RequestTag/team": "a"}"#, false),
            (r#""StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}"#, true),
            (r#""StringLike": {"s3:prefix": "home/*"}"#, true),
            (r#""StringLike": {"s3:prefix": "*"}"#, false),
            (r#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, false),
            (r#""StringEquals": {"aws:RequestedRegion": "eu-west-1"}"#, false),
            (r#""StringEquals": {"aws:ResourceAccount": "111111111111"}"#, false),
            (r#""StringEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}"#, false),
            (r#""StringNotEquals": {"aws:ResourceTag/team": "a"}"#, false),
            (r#""StringEqualsIfExists": {"aws:ResourceTag/team": "a"}"#, false),
        ] {
            let rules = rules(&format!(r#""Resource": "*", "Condition": {{{condition}}}"#));
            assert_eq!(rules[0].is_scoped_by_condition, scoped, "{condition}");
            assert!(rules[0].condition.is_some());
        }
        assert_eq!(rules(r#""Resource": "*""#)[0].condition, None);
    }
}
