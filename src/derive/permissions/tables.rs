//! Tables of DynamoDB that functions name in their environment.

use super::asking::{FUNCTION, Need, named_as, of_functions};
use super::own::{own, policies};
use crate::derive::together::{From, Partition};
use crate::policy::Action;
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = "aws_lambda_function_table_permission";
const DYNAMODB: &str = "aws_dynamodb_table";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["account_id", "arn", "role", "environment_references"]),
    (DYNAMODB, &["arn", "name", "policy"]),
];

/// A table whose policy was not read leaves open who may write it, and no more.
pub(super) const TOLD: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies"]),
    ("aws_iam_policy", &["policy"]),
    (DYNAMODB, &["policy"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let policies = policies(partition, DYNAMODB);
    let names = partition.rows(DYNAMODB).filter_map(|row| Some((row.text("name")?, row.text("arn")?)));
    let names: BTreeMap<_, _> = names.collect();
    of_functions(partition, TABLE, |function| {
        let named = named_as(function, "TABLE")?;
        let tables: BTreeSet<_> = named.iter().filter_map(|value| meant(value, &names)).collect();
        let need = |table: &str| Need::of(Action::PUT_ITEM, table, own(&policies, table));
        Some(tables.into_iter().map(|table| ("write", table.to_owned(), vec![need(table)])).collect())
    })
}

/// The table that a text names: by its name, or by its ARN, which may go on to an index or a stream.
fn meant<'a>(named: &str, names: &BTreeMap<&str, &'a str>) -> Option<&'a str> {
    if let Some(arn) = names.get(named) {
        return Some(arn);
    }
    let whole = named.splitn(3, '/').take(2).collect::<Vec<_>>().join("/");
    names.values().find(|arn| **arn == whole).copied()
}

#[cfg(test)]
mod tests {
    use super::meant;
    use std::collections::BTreeMap;

    #[test]
    fn a_table_is_named_by_its_name_or_its_arn() {
        let arn = "arn:aws:dynamodb:eu-west-1:1:table/orders";
        let names = BTreeMap::from([("orders", arn)]);
        assert_eq!(meant("orders", &names), Some(arn));
        assert_eq!(meant(arn, &names), Some(arn));
        assert_eq!(meant(&format!("{arn}/index/by-day"), &names), Some(arn));
        assert_eq!(meant("order", &names), None);
        assert_eq!(meant("arn:aws:dynamodb:eu-west-1:2:table/orders", &names), None);
    }
}
