//! Functions, with what is listed for each of them: aliases and the handling of failed events.

use super::alias::{ALIAS, put_aliases};
use super::detail::{DETAILS, put_concurrency, put_policy, put_state, put_tags, put_url};
use super::event_invoke_config::{EVENT_INVOKE_CONFIG, put_event_invoke_configs};
use super::provisioned_concurrency::{PROVISIONED_CONCURRENCY, put_provisioned_concurrency};
use super::version::{VERSION, put_versions};
use super::{metrics, name_in};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always};
use crate::schema::{Family, Operation, PARTITIONS, Table};
use crate::secrets::{self, Search};
use crate::store::Row;
use aws_sdk_lambda::types::{EnvironmentResponse, FunctionConfiguration, LoggingConfig, PackageType};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const LIST_FUNCTIONS: Operation = Operation::new("lambda", "ListFunctions");

pub(super) const FUNCTION: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_lambda_function", list: LIST_FUNCTIONS, details: DETAILS },
            ALIAS,
            EVENT_INVOKE_CONFIG,
            VERSION,
            PROVISIONED_CONCURRENCY,
        ],
        &[
            include_str!("function.sql"),
            include_str!("alias.sql"),
            include_str!("event_invoke_config.sql"),
            include_str!("version.sql"),
            include_str!("provisioned_concurrency.sql"),
        ],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().lambda().list_functions().max_items(50);
    let mut pages = cx
        .call(LIST_FUNCTIONS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for function in page.functions() {
            put(cx, function, metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, function: &FunctionConfiguration, metrics: &mut Batches<Values>) {
    cx.put(row(function)).await;
    let Some(arn) = function.function_arn() else { return };
    // The ARN names a function as well.
    let name = function.function_name().unwrap_or(arn);
    let subject = Subject::new("aws_lambda_function", arn, &["ResourceNotFoundException"]);
    put_state(cx, &subject, name).await;
    put_policy(cx, arn, name).await;
    put_concurrency(cx, &subject, name).await;
    put_url(cx, arn, name).await;
    put_tags(cx, &subject, arn).await;
    put_aliases(cx, &subject, arn, name).await;
    put_event_invoke_configs(cx, &subject, name).await;
    put_versions(cx, &subject, name).await;
    put_provisioned_concurrency(cx, &subject, name).await;
    // CloudWatch knows the name alone.
    if let Some(name) = function.function_name().or_else(|| name_in(arn)) {
        metrics.add(subject, vec![name.to_owned()]).await;
    }
}

fn row(function: &FunctionConfiguration) -> Row {
    let vpc = function.vpc_config();
    // The SDK puts 0 in the place of a number that AWS did not send; images have none.
    let (size, is_zip) = (function.code_size(), function.package_type() == Some(&PackageType::Zip));
    let name = always(function.function_name(), "Functions.FunctionName");
    let row = Row::new("aws_lambda_function")
        .set("arn", always(function.function_arn(), "Functions.FunctionArn"))
        .set("name", name)
        .set("description", function.description())
        .set("version", function.version())
        .set("package_type", function.package_type().map(|kind| kind.as_str()))
        .set("runtime", function.runtime().map(|runtime| runtime.as_str()))
        .set("handler", function.handler())
        .set("architectures", function.architectures().iter().map(|kind| kind.as_str()).collect::<Value>())
        .set("code_size", always(Some(size).filter(|size| *size > 0 || !is_zip), "Functions.CodeSize"))
        .set("code_sha_256", function.code_sha256())
        .set("last_modified", function.last_modified().and_then(time))
        .set("memory_size", function.memory_size())
        .set("timeout", function.timeout())
        .set("ephemeral_storage_size", function.ephemeral_storage().map(|storage| storage.size()))
        .set("role", always(function.role(), "Functions.Role"))
        .set("kms_key_arn", function.kms_key_arn())
        .set("vpc_id", vpc.and_then(|vpc| vpc.vpc_id()).filter(|id| !id.is_empty()))
        .set("vpc_subnet_ids", json!(vpc.map(|vpc| vpc.subnet_ids()).unwrap_or_default()))
        .set("vpc_security_group_ids", json!(vpc.map(|vpc| vpc.security_group_ids()).unwrap_or_default()))
        .set("signing_profile_version_arn", function.signing_profile_version_arn())
        .set("master_arn", function.master_arn())
        .set("title", name);
    let partition = function.function_arn().and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws");
    with_environment(with_settings(row, function), function.environment(), partition)
}

/// The columns of nested settings.
fn with_settings(row: Row, function: &FunctionConfiguration) -> Row {
    let dead_letter = function.dead_letter_config().and_then(|config| config.target_arn());
    let tracing = function.tracing_config().and_then(|config| config.mode());
    let snap_start = function.snap_start().map(|snap_start| {
        json!({
            "ApplyOn": snap_start.apply_on().map(|when| when.as_str()),
            "OptimizationStatus": snap_start.optimization_status().map(|status| status.as_str()),
        })
    });
    let layers = function.layers().iter().map(|layer| json!({ "Arn": layer.arn() }));
    let mounts = function.file_system_configs().iter();
    let mounts =
        mounts.map(|mount| json!({ "Arn": mount.arn(), "LocalMountPath": mount.local_mount_path() }));
    row.set("dead_letter_config_target_arn", dead_letter.filter(|target| !target.is_empty()))
        .set("tracing_config", tracing.map(|mode| json!({ "Mode": mode.as_str() })))
        .set("logging_config", always(function.logging_config().map(logging), "Functions.LoggingConfig"))
        .set("snap_start", snap_start)
        .set("layers", layers.collect::<Value>())
        .set("file_system_configs", mounts.collect::<Value>())
}

fn logging(config: &LoggingConfig) -> Value {
    let fields = [
        ("LogFormat", config.log_format().map(|format| format.as_str())),
        ("ApplicationLogLevel", config.application_log_level().map(|level| level.as_str())),
        ("SystemLogLevel", config.system_log_level().map(|level| level.as_str())),
        ("LogGroup", config.log_group()),
    ];
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into())));
    Value::Object(known.collect::<Map<_, _>>())
}

