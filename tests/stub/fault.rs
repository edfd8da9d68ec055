//! What can go wrong with an operation.

use super::answer::{bare, error};
use super::ask::{Ask, Protocol};
use super::http::{Reply, Sent};
use std::time::Duration;

/// Whose policy denies, or how little the service says of that.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Denial {
    Identity,
    IdentityExplicit,
    Boundary,
    Session,
    ServiceControlPolicy,
    ServiceControlPolicyExplicit,
    ResourceControlPolicy,
    ResourcePolicy,
    ResourcePolicyExplicit,
    EndpointPolicy,
    /// The reason is in a blob that a further permission decodes.
    Encoded,
    /// No reason at all.
    Short,
}

#[derive(Clone, Debug)]
pub(crate) enum Fault {
    Deny(Denial),
    /// Every time.
    Throttle,
    /// An error with this status that says nothing more.
    Status(u16),
    /// An error with this status, whose answer ends in the middle with its connection.
    HalfError(u16),
    /// The service's word for an operation that it does not have.
    UnknownOperation,
    /// The service's word for credentials that are not known in the region, which the account has not enabled.
    NotEnabled,
    /// A page for people, from something between.
    Html,
    /// An answer that is none in the service's protocol.
    Garble,
    /// The connection ends in the middle of the answer.
    Truncate,
    /// The connection ends without an answer.
    Cut,
    /// The answer ends in the middle, and the connection stays open.
    Stall,
    /// No answer, and the connection stays open.
    Silence,
    /// The resource is gone.
    Gone,
    /// So many pages, of which the last says that the first comes next.
    Circle(usize),
    /// Each page names a next one that was not named before.
    Endless,
    /// So many items on a page.
    Page(usize),
    /// A field is missing from everything that has it, named with the fields around it: `Vpcs.CidrBlock`.
    Without(String),
    /// The answer comes late.
    Delay(Duration),
    /// This, but only the first so many times that the same is asked.
    First(u64, Box<Self>),
}

impl Fault {
    /// The token of the next page, where that is not for the account to say.
    pub(super) fn next(&self, ask: &Ask) -> Option<String> {
        let next = match self {
            Self::Circle(length) => ask.turn() % length + 1,
            Self::Endless => ask.turn() + 1,
            _ => return None,
        };
        Some(format!("from-0~{next}"))
    }

    /// The answer in place of the right one, if it is another.
    pub(super) fn reply(&self, ask: &Ask, right: Reply) -> Reply {
        let half = |reply: Reply| reply.body.len() / 2;
        match self {
            Self::Deny(denial) => deny(ask, *denial),
            Self::Throttle => throttle(ask),
            Self::Status(status) => bare(*status, "text/plain", ""),
            Self::HalfError(status) => {
                let reply = error(ask, *status, "InternalError", "It is not known what went wrong");
                Reply { sent: Sent::Part(reply.body.len() / 2), ..reply }
            }
            Self::UnknownOperation => unknown_operation(ask),
            Self::NotEnabled => not_enabled(ask),
            Self::Html => bare(502, "text/html", "<html><body><h1>Bad Gateway</h1></body></html>"),
            Self::Garble => Reply { body: b"\x07{<garbled".to_vec(), ..right },
            Self::Truncate => Reply { sent: Sent::Part(right.body.len() / 2), ..right },
            Self::Stall => Reply { sent: Sent::PartAndNoEnd(half(right.clone())), ..right },
            Self::Silence => Reply { sent: Sent::Nothing, ..right },
            Self::Gone => error(ask, 404, gone(ask), "It does not exist"),
            _ => right,
        }
    }
}

fn deny(ask: &Ask, denial: Denial) -> Reply {
    let action = ask.name();
    let because = |policy: &str| format!("because no {policy} allows the {action} action");
    let explicit = |policy: &str| format!("with an explicit deny in a {policy}");
    let why = match denial {
        Denial::Identity => because("identity-based policy"),
        Denial::IdentityExplicit => "with an explicit deny in an identity-based policy".to_owned(),
        Denial::Boundary => because("permissions boundary"),
        Denial::Session => because("session policy"),
        Denial::ServiceControlPolicy => because("service control policy"),
        Denial::ServiceControlPolicyExplicit => explicit("service control policy"),
        Denial::ResourceControlPolicy => explicit("resource control policy"),
        Denial::ResourcePolicy => because("resource-based policy"),
        Denial::ResourcePolicyExplicit => explicit("resource-based policy"),
        Denial::EndpointPolicy => because("VPC endpoint policy"),
        Denial::Encoded | Denial::Short => String::new(),
    };
    let message = match denial {
        Denial::Encoded => {
            "You are not authorized to perform this operation. Encoded authorization failure message: \
                            4GIOHlTkIaWHQD0Q0m6XSnuUMCm-abcdefghijklmn-abcdefghijklmn-abcdefghijklmn"
                .to_owned()
        }
        Denial::Short => "Access Denied".to_owned(),
        _ => format!(
            "User: arn:aws:iam::{}:user/auditor is not authorized to perform: {action} on resource: * {why}",
            super::account::ID
        ),
    };
    let (status, code) = match (ask.protocol, ask.service) {
        (Protocol::Ec2, _) => (403, "UnauthorizedOperation"),
        (_, "sns") => (403, "AuthorizationError"),
        (Protocol::Json, _) => (400, "AccessDeniedException"),
        (Protocol::RestJson, _) => (403, "AccessDeniedException"),
        _ => (403, "AccessDenied"),
    };
    error(ask, status, code, &message)
}

