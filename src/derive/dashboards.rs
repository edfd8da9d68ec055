//! What dashboards show.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>

use super::derivation::{Derivation, Each, Made};
use crate::store::Row;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) const DDL: &str = concat!(include_str!("dashboard_item.sql"), include_str!("named_resource.sql"));

const ITEM: &str = "aws_cloudwatch_dashboard_item";

pub(super) const ALL: &[Derivation] = &[Derivation::Each(Each {
    table: "aws_cloudwatch_dashboard",
    from: &["dashboard_body", "arn"],
    columns: &[],
    rows: Some(ITEM),
    compute: items,
})];

/// Something that a widget shows.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    kind: &'static str,
    region: String,
    /// Namespace and metric, name of the log group, or ARN of the alarm.
    name: String,
    account: Option<String>,
    /// Of a metric, JSON object.
    dimensions: Option<String>,
}

fn items(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(text), Some(arn)] = from else { return Ok(Made::default()) };
    let body: Value = serde_json::from_str(text).map_err(|error| format!("no dashboard: {error}"))?;
    let widgets = body["widgets"].as_array().into_iter().flatten();
    let shown = widgets.zip(1..).flat_map(|(widget, number)| {
        let items: BTreeSet<_> = of_widget(widget).into_iter().collect();
        items.into_iter().zip(1..).map(move |(item, place)| row(arn, number, place, item))
    });
    Ok(Made { cells: Vec::new(), rows: shown.collect() })
}

fn row(arn: &str, widget: i64, place: i64, item: Item) -> Row {
    let (namespace, name) = match item.kind {
        "metric" => item.name.split_once(' ').map_or((None, item.name.as_str()), |(a, b)| (Some(a), b)),
        _ => (None, item.name.as_str()),
    };
    Row::new(ITEM)
        .set("arn", arn)
        .set("widget", widget)
        .set("number", place)
        .set("kind", item.kind)
        .set("item_region", item.region)
        .set("item_account_id", item.account)
        .set("namespace", namespace)
        .set("name", name)
        .set("dimensions", item.dimensions)
}

fn of_widget(widget: &Value) -> Vec<Item> {
    let properties = &widget["properties"];
    let region = properties["region"].as_str().unwrap_or_default();
    let mut items = match widget["type"].as_str() {
        Some("metric") => metrics(&properties["metrics"], region, properties["accountId"].as_str()),
        Some("log") => groups(properties["query"].as_str().unwrap_or_default(), region),
        _ => Vec::new(),
    };
    for alarms in [&properties["alarms"], &properties["annotations"]["alarms"]] {
        let named = alarms.as_array().into_iter().flatten().filter_map(Value::as_str);
        items.extend(named.map(alarm));
    }
    items
}

/// `arn:aws:cloudwatch:eu-west-1:111111111111:alarm:cpu`
fn alarm(arn: &str) -> Item {
    let part = |place| arn.split(':').nth(place).map(str::to_owned);
    Item {
        kind: "alarm",
        region: part(3).unwrap_or_default(),
        name: arn.to_owned(),
        account: part(4),
        dimensions: None,
    }
}

/// A metric is a list of namespace, name, and names and values of dimensions, with an object of settings at its end; `.`
/// repeats what stood there before, and `...` all that did.
fn metrics(list: &Value, region: &str, account: Option<&str>) -> Vec<Item> {
    let mut before: Vec<String> = Vec::new();
    let mut items = Vec::new();
    for metric in list.as_array().into_iter().flatten().filter_map(Value::as_array) {
        let settings = metric.iter().find(|part| part.is_object()).unwrap_or(&Value::Null);
        let words: Vec<_> = metric.iter().filter_map(Value::as_str).collect();
        if words.is_empty() {
            continue;
        }
        before = repeated(&before, &words);
        let [namespace, name, dimensions @ ..] = before.as_slice() else { continue };
        let pairs = dimensions.chunks_exact(2).map(|pair| (pair[0].clone(), Value::from(pair[1].as_str())));
        items.push(Item {
            kind: "metric",
            region: settings["region"].as_str().unwrap_or(region).to_owned(),
            name: format!("{namespace} {name}"),
            account: settings["accountId"].as_str().or(account).map(str::to_owned),
            dimensions: Some(json!(pairs.collect::<Map<_, _>>()).to_string()),
        });
    }
    items
}

