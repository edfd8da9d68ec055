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
use std::sync::{Arc, OnceLock};

/// Tokens that the SDK takes for a retry after a request that got no answer; it takes 5 for any other.
const DEAREST_RETRY: usize = 10;

/// The clients of one account in one region.
#[derive(Debug)]
pub(crate) struct Clients {
    config: SdkConfig,
    account_id: Arc<str>,
    region: Arc<str>,
    counts: Arc<super::counts::Counts>,
    known: Vec<Operation>,
    ec2: OnceLock<aws_sdk_ec2::Client>,
    rds: OnceLock<aws_sdk_rds::Client>,
    s3: OnceLock<aws_sdk_s3::Client>,
    s3control: OnceLock<aws_sdk_s3control::Client>,
    iam: OnceLock<aws_sdk_iam::Client>,
    cloudwatch: OnceLock<aws_sdk_cloudwatch::Client>,
    logs: OnceLock<aws_sdk_cloudwatchlogs::Client>,
    lambda: OnceLock<aws_sdk_lambda::Client>,
    sns: OnceLock<aws_sdk_sns::Client>,
    kms: OnceLock<aws_sdk_kms::Client>,
    cloudformation: OnceLock<aws_sdk_cloudformation::Client>,
}

/// A client with the SDK's defaults, and the counter of requests.
macro_rules! client {
    ($name:ident, $sdk:ident, $doc:literal) => {
        #[doc = $doc]
        pub(crate) fn $name(&self) -> &$sdk::Client {
            self.$name.get_or_init(|| {
                let config = $sdk::config::Builder::from(&self.config)
                    .retry_classifier(LeftToTheCall)
                    .retry_partition(self.retries(stringify!($name)))
                    .interceptor(self.counter(stringify!($name)));
                $sdk::Client::from_conf(config.build())
            })
        }
    };
}

impl Clients {
    pub(super) fn new(account: &Account, region: &Arc<str>) -> Self {
        Self {
            config: account.place.config.to_builder().region(Region::new(region.to_string())).build(),
            account_id: account.place.id.clone(),
            region: region.clone(),
            counts: account.shared.counts.clone(),
            known: account.shared.operations.iter().copied().collect(),
            ec2: OnceLock::new(),
            rds: OnceLock::new(),
            s3: OnceLock::new(),
            s3control: OnceLock::new(),
            iam: OnceLock::new(),
            cloudwatch: OnceLock::new(),
            logs: OnceLock::new(),
            lambda: OnceLock::new(),
            sns: OnceLock::new(),
            kms: OnceLock::new(),
            cloudformation: OnceLock::new(),
        }
    }

    /// The region that these clients call.
    pub(super) fn region(&self) -> &Arc<str> {
        &self.region
    }

    client!(ec2, aws_sdk_ec2, "Amazon EC2, with VPC and EBS.");
    client!(rds, aws_sdk_rds, "Amazon RDS.");
    client!(iam, aws_sdk_iam, "AWS IAM.");
    client!(cloudwatch, aws_sdk_cloudwatch, "Amazon CloudWatch.");
    client!(logs, aws_sdk_cloudwatchlogs, "Amazon CloudWatch Logs.");
    client!(lambda, aws_sdk_lambda, "AWS Lambda.");
    client!(sns, aws_sdk_sns, "Amazon SNS.");
    client!(kms, aws_sdk_kms, "AWS KMS.");
    client!(cloudformation, aws_sdk_cloudformation, "AWS CloudFormation.");

    /// Amazon S3, with the bucket in the path: a host name for each bucket would take a connection for each, and
    /// `bucket.localhost` has no address.
    pub(crate) fn s3(&self) -> &aws_sdk_s3::Client {
        self.s3.get_or_init(|| {
            let config = aws_sdk_s3::config::Builder::from(&self.config)
                .force_path_style(true)
                .retry_classifier(LeftToTheCall)
                .retry_partition(self.retries("s3"))
                .interceptor(self.counter("s3"));
            aws_sdk_s3::Client::from_conf(config.build())
        })
    }

    /// Amazon S3 Control, for the account's settings.
    pub(crate) fn s3control(&self) -> &aws_sdk_s3control::Client {
        self.s3control.get_or_init(|| {
            let config = aws_sdk_s3control::config::Builder::from(&self.config)
                .endpoint_resolver(PlainHost::default())
                .retry_classifier(LeftToTheCall)
                .retry_partition(self.retries("s3control"))
                .interceptor(self.counter("s3control"));
            aws_sdk_s3control::Client::from_conf(config.build())
        })
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
