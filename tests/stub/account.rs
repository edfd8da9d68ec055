//! The account behind the stub: each operation's answer, in the words that the service uses on the wire.

use super::ask::Ask;
use super::size::Size;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) const ID: &str = "111111111111";

/// IAM's own word on who has credentials, which goes over the wire in base64.
const CREDENTIALS: &str = include_str!("account/credentials.csv");

/// The same for all accounts of a test run, so that two audits can be compared.
static NOW: LazyLock<jiff::Timestamp> = LazyLock::new(jiff::Timestamp::now);

/// By service, which may have several files. `of NAME` is the answer about one resource, `of *` about all others; `error` is
/// an answer too.
const ANSWERS: &[(&str, &str)] = &[
    ("ec2", include_str!("account/ec2.yaml")),
    ("ec2", include_str!("account/ec2_launch.yaml")),
    ("autoscaling", include_str!("account/autoscaling.yaml")),
    ("rds", include_str!("account/rds.yaml")),
    ("s3", include_str!("account/s3.yaml")),
    ("s3control", include_str!("account/s3control.yaml")),
    ("iam", include_str!("account/iam.yaml")),
    ("sts", include_str!("account/sts.yaml")),
    ("cloudwatch", include_str!("account/cloudwatch.yaml")),
    ("logs", include_str!("account/logs.yaml")),
    ("lambda", include_str!("account/lambda.yaml")),
    ("sns", include_str!("account/sns.yaml")),
    ("secretsmanager", include_str!("account/secretsmanager.yaml")),
    ("dynamodb", include_str!("account/dynamodb.yaml")),
    ("applicationautoscaling", include_str!("account/applicationautoscaling.yaml")),
    ("backup", include_str!("account/backup.yaml")),
    ("sqs", include_str!("account/sqs.yaml")),
    ("kms", include_str!("account/kms.yaml")),
    ("cloudformation", include_str!("account/cloudformation.yaml")),
    ("organizations", include_str!("account/organizations.yaml")),
    ("elbv2", include_str!("account/elbv2.yaml")),
    ("elb", include_str!("account/elb.yaml")),
    ("acm", include_str!("account/acm.yaml")),
    ("wafv2", include_str!("account/wafv2.yaml")),
    ("ecs", include_str!("account/ecs.yaml")),
    ("ecr", include_str!("account/ecr.yaml")),
    ("route53", include_str!("account/route53.yaml")),
    ("route53domains", include_str!("account/route53domains.yaml")),
    ("servicediscovery", include_str!("account/servicediscovery.yaml")),
    ("apigateway", include_str!("account/apigateway.yaml")),
    ("apigatewayv2", include_str!("account/apigatewayv2.yaml")),
    ("events", include_str!("account/events.yaml")),
    ("scheduler", include_str!("account/scheduler.yaml")),
    ("pipes", include_str!("account/pipes.yaml")),
    ("states", include_str!("account/states.yaml")),
    ("xray", include_str!("account/xray.yaml")),
    ("ssm", include_str!("account/ssm.yaml")),
    ("synthetics", include_str!("account/synthetics.yaml")),
    ("oam", include_str!("account/oam.yaml")),
    ("cloudtrail", include_str!("account/cloudtrail.yaml")),
    ("config", include_str!("account/config.yaml")),
    ("guardduty", include_str!("account/guardduty.yaml")),
    ("securityhub", include_str!("account/securityhub.yaml")),
    ("inspector2", include_str!("account/inspector2.yaml")),
    ("accessanalyzer", include_str!("account/accessanalyzer.yaml")),
    ("account", include_str!("account/account.yaml")),
    ("budgets", include_str!("account/budgets.yaml")),
    ("servicequotas", include_str!("account/servicequotas.yaml")),
];

/// With what must be recent just now. Read once: a test run starts a stub for each of its audits.
static READ: LazyLock<Value> = LazyLock::new(|| {
    let now = NOW.to_string();
    let day = &now[..10];
    let hour = (NOW.as_second() / 3600 * 3600).to_string();
    let yesterday = (NOW.as_second() / 86_400 * 86_400 - 86_400).to_string();
    let report = base64(CREDENTIALS.replace("{today}", day).as_bytes());
    let mut read: BTreeMap<_, Map<_, _>> = BTreeMap::new();
    for (service, text) in ANSWERS {
        let text = text
            .replace("{now}", &now)
            .replace("{report}", &report)
            .replace("{hour}", &hour)
            .replace("{yesterday}", &yesterday);
        let answers: Map<_, _> =
            serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{service}: {error}"));
        read.entry((*service).to_owned()).or_default().extend(answers);
    }
    Value::Object(read.into_iter().map(|(service, answers)| (service, Value::Object(answers))).collect())
});