/// The variables that name a resource and nothing else: by an ARN, by the URL of a queue, and by the name of the variable a table, a
/// bucket, or a parameter by its path. Queues and buckets are told by their ARN.
fn references(variables: &BTreeMap<&String, &String>, partition: &str) -> Value {
    let reference = |name: &str, value: &str| {
        if secrets::in_variable(name, value).is_some() {
            None
        } else if is_arn(value) || is_table(name, value) || is_parameter(name, value) {
            Some(value.to_owned())
        } else if is_bucket(name, value) {
            Some(format!("arn:{partition}:s3:::{value}"))
        } else {
            queue(value, partition)
        }
    };
    let named = variables.iter().filter_map(|(name, value)| Some((name, reference(name, value)?)));
    Value::Object(named.map(|(name, value)| ((*name).clone(), Value::from(value))).collect())
}

/// `https://sqs.eu-west-1.amazonaws.com/111111111111/orders`
fn queue(value: &str, partition: &str) -> Option<String> {
    let (host, path) = value.strip_prefix("https://sqs.")?.split_once('/')?;
    let (region, domain) = host.split_once('.')?;
    let (account, name) = path.split_once('/')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let is_queue = domain.starts_with("amazonaws.com")
        && account.len() == 12
        && account.bytes().all(|digit| digit.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(is_name);
    is_queue.then(|| format!("arn:{partition}:sqs:{region}:{account}:{name}"))
}

/// `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`
fn is_arn(value: &str) -> bool {
    let parts: Vec<_> = value.splitn(6, ':').collect();
    let [scheme, partition, service, _, _, resource] = parts.as_slice() else { return false };
    *scheme == "arn"
        && PARTITIONS.iter().any(|(known, _)| known == partition)
        && !service.is_empty()
        && !resource.is_empty()
        && !value.contains(char::is_whitespace)
}

/// Names of tables are 3 to 255 of these characters.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html>
fn is_table(name: &str, value: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
    is_of(name, "TABLE") && (3..=255).contains(&value.len()) && value.chars().all(is_allowed)
}

/// Names of buckets are 3 to 63 of these characters.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
fn is_bucket(name: &str, value: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
    is_of(name, "BUCKET") && (3..=63).contains(&value.len()) && value.chars().all(is_allowed)
}

/// Whether a variable says by its name that it names such a thing: `TABLE`, `ORDERS_TABLE`, `TABLE_NAME`, `TABLENAME`.
fn is_of(name: &str, kind: &str) -> bool {
    let name = name.to_uppercase();
    name == kind
        || name.ends_with(&format!("_{kind}"))
        || name.ends_with(&format!("{kind}_NAME"))
        || name.ends_with(&format!("{kind}NAME"))
}

/// Paths of parameters are of letters, digits and `.`, `-`, `_`.
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html>
fn is_parameter(name: &str, value: &str) -> bool {
    let name = name.to_uppercase();
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_.-/".contains(c);
    (name.contains("PARAM") || name.contains("SSM"))
        && value.starts_with('/')
        && value.len() > 1
        && value.chars().all(is_allowed)
}

/// The names of the variables, and which of them look like credentials; the values stay here.
fn with_environment(row: Row, environment: Option<&EnvironmentResponse>, partition: &str) -> Row {
    if environment.is_some_and(|it| it.error().is_some() || it.variables().is_none()) {
        return row
            .set("environment_variable_names", None::<&str>)
            .set("environment_empty_variables", None::<&str>)
            .set("environment_references", None::<&str>)
            .set("environment_secrets", None::<&str>);
    }
    let variables: BTreeMap<_, _> = environment.and_then(|e| e.variables()).into_iter().flatten().collect();
    let seen = variables.iter().map(|(name, value)| secrets::variable(name, value)).collect::<Search>();
    let empty = variables.iter().filter(|(_, value)| value.trim().is_empty()).map(|(name, _)| *name);
    row.set("environment_variable_names", json!(variables.keys().collect::<Vec<_>>()))
        .set("environment_empty_variables", json!(empty.collect::<Vec<_>>()))
        .set("environment_references", references(&variables, partition))
        .set("environment_secrets", seen.json())
}

/// Lambda writes `2026-01-31T12:00:00.000+0000`, which is not quite ISO 8601.
fn time(text: &str) -> Option<String> {
    let time = text.parse().or_else(|_| Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text)).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

#[cfg(test)]
mod tests {
    use super::{references, time};
    use serde_json::json;
    use std::collections::BTreeMap;

    #[test]
    fn only_what_names_a_resource_is_kept_of_the_environment() {
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:app/db-AbCdEf";
        let said = [
            ("DB_SECRET", arn),
            ("ORDERS_TABLE", "orders-prod"),
            ("tableName", "orders"),
            ("TABLE_PASSWORD", "tR7vQ9zL4m"),
            ("DB_PASSWORD", "tR7vQ9zL4m"),
            ("LOG_LEVEL", "debug"),
            ("TABLE", "a b"),
            ("DB_PARAM", "/shop/prod/db"),
            ("BASE_PATH", "/shop"),
            ("BROKEN", "arn:aws:sqs"),
            ("QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/111111111111/orders.fifo"),
            ("OTHER_URL", "https://sqs.example.com/111111111111/orders"),
            ("PICTURES_BUCKET", "pictures-prod"),
            ("BUCKET_PATH", "pictures-prod"),
        ];
        let said = said.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let variables: BTreeMap<_, _> = said.iter().map(|(name, value)| (name, value)).collect();
        let kept = json!({
            "DB_SECRET": arn,
            "ORDERS_TABLE": "orders-prod",
            "DB_PARAM": "/shop/prod/db",
            "PICTURES_BUCKET": "arn:aws:s3:::pictures-prod",
            "QUEUE_URL": "arn:aws:sqs:eu-west-1:111111111111:orders.fifo",
            "tableName": "orders",
        });
        assert_eq!(references(&variables, "aws"), kept);
    }

    #[test]
    fn times_are_told_in_utc() {
        assert_eq!(time("2026-01-31T12:00:00.123+0000").as_deref(), Some("2026-01-31T12:00:00Z"));
        assert_eq!(time("2026-01-31T12:00:00+0100").as_deref(), Some("2026-01-31T11:00:00Z"));
        assert_eq!(time("2026-01-31T12:00:00.123456000Z").as_deref(), Some("2026-01-31T12:00:00Z"));
        assert_eq!(time("yesterday"), None);
    }
}
