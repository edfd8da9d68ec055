//! Roles, users, groups and policies of one account as they were read, each document parsed once.

use super::super::statements::inline_policies;
use super::super::together::{Partition, Record};
use crate::policy::{Document, Holder, HolderKind, Policy};
use serde_json::Value;
use std::collections::BTreeMap;

const ROLE: &str = "aws_iam_role";
const USER: &str = "aws_iam_user";
const GROUP: &str = "aws_iam_group";
const POLICY: &str = "aws_iam_policy";

/// The tables whose rows hold policies, and what each of them is.
const KINDS: [(&str, HolderKind); 3] =
    [(ROLE, HolderKind::Role), (USER, HolderKind::User), (GROUP, HolderKind::Group)];

pub(super) const FROM: &[(&str, &[&str])] = &[
    (
        ROLE,
        &[
            "account_id",
            "arn",
            "name",
            "permissions_boundary_arn",
            "attached_policy_arns",
            "inline_policies",
            "assume_role_policy",
        ],
    ),
    (
        USER,
        &[
            "account_id",
            "arn",
            "name",
            "permissions_boundary_arn",
            "attached_policy_arns",
            "inline_policies",
            "groups",
        ],
    ),
    (GROUP, &["account_id", "arn", "name", "attached_policy_arns", "inline_policies"]),
    (POLICY, &["account_id", "arn", "name", "policy"]),
];

/// The documents of one account; none in the place of one that was not read, or that is no policy.
pub(super) struct Documents<'a> {
    partition: &'a Partition,
    /// By ARN of the managed policy, with its name.
    managed: BTreeMap<&'a str, (&'a str, Option<Document>)>,
    /// By ARN of what holds them, each with its name.
    inline: BTreeMap<&'a str, Vec<(String, Document)>>,
    /// By ARN of the role.
    trusts: BTreeMap<&'a str, Policy>,
}

/// A role, user or group.
pub(super) struct Principal<'a> {
    pub(super) kind: HolderKind,
    pub(super) arn: &'a str,
    pub(super) name: Option<&'a str>,
    /// What it holds, as far as that was read.
    pub(super) holder: Holder<'a>,
    /// What was not read of its policies, in words.
    pub(super) not_read: Option<String>,
    /// The trust policy of a role.
    pub(super) trust: Option<&'a Policy>,
}

impl<'a> Documents<'a> {
    pub(super) fn of(partition: &'a Partition) -> Self {
        let managed = partition.rows(POLICY).filter_map(|row| {
            let document = row.text("policy").and_then(|text| Policy::parse(text).ok()).map(Document::new);
            let arn = row.text("arn")?;
            Some((arn, (row.text("name").unwrap_or(arn), document)))
        });
        let holders = KINDS.iter().flat_map(|(table, _)| partition.rows(table));
        let inline = holders.filter_map(|row| {
            let policies = inline_policies(row.text("inline_policies")?).ok()?;
            let documents = policies.into_iter().map(|(name, policy)| (name, Document::new(policy)));
            Some((row.text("arn")?, documents.collect()))
        });
        let trusts = partition
            .rows(ROLE)
            .filter_map(|row| Some((row.text("arn")?, Policy::parse(row.text("assume_role_policy")?).ok()?)));
        Self { partition, managed: managed.collect(), inline: inline.collect(), trusts: trusts.collect() }
    }

