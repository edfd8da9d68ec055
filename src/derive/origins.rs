//! Whom the CORS rules of buckets, of the URLs of functions and of APIs, admit.

use super::derivation::{Derivation, Each, Made};
use crate::expression::Origin;
use crate::store::Row;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(super) const DDL: &str = include_str!("cors_origin.sql");

const ORIGIN: &str = "aws_s3_bucket_cors_origin";

pub(super) const ALL: &[Derivation] = &[
    Derivation::Each(Each {
        table: "aws_s3_bucket",
        from: &["cors_rules", "arn"],
        columns: &[],
        rows: Some(ORIGIN),
        compute: origins,
    }),
    Derivation::of_columns("aws_lambda_function", &["url_config"], &["url_open_origins"], of_url),
    Derivation::of_columns("aws_lambda_alias", &["url_config"], &["url_open_origins"], of_url),
    Derivation::of_columns("aws_api_gatewayv2_api", &["cors_configuration"], &["cors_open_origins"], of_api),
    Derivation::of_columns(
        "aws_api_gateway_method",
        &["method_integration"],
        &["cors_origins", "cors_open_origins"],
        of_method,
    ),
];

/// A rule as it is stored, with AWS's names.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct CorsRule {
    allowed_origins: Vec<String>,
    allowed_methods: Vec<String>,
}

/// The settings of a URL, as they are stored.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Url {
    cors: Option<UrlCors>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UrlCors {
    /// Null where nobody is let in.
    allow_origins: Option<Vec<String>>,
}

/// What the integration of a method says of origins.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MethodCors {
    #[serde(default)]
    allow_origins: Vec<String>,
}

fn of_api(from: &[Option<&str>]) -> Result<Made, String> {
    let Some(cors) = from[0] else { return Ok(Made::default()) };
    let cors: UrlCors = serde_json::from_str(cors).map_err(|error| format!("no CORS settings: {error}"))?;
    let origins = cors.allow_origins.unwrap_or_default();
    Ok(Made::of([open(origins.iter().map(String::as_str)).into()]))
}

/// A header is a text in quotes, or taken from elsewhere: then it is not known what it says.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html>
fn of_method(from: &[Option<&str>]) -> Result<Made, String> {
    let Some(said) = from[0] else { return Ok(Made::default()) };
    let said: MethodCors = serde_json::from_str(said).map_err(|error| format!("no integration: {error}"))?;
    let headers = said.allow_origins.iter().map(|text| text.strip_prefix('\'')?.strip_suffix('\''));
    let Some(origins) = headers.collect::<Option<BTreeSet<_>>>() else { return Ok(Made::default()) };
    Ok(Made::of([json!(origins).into(), open(origins.into_iter()).into()]))
}

/// Those of them that anyone can have.
fn open<'a>(origins: impl Iterator<Item = &'a str>) -> Value {
    json!(origins.filter(|origin| Origin(origin).admits_anyone()).collect::<BTreeSet<_>>())
}

fn of_url(from: &[Option<&str>]) -> Result<Made, String> {
    let Some(url) = from[0] else { return Ok(Made::default()) };
    let url: Url = serde_json::from_str(url).map_err(|error| format!("no settings of a URL: {error}"))?;
    let origins = url.cors.and_then(|cors| cors.allow_origins).unwrap_or_default();
    Ok(Made::of([open(origins.iter().map(String::as_str)).into()]))
}

fn origins(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(rules), Some(arn)] = from else { return Ok(Made::default()) };
    let rules: Vec<CorsRule> =
        serde_json::from_str(rules).map_err(|error| format!("no list of CORS rules: {error}"))?;
    let rows = rules.iter().enumerate().flat_map(|(index, rule)| {
        let origins: BTreeSet<_> = rule.allowed_origins.iter().collect();
        origins.into_iter().map(move |origin| {
            Row::new(ORIGIN)
                .set("arn", *arn)
                .set("rule_number", index as i64 + 1)
                .set("origin", origin.as_str())
                .set("methods", json!(rule.allowed_methods))
                .set("admits_anyone", Origin(origin).admits_anyone())
        })
    });
    Ok(Made { cells: Vec::new(), rows: rows.collect() })
}
