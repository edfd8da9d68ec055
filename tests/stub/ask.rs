//! What a request asks for: the operation, in the words of its service's protocol, and of which resource.

use super::cbor;
use super::http::{Request, pairs};
use super::routes;
use serde_json::Value;
use std::collections::BTreeMap;

/// How a service speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protocol {
    Ec2,
    Query,
    S3,
    S3Control,
    Json,
    RestJson,
    RestXml,
    Cbor,
}

pub(super) struct Ask {
    pub(super) protocol: Protocol,
    /// The service, as upright names it.
    pub(super) service: &'static str,
    pub(super) operation: String,
    /// Whose request it is, by the access key, and where: what AWS counts requests by.
    pub(super) caller: (String, String),
    parameters: BTreeMap<String, String>,
    /// The metrics that it asks for.
    pub(super) queries: Vec<Value>,
}

impl Ask {
    pub(super) fn of(request: &Request) -> Option<Self> {
        let scope = request.header("authorization").split_once("Credential=")?.1.split(',').next()?;
        let scope: Vec<_> = scope.split('/').collect();
        let [key, _, region, signed_for, ..] = scope.as_slice() else { return None };
        let (service, protocol) = service(signed_for, request)?;
        let mut queries = Vec::new();
        let mut parameters = match protocol {
            Protocol::Ec2 | Protocol::Query => pairs(&String::from_utf8_lossy(&request.body)),
            Protocol::Json => scalars(&serde_json::from_slice(&request.body).ok()?),
            Protocol::Cbor => {
                let body = cbor::decode(&mut request.body.as_slice())?;
                queries.extend(body["MetricDataQueries"].as_array().cloned().into_iter().flatten());
                let mut parameters = scalars(&body);
                // Listed metrics are told apart by their name and the values of their dimensions.
                if let Some(name) = body["MetricName"].as_str() {
                    let dimensions = body["Dimensions"].as_array().into_iter().flatten();
                    let values = dimensions.filter_map(|it| it["Value"].as_str());
                    let words: Vec<_> = std::iter::once(name).chain(values).collect();
                    parameters.insert("Metric".into(), words.join(" of "));
                }
                parameters
            }
            _ => request.query.clone(),
        };
        let operation = match protocol {
            Protocol::Ec2 | Protocol::Query => parameters.get("Action")?.clone(),
            Protocol::Json => request.header("x-amz-target").rsplit('.').next()?.to_owned(),
            Protocol::Cbor => request.path.rsplit('/').next()?.to_owned(),
            Protocol::S3Control => "GetPublicAccessBlock".to_owned(),
            Protocol::S3 => s3(request, &mut parameters)?.to_owned(),
            Protocol::RestJson | Protocol::RestXml => {
                parameters.extend(serde_json::from_slice(&request.body).iter().flat_map(scalars));
                let (operation, named) = routes::find(service, &request.method, &request.path)?;
                parameters.extend(named);
                operation.to_owned()
            }
        };
        let caller = ((*key).to_owned(), (*region).to_owned());
        Some(Self { protocol, service, operation, caller, parameters, queries })
    }

    /// `ec2:DescribeVpcs`
    pub(super) fn name(&self) -> String {
        format!("{}:{}", self.service, self.operation)
    }

