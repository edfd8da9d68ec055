//! Secrets that the proxies of databases log in with.
//!
//! <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html>

use super::asking::{Need, Use, with_roles};
use super::own::{own, policies};
use super::secrets::SECRET;
use crate::derive::together::{From, Partition};
use crate::policy::Action;
use crate::store::Row;
use std::collections::BTreeSet;

const TABLE: &str = "aws_rds_db_proxy_permission";
const PROXY: &str = "aws_rds_db_proxy";

pub(super) const FROM: &[From] =
    &[(PROXY, &["account_id", "arn", "role_arn", "auth"]), (SECRET, &["arn", "policy"])];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let policies = policies(partition, SECRET);
    with_roles(partition, |roles| {
        let rows = partition.rows(PROXY).filter_map(|proxy| {
            let (account, arn) = (proxy.text("account_id")?, proxy.text("arn")?);
            let ways = proxy.json("auth")?;
            // Several users may log in with one secret.
            let secrets: BTreeSet<_> =
                ways.as_array()?.iter().filter_map(|way| way["SecretArn"].as_str()).collect();
            let row = |secret: &str| {
                let needs = vec![Need::of(Action::GET_SECRET_VALUE, secret, own(&policies, secret))];
                let role = proxy.text("role_arn");
                roles.row(TABLE, &Use { arn, account, role, purpose: "read", target: secret, needs })
            };
            Some(secrets.into_iter().map(row).collect::<Vec<_>>())
        });
        rows.flatten().collect()
    })
}
