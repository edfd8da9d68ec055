//! A policy read for the actions that matter: which of its statements speak of each.

use super::super::keys::{Says, key};
use super::super::pattern::{OWN, Pattern};
use super::super::weigh::Ruling;
use super::super::{Listed, Policy, Statement};
use super::{administrator, assume, may, ways};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Every action that is asked about, in lower case.
static ACTIONS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let ways = ways::actions();
    let all: BTreeSet<_> =
        ways.chain(administrator::ACTIONS).chain([assume::ACTION]).chain(may::actions()).collect();
    all.into_iter().collect()
});

/// An identity policy, or a permissions boundary.
#[derive(Clone, Debug)]
pub struct Document {
    /// The statements without their actions: `speaks` tells which count.
    policy: Policy,
    /// The actions of each statement, as they were written.
    listed: Vec<Listed>,
    /// For each action that is asked about, the places of the statements that are about it.
    speaks: BTreeMap<&'static str, Vec<usize>>,
    /// The places of the statements that say NotAction.
    not_actions: BTreeSet<usize>,
    has_variables: bool,
}

impl Document {
    /// Reads a policy for the actions that are asked about.
    pub fn new(mut policy: Policy) -> Self {
        let mut speaks: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let (mut not_actions, mut all) = (BTreeSet::new(), Vec::new());
        for (place, statement) in policy.statements.iter_mut().enumerate() {
            let listed = std::mem::replace(&mut statement.actions, Listed::Unsaid);
            if matches!(listed, Listed::AllBut(_)) {
                not_actions.insert(place);
            }
            for action in meant(&listed) {
                speaks.entry(action).or_default().push(place);
            }
            all.push(listed);
        }
        let has_variables = policy.has_variables() && policy.statements.iter().any(Statement::says_variables);
        Self { policy, listed: all, speaks, not_actions, has_variables }
    }

    /// The statements about an action, each with its place.
    pub(super) fn about(&self, action: &str) -> impl Iterator<Item = (usize, Ruling<'_>)> {
        let places = self.speaks.get(action).into_iter().flatten();
        places.map(|&place| (place, (&self.policy, &self.policy.statements[place])))
    }

    /// The statements that allow an action, each with its place.
    pub(super) fn allows(&self, action: &str) -> impl Iterator<Item = (usize, Ruling<'_>)> {
        self.about(action).filter(|(_, (_, statement))| statement.effect == "Allow")
    }

    /// The statements that deny an action.
    pub(super) fn denies(&self, action: &str) -> impl Iterator<Item = Ruling<'_>> {
        self.about(action).map(|(_, ruling)| ruling).filter(|(_, statement)| statement.effect == "Deny")
    }

    /// The statements as they were written.
    pub(super) fn statements(&self) -> impl Iterator<Item = Statement> {
        let each = self.policy.statements.iter().zip(&self.listed);
        each.map(|(statement, actions)| Statement { actions: actions.clone(), ..statement.clone() })
    }

    /// The policy, whose statements lack their actions.
    pub(super) const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// How a statement gives what it gives, in words that follow the policy's name.
    pub(super) fn manner(&self, place: usize) -> String {
        let by_not_action = if self.not_actions.contains(&place) { " (by NotAction)" } else { "" };
        let is_bare = self.policy.statements[place].conditions.is_empty();
        format!("{by_not_action}{}", if is_bare { "" } else { " (under a condition)" })
    }

    /// The document with what its holder fills in: a name that is the holder's own is no name of another's.
    pub(super) fn held_by<'d>(
        &'d self,
        user: Option<&str>,
        account: &str,
        arn: Option<&str>,
    ) -> Cow<'d, Self> {
        if !self.has_variables {
            return Cow::Borrowed(self);
        }
        let own = OWN.to_string();
        let fill = |name: &str| match name.to_ascii_lowercase().as_str() {
            "aws:username" => Some(user.unwrap_or(&own).to_owned()),
            "aws:principalaccount" => Some(account.to_owned()),
            "aws:principalarn" => Some(arn.unwrap_or(&own).to_owned()),
            name if key(name).is_some_and(|key| key.says == Says::Who) => Some(own.clone()),
            _ => None,
        };
        let mut filled = self.clone();
        filled.policy.statements.iter_mut().for_each(|statement| statement.fill(fill));
        Cow::Owned(filled)
    }
}

/// The actions that are asked about and that a list means.
fn meant(listed: &Listed) -> Vec<&'static str> {
    let (texts, is_one) = match listed {
        Listed::Unsaid => return Vec::new(),
        Listed::Only(texts) => (texts, true),
        Listed::AllBut(texts) => (texts, false),
    };
    let head = |text: &str| text.find(['*', '?']).map_or(text.len(), |end| end);
    let patterns: Vec<_> = texts.iter().map(|text| (&text[..head(text)], Pattern::wild(text))).collect();
    // Most texts are told apart by how they begin.
    let is_listed = |action: &str| {
        patterns.iter().any(|(head, pattern)| action.starts_with(head) && pattern.matches(action))
    };
    ACTIONS.iter().copied().filter(|action| is_listed(action) == is_one).collect()
}

impl Statement {
    fn texts(&mut self) -> impl Iterator<Item = &mut BTreeSet<String>> {
        let resources = match &mut self.resources {
            Listed::Only(texts) | Listed::AllBut(texts) => Some(texts),
            Listed::Unsaid => None,
        };
        resources.into_iter().chain(self.conditions.values_mut().flat_map(BTreeMap::values_mut))
    }

    fn says_variables(&self) -> bool {
        self.clone().texts().any(|texts| texts.iter().any(|text| text.contains("${")))
    }

    fn fill(&mut self, fill: impl Fn(&str) -> Option<String>) {
        for texts in self.texts() {
            *texts = texts.iter().map(|text| filled(text, &fill)).collect();
        }
    }
}

/// A text with the variables replaced that are known. A default, after a comma, does not count: the holder has the key.
fn filled(text: &str, fill: impl Fn(&str) -> Option<String>) -> String {
    let (mut made, mut rest) = (String::new(), text);
    while let Some((before, end)) = rest.split_once("${") {
        let Some((variable, after)) = end.split_once('}') else { break };
        made.push_str(before);
        let name = variable.split(',').next().unwrap_or(variable).trim();
        made.push_str(&fill(name).unwrap_or_else(|| format!("${{{variable}}}")));
        rest = after;
    }
    made + rest
}
