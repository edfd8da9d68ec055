//! The SDK's clients of one account in one region, each made when it is first asked for.

use super::context::Account;
use super::counts::Counter;
use super::in_flight;
use super::throttle::LeftToTheCall;
use crate::schema::{Operation, PARTITIONS};
use aws_config::{Region, SdkConfig};
use aws_sdk_s3control::config::endpoint::{
    DefaultResolver, Endpoint as Url, EndpointFuture, Params, ResolveEndpoint,
};
use aws_sdk_s3control::config::retry::{RetryPartition, TokenBucket};
use aws_types::endpoint_config::AccountIdEndpointMode;
use std::sync::{Arc, OnceLock};

/// Tokens that the SDK takes for a retry after a request that got no answer; it takes 5 for any other.
const DEAREST_RETRY: usize = 10;

/// The clients of one account in one region: a line for each service, with the SDK's defaults but for what it says.
macro_rules! clients {
    ($($(#[doc = $about:literal])+ $name:ident: $sdk:ident $(, |$config:ident| $set:expr)?;)+) => {
        /// The clients of one account in one region.
        #[derive(Debug)]
        pub(crate) struct Clients {
            sdk: SdkConfig,
            account_id: Arc<str>,
            region: Arc<str>,
            counts: Arc<super::counts::Counts>,
            known: Vec<Operation>,
            $($name: OnceLock<$sdk::Client>,)+
        }

        impl Clients {
            pub(super) fn new(account: &Account, region: &Arc<str>) -> Self {
                Self {
                    sdk: account.place.config.to_builder().region(Region::new(region.to_string())).build(),
                    account_id: account.place.id.clone(),
                    region: region.clone(),
                    counts: account.shared.counts.clone(),
                    known: account.shared.operations.iter().copied().collect(),
                    $($name: OnceLock::new(),)+
                }
            }

            $($(#[doc = $about])+
            pub(crate) fn $name(&self) -> &$sdk::Client {
                self.$name.get_or_init(|| {
                    let config = $sdk::config::Builder::from(&self.sdk);
                    $(let $config = config; let config = $set;)?
                    let config = config
                        .retry_classifier(LeftToTheCall)
                        .retry_partition(self.retries(stringify!($name)))
                        .interceptor(self.counter(stringify!($name)));
                    $sdk::Client::from_conf(config.build())
                })
            })+
        }
    };
}

clients! {
    /// Amazon EC2, with VPC and EBS.
    ec2: aws_sdk_ec2;
    /// Amazon EC2 Auto Scaling.
    autoscaling: aws_sdk_autoscaling;
    /// Amazon RDS.
    rds: aws_sdk_rds;
    /// AWS IAM.
    iam: aws_sdk_iam;
    /// Amazon CloudWatch.
    cloudwatch: aws_sdk_cloudwatch;
    /// Amazon CloudWatch Logs.
    logs: aws_sdk_cloudwatchlogs;
    /// AWS Lambda.
    lambda: aws_sdk_lambda;
    /// Amazon SNS.
    sns: aws_sdk_sns;
    /// Amazon SQS.
    sqs: aws_sdk_sqs;
    /// AWS Secrets Manager.
    secretsmanager: aws_sdk_secretsmanager;
    /// AWS KMS.
    kms: aws_sdk_kms;
    /// Amazon DynamoDB, at the one host that it has in each region: a host for each account would take connections of its own,
    /// and proxies and endpoints of VPCs would have to know them all.
    dynamodb: aws_sdk_dynamodb, |config| config.account_id_endpoint_mode(AccountIdEndpointMode::Disabled);
    /// Application Auto Scaling.
    applicationautoscaling: aws_sdk_applicationautoscaling;
    /// AWS Backup.
    backup: aws_sdk_backup;
    /// AWS CloudFormation.
    cloudformation: aws_sdk_cloudformation;
    /// Elastic Load Balancing, version 2.
    elbv2: aws_sdk_elasticloadbalancingv2;
    /// Elastic Load Balancing, version 1.
    elb: aws_sdk_elasticloadbalancing;
    /// AWS Certificate Manager.
    acm: aws_sdk_acm;
    /// AWS WAF.
    wafv2: aws_sdk_wafv2;
    /// Amazon ECS.
    ecs: aws_sdk_ecs;
    /// Amazon ECR.
    ecr: aws_sdk_ecr;
    /// Amazon Route 53.
    route53: aws_sdk_route53;
    /// Domains that are registered with Amazon Route 53.
    route53domains: aws_sdk_route53domains;
    /// AWS Cloud Map.
    servicediscovery: aws_sdk_servicediscovery;
    /// Amazon API Gateway, version 1: REST.
    apigateway: aws_sdk_apigateway;
    /// Amazon API Gateway, version 2: HTTP and WebSocket.
    apigatewayv2: aws_sdk_apigatewayv2;
    /// Amazon EventBridge.
    events: aws_sdk_eventbridge;
    /// Amazon EventBridge Scheduler.
    scheduler: aws_sdk_scheduler;
    /// Amazon EventBridge Pipes.
    pipes: aws_sdk_pipes;
    /// AWS Step Functions.
    states: aws_sdk_sfn;
    /// AWS X-Ray.
    xray: aws_sdk_xray;
    /// AWS Systems Manager.
    ssm: aws_sdk_ssm;
    /// Amazon CloudWatch Synthetics.
    synthetics: aws_sdk_synthetics;
    /// Amazon CloudWatch across accounts.
    oam: aws_sdk_oam;
    /// AWS CloudTrail.
    cloudtrail: aws_sdk_cloudtrail;
    /// AWS Config.
    config: aws_sdk_config;
    /// Amazon GuardDuty.
    guardduty: aws_sdk_guardduty;
    /// AWS Security Hub.
    securityhub: aws_sdk_securityhub;
    /// Amazon Inspector.
    inspector2: aws_sdk_inspector2;
    /// IAM Access Analyzer.
    accessanalyzer: aws_sdk_accessanalyzer;
    /// AWS Account Management.
    account: aws_sdk_account;
    /// AWS Organizations.
    organizations: aws_sdk_organizations;
    /// AWS Budgets.
    budgets: aws_sdk_budgets;
    /// Service Quotas.
    servicequotas: aws_sdk_servicequotas;
    /// Amazon S3, with the bucket in the path: a host name for each bucket would take a connection for each, and
    /// `bucket.localhost` has no address.
    s3: aws_sdk_s3, |config| config.force_path_style(true);
    /// Amazon S3 Control, for the account's settings.
    s3control: aws_sdk_s3control, |config| config.endpoint_resolver(PlainHost::default());
}

impl Clients {
    /// The region that these clients call.
    pub(super) fn region(&self) -> &Arc<str> {
        &self.region
    }

    /// The retries that a service may have left. The SDK's own partition is the service and the region: one account whose
    /// requests fail would use up the retries of all. Its 500 tokens would not last, either, where all requests in flight
    /// fail at once.
    fn retries(&self, service: &'static str) -> RetryPartition {
        let partition = RetryPartition::custom(format!("{} {} {service}", self.account_id, self.region));
        partition.token_bucket(TokenBucket::new(in_flight::MOST * DEAREST_RETRY)).build()
    }

    fn counter(&self, service: &'static str) -> Counter {
        let known = self.known.iter().copied().filter(|operation| operation.service == service);
        Counter {
            account_id: self.account_id.clone(),
            region: self.region.clone(),
            known: known.collect(),
            counts: self.counts.clone(),
        }
    }
}

/// S3 Control has the account before the host name, and `111111111111.localhost` has no address. AWS's own hosts, which
/// VPC endpoints are too, want it.
#[derive(Debug, Default)]
struct PlainHost(DefaultResolver);

impl ResolveEndpoint for PlainHost {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        match params.endpoint() {
            Some(url) if !PARTITIONS.iter().any(|(_, suffix)| url.contains(&format!(".{suffix}"))) => {
                EndpointFuture::ready(Ok(Url::builder().url(url.to_owned()).build()))
            }
            _ => ResolveEndpoint::resolve_endpoint(&self.0, params),
        }
    }
}
