//! Why a policy says what it says, statement by statement: the answers, in words.

use super::condition::{Ask, Test};
use super::keys::{Says, key};
use super::request::{Network, Request};
use super::weigh::{Ruling, Target, is_admitted};
use super::{Listed, Policy, Statement};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One statement of a policy, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatementReason {
    /// Its place in the document, from 1.
    pub number: i64,
    /// Its name.
    pub sid: Option<String>,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// Whom it is about, in words; none in a policy of a principal, which is about whoever holds it.
    pub principals: Option<String>,
    /// The actions, in lower case, in words.
    pub actions: String,
    /// The resources, in words.
    pub resources: String,
    /// Its conditions, in the order of operators and keys.
    pub conditions: Vec<ConditionReason>,
    /// Whom or what it lets through, catches or gives, in words.
    pub outcome: String,
}

/// One condition, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConditionReason {
    /// The operator as AWS spells it.
    pub operator: String,
    /// The key, in lower case.
    pub key: String,
    /// The values.
    pub values: Vec<String>,
    /// What became of it.
    pub became: Became,
    /// The same in words.
    pub words: String,
}

/// What becomes of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// It keeps out those who are not meant: it says who calls.
    NarrowsWho,
    /// It keeps out those who are not meant: it says from where.
    NarrowsWhere,
    /// It keeps out what is not meant: it says what is reached.
    NarrowsWhat,
    /// It keeps out those who are not meant: it says how it is asked.
    NarrowsHow,
    /// It keeps nobody out: the key is not known.
    KeyNotKnown,
    /// It keeps nobody out: the operator or a value is not understood.
    NotUnderstood,
    /// It keeps nobody out: whoever asks chooses the value.
    Chosen,
    /// It keeps nobody out: there are values that everybody has.
    MetByAll,
    /// A setting of the resource decides it.
    Decided,
    /// Of a Deny: nobody whom it is to catch avoids it.
    Catches,
    /// Of a Deny: those whom it is to catch can avoid it.
    Avoided,
}

/// Somebody whom conditions are there to keep out, or a Deny to catch.
#[derive(Clone, Debug)]
pub(super) struct Outsider<'a> {
    /// The requests that it makes; it meets a condition that each of these meets.
    pub(super) requests: Vec<Request<'a>>,
    /// The networks that it may come from.
    pub(super) networks: &'static [Network],
    /// How it is called.
    pub(super) name: &'static str,
}

impl Outsider<'_> {
    fn meets(&self, policy: &Policy, test: Test<'_>) -> bool {
        let alone = test.alone();
        self.each(|request| is_admitted(&[(policy, &alone)], [], request, ANYTHING))
    }

    fn avoids(&self, policy: &Policy, test: Test<'_>) -> bool {
        let alone = Statement { effect: "Deny".to_owned(), ..test.alone() };
        let ruling: Ruling<'_> = (policy, &alone);
        self.each(|request| is_admitted(&[], [ruling], request, ANYTHING))
    }

    fn each(&self, is_so: impl Fn(&Request<'_>) -> bool) -> bool {
        self.requests.iter().all(|request| {
            let mut networks = self.networks.iter();
            networks.any(|&network| is_so(&Request { network, ..*request }))
        })
    }
}

const ANYTHING: Target<'static> = Target { resources: &[], actions: &[] };

impl Policy {
    /// What becomes of the conditions of a statement where these are to be kept out, or caught.
    pub(super) fn conditions(
        &self,
        statement: &Statement,
        outsiders: &[Outsider<'_>],
    ) -> Vec<ConditionReason> {
        let reason = |test: Test<'_>| {
            let (became, words) = self.became(test, statement.effect == "Deny", outsiders);
            ConditionReason {
                operator: test.operator.to_owned(),
                key: test.key.to_owned(),
                values: test.values.iter().cloned().collect(),
                became,
                words,
            }
        };
        self.tests(statement).map(reason).collect()
    }

