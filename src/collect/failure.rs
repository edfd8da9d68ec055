//! Why a call did not answer, in the words of [`Class`], from what the SDK and AWS say.

use super::causes::{chain, source};
use super::host_names::NoSuchHost;
use super::throttle::is_throttle;
use super::unreadable;
use crate::schema::Operation;
use crate::store::Class;
use aws_sdk_sts::operation::assume_role::AssumeRoleError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

/// A call that did not answer, after the SDK's retries.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) operation: Operation,
    pub(crate) class: Class,
    /// AWS's error code, e.g. `NoSuchBucketPolicy`.
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    /// The sign that the service is not in the region, which is an answer. [`super::call`] keeps it where it can be one.
    pub(crate) absence: Option<Box<Absence>>,
}

/// A sign that a service may not be in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// There is no host of this name.
    NoSuchHost(String),
    /// AWS says so.
    Said,
}

impl Failure {
    pub(crate) fn new(operation: Operation, class: Class, message: impl Into<String>) -> Self {
        Self { operation, class, code: None, message: message.into(), absence: None }
    }

    /// An answer that arrived and lacks what it must have.
    pub(crate) fn malformed(operation: Operation, message: impl ToString) -> Self {
        Self::new(operation, Class::MalformedResponse, message.to_string())
    }

    /// An answer that is an error: its code and its message.
    fn refused(
        operation: Operation,
        raw: &HttpResponse,
        (code, message): (Option<&str>, &str),
        at: Endpoint,
    ) -> Self {
        let said = Said { status: raw.status().as_u16(), code, message, form: Form::of(raw) };
        let class = said.class(operation.service, at);
        let is_of_no_service = at == Endpoint::Aws && said.is_of_no_service();
        let absence = is_of_no_service.then(|| Box::new(Absence::Said));
        Self { operation, class, code: code.map(str::to_owned), message: said.text(), absence }
    }

    pub(super) fn from_sdk<E>(operation: Operation, error: &SdkError<E, HttpResponse>, at: Endpoint) -> Self
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
    {
        match error {
            // The SDK could not read an answer that AWS meant as a success.
            SdkError::ServiceError(service) if service.raw().status().is_success() => {
                Self::malformed(operation, unreadable::in_words(&chain(error)))
            }
            SdkError::ServiceError(service) => {
                let meta = service.err().meta();
                let said = (meta.code(), meta.message().unwrap_or_default());
                Self::refused(operation, service.raw(), said, at)
            }
            // A whole error in a form that is not the service's.
            SdkError::ResponseError(response)
                if is_whole(response.raw()) && !response.raw().status().is_success() =>
            {
                Self::refused(operation, response.raw(), (None, ""), at)
            }
            // The answer began, and ended before its end.
            SdkError::ResponseError(_) => Self::malformed(operation, chain(error)),
            // The SDK's word for credentials that cannot be renewed.
            SdkError::DispatchFailure(failed) if failed.is_other() && chain(error).contains("credential") => {
                let role = source::<SdkError<AssumeRoleError, HttpResponse>>(error)
                    .map(|refused| Self::from_sdk(operation, refused, at).class);
                let throttled = role.filter(|class| *class == Class::Throttled);
                Self::new(operation, throttled.unwrap_or(Class::ExpiredCredentials), chain(error))
            }
            SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => {
                let unknown = source::<NoSuchHost>(error).filter(|_| at == Endpoint::Aws);
                let absence = unknown.map(|NoSuchHost(name)| Box::new(Absence::NoSuchHost(name.clone())));
                Self { absence, ..Self::new(operation, Class::Unreachable, chain(error)) }
            }
            _ => Self::new(operation, Class::Failed, chain(error)),
        }
    }

