//! How fast each operation may be called: AWS's published limits, used to a share, and a careful guess elsewhere.
//!
//! AWS counts per account, region and operation, or per account, region and a class of operations that share one
//! bucket. So do we. Sources are beside the numbers.

use super::failure::Failure;
use crate::schema::Operation;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A token bucket of AWS.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Limit {
    /// What shares the bucket, for operations that do not have one of their own.
    class: Option<&'static str>,
    /// Calls that may come at once.
    burst: f64,
    /// Calls per second after that.
    rate: f64,
    /// Whether AWS publishes it, or it is a guess.
    published: bool,
}

const fn published(class: Option<&'static str>, burst: f64, rate: f64) -> Limit {
    Limit { class, burst, rate, published: true }
}

/// AWS's limit for an operation, per account and region.
fn limit(operation: Operation) -> Limit {
    match (operation.service, operation.name) {
        // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html, with pages or filters
        ("ec2", _) => published(None, 100.0, 20.0),
        // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-api-throttling.html
        ("rds", _) => published(Some("rds"), 300.0, 12.0),
        // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
        ("lambda", "GetFunction") => published(None, 100.0, 100.0),
        ("lambda", "GetPolicy") => published(None, 15.0, 15.0),
        ("lambda", _) => published(Some("lambda"), 15.0, 15.0),
        // https://docs.aws.amazon.com/general/latest/gr/cw_region.html
        ("cloudwatch", "DescribeAlarms") => published(None, 9.0, 9.0),
        // 396,000 points per second, of which a call takes up to 24,500: 500 metrics of 49 hours.
        // https://aws.amazon.com/premiumsupport/knowledge-center/cloudwatch-getmetricdata-api
        ("cloudwatch", "GetMetricData") => published(None, 16.0, 16.0),
        ("cloudwatch", _) => published(None, 10.0, 10.0),
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
        ("logs", "DescribeLogGroups") => published(None, 10.0, 10.0),
        ("logs", _) => published(None, 5.0, 5.0),
        // https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html, for all that has to do with tags
        ("sns", "ListTagsForResource") => published(None, 10.0, 10.0),
        // https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html, the slowest of the reads
        ("kms", _) => published(None, 500.0, 500.0),
        // The SDK's words on each of the two.
        ("dynamodb", "ListTagsOfResource" | "DescribeContinuousBackups") => published(None, 10.0, 10.0),
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html, all that reads together
        ("elbv2" | "elb", _) => published(Some("describe"), 40.0, 10.0),
        // https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html: 10 calls per second and 40 at once for both
        // versions together, which have half of it each.
        ("apigateway", "GetResources") => published(None, 5.0, 2.5),
        ("apigateway" | "apigatewayv2", _) => published(Some("management"), 20.0, 5.0),
        // 40 calls per second, which programs that read parameters need themselves.
        // https://docs.aws.amazon.com/general/latest/gr/ssm.html
        ("ssm", "GetParameters") => published(None, 40.0, 40.0),
        // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html
        ("cloudtrail", "LookupEvents") => published(None, 2.0, 2.0),
        ("cloudtrail", _) => published(None, 10.0, 10.0),
        // https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html
        ("securityhub", "GetFindings") => published(None, 6.0, 3.0),
        ("securityhub", _) => published(None, 30.0, 10.0),
        // No numbers for AWS Config and GuardDuty, whose own console asks a lot of them.
        ("config" | "guardduty", _) => Limit { class: None, burst: 10.0, rate: 10.0, published: false },
        // No numbers that are read for AWS Backup, whose lists of jobs and recovery points are long.
        ("backup", _) => Limit { class: None, burst: 10.0, rate: 10.0, published: false },
        // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html, all requests of an account together
        ("route53", _) => published(Some("route53"), 5.0, 5.0),
        // No numbers for IAM: AWS says only that each operation has a bucket that cannot be increased.
        ("iam", _) => Limit { class: None, burst: 20.0, rate: 20.0, published: false },
        // No numbers for the reads of WAF, whose writes have one call per second, nor in its guide for those of ACM.
        ("wafv2" | "acm", _) => Limit { class: None, burst: 5.0, rate: 5.0, published: false },
        // No numbers for CloudFormation, whose own deployments in the account ask a lot of it.
        ("cloudformation", _) => Limit { class: None, burst: 10.0, rate: 10.0, published: false },
        // No numbers for the configuration of buckets; requests on objects have thousands per second.
        ("s3", _) => Limit { class: Some("s3"), burst: 200.0, rate: 400.0, published: false },
        _ => Limit { class: None, burst: 20.0, rate: 20.0, published: false },
    }
}

