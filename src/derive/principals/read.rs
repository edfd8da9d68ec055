//! Roles, users, groups and policies of one account as they were read, each document parsed once.

use super::super::statements::inline_policies;
use super::super::together::{From, Partition, Record};
use crate::policy::{Document, Holder, HolderKind, NotRead, Policy};
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeMap;

const ROLE: &str = "aws_iam_role";
const USER: &str = "aws_iam_user";
const GROUP: &str = "aws_iam_group";
const POLICY: &str = "aws_iam_policy";

const ROLES: From = (
    ROLE,
    &["account_id", "arn", "name", "permissions_boundary_arn", "attached_policy_arns", "inline_policies"],
);
const POLICIES: From = (POLICY, &["account_id", "arn", "name", "policy"]);

/// Roles with their policies.
pub(in crate::derive) const OF_ROLES: &[From] = &[ROLES, POLICIES];

/// What of roles and their policies may be missing in one row: then nothing is known of who holds it.
pub(in crate::derive) const TOLD_OF_ROLES: &[From] =
    &[(ROLE, &["attached_policy_arns", "inline_policies"]), (POLICY, &["policy"])];

/// Roles with their policies, and whom they trust.
pub(in crate::derive) const OF_TRUSTED_ROLES: &[From] = &[
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
    POLICIES,
];

/// Everything that holds policies, without who is trusted.
pub(super) const HELD: &[From] = &[ROLES, USERS, GROUPS, POLICIES];

/// Everything that holds policies, and whom roles trust.
pub(super) const FROM: &[From] = &[
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
    USERS,
    GROUPS,
    POLICIES,
];

/// What of it may be missing in one row: then nothing is known of who holds it, or of who may lead to it.
pub(super) const TOLD: &[From] = &[
    (ROLE, &["attached_policy_arns", "inline_policies", "assume_role_policy"]),
    (USER, &["attached_policy_arns", "inline_policies", "groups"]),
    (GROUP, &["attached_policy_arns", "inline_policies"]),
    (POLICY, &["policy"]),
];

const USERS: From = (
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
);
const GROUPS: From = (GROUP, &["account_id", "arn", "name", "attached_policy_arns", "inline_policies"]);

/// The documents of one account, each read when it is first asked for.
pub(in crate::derive) struct Documents<'a> {
    partition: &'a Partition,
    /// By ARN of the managed policy, with its name.
    managed: BTreeMap<&'a str, (&'a str, Text<'a, Document>)>,
    /// By ARN of what holds them, each with its name.
    inline: BTreeMap<&'a str, Text<'a, Vec<(String, Document)>>>,
}

/// What a text says, once it was asked for; nothing where it was not read, or cannot be understood.
struct Text<'a, T> {
    text: Option<&'a str>,
    said: OnceCell<Option<T>>,
}

impl<'a, T> Text<'a, T> {
    fn new(text: Option<&'a str>) -> Self {
        Self { text, said: OnceCell::new() }
    }

    fn says(&self, parse: impl FnOnce(&str) -> Option<T>) -> Option<&T> {
        self.said.get_or_init(|| self.text.and_then(parse)).as_ref()
    }
}

impl Text<'_, Document> {
    fn document(&self) -> Option<&Document> {
        self.says(|text| Policy::parse(text).ok().map(Document::new))
    }
}

impl Text<'_, Vec<(String, Document)>> {
    fn documents(&self) -> Option<&Vec<(String, Document)>> {
        self.says(|text| {
            let policies = inline_policies(text).ok()?;
            Some(policies.into_iter().map(|(name, policy)| (name, Document::new(policy))).collect())
        })
    }
}

/// A role, user or group.
pub(in crate::derive) struct Principal<'a> {
    pub(super) kind: HolderKind,
    pub(super) arn: &'a str,
    pub(super) name: Option<&'a str>,
    /// What it holds, as far as that was read.
    pub(in crate::derive) holder: Holder<'a>,
    /// What was not read of the policies that it holds, in words.
    policies_not_read: Option<String>,
    /// What was not read of its boundary, in words.
    boundary_not_read: Option<String>,
}

impl<'a> Documents<'a> {
    /// What is in tables of roles, and of users and groups where they are among what is read.
    pub(in crate::derive) fn of(partition: &'a Partition) -> Self {
        let managed = partition.rows(POLICY).filter_map(|row| {
            let arn = row.text("arn")?;
            Some((arn, (row.text("name").unwrap_or(arn), Text::new(row.text("policy")))))
        });
        let holders = [ROLE, USER, GROUP].into_iter().filter(|table| partition.has(table));
        let inline = holders.flat_map(|table| partition.rows(table));
        let inline =
            inline.filter_map(|row| Some((row.text("arn")?, Text::new(row.text("inline_policies")))));
        Self { partition, managed: managed.collect(), inline: inline.collect() }
    }

