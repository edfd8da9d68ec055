//! What the environment of functions names, and whether that is there.

use super::derivation::Derivation;
use super::permissions::is_meant;
use super::together::{From, Partition, Record, Together};
use crate::store::Row;
use std::collections::BTreeMap;

const TABLE: &str = "aws_lambda_function_reference";
const FUNCTION: &str = "aws_lambda_function";
const BUCKET: &str = "aws_s3_bucket";
const QUEUE: &str = "aws_sqs_queue";
const SECRET: &str = "aws_secretsmanager_secret";
const DYNAMODB: &str = "aws_dynamodb_table";
const TOPIC: &str = "aws_sns_topic";

pub(super) const DDL: &str = include_str!("function_reference.sql");

pub(super) const ALL: &[Derivation] = &[Derivation::Together(Together::of(TABLE, FROM, rows))];

const FROM: &[From] = &[
    (FUNCTION, &["arn", "account_id", "region", "environment_references"]),
    (BUCKET, &["arn"]),
    (QUEUE, &["arn"]),
    (SECRET, &["arn", "deleted_date"]),
    (DYNAMODB, &["arn"]),
    (TOPIC, &["arn"]),
];

/// The types of resources that are looked for: by the service of the ARN, with their table and their name.
const TYPES: [(&str, &str, &str); 6] = [
    ("dynamodb", DYNAMODB, "table"),
    ("lambda", FUNCTION, "function"),
    ("s3", BUCKET, "bucket"),
    ("secretsmanager", SECRET, "secret"),
    ("sns", TOPIC, "topic"),
    ("sqs", QUEUE, "queue"),
];

/// ARNs of the resources of each type, and whether each is there to stay.
type Known<'p> = BTreeMap<&'static str, BTreeMap<&'p str, bool>>;

fn rows(partition: &Partition) -> Vec<Row> {
    let known: Known<'_> = TYPES.iter().map(|(_, table, kind)| (*kind, of_table(partition, table))).collect();
    let rows = partition.rows(FUNCTION).filter_map(|function| of_function(&known, function));
    rows.flatten().collect()
}

fn of_table<'p>(partition: &'p Partition, table: &'static str) -> BTreeMap<&'p str, bool> {
    let rows = partition.rows(table).filter_map(|row| {
        let is_going = table == SECRET && row.text("deleted_date").is_some();
        Some((row.text("arn")?, !is_going))
    });
    rows.collect()
}

fn of_function(known: &Known<'_>, function: Record<'_>) -> Option<Vec<Row>> {
    let (arn, account, region) =
        (function.text("arn")?, function.text("account_id")?, function.text("region")?);
    let references = function.json("environment_references")?;
    let rows = references.as_object()?.iter().filter_map(|(variable, value)| {
        let named = value.as_str()?;
        // A path stands for a parameter, another name for a table, of the function's own account and region.
        let partition = arn.split(':').nth(1).unwrap_or("aws");
        let whole = match named {
            _ if named.starts_with("arn:") => named.to_owned(),
            _ if named.starts_with('/') => format!("arn:{partition}:ssm:{region}:{account}:parameter{named}"),
            _ => format!("arn:{partition}:dynamodb:{region}:{account}:table/{named}"),
        };
        let found = look(known, &whole, (account, region));
        let row = Row::new(TABLE)
            .set("arn", arn)
            .set("variable", variable)
            .set("resource_type", found.kind)
            .set("target", named)
            .set("target_arn", found.arn)
            .set("is_live", found.is_live)
            .set("because", found.because);
        Some(row)
    });
    Some(rows.collect())
}

/// What is known of a resource.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    kind: Option<&'static str>,
    arn: Option<String>,
    is_live: Option<bool>,
    because: &'static str,
}

fn look(known: &Known<'_>, named: &str, (account, region): (&str, &str)) -> Found {
    let parts: Vec<_> = named.splitn(6, ':').collect();
    let (service, place, rest) = match parts.as_slice() {
        [_, _, service, region, account, rest] => (*service, (*account, *region), *rest),
        _ => ("", ("", ""), ""),
    };
    let kind = TYPES.iter().find(|(own, _, _)| *own == service).map(|(_, _, kind)| *kind);
    let kind = kind.filter(|kind| match *kind {
        "table" => rest.starts_with("table/"),
        "function" => rest.starts_with("function:"),
        "secret" => rest.starts_with("secret:"),
        _ => true,
    });
    let unknown = |because| Found { kind, arn: None, is_live: None, because };
    let Some(kind) = kind else { return unknown("nobody looked for it") };
    let is_bucket = kind == "bucket";
    if !is_bucket && place != (account, region) {
        return unknown("it is of another account or region");
    }
    let of_kind = known.get(kind).into_iter().flatten();
    match of_kind.into_iter().find(|(arn, _)| means(kind, named, arn)) {
        Some((arn, is_live)) => {
            let because = if *is_live { "it is there" } else { "it is being deleted" };
            Found { kind: Some(kind), arn: Some((*arn).to_owned()), is_live: Some(*is_live), because }
        }
        // The name of a bucket does not say whose it is, or where.
        None if is_bucket => unknown("it is no bucket of the account in the region"),
        None => Found { kind: Some(kind), arn: None, is_live: Some(false), because: "it does not exist" },
    }
}

/// Whether an ARN means this resource, or something within it.
fn means(kind: &str, named: &str, arn: &str) -> bool {
    let begins = |separator: char| {
        named.strip_prefix(arn).is_some_and(|rest| rest.is_empty() || rest.starts_with(separator))
    };
    match kind {
        "secret" => is_meant(named, arn),
        "bucket" | "table" => begins('/'),
        _ => begins(':'),
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, look};
    use std::collections::BTreeMap;

    #[test]
    fn what_is_named_is_looked_for_where_it_would_be() {
        let tables = BTreeMap::from([
            ("arn:aws:dynamodb:eu:1:table/orders", true),
            ("arn:aws:dynamodb:eu:1:table/going", false),
        ]);
        let known: Known<'_> = BTreeMap::from([
            ("table", tables),
            ("bucket", BTreeMap::from([("arn:aws:s3:::pictures", true)])),
        ]);
        let is_live = |named: &str| look(&known, named, ("1", "eu")).is_live;
        assert_eq!(is_live("arn:aws:dynamodb:eu:1:table/orders"), Some(true));
        assert_eq!(is_live("arn:aws:dynamodb:eu:1:table/orders/index/by-day"), Some(true));
        assert_eq!(is_live("arn:aws:dynamodb:eu:1:table/order"), Some(false));
        assert_eq!(is_live("arn:aws:dynamodb:eu:1:table/going"), Some(false));
        assert_eq!(is_live("arn:aws:dynamodb:eu:2:table/orders"), None);
        assert_eq!(is_live("arn:aws:s3:::pictures/small"), Some(true));
        assert_eq!(is_live("arn:aws:s3:::elsewhere"), None);
        assert_eq!(is_live("arn:aws:kms:eu:1:key/k"), None);
        assert_eq!(is_live("arn:aws:ssm:eu:1:parameter/shop/prod"), None);
    }
}
