//! What principals can do by all their policies together: who is an administrator, and who can become more than it is.

pub(super) mod read;
mod reason;

pub use reason::{PolicyReason, PrincipalReason, Step, principal_reason};

use super::derivation::Derivation;
use super::together::{Partition, Together};
use crate::policy::{Administrator, Escalation, HolderKind, Policy};
use crate::store::Row;
use read::{Documents, Principal};
use serde_json::json;
use std::collections::BTreeMap;

pub(super) const DDL: &str = include_str!("principal.sql");

const PRINCIPAL: &str = "aws_iam_principal";
const ESCALATION: &str = "aws_iam_escalation";

pub(super) const ALL: &[Derivation] = &[
    Derivation::Together(Together { told: read::TOLD, ..Together::of(PRINCIPAL, read::FROM, principals) }),
    Derivation::Together(Together::of(ESCALATION, read::HELD, escalations)),
];

/// The trust policies that are known, by ARN of the role.
type Trusts<'a> = BTreeMap<&'a str, Policy>;

/// By the place of each principal: from it over the roles that it takes to one of those that were asked for.
type Paths = BTreeMap<usize, Vec<usize>>;

fn principals(partition: &Partition) -> Vec<Row> {
    let documents = Documents::of(partition);
    let principals = documents.principals();
    let standings = Standings::of(&principals, &documents.trusts());
    let rows = principals.iter().enumerate();
    rows.map(|(place, principal)| {
        let standing = standings.of_one(&principals, place);
        let path = standing
            .path
            .map(|path| json!(path.iter().map(|&place| principals[place].arn).collect::<Vec<_>>()));
        Row::new(PRINCIPAL)
            .set("arn", principal.arn)
            .set("principal_type", principal.kind.name())
            .set("name", principal.name)
            .set("is_administrator", standing.is_administrator)
            .set("administrator_by", standing.by)
            .set("administrator_path", path)
            .set("not_known", standing.not_known)
            .set("title", principal.name)
    })
    .collect()
}

fn escalations(partition: &Partition) -> Vec<Row> {
    let documents = Documents::of(partition);
    let principals = documents.principals().into_iter().map(|principal| principal.holder);
    let mut rows = Vec::new();
    for holder in principals.chain(documents.alone()) {
        match holder.administrator() {
            Some(administrator) if holder.kind() == HolderKind::Policy => {
                rows.push(everything(holder.arn(), &administrator));
            }
            Some(_) => {}
            None => rows.extend(holder.escalations().iter().map(|found| row(holder.arn(), found))),
        }
    }
    rows
}

fn row(arn: &str, found: &Escalation) -> Row {
    Row::new(ESCALATION)
        .set("arn", arn)
        .set("way", &*found.way.id)
        .set("does", &*found.way.title)
        .set("actions", json!(found.way.actions))
        .set("policies", json!(found.by))
        .set("must_exist", found.way.exists.as_deref())
        .set("source", &*found.way.source)
}

/// A policy that makes an administrator has every way: one row says it.
fn everything(arn: &str, administrator: &Administrator) -> Row {
    let (way, does) = if administrator.is_everything {
        ("*", "may do everything")
    } else {
        ("iam:*", "has every right over IAM")
    };
    Row::new(ESCALATION)
        .set("arn", arn)
        .set("way", way)
        .set("does", does)
        .set("actions", json!([way]))
        .set("policies", json!(administrator.by))
        .set(
            "source",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        )
}

/// Who is an administrator, who leads to one, and who may do so.
struct Standings {
    administrators: BTreeMap<usize, Administrator>,
    paths: Paths,
    /// To roles of which it is not known whether they are administrators, or whom they trust.
    open: Paths,
}

/// What is known of one principal.
#[derive(Default)]
struct Standing<'a> {
    is_administrator: Option<bool>,
    by: Option<String>,
    path: Option<&'a [usize]>,
    not_known: Option<String>,
}

impl Standings {
    fn of(principals: &[Principal<'_>], trusts: &Trusts<'_>) -> Self {
        let read = principals.iter().enumerate().filter(|(_, principal)| principal.lacks().is_none());
        let administrators: BTreeMap<_, _> =
            read.filter_map(|(place, principal)| Some((place, principal.holder.administrator()?))).collect();
        let leading =
            |ends: &mut dyn Iterator<Item = usize>, is_open| leading((principals, trusts), ends, is_open);
        let paths = leading(&mut administrators.keys().copied(), false);
        let is_open = |(place, principal): &(usize, &Principal<'_>)| {
            let has_trust = principal.kind != HolderKind::Role || trusts.contains_key(principal.arn);
            principal.lacks().is_some() || (!has_trust && paths.contains_key(place))
        };
        let unknown = principals.iter().enumerate().filter(is_open).map(|(place, _)| place);
        let open = leading(&mut unknown.into_iter(), true);
        Self { administrators, paths, open }
    }

    fn of_one(&self, principals: &[Principal<'_>], place: usize) -> Standing<'_> {
        if let Some(not_read) = principals[place].lacks() {
            return Standing { not_known: Some(not_read.to_owned()), ..Standing::default() };
        }
        if let Some(path) = self.paths.get(&place) {
            let end = path.last().and_then(|end| self.administrators.get(end));
            let by = end.map(|administrator| match path.get(1) {
                Some(&role) => format!("can take {}: {administrator}", principals[role].arn),
                None => administrator.to_string(),
            });
            return Standing { is_administrator: Some(true), by, path: Some(path), not_known: None };
        }
        match self.open.get(&place).and_then(|path| path.get(1)) {
            Some(&role) => {
                let not_known =
                    format!("whether {}, which it may take, is an administrator", principals[role].arn);
                Standing { not_known: Some(not_known), ..Standing::default() }
            }
            None => Standing { is_administrator: Some(false), ..Standing::default() },
        }
    }
}

/// Who is among these, or can take a role that leads to one of them, by the shortest path. A trust policy that is not known
/// lets everyone in, if so, and nobody else.
fn leading(
    (principals, trusts): (&[Principal<'_>], &Trusts<'_>),
    ends: &mut dyn Iterator<Item = usize>,
    is_open: bool,
) -> Paths {
    let mut paths: Paths = ends.map(|place| (place, vec![place])).collect();
    let mut reached: Vec<_> = paths.keys().copied().collect();
    while !reached.is_empty() {
        let mut next = Vec::new();
        for role in reached {
            let trust = trusts.get(principals[role].arn);
            for (place, principal) in principals.iter().enumerate() {
                if !paths.contains_key(&place) && principal.can_take(&principals[role], trust, is_open) {
                    let path = [&[place], paths[&role].as_slice()].concat();
                    paths.insert(place, path);
                    next.push(place);
                }
            }
        }
        reached = next;
    }
    paths
}