fn repeated(before: &[String], words: &[&str]) -> Vec<String> {
    let mut whole: Vec<String> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        match *word {
            "." => whole.extend(before.get(whole.len()).cloned()),
            "..." => {
                let end = before.len().saturating_sub(words.len() - place - 1);
                whole.extend(before.get(whole.len()..end).unwrap_or_default().iter().cloned());
            }
            word => whole.push(word.to_owned()),
        }
    }
    whole
}

/// The log groups that a query names: `SOURCE '/aws/lambda/f' | SOURCE "/app" | fields @message`. Those by prefix name none.
fn groups(query: &str, region: &str) -> Vec<Item> {
    let parts = query.split('|').map(str::trim);
    let sources = parts.filter_map(|part| {
        let (word, rest) = part.split_once(char::is_whitespace)?;
        word.eq_ignore_ascii_case("SOURCE").then_some(rest.trim())
    });
    let quoted = sources.filter_map(|rest| {
        let quote = rest.chars().next().filter(|first| ['\'', '"'].contains(first))?;
        rest[1..].split(quote).next()
    });
    let group = |name: &str| Item {
        kind: "log_group",
        region: region.to_owned(),
        name: name.to_owned(),
        account: None,
        dimensions: None,
    };
    // A name may be an ARN, which others have.
    quoted.filter(|name| !name.starts_with("arn:")).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::{of_widget, repeated};
    use serde_json::json;

    #[test]
    fn dots_repeat_what_stood_there_before() {
        let before = ["AWS/EC2", "CPUUtilization", "InstanceId", "i-1"].map(str::to_owned);
        let told = |words: &[&str]| repeated(&before, words).join(" ");
        assert_eq!(told(&["...", "i-2"]), "AWS/EC2 CPUUtilization InstanceId i-2");
        assert_eq!(told(&[".", "NetworkIn", ".", "."]), "AWS/EC2 NetworkIn InstanceId i-1");
        assert_eq!(told(&["AWS/SQS", "..."]), "AWS/SQS CPUUtilization InstanceId i-1");
        assert_eq!(told(&["AWS/SQS", "Age"]), "AWS/SQS Age");
        assert_eq!(repeated(&[], &["...", "x"]), ["x"]);
    }

    #[test]
    fn widgets_show_metrics_log_groups_and_alarms() {
        let told = |widget| {
            let items = of_widget(&widget).into_iter();
            items
                .map(|it| {
                    format!("{} {} {} {}", it.kind, it.region, it.name, it.dimensions.unwrap_or_default())
                })
                .collect::<Vec<_>>()
        };
        let metric = json!({ "type": "metric", "properties": { "region": "eu", "metrics": [
            ["AWS/Lambda", "Errors", "FunctionName", "f", { "stat": "Sum" }],
            ["...", "g", { "region": "us" }],
            [{ "expression": "m1*2" }],
        ], "annotations": { "alarms": ["arn:aws:cloudwatch:eu:1:alarm:a"] } } });
        assert_eq!(
            told(metric),
            [
                r#"metric eu AWS/Lambda Errors {"FunctionName":"f"}"#,
                r#"metric us AWS/Lambda Errors {"FunctionName":"g"}"#,
                "alarm eu arn:aws:cloudwatch:eu:1:alarm:a ",
            ]
        );
        let query = "SOURCE '/aws/lambda/f' | source \"/app\" | SOURCE logGroups() | fields @message";
        let log = json!({ "type": "log", "properties": { "region": "eu", "query": query } });
        assert_eq!(told(log), ["log_group eu /aws/lambda/f ", "log_group eu /app "]);
        assert!(told(json!({ "type": "text" })).is_empty());
    }
}
