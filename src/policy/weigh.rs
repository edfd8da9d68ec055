//! Is there a request of some kind that an Allow admits and no Deny catches?
//!
//! Each test of the Allow must be met, and of each Deny something must be missed: its principal, action, resource, or one
//! of its tests. The search chooses what is missed, and asks whether the texts and addresses that are left are possible.
//!
//! What is decided: texts with wildcards, in any combination; which keys are there; sets of addresses; truth values.
//! Not decided, and taken as the caller wishes: numbers, times and bytes; variables that the request fills in; keys that
//! `condition_keys.toml` does not have; operators that IAM does not have; several values of one key (each is searched by
//! itself, which is exact) against keys that AWS fills with one. So the answer errs towards "there is one".

use super::condition::Ask;
use super::document::is_account_id;
use super::keys::Part;
use super::named::account_in;
use super::pattern::Pattern;
use super::request::{Caller, Network, Presence, Request, Slot};
use super::value::listed;
use super::words::{Constraint, Found, find};
use super::{Listed, Policy, Statement};
use crate::address::Addresses;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Choices that are searched before the answer is left open, which is a yes.
const CHOICES: usize = 2_000;

/// What the request is about: the resource, and the service that answers for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    /// The resources, as IAM compares them: an ARN and what is within.
    pub(super) resources: &'a [Pattern],
    /// The actions that count.
    pub(super) actions: &'a [Pattern],
}

/// One of several things, each of which will do.
type Clause<'a> = Vec<(Subject<'a>, Ask)>;

/// What something is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject<'a> {
    Key(&'a str),
    Action,
    Resource,
}

/// What has been chosen so far.
#[derive(Clone, Debug, Default)]
struct Chosen {
    presence: BTreeMap<String, bool>,
    words: BTreeMap<String, Word>,
    /// By key: in these, or in none of them.
    addresses: BTreeMap<String, Vec<(Addresses, bool)>>,
}

#[derive(Clone, Debug, Default)]
struct Word {
    /// What each of its values meets.
    each: Vec<Rc<Constraint>>,
    /// What some value meets, each of these another one if need be.
    some: Vec<Rc<Constraint>>,
}

/// A statement, and the policy that it is of.
pub(super) type Ruling<'a> = (&'a Policy, &'a Statement);

/// Whether every one of these statements applies to some request of this kind, and none of these Denies catches it.
pub(super) fn is_admitted<'a>(
    applying: &[Ruling<'a>],
    denies: impl IntoIterator<Item = Ruling<'a>>,
    request: &Request<'_>,
    target: Target<'_>,
) -> bool {
    let allowing = applying.iter().flat_map(|(policy, statement)| policy.allowing(statement, request));
    let escaping = denies.into_iter().filter_map(|(policy, deny)| policy.escaping(deny, request));
    let mut clauses: Vec<_> = allowing.chain(escaping).collect();
    // What leaves the least choice goes first.
    clauses.sort_by_key(Vec::len);
    Search { request, target, choices: 0 }.is_possible(&clauses, &Chosen::default())
}

impl Policy {
    /// Whether a request of this kind is admitted by a statement of this policy, which is an Allow, and caught by none of
    /// its Denies.
    pub(super) fn admits(&self, allow: &Statement, request: &Request<'_>, target: Target<'_>) -> bool {
        is_admitted(&[(self, allow)], self.denying(), request, target)
    }

    /// Whether the Denies of this policy leave some request of this kind.
    pub(super) fn leaves(&self, request: &Request<'_>, target: Target<'_>) -> bool {
        is_admitted(&[], self.denying(), request, target)
    }

    /// Whether a Deny with conditions of this policy may catch a request of this kind.
    pub(super) fn may_catch(&self, request: &Request<'_>, target: Target<'_>) -> bool {
        let conditional = self.denials().filter(|deny| !deny.conditions.is_empty());
        let mut concerning = conditional.filter(|deny| deny.surely_concerns(request.caller));
        concerning.any(|deny| is_admitted(&[(self, deny)], [], request, target))
    }