pub(super) struct Account {
    answers: &'static Value,
    size: Size,
}

impl Account {
    pub(super) fn new(size: Size) -> Self {
        Self { answers: &READ, size }
    }

    /// The answer; none to an operation that the account does not know.
    pub(super) fn answer(&self, ask: &Ask) -> Option<Cow<'_, Value>> {
        let answer = self.answers.get(ask.service)?.get(&ask.operation)?;
        if ask.operation == "GetMetricData" {
            return Some(Cow::Owned(self.metrics(ask, answer)));
        }
        let is_detail = answer.as_object().is_some_and(|o| o.keys().any(|key| key.starts_with("of ")));
        if !is_detail {
            return Some(one_stack(ask, answer).map_or(Cow::Borrowed(answer), Cow::Owned));
        }
        let copy = self.size.asked(ask);
        let about = copy.as_ref().map_or_else(|| ask.about(), |copy| copy.about_original(ask));
        let said = answer.get(format!("of {about}")).or_else(|| answer.get("of *"))?;
        Some(copy.map_or(Cow::Borrowed(said), |copy| Cow::Owned(copy.of(said))))
    }

    /// What is said of each metric that is asked for, under the name that it is asked for by.
    ///
    /// `of NAME METRIC` has a result for each statistic, by its name, of the metric of which a dimension has this value;
    /// `of NAME` and `of *` have a result for each metric. A metric of which nothing is said has no points.
    fn metrics(&self, ask: &Ask, answer: &Value) -> Value {
        let result = |query: &Value| {
            let (metric, statistic) = (&query["MetricStat"]["Metric"], &query["MetricStat"]["Stat"]);
            let service = metric["Namespace"].as_str()?.strip_prefix("AWS/")?.to_lowercase();
            let of = |name: &str, id: &Value| {
                let results = answer.get(name)?["MetricDataResults"].as_array()?;
                results.iter().find(|result| result["Id"] == *id).cloned()
            };
            let names = metric["Dimensions"].as_array()?.iter().filter_map(|dimension| {
                let name = dimension["Value"].as_str()?;
                Some(self.size.original(&service, name).unwrap_or(name))
            });
            let by_name = |name: &str| {
                let of_metric = format!("of {name} {}", metric["MetricName"].as_str().unwrap_or_default());
                of(&of_metric, statistic).or_else(|| of(&format!("of {name}"), &metric["MetricName"]))
            };
            let said = names.filter_map(by_name).next().or_else(|| of("of *", &metric["MetricName"]));
            let nothing = || json!({ "StatusCode": "Complete", "Timestamps": [], "Values": [] });
            let mut result = said.unwrap_or_else(nothing);
            result["Id"] = query["Id"].clone();
            Some(result)
        };
        json!({ "MetricDataResults": ask.queries.iter().filter_map(result).collect::<Value>() })
    }

    /// The page of an answer for which `ask` asks. Each of the answer's outermost lists is a list to page through. `next` is
    /// the token that it names in any case.
    pub(super) fn page(&self, ask: &Ask, answer: &Value, most: usize, next: Option<String>) -> Value {
        if !is_paged(&ask.operation) {
            return answer.clone();
        }
        let (place, count) = (ask.place(), most.min(ask.page()));
        let mut more = false;
        let mut page = self.slice(&ask.name(), "", answer, (place, count), &mut more);
        if let Some(next) = next.or_else(|| more.then(|| format!("from-{}", place + count))) {
            let root = match (ask.service, page.as_object_mut()) {
                ("s3", Some(fields)) => fields.values_mut().next().and_then(Value::as_object_mut),
                (_, fields) => fields,
            };
            root.into_iter().for_each(|root| root.extend(token(ask, &next)));
        }
        page
    }

    fn slice(
        &self,
        operation: &str,
        name: &str,
        value: &Value,
        place: (usize, usize),
        more: &mut bool,
    ) -> Value {
        match value {
            Value::Array(items) => {
                let (part, length) = self.size.part(operation, name, items, place);
                *more |= length > place.0 + place.1;
                part.into()
            }
            Value::Object(fields) => {
                let field = |(name, value): (&String, &Value)| {
                    (name.clone(), self.slice(operation, name, value, place, more))
                };
                fields.iter().map(field).collect()
            }
            plain => plain.clone(),
        }
    }
}