    fn became(&self, test: Test<'_>, is_deny: bool, outsiders: &[Outsider<'_>]) -> (Became, String) {
        let fails = if is_deny { "catches nobody for certain" } else { "narrows nothing" };
        let facts = outsiders.iter().flat_map(|outsider| &outsider.requests);
        let fact = facts.flat_map(|request| request.facts).find(|fact| fact.key == test.key);
        let open = outsiders
            .iter()
            .find(|outsider| if is_deny { outsider.avoids(self, test) } else { outsider.meets(self, test) });
        if let Some(fact) = fact {
            let is_met = outsiders.iter().any(|outsider| outsider.meets(self, test));
            let how = if is_met { "as the condition asks" } else { "not as the condition asks" };
            return (Became::Decided, format!("{} decides it, {how}", fact.through));
        }
        if !test.is_known() {
            return (Became::KeyNotKnown, format!("{fails}: the key is not known"));
        }
        if let Some(what) = test.not_understood() {
            return (Became::NotUnderstood, format!("{fails}: {what} is not understood"));
        }
        let says = test.about().map_or(Says::Who, |key| key.says);
        match (open, is_deny) {
            (Some(outsider), true) => {
                (Became::Avoided, format!("{} can avoid it: it says {}", outsider.name, said(says)))
            }
            (None, true) => (Became::Catches, "none of those whom it is to catch can avoid it".to_owned()),
            (Some(outsider), false) if test.is_chosen() => {
                let words =
                    format!("narrows nothing: {} may choose it, it says {}", outsider.name, said(says));
                (Became::Chosen, words)
            }
            (Some(outsider), false) => {
                (Became::MetByAll, format!("narrows nothing: {} meets it as well", outsider.name))
            }
            (None, false) => match says {
                Says::Who => (Became::NarrowsWho, "narrows who".to_owned()),
                Says::Where => (Became::NarrowsWhere, "narrows where".to_owned()),
                Says::What => (Became::NarrowsWhat, "narrows what".to_owned()),
                Says::How => (Became::NarrowsHow, "narrows how".to_owned()),
            },
        }
    }
}

fn said(says: Says) -> &'static str {
    match says {
        Says::Who => "who calls",
        Says::Where => "from where",
        Says::What => "what is reached",
        Says::How => "how it is asked",
    }
}

impl Test<'_> {
    /// A statement on everything that has this condition and no other.
    fn alone(self) -> Statement {
        let keys = BTreeMap::from([(self.key.to_owned(), self.values.clone())]);
        Statement {
            sid: None,
            effect: "Allow".to_owned(),
            actions: Listed::Unsaid,
            resources: Listed::Unsaid,
            principals: None,
            is_not_principal: false,
            conditions: BTreeMap::from([(self.operator.to_owned(), keys)]),
        }
    }

    /// Whether the key is known: in the data, or as a claim of a provider of identities.
    pub(super) fn is_known(self) -> bool {
        self.about().is_some() || (self.key.contains(':') && self.key.contains('.'))
    }

    /// What of it is not understood, in words; none where all is.
    pub(super) fn not_understood(self) -> Option<&'static str> {
        let is_open = self.ways(true, "").iter().any(|ask| matches!(ask, Ask::Unknown));
        let of = if super::condition::Operator::parse(self.operator).is_some() {
            "a value"
        } else {
            "the operator"
        };
        is_open.then_some(of)
    }

    /// Whether the caller gives the key whatever value it likes.
    fn is_chosen(self) -> bool {
        key(self.key).is_some_and(|key| key.of.is_none())
    }
}

impl Statement {
    /// The statement in words, and what became of its conditions; the outcome is for others to say.
    pub(super) fn reason(&self, number: i64, conditions: Vec<ConditionReason>) -> StatementReason {
        StatementReason {
            number,
            sid: self.sid.clone(),
            effect: self.effect.clone(),
            principals: self.principals.as_ref().map(|principals| self.principal_words(principals)),
            actions: self.actions.words("every action", "every action but "),
            resources: self.resources.words("this resource", "everything but "),
            conditions,
            outcome: String::new(),
        }
    }

    fn principal_words(&self, principals: &BTreeMap<String, BTreeSet<String>>) -> String {
        let each = principals.iter().flat_map(|(kind, named)| {
            named.iter().map(move |one| match (kind.as_str(), one.as_str()) {
                ("AWS", "*") => "everyone".to_owned(),
                ("AWS" | "CanonicalUser", one) => one.to_owned(),
                ("Service", one) => format!("the service {one}"),
                ("Federated", one) => format!("whom {one} vouches for"),
                (kind, one) => format!("{kind} {one}"),
            })
        });
        let all = each.collect::<Vec<_>>().join(", ");
        if self.is_not_principal { format!("everyone but {all}") } else { all }
    }
}

impl Listed {
    fn words(&self, unsaid: &str, all_but: &str) -> String {
        let joined = |texts: &BTreeSet<String>| texts.iter().cloned().collect::<Vec<_>>().join(", ");
        match self {
            Self::Only(texts) => joined(texts),
            Self::AllBut(texts) => format!("{all_but}{}", joined(texts)),
            Self::Unsaid => unsaid.to_owned(),
        }
    }
}

/// What statements are called: by their name, else by their place.
pub(super) fn called(sid: Option<&str>, number: i64) -> String {
    sid.map_or_else(|| format!("statement #{number}"), |sid| format!("{sid} (statement #{number})"))
}