    /// The same in the region in which the session was opened: that one is enabled, so what it does not know any more are
    /// the credentials. Where the code has other meanings too, nothing is concluded from it.
    pub(super) fn at_home(self) -> Self {
        let class = match (self.class, self.code.as_deref()) {
            (Class::RegionDisabled, Some("AuthFailure" | "OptInRequired")) => Class::Failed,
            (Class::RegionDisabled, _) => Class::ExpiredCredentials,
            (class, _) => class,
        };
        Self { class, ..self }
    }
}

/// Whether the answer was read to its end: only then does the SDK keep its body.
fn is_whole(response: &HttpResponse) -> bool {
    response.body().bytes().is_some()
}

/// Whether the calls go to AWS or to an endpoint of the user's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Aws,
    Custom,
}

/// What the body of an error answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Nothing, or a page for people.
    Foreign,
    /// Something in the form that the service uses.
    Protocol,
}

impl Form {
    fn of(response: &HttpResponse) -> Self {
        let kind = response.headers().get("content-type").unwrap_or_default();
        let is_empty = response.body().bytes().is_none_or(<[u8]>::is_empty);
        let is_for_people = kind.starts_with("text/html") || kind.starts_with("text/plain");
        if is_empty || is_for_people { Self::Foreign } else { Self::Protocol }
    }
}

/// AWS's error answer.
struct Said<'a> {
    status: u16,
    code: Option<&'a str>,
    message: &'a str,
    form: Form,
}

impl Said<'_> {
    fn text(&self) -> String {
        match (self.code, self.message) {
            (Some(code), "") => code.to_owned(),
            (Some(code), message) => format!("{code}: {message}"),
            (None, "") => format!("HTTP {} without an error that can be understood", self.status),
            (None, message) => message.to_owned(),
        }
    }

    /// An emulator's answer to an operation that it lacks. AWS itself has every operation of the program.
    fn is_unsupported(&self, at: Endpoint) -> bool {
        at == Endpoint::Custom
            && match self.code {
                None => !self.is_garbled() && matches!(self.status, 404 | 405 | 500 | 501),
                Some("InternalFailure") => self.status == 501,
                Some(code) => [
                    "InvalidAction",
                    "UnknownOperationException",
                    "UnknownOperation",
                    "NotImplemented",
                    "NotImplementedException",
                    "MethodNotAllowed",
                    "500",
                    "404",
                ]
                .contains(&code),
            }
    }

    /// Whether this was to be an error in the words of the service, and nothing can be made of it.
    fn is_garbled(&self) -> bool {
        self.code.is_none() && self.message.is_empty() && self.form == Form::Protocol
    }

    /// What AWS answers in a region for what it does not offer there. The words are of EC2, and of the services whose
    /// hosts answer in regions where they are not.
    fn is_of_no_service(&self) -> bool {
        [
            ("UnsupportedOperation", "The functionality you requested is not available in this region."),
            ("UnknownOperationException", "The requested operation is not supported in the called region."),
        ]
        .contains(&(self.code.unwrap_or_default(), self.message))
    }

    /// Source of the phrasings: IAM user guide, "Troubleshoot access denied error messages".
    fn class(&self, service: &str, at: Endpoint) -> Class {
        let said = |words: &str| self.message.contains(words);
        if self.is_unsupported(at) {
            return Class::UnsupportedByEndpoint;
        }
        if is_throttle(self.status, self.code) {
            return Class::Throttled;
        }
        if self.is_garbled() {
            return Class::MalformedResponse;
        }
        let Some(code) = self.code.map(|code| code.trim_start_matches("Client.")) else {
            return Class::Failed;
        };
        match code {
            "ExpiredToken" | "ExpiredTokenException" | "RequestExpired" | "TokenRefreshRequired" => {
                Class::ExpiredCredentials
            }
            "SubscriptionRequiredException" if OF_SUPPORT_PLANS.contains(&service) => Class::NeedsSupportPlan,
            _ if UNKNOWN_CREDENTIALS.contains(&code) => Class::RegionDisabled,
            _ if is_denial(code) => {
                if said("service control policy") || said("resource control policy") {
                    Class::ScpDenied
                } else if said("resource-based policy") || said("VPC endpoint policy") {
                    Class::ResourcePolicyDenied
                } else {
                    Class::MissingPermission
                }
            }
            _ => Class::Failed,
        }
    }
}