/// Of a list of stacks the one that is asked for by its name or its ARN.
fn one_stack(ask: &Ask, answer: &Value) -> Option<Value> {
    let name = ask.stack().filter(|_| ask.operation == "DescribeStacks")?;
    let is_named = |stack: &&Value| stack["StackName"] == name || stack["StackId"] == name;
    let found = answer["Stacks"].as_array().into_iter().flatten().find(is_named);
    let missing =
        || json!({ "error": "ValidationError", "message": format!("Stack with id {name} does not exist") });
    Some(found.map_or_else(missing, |stack| json!({ "Stacks": [stack] })))
}

pub(super) fn is_paged(name: &str) -> bool {
    const WHOLE: &[&str] = &[
        "BatchGetAccountStatus",
        "DescribeAddresses",
        "DescribeCertificate",
        "DescribeComplianceByConfigRule",
        "DescribeConfigurationRecorderStatus",
        "DescribeConfigurationRecorders",
        "DescribeContinuousBackups",
        "DescribeDeliveryChannelStatus",
        "DescribeDeliveryChannels",
        "DescribeHub",
        "DescribeEffectivePolicy",
        "BatchGetRepositoryScanningConfiguration",
        "DescribeAddresses",
        "DescribeCertificate",
        "DescribeClusters",
        "DescribeContainerInstances",
        "DescribeContinuousBackups",
        "DescribeImageScanFindings",
        "DescribeKey",
        "DescribeKeyPairs",
        "DescribePipe",
        "DescribeStateMachine",
        "DescribeLifecycleHooks",
        "DescribeOrganization",
        "DescribeRegions",
        "DescribeReservedInstances",
        "DescribeServices",
        "DescribeTasks",
        "DescribeTable",
        "DescribeTaskDefinition",
        "DescribeTimeToLive",
        "DescribeTags",
        "DescribeTargetHealth",
        "DescribeTransitGatewayVpcAttachments",
        "DescribeTrails",
        "DescribeVpcBlockPublicAccessOptions",
        "DescribeVpnConnections",
        "GenerateCredentialReport",
        "ListAccountAliases",
        "ListOpenIDConnectProviders",
        "ListSAMLProviders",
        "ListResourcesForWebACL",
        "ListTagsForCertificate",
        "ListTagsForResource",
        "ListTagsForResources",
        "ListTags",
        "ListQueueTags",
    ];
    name == "GetAccountAuthorizationDetails"
        || !(name.starts_with("Get")
            || name.ends_with("Attribute")
            || name.ends_with("Attributes")
            || WHOLE.contains(&name))
}

fn token(ask: &Ask, next: &str) -> Map<String, Value> {
    let token = match ask.service {
        "ec2" | "logs" | "states" | "ecs" | "ecr" | "guardduty" | "accessanalyzer" | "inspector2" => {
            json!({ "nextToken": next })
        }
        "rds" => json!({ "Marker": next }),
        "iam" => json!({ "Marker": next, "IsTruncated": true }),
        "route53" if ask.operation == "ListResourceRecordSets" => {
            json!({ "NextRecordName": next, "NextRecordType": "A", "IsTruncated": true })
        }
        "route53" if ask.operation != "ListQueryLoggingConfigs" => {
            json!({ "NextMarker": next, "IsTruncated": true })
        }
        "route53domains" => json!({ "NextPageMarker": next }),
        "lambda" | "elbv2" | "elb" | "wafv2" => json!({ "NextMarker": next }),
        "kms" => json!({ "NextMarker": next, "Truncated": true }),
        "dynamodb" if ask.operation == "ListTables" => json!({ "LastEvaluatedTableName": next }),
        "s3" => json!({ "ContinuationToken": next }),
        _ => json!({ "NextToken": next }),
    };
    token.as_object().cloned().unwrap_or_default()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = |three: &[u8]| {
        let number =
            (0..3).fold(0, |number, at| number << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let digit = |at: usize| {
            if at > three.len() { '=' } else { char::from(DIGITS[number >> (18 - 6 * at) & 63]) }
        };
        (0..4).map(digit).collect::<String>()
    };
    bytes.chunks(3).map(digits).collect()
}

/// The answers to an operation, e.g. `ec2:DescribeVpcs`, about whatever it is asked.
pub(super) fn answers(operation: &str) -> Vec<&'static Value> {
    let Some((service, name)) = operation.split_once(':') else { return Vec::new() };
    let Some(answer) = READ.get(service).and_then(|answers| answers.get(name)) else { return Vec::new() };
    match answer.as_object() {
        Some(of) if of.keys().any(|key| key.starts_with("of ")) => of.values().collect(),
        _ => vec![answer],
    }
}