    fn denying(&self) -> impl Iterator<Item = Ruling<'_>> {
        self.denials().map(move |deny| (self, deny))
    }

    /// What the request must have so that a statement applies to it.
    fn allowing<'a>(&'a self, statement: &'a Statement, request: &Request<'_>) -> Vec<Clause<'a>> {
        let listed = [(Subject::Action, &statement.actions), (Subject::Resource, &statement.resources)];
        let listed = listed.into_iter().filter_map(|(subject, list)| {
            Some(vec![(subject, self.within(list, true, request.own_account)?)])
        });
        let tests = self.tests(statement).map(|test| {
            let asks = test.ways(true, request.own_account);
            asks.into_iter().map(|ask| (Subject::Key(test.key), ask)).collect()
        });
        listed.chain(tests).collect()
    }

    /// What the request must have so that a Deny does not catch it; none when it does not concern the caller.
    fn escaping<'a>(&'a self, deny: &'a Statement, request: &Request<'_>) -> Option<Clause<'a>> {
        if !deny.surely_concerns(request.caller) {
            return None;
        }
        let listed = [(Subject::Action, &deny.actions), (Subject::Resource, &deny.resources)];
        let listed = listed
            .into_iter()
            .filter_map(|(subject, list)| Some((subject, self.within(list, false, request.own_account)?)));
        let tests = self.tests(deny).flat_map(|test| {
            let asks = test.ways(false, request.own_account);
            asks.into_iter().map(move |ask| (Subject::Key(test.key), ask))
        });
        Some(listed.chain(tests).collect())
    }

    /// What it is to be in a list of actions or resources, or not; none where there is no such thing, or all are in it.
    fn within(&self, list: &Listed, is_in: bool, own_account: &str) -> Option<Ask> {
        let (texts, is_one) = match list {
            Listed::Unsaid => return None,
            Listed::Only(texts) if texts.contains("*") => return None,
            Listed::Only(texts) => (texts, is_in),
            Listed::AllBut(texts) => (texts, !is_in),
        };
        let patterns =
            texts.iter().filter_map(|text| listed(text, self.has_variables(), is_one, own_account));
        Some(Ask::Each(Constraint { patterns: patterns.collect(), is_one }))
    }
}

impl Statement {
    /// Whether every request of this caller is of the statement's principals.
    pub(super) fn surely_concerns(&self, caller: Caller<'_>) -> bool {
        let Some(principals) = &self.principals else { return true };
        let names = |kind: &str, is: &dyn Fn(&str) -> bool| {
            principals.get(kind).into_iter().flatten().any(|principal| principal == "*" || is(principal))
        };
        let is_everyone = names("AWS", &|_| false);
        if self.is_not_principal {
            // AWS has no patterns here: what is one names anybody.
            let is_pattern = principals.values().flatten().any(|principal| principal.contains(['*', '?']));
            return !is_pattern && !self.may_name(caller);
        }
        is_everyone
            || match caller {
                Caller::Account(id) => names("AWS", &|principal| is_whole_account(principal, id)),
                Caller::Principal(arn) => names("AWS", &|principal| {
                    principal == arn || account_in(arn).is_some_and(|id| is_whole_account(principal, &id))
                }),
                Caller::Service { name: Some(service), .. } => {
                    names("Service", &|principal| principal == service)
                }
                Caller::Federated { provider, .. } => names("Federated", &|principal| principal == provider),
                _ => false,
            }
    }

    /// Whether some request of this caller is of the principals that are named.
    fn may_name(&self, caller: Caller<'_>) -> bool {
        let mut named = self.principals.iter().flatten();
        named.any(|(kind, principals)| {
            principals.iter().any(|principal| match caller {
                Caller::Anonymous | Caller::Stranger | Caller::Organization(_) | Caller::Holder(_) => false,
                Caller::Account(id) => {
                    account_in(principal).is_none_or(|account| account == id) && kind != "Service"
                }
                Caller::Principal(arn) => {
                    kind != "Service" && (principal == arn || account_in(principal) == account_in(arn))
                }
                Caller::Service { name, .. } => {
                    kind == "Service" && name.is_none_or(|name| name == principal)
                }
                Caller::Federated { provider, .. } => kind == "Federated" && principal == provider,
            })
        })
    }
}

fn is_whole_account(principal: &str, id: &str) -> bool {
    is_account_id(id) && account_in(principal).as_deref() == Some(id) && principal.ends_with(":root")
}

struct Search<'a> {
    request: &'a Request<'a>,
    target: Target<'a>,
    choices: usize,
}