    /// What the operation is about, by the last part of its ARN: `vpc-1 enableDnsSupport`.
    pub(super) fn about(&self) -> String {
        if let Some(account) = self.role_account() {
            let external_id = self.parameters.get("ExternalId").map(|id| format!(" {id}"));
            return format!("{account}{}", external_id.unwrap_or_default());
        }
        const NAMES: &[&str] = &[
            "AutoScalingGroupName",
            "Bucket",
            "FunctionName",
            "VpcId",
            "InstanceId",
            "PrefixListId",
            "TransitGatewayRouteTableId",
            "TransitGatewayAttachmentIds.1",
            "ServiceId",
            "DBSnapshotIdentifier",
            "DBClusterSnapshotIdentifier",
            "DBParameterGroupName",
            "DBProxyName",
            "DBClusterParameterGroupName",
            "TopicArn",
            "SubscriptionArn",
            "LayerName",
            "ResourceArn",
            "ResourceARN",
            "DashboardName",
            "KeyId",
            "StackName",
            "ExportName",
            "ParentId",
            "ResourceId",
            "QueueUrl",
            "SecretId",
            "TableName",
            "LoadBalancerArn",
            "LoadBalancerName",
            "ListenerArn",
            "TargetGroupArn",
            // Of many, the first tells the requests apart.
            "ResourceArns.member.1",
            "LoadBalancerNames.member.1",
            "CertificateArn",
            "WebACLArn",
            "OpenIDConnectProviderArn",
            "BudgetName",
            "StackSetName",
            "Id",
            "Rule",
            "EventBusName",
            "Name",
            "stateMachineArn",
            "resourceArn",
            "logGroupName",
            "SinkIdentifier",
            "DeploymentId",
            "RestApiId",
            "ApiId",
            "UsagePlanId",
            "DomainName",
            "analyzerArn",
            "TrailName",
            "SelectionId",
            "BackupPlanId",
            "BackupVaultName",
            "DetectorId",
            // Of many, the first tells the requests apart.
            "ConfigurationRecorderNames.1",
            "DeliveryChannelNames.1",
            "ConfigRuleNames.1",
            "HostedZoneId",
            "HealthCheckId",
            "tasks.1",
            "imageId.imageDigest",
            "repositoryName",
            "repositoryNames.1",
            "services.1",
            "containerInstances.1",
            "clusters.1",
            "taskDefinition",
            "cluster",
        ];
        let named = NAMES.iter().find_map(|name| self.parameters.get(*name)).map(String::as_str);
        let short = named.unwrap_or_default().rsplit([':', '/']).next().unwrap_or_default();
        const FURTHER: [&str; 7] = [
            "Attribute",
            "Qualifier",
            "ResourceType",
            "Scope",
            "ServiceNamespace",
            "Metric",
            "AlternateContactType",
        ];
        let further = FURTHER.iter().find_map(|name| self.parameters.get(*name));
        // Metrics are asked for in batches, each of one namespace.
        let namespace =
            self.queries.first().and_then(|query| query["MetricStat"]["Metric"]["Namespace"].as_str());
        // API Gateway has two kinds of APIs in one, and X-Ray is asked for a day in parts.
        let dimension = self
            .queries
            .first()
            .and_then(|query| query["MetricStat"]["Metric"]["Dimensions"][0]["Name"].as_str());
        let part = match (self.service, namespace) {
            ("xray", _) => self.parameters.get("StartTime").map(String::as_str),
            (_, Some("AWS/ApiGateway")) => dimension,
            _ => namespace,
        };
        let further = further.map(String::as_str).or(part);
        further.map_or_else(|| short.to_owned(), |further| format!("{short} {further}"))
    }

    /// The stack that it names, which lists of stacks need not.
    pub(super) fn stack(&self) -> Option<&str> {
        self.parameters.get("StackName").map(String::as_str)
    }

    /// The account of the role that is to be assumed.
    pub(super) fn role_account(&self) -> Option<&str> {
        self.parameters.get("RoleArn")?.split(':').nth(4)
    }

    /// Where in the list the page begins.
    pub(super) fn place(&self) -> usize {
        let token = self.token();
        token.split('~').next().and_then(|place| place.parse().ok()).unwrap_or(0)
    }

    /// The number that tells the page from others that begin there.
    pub(super) fn turn(&self) -> usize {
        self.token().split('~').nth(1).and_then(|turn| turn.parse().ok()).unwrap_or(0)
    }

    fn token(&self) -> &str {
        let names = [
            "NextToken",
            "nextToken",
            "Marker",
            "NextMarker",
            "continuation-token",
            "ExclusiveStartTableName",
            "marker",
            "nexttoken",
            "name",
        ];
        let token = names.iter().find_map(|name| self.parameters.get(*name));
        token.and_then(|token| token.strip_prefix("from-")).unwrap_or_default()
    }

    /// How many items a page may hold; AWS's usual number where the request does not say.
    pub(super) fn page(&self) -> usize {
        const NAMES: &[&str] = &[
            "MaxResults",
            "MaxRecords",
            "MaxItems",
            "Limit",
            "limit",
            "max-buckets",
            "maxResults",
            "PageSize",
            "maxitems",
            "maxresults",
        ];
        let asked = NAMES.iter().find_map(|name| self.parameters.get(*name)?.parse().ok());
        asked.unwrap_or(100)
    }

    /// Whether it asks for a page, or for some resources only.
    pub(super) fn is_bounded(&self) -> bool {
        self.parameters.keys().any(|name| name == "MaxResults" || name.starts_with("Filter."))
    }
}

