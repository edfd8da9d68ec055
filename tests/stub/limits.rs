//! AWS's limits, as its documentation has them, kept apart from the program's own: the stub counts as AWS does.

use super::ask::Ask;

/// A token bucket: requests that may come at once, and those that may come in each second after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Limit {
    pub(crate) burst: f64,
    pub(crate) rate: f64,
}

/// The bucket that a request takes its token from, by name, and its limit; none where AWS publishes none (IAM, the
/// configuration of S3 buckets). Where AWS gives a rate alone, the bucket holds what comes in one second.
pub(super) fn limit(ask: &Ask) -> Option<(String, Limit)> {
    let own = |burst, rate| Some((ask.name(), Limit { burst, rate }));
    let per_second = |rate| own(rate, rate);
    match (ask.service, ask.operation.as_str()) {
        // Amazon EC2 Developer Guide, request throttling.
        ("ec2", operation) if UNBOUNDED.contains(&operation) && !ask.is_bounded() => {
            Some((format!("{} unbounded", ask.name()), Limit { burst: 50.0, rate: 10.0 }))
        }
        ("ec2", _) => own(100.0, 20.0),
        // Amazon RDS User Guide, API request throttling.
        ("rds", _) => Some(("rds".to_owned(), Limit { burst: 300.0, rate: 12.0 })),
        // AWS Lambda Developer Guide, quotas, API requests.
        ("lambda", "GetFunction") => per_second(100.0),
        ("lambda", "GetPolicy") => per_second(15.0),
        ("lambda", _) => Some(("lambda".to_owned(), Limit { burst: 15.0, rate: 15.0 })),
        // AWS General Reference, CloudWatch endpoints and quotas.
        ("cloudwatch", "DescribeAlarms") => per_second(9.0),
        ("cloudwatch", "GetMetricData") => per_second(50.0),
        ("cloudwatch", "GetDashboard" | "ListDashboards" | "ListTagsForResource") => per_second(10.0),
        // CloudWatch Logs User Guide, quotas.
        ("logs", "DescribeLogGroups") => per_second(10.0),
        ("logs", "DescribeMetricFilters") => per_second(5.0),
        // Amazon SNS API Reference, each operation.
        ("sns", "ListTopics" | "ListSubscriptions") => per_second(30.0),
        ("sns", "ListTagsForResource") => per_second(10.0),
        // AWS KMS Developer Guide, request quotas.
        ("kms", "DescribeKey" | "ListResourceTags") => per_second(2000.0),
        ("kms", "GetKeyPolicy" | "GetKeyRotationStatus") => per_second(1000.0),
        ("kms", "ListAliases" | "ListKeys") => per_second(500.0),
        // Amazon DynamoDB API Reference, each operation.
        ("dynamodb", "ListTagsOfResource" | "DescribeContinuousBackups") => per_second(10.0),
        // Elastic Load Balancing User Guide, request throttling: each version of the API has a bucket for all that reads.
        ("elbv2" | "elb", _) => Some((ask.service.to_owned(), Limit { burst: 40.0, rate: 10.0 })),
        // Amazon Route 53 Developer Guide, quotas: all requests of an account together.
        ("route53", _) => Some(("route53".to_owned(), Limit { burst: 5.0, rate: 5.0 })),
        // AWS STS counts the requests of an account together.
        ("sts", _) => Some(("sts".to_owned(), Limit { burst: 600.0, rate: 600.0 })),
        _ => None,
    }
}

/// Operations of EC2 that have less when they ask for everything at once.
const UNBOUNDED: [&str; 7] = [
    "DescribeInstances",
    "DescribeInstanceStatus",
    "DescribeNetworkInterfaces",
    "DescribeSecurityGroups",
    "DescribeSnapshots",
    "DescribeSpotInstanceRequests",
    "DescribeVolumes",
];