/// What one account and region allow an operation, at a share of AWS's limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allowed {
    /// The operations with this name and service share one bucket.
    pub bucket: (&'static str, &'static str),
    /// Calls that may come at once.
    pub burst: f64,
    /// Calls per second after that.
    pub rate: f64,
    /// Whether AWS publishes the limit, or it is a guess.
    pub published: bool,
}

impl Allowed {
    /// The pace of an operation at this share of AWS's limits, above 0 and at most 1.
    pub fn of(operation: Operation, share: f64) -> Self {
        let limit = limit(operation);
        Self {
            bucket: (operation.service, limit.class.unwrap_or(operation.name)),
            burst: (limit.burst * share).floor().max(1.0),
            rate: limit.rate * share,
            published: limit.published,
        }
    }
}

/// How long a pace rests after it was changed before it grows again.
const RECOVERY: Duration = Duration::from_secs(10);
/// Throttles of so long come from one mistake: the requests were in flight together.
const ONE_MISTAKE: Duration = Duration::from_secs(1);
/// A pace is never halved below this rate, in calls per second.
const SLOWEST: f64 = 0.5;

#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    region: Arc<str>,
    service: &'static str,
    bucket: &'static str,
}

#[derive(Debug)]
struct Bucket {
    limiter: DefaultDirectRateLimiter,
    /// Calls come in order, and only the first of them watches the clock.
    turn: Arc<tokio::sync::Mutex<()>>,
    limit: Limit,
    /// Calls per second where nothing is throttled.
    planned: f64,
    /// Calls per second now.
    rate: f64,
    changed: Instant,
}

/// The token buckets of one account.
#[derive(Debug)]
pub(crate) struct Pace {
    share: f64,
    buckets: Mutex<HashMap<Key, Bucket>>,
}

impl Pace {
    /// Buckets that use this share of AWS's limits, above 0 and at most 1; infinite where there are no limits.
    pub(super) fn new(share: f64) -> Self {
        Self { share, buckets: Mutex::new(HashMap::new()) }
    }

    /// Waits until the operation may be called, or `refusal` says why it should not be.
    pub(super) async fn wait(
        &self,
        region: &Arc<str>,
        operation: Operation,
        refusal: impl Fn() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        refusal()?;
        let turn = self.with(region, operation, |bucket| bucket.is_paced().then(|| bucket.turn.clone()));
        let Some(turn) = turn else { return Ok(()) };
        let _turn = turn.lock().await;
        loop {
            refusal()?;
            let token = self.with(region, operation, |bucket| {
                bucket.recover();
                bucket.limiter.check()
            });
            match token {
                Ok(()) => return Ok(()),
                Err(early) => tokio::time::sleep(early.wait_time_from(DefaultClock::default().now())).await,
            }
        }
    }

    /// AWS said to slow down: the limit was guessed too high, or somebody else in the account uses a published one too.
    pub(super) fn throttled(&self, region: &Arc<str>, operation: Operation) {
        self.with(region, operation, |bucket| {
            if bucket.changed.elapsed() > ONE_MISTAKE {
                bucket.set_rate(bucket.slower());
            }
        });
    }

    fn with<T>(&self, region: &Arc<str>, operation: Operation, act: impl FnOnce(&mut Bucket) -> T) -> T {
        let limit = limit(operation);
        let key = Key {
            region: region.clone(),
            service: operation.service,
            bucket: limit.class.unwrap_or(operation.name),
        };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        act(buckets.entry(key).or_insert_with(|| Bucket::new(limit, self.share)))
    }
}

impl Bucket {
    fn new(limit: Limit, share: f64) -> Self {
        let planned = limit.rate * share;
        let limiter = RateLimiter::direct(quota(planned, limit.burst * share));
        // A new pace may be halved at once.
        let changed = Instant::now().checked_sub(RECOVERY).unwrap_or_else(Instant::now);
        Self { limiter, turn: Arc::default(), limit, planned, rate: planned, changed }
    }

    /// Without limits nothing is, until it is throttled.
    fn is_paced(&self) -> bool {
        self.rate.is_finite()
    }

    /// Half the pace. Without limits it begins with AWS's.
    fn slower(&self) -> f64 {
        (self.rate / 2.0).clamp(SLOWEST.min(self.planned), self.limit.rate)
    }

