//! Ways to more rights: data, with the sources; and which of them a holder has.

use super::super::pattern::{OWN, Pattern};
use super::super::request::Reach;
use super::super::unnamed;
use super::{Asked, Grant, Holder, HolderKind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static WAYS: LazyLock<Ways> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../escalations.toml"))
        .expect("the file is part of the program, and a test reads it");
    Ways::of(file)
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code, reason = "the file has it for its readers")]
    dangerous: toml::Value,
    target: BTreeMap<String, Kind>,
    way: Vec<Written>,
}

/// A type of target.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    arn: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    title: String,
    needs: Vec<WrittenNeed>,
    #[serde(default)]
    exists: Option<String>,
    source: String,
    #[serde(default)]
    #[allow(dead_code, reason = "the file has it for its readers")]
    published: Vec<String>,
}

#[derive(Clone, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
struct WrittenNeed {
    action: String,
    on: String,
    #[serde(default)]
    values: BTreeMap<String, BTreeSet<String>>,
}

/// A way to more rights.
#[derive(Debug)]
pub struct Way {
    /// Its name: the actions, joined by `+`.
    pub id: String,
    /// What the holder does, in words.
    pub title: String,
    /// The actions that it needs, as AWS spells them.
    pub actions: Vec<String>,
    /// What must be there already, in words.
    pub exists: Option<String>,
    /// Who says that it is a way.
    pub source: String,
    needs: Vec<usize>,
}

/// An action, and what it must reach; several ways may share it.
struct Need {
    /// In lower case.
    action: String,
    on: On,
    values: BTreeMap<String, Vec<Pattern>>,
}

/// What an action must reach.
enum On {
    /// Whatever the holder makes, or nothing at all.
    Anything,
    /// Something of a type that is there already.
    Type {
        arn: String,
        /// Whether the holder itself will do.
        or_itself: bool,
    },
}

struct Ways {
    needs: Vec<Need>,
    ways: Vec<Way>,
}

impl Ways {
    fn of(file: File) -> Self {
        let each: BTreeSet<_> = file.way.iter().flat_map(|way| way.needs.iter().cloned()).collect();
        let each: Vec<_> = each.into_iter().collect();
        let place = |need: &WrittenNeed| each.iter().position(|one| one == need);
        let way = |written: Written| Way {
            needs: written.needs.iter().filter_map(place).collect(),
            actions: written.needs.into_iter().map(|need| need.action).collect(),
            id: written.id,
            title: written.title,
            exists: written.exists,
            source: written.source,
        };
        let ways = file.way.into_iter().map(way).collect();
        let needs = each.iter().map(|need| Need::of(need, &file.target)).collect();
        Self { needs, ways }
    }
}

impl Need {
    fn of(written: &WrittenNeed, types: &BTreeMap<String, Kind>) -> Self {
        let on = match types.get(&written.on) {
            Some(kind) => On::Type { arn: kind.arn.clone(), or_itself: !written.on.starts_with("another-") },
            None => On::Anything,
        };
        let values = written.values.iter().map(|(key, values)| {
            let pattern =
                |value: &String| Pattern::wild(value).by_parts().unwrap_or_else(|| Pattern::wild(value));
            (key.clone(), values.iter().map(pattern).collect())
        });
        Self { action: written.action.to_lowercase(), on, values: values.collect() }
    }
}

/// The actions of every way, in lower case.
pub(super) fn actions() -> impl Iterator<Item = &'static str> {
    WAYS.needs.iter().map(|need| need.action.as_str())
}

/// A way that somebody has.
#[derive(Clone, Debug)]
pub struct Escalation {
    /// The way.
    pub way: &'static Way,
    /// The policies that give it, in words.
    pub by: BTreeSet<String>,
}

impl Holder<'_> {
    /// The ways that it has, in the order of the data.
    pub fn escalations(&self) -> Vec<Escalation> {
        let mut known: BTreeMap<usize, Vec<Grant>> = BTreeMap::new();
        let mut found = Vec::new();
        for way in &WAYS.ways {
            let mut grants = BTreeSet::new();
            let is_open = way.needs.iter().all(|&need| {
                let of_need = known.entry(need).or_insert_with(|| self.meets(&WAYS.needs[need]));
                grants.extend(of_need.iter().copied());
                !of_need.is_empty()
            });
            if is_open {
                found.push(Escalation { way, by: self.names(grants) });
            }
        }
        found
    }

    /// The statements that give what a way needs.
    fn meets(&self, need: &Need) -> Vec<Grant> {
        let grants = |resources: &[Pattern], reach| {
            self.grants(&need.action, Asked { resources, reach, values: &need.values })
        };
        if !self.policies.iter().any(|held| held.document.allows(&need.action).next().is_some()) {
            return Vec::new();
        }
        match &need.on {
            On::Anything => grants(&[Pattern::any()], Reach::Anything),
            On::Type { arn, or_itself } => {
                let found = grants(&unnamed::resources(arn, self.partition(), self.account), Reach::Unnamed);
                if !found.is_empty() || !or_itself {
                    return found;
                }
                let itself = self.itself_among(arn);
                let boundary = self.boundary.as_ref().map(|(arn, _)| *arn);
                if itself.is_empty() { Vec::new() } else { grants(&itself, Reach::Itself { boundary }) }
            }
        }
    }

    /// What the holder itself is of a type.
    fn itself_among(&self, arn: &str) -> Vec<Pattern> {
        let Some(kind) = arn.split(':').nth(5).map(|text| text.trim_end_matches('*')) else {
            return Vec::new();
        };
        let is_of = |itself: &&str| {
            let mut parts = itself.splitn(6, ':').skip(2);
            let (service, account, resource) = (parts.next(), parts.nth(1), parts.next());
            service == Some("iam")
                && account == Some(self.account)
                && resource.is_some_and(|resource| resource.starts_with(kind))
        };
        let own_user = (kind == "user/").then(|| self.some_user()).flatten();
        self.itself.iter().copied().filter(is_of).map(Pattern::exact).chain(own_user).collect()
    }

    /// The user who holds a policy or is in a group, whoever it is.
    fn some_user(&self) -> Option<Pattern> {
        let is_for_users = matches!(self.kind, HolderKind::Policy | HolderKind::Group);
        is_for_users
            .then(|| Pattern::exact(&format!("arn:{}:iam::{}:user/{OWN}", self.partition(), self.account)))
    }
}