/// The service for which the request is signed.
fn service(signed_for: &str, request: &Request) -> Option<(&'static str, Protocol)> {
    Some(match signed_for {
        "ec2" => ("ec2", Protocol::Ec2),
        "rds" => ("rds", Protocol::Query),
        "autoscaling" => ("autoscaling", Protocol::Query),
        "iam" => ("iam", Protocol::Query),
        "sts" => ("sts", Protocol::Query),
        "sns" => ("sns", Protocol::Query),
        "cloudformation" => ("cloudformation", Protocol::Query),
        "elasticloadbalancing" if is_classic(request) => ("elb", Protocol::Query),
        "elasticloadbalancing" => ("elbv2", Protocol::Query),
        "kms" => ("kms", Protocol::Json),
        "sqs" => ("sqs", Protocol::Json),
        "dynamodb" => ("dynamodb", Protocol::Json),
        "application-autoscaling" => ("applicationautoscaling", Protocol::Json),
        "backup" => ("backup", Protocol::RestJson),
        "secretsmanager" => ("secretsmanager", Protocol::Json),
        "acm" => ("acm", Protocol::Json),
        "wafv2" => ("wafv2", Protocol::Json),
        "logs" => ("logs", Protocol::Json),
        "organizations" => ("organizations", Protocol::Json),
        "lambda" => ("lambda", Protocol::RestJson),
        "monitoring" => ("cloudwatch", Protocol::Cbor),
        "ecs" => ("ecs", Protocol::Json),
        "ecr" => ("ecr", Protocol::Json),
        "route53domains" => ("route53domains", Protocol::Json),
        "servicediscovery" => ("servicediscovery", Protocol::Json),
        "events" => ("events", Protocol::Json),
        "states" => ("states", Protocol::Json),
        "ssm" => ("ssm", Protocol::Json),
        "cloudtrail" => ("cloudtrail", Protocol::Json),
        "config" => ("config", Protocol::Json),
        "budgets" => ("budgets", Protocol::Json),
        "servicequotas" => ("servicequotas", Protocol::Json),
        "scheduler" => ("scheduler", Protocol::RestJson),
        "pipes" => ("pipes", Protocol::RestJson),
        "xray" => ("xray", Protocol::RestJson),
        "synthetics" => ("synthetics", Protocol::RestJson),
        "oam" => ("oam", Protocol::RestJson),
        "guardduty" => ("guardduty", Protocol::RestJson),
        "securityhub" => ("securityhub", Protocol::RestJson),
        "inspector2" => ("inspector2", Protocol::RestJson),
        "access-analyzer" => ("accessanalyzer", Protocol::RestJson),
        "account" => ("account", Protocol::RestJson),
        "apigateway" if request.path.starts_with("/v2/") => ("apigatewayv2", Protocol::RestJson),
        "apigateway" => ("apigateway", Protocol::RestJson),
        "route53" => ("route53", Protocol::RestXml),
        "s3" if request.path.starts_with("/v20180820/") => ("s3control", Protocol::S3Control),
        "s3" => ("s3", Protocol::S3),
        _ => return None,
    })
}

/// Both versions of the API have operations of the same names.
fn is_classic(request: &Request) -> bool {
    String::from_utf8_lossy(&request.body).contains("Version=2012-06-01")
}

fn scalars(value: &Value) -> BTreeMap<String, String> {
    let fields = value.as_object().into_iter().flatten();
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    // Of many, the first tells the requests apart.
    let named = |(name, value): (&String, &Value)| match value {
        Value::Array(all) => Some((format!("{name}.1"), text(all.first()?)?)),
        Value::Object(of) => {
            of.iter().next().and_then(|(part, one)| Some((format!("{name}.{part}"), text(one)?)))
        }
        one => Some((name.clone(), text(one)?)),
    };
    fields.filter_map(named).collect()
}

fn s3(request: &Request, parameters: &mut BTreeMap<String, String>) -> Option<&'static str> {
    let bucket = request.path.trim_matches('/');
    if bucket.is_empty() {
        return Some("ListBuckets");
    }
    parameters.insert("Bucket".into(), bucket.into());
    let by_parameter = [
        ("policy", "GetBucketPolicy"),
        ("policyStatus", "GetBucketPolicyStatus"),
        ("publicAccessBlock", "GetPublicAccessBlock"),
        ("acl", "GetBucketAcl"),
        ("versioning", "GetBucketVersioning"),
        ("encryption", "GetBucketEncryption"),
        ("lifecycle", "GetBucketLifecycleConfiguration"),
        ("logging", "GetBucketLogging"),
        ("cors", "GetBucketCors"),
        ("notification", "GetBucketNotificationConfiguration"),
        ("tagging", "GetBucketTagging"),
        ("ownershipControls", "GetBucketOwnershipControls"),
        ("object-lock", "GetObjectLockConfiguration"),
        ("replication", "GetBucketReplication"),
        ("website", "GetBucketWebsite"),
    ];
    by_parameter.iter().find(|(name, _)| request.query.contains_key(*name)).map(|(_, operation)| *operation)
}