    /// Whom roles trust, by ARN of the role: not those whose trust policy was not read or is none.
    pub(in crate::derive) fn trusts(&self) -> BTreeMap<&'a str, Policy> {
        let roles = self.partition.rows(ROLE);
        let trust =
            |row: Record<'a>| Some((row.text("arn")?, Policy::parse(row.text("assume_role_policy")?).ok()?));
        roles.filter_map(trust).collect()
    }

    /// A role by its ARN.
    pub(in crate::derive) fn role(&self, arn: &str) -> Option<Principal<'_>> {
        let row = self.partition.rows(ROLE).find(|row| row.text("arn") == Some(arn))?;
        self.principal(HolderKind::Role, row)
    }

    /// The account's own policies, each as if somebody held just it.
    pub(super) fn alone(&self) -> Vec<Holder<'_>> {
        let each = self.partition.rows(POLICY).filter_map(|row| {
            let (account, arn) = (row.text("account_id")?, row.text("arn")?);
            let (name, document) = self.managed.get(arn)?;
            let is_own = arn.split(':').nth(4) == Some(account);
            let holder = Holder::new(HolderKind::Policy, arn, account);
            is_own.then(|| Some(holder.holding(*name, document.document()?))).flatten()
        });
        each.collect()
    }

    /// Every role, user and group, in the order of their ARNs.
    pub(super) fn principals(&self) -> Vec<Principal<'_>> {
        let mut principals: Vec<_> =
            self.rows().filter_map(|(kind, row)| self.principal(kind, row)).collect();
        principals.sort_by_key(|principal| principal.arn);
        principals
    }

    /// The rows of every role, user and group.
    fn rows(&self) -> impl Iterator<Item = (HolderKind, Record<'a>)> {
        let kinds = [(ROLE, HolderKind::Role), (USER, HolderKind::User), (GROUP, HolderKind::Group)];
        let partition = self.partition;
        kinds.into_iter().flat_map(move |(table, kind)| partition.rows(table).map(move |row| (kind, row)))
    }

    fn principal<'d>(&'d self, kind: HolderKind, row: Record<'a>) -> Option<Principal<'d>> {
        let (account, arn) = (row.text("account_id")?, row.text("arn")?);
        let Gathering { policies, boundary, itself, policies_not_read, boundary_not_read, .. } =
            self.gather(kind, row);
        let holder = Holder::new(kind, arn, account).being(itself);
        let holder =
            policies.into_iter().fold(holder, |holder, (name, document)| holder.holding(name, document));
        let holder =
            boundary.into_iter().fold(holder, |holder, (arn, document)| holder.within(arn, document));
        let name = row.text("name");
        Some(Principal { kind, arn, name, holder, policies_not_read, boundary_not_read })
    }

    fn gather<'d>(&'d self, kind: HolderKind, row: Record<'a>) -> Gathering<'d, 'a> {
        let mut gathering = Gathering {
            documents: self,
            policies: Vec::new(),
            boundary: None,
            itself: Vec::new(),
            policies_not_read: None,
            boundary_not_read: None,
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
        let managed = self.managed.get(arn).and_then(|(name, text)| Some((*name, text.document()?)));
        if let Some((name, document)) = managed {
            return vec![(name.to_owned(), document)];
        }
        let found = self.rows().find(|(_, row)| row.text("arn") == Some(arn));
        let Some((kind, row)) = found else { return Vec::new() };
        let Gathering { policies, boundary, .. } = self.gather(kind, row);
        let bound = boundary.map(|(arn, document)| (format!("the permissions boundary {arn}"), document));
        policies.into_iter().chain(bound).collect()
    }
}

impl Principal<'_> {
    /// What was not read of its policies, in words.
    pub(in crate::derive) fn not_read(&self) -> NotRead<'_> {
        NotRead { policies: self.policies_not_read.as_deref(), boundary: self.boundary_not_read.as_deref() }
    }

    /// The first of what was not read, if anything.
    pub(super) fn lacks(&self) -> Option<&str> {
        self.policies_not_read.as_deref().or(self.boundary_not_read.as_deref())
    }

    /// Whether it can take this role, of which this is the trust policy. One that is not known may let everyone in, if so.
    pub(super) fn can_take(&self, role: &Self, trust: Option<&Policy>, is_open: bool) -> bool {
        let is_known = is_open || (self.lacks().is_none() && trust.is_some());
        self.kind != HolderKind::Group
            && role.kind == HolderKind::Role
            && is_known
            && self.holder.can_assume(role.arn, trust)
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
    policies_not_read: Option<String>,
    boundary_not_read: Option<String>,
}

impl<'d, 'a: 'd> Gathering<'d, 'a> {
    fn lacks(&mut self, what: impl Into<String>) {
        self.policies_not_read.get_or_insert_with(|| what.into());
    }

    /// What a row holds: its own policies and those that are attached to it.
    fn policies_of(&mut self, row: Record<'a>, of: &str) {
        match row.text("arn").and_then(|arn| self.documents.inline.get(arn)?.documents()) {
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
            let found = self.documents.managed.get_key_value(&*arn);
            match found.and_then(|(arn, (name, text))| Some((arn, name, text.document()?))) {
                Some((arn, name, document)) => {
                    self.policies.push((format!("{name}{of}"), document));
                    self.itself.push(*arn);
                }
                None => self.lacks(format!("the text of {arn}{of}")),
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
        match self.documents.managed.get(arn).and_then(|(_, text)| text.document()) {
            Some(document) => {
                self.boundary = Some((arn, document));
                self.itself.push(arn);
            }
            None => self.boundary_not_read = Some(format!("the text of the permissions boundary {arn}")),
        }
    }
}

/// A JSON array of texts; none where it is NULL, or something else.
fn names(row: Record<'_>, column: &str) -> Option<Vec<String>> {
    let Value::Array(values) = row.json(column)? else { return None };
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}