pub(super) fn throttle(ask: &Ask) -> Reply {
    let (status, code) = match ask.protocol {
        Protocol::Ec2 => (503, "RequestLimitExceeded"),
        Protocol::S3 | Protocol::S3Control => (503, "SlowDown"),
        Protocol::RestJson => (429, "TooManyRequestsException"),
        Protocol::Json | Protocol::Cbor => (400, "ThrottlingException"),
        Protocol::Query | Protocol::RestXml => (400, "Throttling"),
    };
    error(ask, status, code, "Rate exceeded")
}

/// Credentials whose time is over.
pub(super) fn expired(ask: &Ask) -> Reply {
    let said = "The security token included in the request is expired";
    match ask.protocol {
        Protocol::Ec2 => error(ask, 400, "RequestExpired", "Request has expired."),
        Protocol::S3 | Protocol::S3Control => {
            error(ask, 400, "ExpiredToken", "The provided token has expired.")
        }
        Protocol::Query | Protocol::RestXml => error(ask, 403, "ExpiredToken", said),
        Protocol::Json | Protocol::Cbor => error(ask, 400, "ExpiredTokenException", said),
        Protocol::RestJson => error(ask, 403, "ExpiredTokenException", said),
    }
}

fn not_enabled(ask: &Ask) -> Reply {
    let invalid = "The security token included in the request is invalid.";
    match ask.protocol {
        Protocol::Ec2 => {
            error(ask, 401, "AuthFailure", "AWS was not able to validate the provided access credentials")
        }
        Protocol::S3 | Protocol::S3Control => error(
            ask,
            403,
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        Protocol::Query | Protocol::RestXml => error(ask, 403, "InvalidClientTokenId", invalid),
        Protocol::Json | Protocol::Cbor => error(ask, 400, "UnrecognizedClientException", invalid),
        Protocol::RestJson => error(ask, 403, "UnrecognizedClientException", invalid),
    }
}

fn unknown_operation(ask: &Ask) -> Reply {
    let operation = &ask.operation;
    match ask.protocol {
        Protocol::Ec2 | Protocol::Query | Protocol::RestXml => error(
            ask,
            400,
            "InvalidAction",
            &format!("The action {operation} is not valid for this web service."),
        ),
        Protocol::S3 | Protocol::S3Control => {
            error(ask, 501, "NotImplemented", "The functionality is not implemented.")
        }
        Protocol::Json => error(ask, 400, "UnknownOperationException", ""),
        Protocol::RestJson | Protocol::Cbor => error(ask, 404, "UnknownOperationException", ""),
    }
}

/// The service's word for a resource that is gone.
fn gone(ask: &Ask) -> &'static str {
    match (ask.service, ask.operation.as_str()) {
        ("ec2", "DescribeInstanceAttribute") => "InvalidInstanceID.NotFound",
        ("ec2", "GetManagedPrefixListEntries") => "InvalidPrefixListID.NotFound",
        ("ec2", "SearchTransitGatewayRoutes") => "InvalidRouteTableID.NotFound",
        ("ec2", "DescribeTransitGatewayVpcAttachments") => "InvalidTransitGatewayAttachmentID.NotFound",
        ("ec2", "DescribeVpcEndpointServicePermissions") => "InvalidVpcEndpointServiceId.NotFound",
        ("ec2", _) => "InvalidVpcID.NotFound",
        ("s3", _) => "NoSuchBucket",
        ("rds", "DescribeDBSnapshotAttributes") => "DBSnapshotNotFound",
        ("rds", "DescribeDBProxyTargets") => "DBProxyNotFoundFault",
        ("rds", "DescribeDBClusterSnapshotAttributes") => "DBClusterSnapshotNotFoundFault",
        ("rds", _) => "DBParameterGroupNotFound",
        ("kms", _) => "NotFoundException",
        ("elbv2", "DescribeTargetHealth" | "DescribeTargetGroupAttributes") => "TargetGroupNotFound",
        ("elbv2", "DescribeRules" | "DescribeListenerCertificates") => "ListenerNotFound",
        ("elbv2" | "elb", _) => "LoadBalancerNotFound",
        ("wafv2", _) => "WAFNonexistentItemException",
        ("sns", "ListTagsForResource") => "ResourceNotFound",
        ("sns", _) => "NotFound",
        ("sqs", _) => "QueueDoesNotExist",
        ("apigateway" | "apigatewayv2", _) => "NotFoundException",
        ("ssm", _) => "InvalidDocument",
        ("pipes", _) => "NotFoundException",
        ("states", "DescribeStateMachine") => "StateMachineDoesNotExist",
        ("states", _) => "ResourceNotFound",
        ("dynamodb", "DescribeContinuousBackups") => "TableNotFoundException",
        ("cloudformation", "ListStackInstances") => "StackSetNotFoundException",
        ("cloudformation" | "autoscaling", _) => "ValidationError",
        ("guardduty", _) => "BadRequestException",
        ("config", "DescribeConfigurationRecorderStatus") => "NoSuchConfigurationRecorderException",
        ("config", "DescribeDeliveryChannelStatus") => "NoSuchDeliveryChannelException",
        ("config", _) => "NoSuchConfigRuleException",
        ("cloudtrail", _) => "TrailNotFoundException",
        ("ecs", "DescribeTaskDefinition") => "ClientException",
        ("ecs", _) => "ClusterNotFoundException",
        ("route53", "GetHealthCheckStatus") => "NoSuchHealthCheck",
        ("route53", _) => "NoSuchHostedZone",
        ("iam", _) => "NoSuchEntity",
        ("budgets", _) => "NotFoundException",
        ("route53domains", _) => "InvalidInput",
        ("servicediscovery", "GetService" | "ListInstances") => "ServiceNotFound",
        ("ecr", _) => "RepositoryNotFoundException",
        ("cloudwatch", "GetDashboard") => "DashboardNotFoundError",
        _ => "ResourceNotFoundException",
    }
}