/// What the services say of credentials that they do not know. Those that opened the session are known in every region
/// that the account has enabled.
const UNKNOWN_CREDENTIALS: [&str; 6] = [
    "AuthFailure",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidToken",
    "OptInRequired",
    "UnrecognizedClientException",
];

/// The services that are part of AWS's support plans. Elsewhere the code has other meanings.
/// Source: their API references, "Welcome".
const OF_SUPPORT_PLANS: [&str; 3] = ["health", "support", "trustedadvisor"];

fn is_denial(code: &str) -> bool {
    ["AccessDenied", "AllAccessDisabled", "AuthorizationError", "Forbidden", "NotAuthorized", "Unauthorized"]
        .iter()
        .any(|denial| code.starts_with(denial))
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, Failure, Form, Said};
    use crate::schema::Operation;
    use crate::store::Class;

    fn class(status: u16, code: Option<&str>, message: &str, at: Endpoint) -> Class {
        Said { status, code, message, form: Form::Protocol }.class("s3", at)
    }

    #[test]
    fn denials_are_told_apart_by_what_aws_says() {
        let (missing, organization, resource) =
            (Class::MissingPermission, Class::ScpDenied, Class::ResourcePolicyDenied);
        for (why, expected) in [
            ("because no identity-based policy allows the s3:ListAllMyBuckets action", missing),
            ("with an explicit deny in an identity-based policy", missing),
            ("because no permissions boundary allows the s3:ListAllMyBuckets action", missing),
            ("with an explicit deny in a permissions boundary", missing),
            ("because no session policy allows the s3:ListAllMyBuckets action", missing),
            ("with an explicit deny in a session policy", missing),
            ("because no service control policy allows the s3:ListAllMyBuckets action", organization),
            ("with an explicit deny in a service control policy", organization),
            (
                "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1",
                organization,
            ),
            ("because no resource control policy allows the s3:ListAllMyBuckets action", organization),
            ("with an explicit deny in a resource control policy", organization),
            ("because no resource-based policy allows the s3:ListAllMyBuckets action", resource),
            ("with an explicit deny in a resource-based policy", resource),
            ("because no VPC endpoint policy allows the s3:ListAllMyBuckets action", resource),
            ("with an explicit deny in a VPC endpoint policy", resource),
        ] {
            let message = format!(
                "User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: s3:ListAllMyBuckets {why}"
            );
            assert_eq!(class(403, Some("AccessDenied"), &message, Endpoint::Aws), expected, "{why}");
        }
    }

    #[test]
    fn a_denial_without_a_reason_is_one() {
        let encoded =
            "You are not authorized to perform this operation. Encoded authorization failure message: 4GIO";
        for (status, code, message) in [
            (403, "UnauthorizedOperation", encoded),
            (403, "Client.UnauthorizedOperation", "You are not authorized to perform this operation."),
            (403, "AccessDenied", "Access Denied"),
            (400, "AccessDeniedException", ""),
            (403, "AuthorizationError", ""),
            (400, "NotAuthorized", "You do not have permission to perform this action."),
        ] {
            assert_eq!(class(status, Some(code), message, Endpoint::Aws), Class::MissingPermission, "{code}");
        }
    }

    #[test]
    fn what_is_refused_for_another_reason_is_no_missing_permission() {
        for code in ["SignatureDoesNotMatch", "RequestTimeTooSkewed", "InvalidObjectState"] {
            assert_eq!(class(403, Some(code), "", Endpoint::Aws), Class::Failed, "{code}");
        }
        let page = Said { status: 403, code: None, message: "", form: Form::Foreign };
        assert_eq!(page.class("s3", Endpoint::Aws), Class::Failed, "a page of something between");
    }

    #[test]
    fn credentials_that_expire_are_told_from_those_that_a_region_does_not_know() {
        for code in ["ExpiredToken", "ExpiredTokenException", "RequestExpired"] {
            assert_eq!(class(400, Some(code), "", Endpoint::Aws), Class::ExpiredCredentials, "{code}");
        }
        for code in ["AuthFailure", "InvalidClientTokenId", "UnrecognizedClientException", "OptInRequired"] {
            assert_eq!(class(401, Some(code), "", Endpoint::Aws), Class::RegionDisabled, "{code}");
        }
    }

    #[test]
    fn a_support_plan_is_needed_where_the_service_is_part_of_one() {
        let class = |service| {
            let (code, form) = (Some("SubscriptionRequiredException"), Form::Protocol);
            Said { status: 400, code, message: "", form }.class(service, Endpoint::Aws)
        };
        assert_eq!(["health", "support"].map(class), [Class::NeedsSupportPlan; 2]);
        assert_eq!(class("lambda"), Class::Failed);
    }

    #[test]
    fn at_home_credentials_that_are_not_known_were_known_before() {
        let at_home = |code: &str| {
            let class = class(403, Some(code), "", Endpoint::Aws);
            let failure = Failure::new(Operation::new("a", "ListThings"), class, "");
            Failure { code: Some(code.to_owned()), ..failure }.at_home().class
        };
        assert_eq!(at_home("InvalidClientTokenId"), Class::ExpiredCredentials);
        assert_eq!(at_home("UnrecognizedClientException"), Class::ExpiredCredentials);
        assert_eq!(at_home("AuthFailure"), Class::Failed);
        assert_eq!(at_home("AccessDenied"), Class::MissingPermission);
    }

    #[test]
    fn a_throttle_is_told_from_what_an_emulator_lacks() {
        assert_eq!(class(503, Some("SlowDown"), "Rate exceeded", Endpoint::Custom), Class::Throttled);
        assert_eq!(class(429, None, "", Endpoint::Aws), Class::Throttled, "a gateway that says nothing more");
    }

    #[test]
    fn aws_has_words_for_what_it_does_not_offer_in_a_region() {
        let said = |code: &str, message: &str| {
            Said { status: 400, code: Some(code), message, form: Form::Protocol }.is_of_no_service()
        };
        let words = "The functionality you requested is not available in this region.";
        assert!(said("UnsupportedOperation", words));
        assert!(said(
            "UnknownOperationException",
            "The requested operation is not supported in the called region."
        ));
        assert!(!said("UnsupportedOperation", "The instance is not EBS-backed."));
        assert!(!said("AccessDenied", words));
    }

    #[test]
    fn only_an_emulator_lacks_operations() {
        let page = Said { status: 500, code: None, message: "", form: Form::Foreign };
        assert_eq!(page.class("s3", Endpoint::Custom), Class::UnsupportedByEndpoint);
        assert_eq!(page.class("s3", Endpoint::Aws), Class::Failed);
        assert_eq!(class(501, Some("InternalFailure"), "", Endpoint::Custom), Class::UnsupportedByEndpoint);
        assert_eq!(class(404, None, "Not Found", Endpoint::Custom), Class::UnsupportedByEndpoint);
        assert_eq!(class(404, Some("NoSuchBucketPolicy"), "", Endpoint::Custom), Class::Failed);
    }

    /// An emulator's word for what it lacks is a page, or an error; half an error is neither.
    #[test]
    fn an_error_that_cannot_be_read_says_nothing_of_the_endpoint() {
        for at in [Endpoint::Custom, Endpoint::Aws] {
            assert_eq!(class(404, None, "", at), Class::MalformedResponse);
            assert_eq!(class(500, None, "", at), Class::MalformedResponse);
        }
    }
}