    /// The account's own policies, each as if somebody held just it.
    pub(super) fn alone(&self) -> Vec<Holder<'_>> {
        let each = self.partition.rows(POLICY).filter_map(|row| {
            let (account, arn) = (row.text("account_id")?, row.text("arn")?);
            let (name, document) = self.managed.get(arn)?;
            let is_own = arn.split(':').nth(4) == Some(account);
            let holder = Holder::new(HolderKind::Policy, arn, account);
            is_own.then(|| Some(holder.holding(*name, document.as_ref()?))).flatten()
        });
        each.collect()
    }

    /// Every role, user and group, in the order of their ARNs.
    pub(super) fn principals(&self) -> Vec<Principal<'_>> {
        let rows = KINDS
            .into_iter()
            .flat_map(|(table, kind)| self.partition.rows(table).map(move |row| (kind, row)));
        let mut principals: Vec<_> = rows.filter_map(|(kind, row)| self.principal(kind, row)).collect();
        principals.sort_by_key(|principal| principal.arn);
        principals
    }

    fn principal<'d>(&'d self, kind: HolderKind, row: Record<'a>) -> Option<Principal<'d>> {
        let (account, arn) = (row.text("account_id")?, row.text("arn")?);
        let Gathering { policies, boundary, itself, not_read, .. } = self.gather(kind, row);
        let holder = Holder::new(kind, arn, account).being(itself);
        let holder =
            policies.into_iter().fold(holder, |holder, (name, document)| holder.holding(name, document));
        let holder =
            boundary.into_iter().fold(holder, |holder, (arn, document)| holder.within(arn, document));
        Some(Principal { kind, arn, name: row.text("name"), holder, not_read, trust: self.trusts.get(arn) })
    }

    fn gather<'d>(&'d self, kind: HolderKind, row: Record<'a>) -> Gathering<'d, 'a> {
        let mut gathering = Gathering {
            documents: self,
            policies: Vec::new(),
            boundary: None,
            itself: Vec::new(),
            not_read: None,
        };
        gathering.policies_of(row, "");
        if kind == HolderKind::User {
            gathering.groups(row);
        }
        if kind != HolderKind::Group
            && let Some(boundary) = row.text("permissions_boundary_arn")
        {
            gathering.boundary(boundary);
        }
        gathering
    }

    /// The policies that decide the rights of a principal, or of a policy as if somebody held just it: each in words, with
    /// what it says.
    pub(super) fn held(&self, arn: &str) -> Vec<(String, &Document)> {
        if let Some((name, Some(document))) = self.managed.get(arn) {
            return vec![((*name).to_owned(), document)];
        }
        let rows = KINDS
            .into_iter()
            .flat_map(|(table, kind)| self.partition.rows(table).map(move |row| (kind, row)));
        let found = rows.into_iter().find(|(_, row)| row.text("arn") == Some(arn));
        let Some((kind, row)) = found else { return Vec::new() };
        let Gathering { policies, boundary, .. } = self.gather(kind, row);
        let bound = boundary.map(|(arn, document)| (format!("the permissions boundary {arn}"), document));
        policies.into_iter().chain(bound).collect()
    }
}

impl Principal<'_> {
    /// Whether it can take this role. A trust policy that is not known lets everyone in, if so.
    pub(super) fn can_take(&self, role: &Self, is_open: bool) -> bool {
        let is_known = is_open || (self.not_read.is_none() && role.trust.is_some());
        self.kind != HolderKind::Group
            && role.kind == HolderKind::Role
            && is_known
            && self.holder.can_assume(role.arn, role.trust)
    }
}

/// The policies of one principal, as they are found.
struct Gathering<'d, 'a> {
    documents: &'d Documents<'a>,
    /// Each with its name, in words.
    policies: Vec<(String, &'d Document)>,
    /// The permissions boundary, with its ARN.
    boundary: Option<(&'d str, &'d Document)>,
    /// ARNs of what it is, beside itself.
    itself: Vec<&'d str>,
    not_read: Option<String>,
}

impl<'d, 'a: 'd> Gathering<'d, 'a> {
    fn lacks(&mut self, what: impl Into<String>) {
        self.not_read.get_or_insert_with(|| what.into());
    }

    /// What a row holds: its own policies and those that are attached to it.
    fn policies_of(&mut self, row: Record<'a>, of: &str) {
        match row.text("arn").and_then(|arn| self.documents.inline.get(arn)) {
            None => self.lacks(format!("the inline policies{of}")),
            Some(inline) => {
                let named = inline.iter().map(|(name, document)| (format!("{name} (inline){of}"), document));
                self.policies.extend(named);
            }
        }
        let Some(attached) = names(row, "attached_policy_arns") else {
            return self.lacks(format!("the attached policies{of}"));
        };
        for arn in attached {
            match self.documents.managed.get_key_value(&*arn) {
                Some((arn, (name, Some(document)))) => {
                    self.policies.push((format!("{name}{of}"), document));
                    self.itself.push(*arn);
                }
                _ => self.lacks(format!("the text of {arn}{of}")),
            }
        }
    }

    fn groups(&mut self, row: Record<'a>) {
        let Some(groups) = names(row, "groups") else { return self.lacks("the groups") };
        for name in groups {
            let found = self.documents.partition.rows(GROUP).find(|group| group.text("name") == Some(&*name));
            let Some(group) = found else { return self.lacks(format!("the group {name}")) };
            self.itself.extend(group.text("arn"));
            self.policies_of(group, &format!(" of the group {name}"));
        }
    }

    fn boundary(&mut self, arn: &'d str) {
        match self.documents.managed.get(arn) {
            Some((_, Some(document))) => {
                self.boundary = Some((arn, document));
                self.itself.push(arn);
            }
            _ => self.lacks(format!("the text of the permissions boundary {arn}")),
        }
    }
}

/// A JSON array of texts; none where it is NULL, or something else.
fn names(row: Record<'_>, column: &str) -> Option<Vec<String>> {
    let Value::Array(values) = row.json(column)? else { return None };
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}
