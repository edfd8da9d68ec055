//! Roles, users, groups and policies of one account as they were read, each document parsed once.

use crate::derive::together::{Partition, Record};
use crate::policy::{Document, Holder, HolderKind, Policy};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

const ROLE: &str = "aws_iam_role";
const USER: &str = "aws_iam_user";
const GROUP: &str = "aws_iam_group";
const POLICY: &str = "aws_iam_policy";

/// The tables whose rows hold policies.
pub(super) const HOLDERS: &[&str] = &[ROLE, USER, GROUP];

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
