//! What can go wrong with an operation.

use super::answer::error;
use super::ask::{Ask, Protocol};
use super::http::Reply;
use std::time::Duration;

/// Whose policy denies, in AWS's phrasings.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Denial {
    Identity,
    Boundary,
    ServiceControlPolicy,
    ResourcePolicy,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    Deny(Denial),
    /// Every time.
    Throttle,
    /// An error with this status that says nothing more.
    Status(u16),
    /// A page for people, from something between.
    Html,
    /// An answer that is none in the service's protocol.
    Garble,
    /// The connection ends in the middle of the answer.
    Truncate,
    /// The connection ends without an answer.
    Cut,
    /// The resource is gone.
    Gone,
    /// Each page says that the first one comes next.
    RepeatToken,
    /// The answer comes late.
    Delay(Duration),
}

impl Fault {
    /// The answer in place of the right one, if it is another.
    pub(super) fn reply(self, ask: &Ask, right: Reply) -> Reply {
        match self {
            Self::Deny(denial) => deny(ask, denial),
            Self::Throttle => throttle(ask),
            Self::Status(status) => Reply { status, headers: Vec::new(), body: Vec::new(), cut_at: None },
            Self::Html => Reply {
                status: 502,
                headers: vec![("content-type", "text/html".to_owned())],
                body: b"<html><body><h1>Bad Gateway</h1></body></html>".to_vec(),
                cut_at: None,
            },
            Self::Garble => Reply { status: 200, body: b"\x07{<garbled".to_vec(), ..right },
            Self::Truncate => Reply { cut_at: Some(right.body.len() / 2), ..right },
            Self::Gone => error(ask, 404, gone(ask), "It does not exist"),
            Self::Cut | Self::RepeatToken | Self::Delay(_) => right,
        }
    }
}

fn deny(ask: &Ask, denial: Denial) -> Reply {
    let action = ask.name();
    let because = match denial {
        Denial::Identity => format!("because no identity-based policy allows the {action} action"),
        Denial::Boundary => format!("because no permissions boundary allows the {action} action"),
        Denial::ServiceControlPolicy => "with an explicit deny in a service control policy".to_owned(),
        Denial::ResourcePolicy => "with an explicit deny in a resource-based policy".to_owned(),
    };
    let message = format!(
        "User: arn:aws:iam::{}:user/auditor is not authorized to perform: {action} on resource: * {because}",
        super::account::ID
    );
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
        Protocol::Query => (400, "Throttling"),
    };
    error(ask, status, code, "Rate exceeded")
}

/// The service's word for a resource that is gone.
fn gone(ask: &Ask) -> &'static str {
    match (ask.service, ask.operation.as_str()) {
        ("ec2", "DescribeInstanceAttribute") => "InvalidInstanceID.NotFound",
        ("ec2", _) => "InvalidVpcID.NotFound",
        ("s3", _) => "NoSuchBucket",
        ("rds", "DescribeDBSnapshotAttributes") => "DBSnapshotNotFound",
        ("rds", "DescribeDBClusterSnapshotAttributes") => "DBClusterSnapshotNotFoundFault",
        ("rds", _) => "DBParameterGroupNotFound",
        ("kms", _) => "NotFoundException",
        ("sns", "ListTagsForResource") => "ResourceNotFound",
        ("sns", _) => "NotFound",
        ("cloudwatch", "GetDashboard") => "DashboardNotFoundError",
        _ => "ResourceNotFoundException",
    }
}