impl Search<'_> {
    fn is_possible(&mut self, clauses: &[Clause<'_>], chosen: &Chosen) -> bool {
        self.choices += 1;
        if self.choices > CHOICES {
            return true;
        }
        let Some((clause, rest)) = clauses.split_first() else { return true };
        clause.iter().any(|(subject, ask)| {
            let with = self.with(chosen, *subject, ask);
            with.is_some_and(|chosen| self.is_possible(rest, &chosen))
        })
    }

    /// The choice with this, too; none when that cannot be.
    fn with(&self, chosen: &Chosen, subject: Subject<'_>, ask: &Ask) -> Option<Chosen> {
        let mut chosen = chosen.clone();
        let key = match subject {
            Subject::Key(key) => key,
            Subject::Action | Subject::Resource => {
                let Ask::Each(constraint) = ask else { return Some(chosen) };
                let (word, universe) = match subject {
                    Subject::Action => ("Action", self.target.actions),
                    _ => ("Resource", self.target.resources),
                };
                let word = chosen.words.entry(word.to_owned()).or_insert_with(|| Word::of(universe, &[]));
                return word.with_each(constraint.clone()).then_some(chosen);
            }
        };
        if matches!(ask, Ask::Unknown) || super::keys::key(key).is_none() && !self.is_known(key) {
            return Some(chosen);
        }
        let slot = self.request.slot(key);
        if let Ask::Ordered(comparison, values, is_met) = ask
            && let Some(fact) = self.request.facts.iter().find(|fact| fact.key == key)
            && let Some(fact) = &fact.value
        {
            let is_so = values.iter().any(|value| comparison.holds(fact, value).unwrap_or(*is_met));
            return (is_so == *is_met).then_some(chosen);
        }
        let is_present = !matches!(ask, Ask::Absent);
        let is_refused = if is_present { Presence::Never } else { Presence::Always };
        if slot.presence == is_refused
            || *chosen.presence.entry(slot.together.clone()).or_insert(is_present) != is_present
        {
            return None;
        }
        let is_possible = match ask {
            Ask::Some(constraint) if super::keys::key(key).is_some_and(|key| key.many) => {
                chosen.word(&slot).with_some(slot.framed(constraint))
            }
            Ask::Each(constraint) | Ask::Some(constraint) => {
                chosen.word(&slot).with_each(slot.framed(constraint))
            }
            Ask::Within(addresses, is_in) => {
                let sets = chosen.addresses.entry(key.to_owned()).or_default();
                sets.push((addresses.clone(), *is_in));
                self.is_somewhere(key, sets)
            }
            Ask::Absent | Ask::Present | Ask::Ordered(..) | Ask::Unknown => true,
        };
        is_possible.then_some(chosen)
    }

    /// Keys that the data does not have, and the request does.
    fn is_known(&self, key: &str) -> bool {
        let is_claim = matches!(self.request.caller, Caller::Federated { provider, .. }
            if super::providers::tenant_forms(provider, key).is_some());
        let is_held =
            matches!(self.request.caller, Caller::Holder(holder) if holder.values.contains_key(key));
        is_claim || is_held || self.request.facts.iter().any(|fact| fact.key == key)
    }

    /// Whether an address of a key can be of all these sets.
    fn is_somewhere(&self, key: &str, sets: &[(Addresses, bool)]) -> bool {
        let left =
            sets.iter().fold(
                Addresses::all(),
                |left, (addresses, is_in)| {
                    if *is_in { &left & addresses } else { &left - addresses }
                },
            );
        let is_source = super::keys::key(key).is_some_and(|key| key.of == Some(Part::Address));
        match self.request.network {
            // Addresses within a network are chosen at will.
            _ if !is_source => !left.is_empty(),
            Network::Internet => left.reach_internet(),
            _ => !left.public().is_empty(),
        }
    }
}

impl Chosen {
    fn word(&mut self, slot: &Slot) -> &mut Word {
        self.words.entry(slot.word.clone()).or_insert_with(|| Word::of(&slot.universe, &slot.but))
    }
}

impl Slot {
    /// What is asked of the key, as it is asked of the word.
    fn framed(&self, constraint: &Constraint) -> Constraint {
        let Some(form) = &self.form else { return constraint.clone() };
        let patterns = constraint.patterns.iter().filter_map(|pattern| form.with(pattern.clone())).collect();
        Constraint { patterns, is_one: constraint.is_one }
    }
}

impl Word {
    fn of(universe: &[Pattern], but: &[Pattern]) -> Self {
        let mut each = vec![Rc::new(Constraint::one_of(universe.iter().cloned()))];
        if !but.is_empty() {
            each.push(Rc::new(Constraint::none_of(but.iter().cloned())));
        }
        Self { each, some: Vec::new() }
    }

    /// Adds what each of its values meets; whether there are such values.
    fn with_each(&mut self, constraint: Constraint) -> bool {
        self.each.push(Rc::new(constraint));
        if self.some.is_empty() {
            self.has(None)
        } else {
            self.some.iter().all(|some| self.has(Some(some.as_ref())))
        }
    }

    /// Adds what some value meets; whether there is such a value.
    fn with_some(&mut self, constraint: Constraint) -> bool {
        let is_possible = self.has(Some(&constraint));
        self.some.push(Rc::new(constraint));
        is_possible
    }

    fn has(&self, some: Option<&Constraint>) -> bool {
        find(&self.each.iter().map(Rc::as_ref).chain(some).collect::<Vec<_>>()) != Found::None
    }
}