    /// Half as fast again, up to what was planned.
    fn faster(&self) -> f64 {
        let rate = self.rate * 1.5;
        if rate < self.planned.min(self.limit.rate) { rate } else { self.planned }
    }

    fn recover(&mut self) {
        if self.rate < self.planned && self.changed.elapsed() > RECOVERY {
            self.set_rate(self.faster());
        }
    }

    /// A changed pace starts with an empty bucket: it was too fast a moment ago.
    fn set_rate(&mut self, rate: f64) {
        self.rate = rate;
        self.changed = Instant::now();
        self.limiter = RateLimiter::direct(quota(rate, 1.0));
        let _ = self.limiter.check();
    }
}

fn quota(rate: f64, burst: f64) -> Quota {
    let burst = NonZeroU32::new(burst as u32).unwrap_or(NonZeroU32::MIN);
    let period = Duration::from_secs_f64(1.0 / rate);
    Quota::with_period(period).map_or_else(|| Quota::per_second(burst), |quota| quota.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::{Bucket, Operation, SLOWEST, limit};

    #[test]
    fn operations_of_one_class_share_a_bucket_and_others_have_their_own() {
        let class = |service, name| limit(Operation::new(service, name)).class;
        assert_eq!(class("rds", "DescribeDBInstances"), class("rds", "DescribeDBSnapshots"));
        assert_eq!(class("lambda", "GetFunction"), None);
        assert_eq!(class("lambda", "ListFunctions"), Some("lambda"));
        assert_eq!(class("ec2", "DescribeVpcs"), None);
    }

    #[test]
    fn limits_are_those_that_aws_publishes() {
        let of = |service, name| {
            let limit = limit(Operation::new(service, name));
            (limit.burst, limit.rate, limit.published)
        };
        assert_eq!(of("ec2", "DescribeVpcs"), (100.0, 20.0, true));
        assert_eq!(of("rds", "DescribeDBInstances"), (300.0, 12.0, true));
        assert_eq!(of("lambda", "ListFunctions"), (15.0, 15.0, true));
        assert_eq!(of("cloudwatch", "DescribeAlarms"), (9.0, 9.0, true));
        assert_eq!(of("cloudwatch", "ListTagsForResource"), (10.0, 10.0, true));
        assert_eq!(of("logs", "DescribeMetricFilters"), (5.0, 5.0, true));
        assert_eq!(of("sns", "ListTagsForResource"), (10.0, 10.0, true));
        assert!(!of("iam", "GetAccountSummary").2);
    }

    /// The paces of an operation, each what becomes of the one before, until they change no more.
    fn paces(mut bucket: Bucket, next: fn(&Bucket) -> f64) -> Vec<f64> {
        let mut paces = vec![bucket.rate];
        loop {
            bucket.set_rate(next(&bucket));
            if paces.last() == Some(&bucket.rate) {
                return paces;
            }
            paces.push(bucket.rate);
        }
    }

    fn bucket(share: f64, rate: Option<f64>) -> Bucket {
        let mut bucket = Bucket::new(limit(Operation::new("logs", "DescribeLogGroups")), share);
        if let Some(rate) = rate {
            bucket.set_rate(rate);
        }
        bucket
    }

    #[test]
    fn a_throttled_pace_falls_to_the_slowest_whoever_publishes_it() {
        assert_eq!(paces(bucket(0.5, None), Bucket::slower), [5.0, 2.5, 1.25, 0.625, SLOWEST]);
        assert_eq!(paces(bucket(0.04, None), Bucket::slower), [0.4], "planned below the slowest");
        let unlimited = paces(bucket(f64::INFINITY, None), Bucket::slower);
        assert_eq!(unlimited, [f64::INFINITY, 10.0, 5.0, 2.5, 1.25, 0.625, SLOWEST]);
    }

    #[test]
    fn it_recovers_slowly_to_what_was_planned() {
        assert_eq!(paces(bucket(0.5, Some(2.0)), Bucket::faster), [2.0, 3.0, 4.5, 5.0]);
        assert_eq!(paces(bucket(f64::INFINITY, Some(6.0)), Bucket::faster), [6.0, 9.0, f64::INFINITY]);
    }

    #[test]
    fn a_changed_pace_starts_with_an_empty_bucket() {
        assert!(bucket(0.5, None).limiter.check().is_ok());
        assert!(bucket(0.5, Some(2.0)).limiter.check().is_err());
        assert!(!bucket(f64::INFINITY, None).is_paced());
        assert!(bucket(f64::INFINITY, Some(2.0)).is_paced());
    }
}
