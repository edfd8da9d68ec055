//! Who blocks public access to S3: accounts and buckets, as types of one table.

use super::derivation::{Derivation, Select};
use std::borrow::Cow;

pub(super) const DDL: &str = include_str!("public_access_block.sql");

const COLUMNS: &[&str] = &[
    "bucket_name",
    "block_public_acls",
    "ignore_public_acls",
    "block_public_policy",
    "restrict_public_buckets",
];

const fn select(sql: &'static str) -> Derivation {
    Derivation::Select(Select {
        table: "aws_s3_public_access_block",
        columns: COLUMNS,
        makes_rows: true,
        sql: Cow::Borrowed(sql),
    })
}

pub(super) const ALL: &[Derivation] = &[
    select(include_str!("public_access_block_of_account.sql")),
    select(include_str!("public_access_block_of_bucket.sql")),
];
