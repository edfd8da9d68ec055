//! A snapshot of live and of declared rows, and what the link makes of them.

use serde_json::Value;
use std::fmt::Write;
use upright::collect;
use upright::declared::{Properties, link};
use upright::store::{Answer, Fixture, Value as Cell};

pub(crate) const ACCOUNT: &str = "111111111111";

/// The statements that make a snapshot.
#[derive(Default)]
pub(crate) struct Snapshot(String);

impl Snapshot {
    /// An audit of one region, in which these operations ran to their end.
    pub(crate) fn audited(operations: &[&str]) -> Self {
        let mut snapshot = Self::default();
        for region in ["eu-west-1", "global"] {
            snapshot.add(&format!("INSERT INTO upright_partition VALUES ('{ACCOUNT}', '{region}')"));
            for operation in operations {
                snapshot.add(&format!(
                    "INSERT INTO upright_coverage VALUES ('{ACCOUNT}', '{region}', '{operation}')"
                ));
            }
        }
        snapshot
    }

    pub(crate) fn add(&mut self, sql: &str) {
        writeln!(self.0, "{sql};").expect("a text");
    }

    /// With a live row of a table.
    pub(crate) fn live(mut self, table: &str, values: &Value) -> Self {
        let values = values.as_object().expect("an object");
        let region = values.get("region").and_then(Value::as_str).unwrap_or("eu-west-1");
        let columns: String =
            values.keys().filter(|name| *name != "region").map(|name| format!(", \"{name}\"")).collect();
        let texts: String = values
            .iter()
            .filter(|(name, _)| *name != "region")
            .map(|(_, value)| format!(", {}", literal(value)))
            .collect();
        self.add(&format!(
            "INSERT INTO {table} (account_id, region{columns}) VALUES ('{ACCOUNT}', '{region}'{texts})"
        ));
        self
    }

    /// With something that could not be read.
    pub(crate) fn gap(mut self, operation: &str, resource: Option<&str>) -> Self {
        let resource = resource.map_or("NULL".to_owned(), |arn| format!("'{arn}'"));
        self.add(&format!(
            "INSERT INTO upright_gap VALUES ('{ACCOUNT}', 'eu-west-1', 'a table', '{operation}', '{operation}', {resource}, NULL, \
             'missing_permission', 'denied')"
        ));
        self
    }

    pub(crate) fn declared(self, declared: &Declared<'_>) -> Self {
        let Declared {
            kind,
            id,
            inputs,
            outputs,
            account_id,
            region,
            secrets,
            unknown,
            defaults,
            default_tags,
        } = declared;
        let tool = if kind.starts_with("aws_") {
            "terraform"
        } else if kind.starts_with("AWS::") {
            "cloudformation"
        } else {
            "pulumi"
        };
        let mut snapshot = self;
        let urn = format!("urn:{kind}");
        snapshot.add(&format!(
            "INSERT INTO iac_resource (account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, \
             id, position, provider_default_tags) VALUES ('{account_id}', '{region}', '{urn}', '{urn}', 's', '{tool}', \
             '{kind}', 1, 0, '{id}', 0, '{default_tags}')"
        ));
        for (source, values) in [("input", inputs), ("output", outputs)] {
            let Value::Object(values) = values.clone() else { continue };
            let mut properties = Properties { values, ..Properties::default() };
            properties.secrets.extend(secrets.iter().map(|path| (*path).to_owned()));
            properties.unknown.extend(unknown.iter().map(|path| (*path).to_owned()));
            properties.defaults.extend(defaults.iter().map(|path| (*path).to_owned()));
            for leaf in properties.leaves() {
                let value = leaf.value.map_or("NULL".to_owned(), |value| literal(&value.to_string().into()));
                snapshot.add(&format!(
                    "INSERT INTO iac_property VALUES ('{account_id}', '{region}', '{urn}', {}, '{source}', {value}, {}, NULL, {})",
                    literal(&leaf.path.into()), leaf.is_secret, leaf.is_default
                ));
            }
        }
        snapshot
    }

    /// What the link finds.
    pub(crate) fn linked(&self) -> Linked {
        let mut fixture = Fixture::new(collect::schema()).expect("tables");
        let sandbox = fixture.derive(&self.0, |draft| link(draft, collect::schema(), true)).expect("a link");
        let rows = |sql: &str| lines(&sandbox.run(sql, &[]).expect("an answer"));
        Linked {
            live: rows("SELECT urn, is_live, identity, arn, live_region FROM iac_live ORDER BY urn"),
            compared: rows(
                "SELECT urn, property, declared, live, is_equal FROM iac_comparison ORDER BY urn, property",
            ),
            differences: rows(
                "SELECT property, difference FROM iac_comparison WHERE difference IS NOT NULL ORDER BY subject",
            ),
            subjects: rows("SELECT subject, is_equal FROM iac_comparison ORDER BY subject"),
            gaps: rows(
                "SELECT table_name, account_id, region, operation, resource, class, message FROM upright_gap \
                 WHERE table_name LIKE 'iac%' ORDER BY table_name, resource",
            ),
        }
    }
}

/// A resource as a tool declares it.
pub(crate) struct Declared<'a> {
    pub(crate) kind: &'a str,
    pub(crate) id: &'a str,
    pub(crate) inputs: Value,
    pub(crate) outputs: Value,
    pub(crate) account_id: &'a str,
    pub(crate) region: &'a str,
    pub(crate) secrets: &'a [&'a str],
    /// The paths of what only AWS knows.
    pub(crate) unknown: &'a [&'a str],
    pub(crate) defaults: &'a [&'a str],
    pub(crate) default_tags: &'a str,
}

impl<'a> Declared<'a> {
    pub(crate) fn new(kind: &'a str, id: &'a str, inputs: Value) -> Self {
        let is_state = kind.starts_with("aws_");
        let (inputs, outputs) = if is_state { (Value::Null, inputs) } else { (inputs, Value::Null) };
        let region = "eu-west-1";
        let none: &[&str] = &[];
        Self {
            kind,
            id,
            inputs,
            outputs,
            account_id: ACCOUNT,
            region,
            secrets: none,
            unknown: none,
            defaults: none,
            default_tags: "{}",
        }
    }
}

#[derive(Debug, Default, PartialEq)]
pub(crate) struct Linked {
    pub(crate) live: Vec<String>,
    pub(crate) compared: Vec<String>,
    /// Where declared and live differ.
    pub(crate) differences: Vec<String>,
    /// What findings are about, each with the outcome.
    pub(crate) subjects: Vec<String>,
    pub(crate) gaps: Vec<String>,
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::String(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Number(number) => number.to_string(),
        Value::Bool(is_on) => i64::from(*is_on).to_string(),
        nested => format!("'{}'", nested.to_string().replace('\'', "''")),
    }
}

fn lines(answer: &Answer) -> Vec<String> {
    let text = |cell: &Cell| match cell {
        Cell::Null => "?".to_owned(),
        Cell::Integer(number) => number.to_string(),
        Cell::Text(text) => text.clone(),
        other => format!("{other:?}"),
    };
    answer.rows.iter().map(|row| row.iter().map(text).collect::<Vec<_>>().join(" ")).collect()
}
