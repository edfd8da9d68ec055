//! The lines of the AWS CLI that make a call again.

use super::{GLOBAL, Operation};
use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What the lines are made from: `witness.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    /// Services that the AWS CLI calls otherwise than IAM does.
    service: BTreeMap<String, String>,
    /// The arguments of an operation, by the table whose row is meant, or [`ALL`].
    operation: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Stands for a whole account or region in place of a table.
const ALL: &str = "all";

static DATA: LazyLock<Data> = LazyLock::new(|| {
    toml::from_str(include_str!("witness.toml")).expect("it is part of the program, and a test reads it")
});

/// A call that the AWS CLI can make, with a place for what a row has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Witness {
    operation: Operation,
    arguments: &'static str,
}

/// Where a call is made.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The region, or `global`.
    pub region: &'a str,
    /// The endpoint in place of AWS's own.
    pub endpoint: Option<&'a str>,
}

impl Witness {
    /// The calls that show what an operation says of a row of this table; none where no arguments are known.
    pub fn of_row(operation: Operation, table: &str) -> impl Iterator<Item = Self> {
        let known = DATA.operation.get(&operation.to_string()).and_then(|tables| tables.get(table));
        known.into_iter().flatten().map(move |arguments| Self { operation, arguments })
    }

    /// The calls that show all that an operation says in an account or region.
    pub fn of_all(operation: Operation) -> impl Iterator<Item = Self> {
        Self::of_row(operation, ALL)
    }

    /// The columns whose values it takes.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.arguments.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
    }

    /// The line, with what a row has in its columns; none where it has nothing, or what the AWS CLI or a shell would take for
    /// more than a value.
    pub fn line(&self, at: Place<'_>, value: impl Fn(&str) -> Option<String>) -> Option<String> {
        let service = self.operation.service;
        let service = DATA.service.get(service).map_or(service, String::as_str);
        let mut words = vec!["aws".to_owned(), service.to_owned(), command(self.operation.name)];
        for argument in self.arguments.split_whitespace() {
            let mut word = argument.to_owned();
            if let Some(column) = argument.split_once('{').and_then(|(_, rest)| Some(rest.split_once('}')?.0))
            {
                word =
                    word.replace(&format!("{{{column}}}"), &value(column).filter(|value| is_value(value))?);
            }
            words.push(quoted(&word));
        }
        if at.region != GLOBAL {
            words.extend(["--region".to_owned(), quoted(at.region)]);
        }
        if let Some(endpoint) = at.endpoint {
            words.extend(["--endpoint-url".to_owned(), quoted(endpoint)]);
        }
        words.iter().all(|word| !word.contains(char::is_control)).then(|| words.join(" "))
    }
}

/// Whether the AWS CLI takes this as it is: no option, no JSON, no file or address to be read first
/// (<https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html>), no end of a text in quotes, and no
/// second value of a filter.
fn is_value(text: &str) -> bool {
    let is_more = text.starts_with(['-', '[', '{']) || text.contains("://");
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && !b"'\"`\\,".contains(&byte);
    !text.is_empty() && !is_more && text.bytes().all(is_plain)
}

/// A word as a POSIX shell reads it. None that comes here ends the quotes by itself.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=@+,".contains(c);
    let is_safe = !word.is_empty() && word.chars().all(is_plain);
    if is_safe { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

/// An operation as the AWS CLI spells it: `describe-db-instances`.
/// <https://github.com/boto/botocore/blob/develop/botocore/__init__.py> (`xform_name`)
fn command(operation: &str) -> String {
    static PLURAL: LazyLock<Regex> = LazyLock::new(|| Regex::new("^(.*?)([A-Z]{2,}s)$").expect("a regex"));
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new("(.)([A-Z][a-z]+)").expect("a regex"));
    static END: LazyLock<Regex> = LazyLock::new(|| Regex::new("([a-z0-9])([A-Z])").expect("a regex"));
    // `ListWebACLs` ends in one word.
    let plural = PLURAL.captures(operation).map(|found| format!("{}-{}", &found[1], found[2].to_lowercase()));
    let name = plural.as_deref().unwrap_or(operation);
    let words = WORD.replace_all(name, "$1-$2");
    END.replace_all(&words, "$1-$2").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{DATA, Operation, Place, Witness, command};

    #[test]
    fn operations_are_spelt_as_the_aws_cli_spells_them() {
        for (operation, expected) in [
            ("DescribeDBInstances", "describe-db-instances"),
            ("ListVirtualMFADevices", "list-virtual-mfa-devices"),
            ("GetBucketAcl", "get-bucket-acl"),
            ("ListWebACLs", "list-web-acls"),
            ("DescribeVpcBlockPublicAccessOptions", "describe-vpc-block-public-access-options"),
            ("GetEbsDefaultKmsKeyId", "get-ebs-default-kms-key-id"),
            ("DescribeDBClusterSnapshotAttributes", "describe-db-cluster-snapshot-attributes"),
            ("GetFunctionUrlConfig", "get-function-url-config"),
        ] {
            assert_eq!(command(operation), expected);
        }
    }

    fn line(operation: Operation, table: &str, value: &str) -> Option<String> {
        let at = Place { region: "eu-west-1", endpoint: None };
        Witness::of_row(operation, table).next()?.line(at, |_| Some(value.to_owned()))
    }

    #[test]
    fn a_line_names_the_resource() {
        let versioning = Operation::new("s3", "GetBucketVersioning");
        assert_eq!(
            line(versioning, "aws_s3_bucket", "orders").as_deref(),
            Some("aws s3api get-bucket-versioning --bucket orders --region eu-west-1")
        );
        let list = Operation::new("lambda", "ListFunctions");
        assert_eq!(
            line(list, "aws_lambda_function", "arn:aws:lambda:a").as_deref(),
            Some(
                "aws lambda list-functions --query 'Functions[?FunctionArn==`\"arn:aws:lambda:a\"`]' --region eu-west-1"
            )
        );
        let summary =
            Witness::of_all(Operation::new("iam", "GetAccountSummary")).next().expect("it is known");
        let at = Place { region: "global", endpoint: Some("http://127.0.0.1:1") };
        let expected = "aws iam get-account-summary --endpoint-url http://127.0.0.1:1";
        assert_eq!(summary.line(at, |_| None).as_deref(), Some(expected));
        assert_eq!(line(Operation::new("s3", "GetNothing"), "aws_s3_bucket", "orders"), None);
    }

    #[test]
    fn what_is_more_than_a_name_makes_no_line() {
        let alarms = Operation::new("cloudwatch", "DescribeAlarms");
        let spaced = line(alarms, "aws_cloudwatch_alarm", "too many; rm -rf $HOME").expect("a line");
        assert!(spaced.contains("--alarm-names 'too many; rm -rf $HOME' "), "{spaced}");
        for evil in [
            "",
            "-x",
            "--endpoint-url",
            "file:///etc/passwd",
            "a'b",
            "a`\"b",
            "a\\",
            "{}",
            "a\nb",
            "a\u{1b}[2J",
        ] {
            assert_eq!(line(alarms, "aws_cloudwatch_alarm", evil), None, "{evil:?}");
        }
    }

    #[test]
    fn the_data_can_be_read() {
        assert!(DATA.operation.len() > 60 && !DATA.service.is_empty());
    }
}
