//! Why a call did not answer, in the words of [`Class`], from what the SDK and AWS say.

use crate::schema::Operation;
use crate::store::Class;
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
}

impl Failure {
    pub(crate) fn new(operation: Operation, class: Class, message: impl Into<String>) -> Self {
        Self { operation, class, code: None, message: message.into() }
    }

    /// An answer that arrived and lacks what it must have.
    pub(crate) fn malformed(operation: Operation, message: impl Into<String>) -> Self {
        Self::new(operation, Class::MalformedResponse, message)
    }

    pub(super) fn from_sdk<E>(operation: Operation, error: &SdkError<E, HttpResponse>, at: Endpoint) -> Self
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
    {
        let status = error.raw_response().map(|response| response.status().as_u16());
        match error {
            // The SDK could not read an answer that AWS meant as a success.
            SdkError::ServiceError(service) if service.raw().status().is_success() => {
                Self::malformed(operation, unquoted(&chain(error)))
            }
            SdkError::ServiceError(service) => {
                let meta = service.err().meta();
                let said = Said { status, code: meta.code(), message: meta.message().unwrap_or_default() };
                let code = meta.code().map(str::to_owned);
                Self { operation, class: said.class(at), code, message: said.text() }
            }
            SdkError::ResponseError(_) => {
                let said = Said { status, code: None, message: "" };
                let class = if said.is_unsupported(at) { said.class(at) } else { Class::MalformedResponse };
                Self::new(operation, class, chain(error))
            }
            SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => {
                Self::new(operation, Class::Unreachable, chain(error))
            }
            _ => Self::new(operation, Class::Failed, chain(error)),
        }
    }
}

/// Whether the calls go to AWS or to an endpoint of the user's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Aws,
    Custom,
}

/// AWS's error answer.
struct Said<'a> {
    status: Option<u16>,
    code: Option<&'a str>,
    message: &'a str,
}

impl Said<'_> {
    fn text(&self) -> String {
        match (self.code, self.message, self.status) {
            (Some(code), "", _) => code.to_owned(),
            (Some(code), message, _) => format!("{code}: {message}"),
            (None, "", Some(status)) => format!("HTTP {status} without an error that can be understood"),
            (None, message, _) => message.to_owned(),
        }
    }

    /// An emulator's answer to an operation that it lacks. AWS itself has every operation of the program.
    fn is_unsupported(&self, at: Endpoint) -> bool {
        at == Endpoint::Custom
            && match self.code {
                None => matches!(self.status, Some(404 | 405 | 500 | 501)),
                Some("InternalFailure") => self.status == Some(501),
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

    /// Source of the phrasings: IAM user guide, "Troubleshoot access denied error messages".
    fn class(&self, at: Endpoint) -> Class {
        let code = self.code.unwrap_or_default().trim_start_matches("Client.");
        let said = |words: &str| self.message.contains(words);
        if self.is_unsupported(at) {
            return Class::UnsupportedByEndpoint;
        }
        match code {
            "ExpiredToken" | "ExpiredTokenException" | "RequestExpired" => Class::ExpiredCredentials,
            "OptInRequired" | "UnrecognizedClientException" | "InvalidClientTokenId" | "AuthFailure" => {
                Class::RegionDisabled
            }
            _ if is_throttle(code) => Class::Throttled,
            _ if is_denial(code) || self.status == Some(403) => {
                if said("service control policy") {
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

/// What an error says, and what its sources say, without the debug output that the SDK's own words carry.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let more = cause.to_string();
        if !said.contains(&more) {
            said = format!("{said}: {more}");
        }
        source = cause.source();
    }
    said
}

/// A parser's complaint without the value that it quotes, which may be anything, a secret too.
fn unquoted(said: &str) -> String {
    let outside = said.split('`').enumerate().map(|(index, part)| if index % 2 == 0 { part } else { "…" });
    outside.collect::<Vec<_>>().join("`")
}

fn is_denial(code: &str) -> bool {
    ["AccessDenied", "UnauthorizedOperation", "AuthorizationError", "Unauthorized", "Forbidden"]
        .iter()
        .any(|denial| code.starts_with(denial))
}

/// The codes that the services use for "slow down".
fn is_throttle(code: &str) -> bool {
    ["Throttl", "RequestLimitExceeded", "TooManyRequests", "SlowDown", "RequestThrottled", "BandwidthLimit"]
        .iter()
        .any(|throttle| code.starts_with(throttle))
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, Said, unquoted};
    use crate::store::Class;

    fn class(status: u16, code: Option<&str>, message: &str, at: Endpoint) -> Class {
        Said { status: Some(status), code, message }.class(at)
    }

    #[test]
    fn denials_are_told_apart_by_what_aws_says() {
        let scp = "User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: rds:DescribeDBInstances \
                   with an explicit deny in a service control policy";
        let resource = "is not authorized to perform: s3:GetBucketPolicy on resource: \"arn:aws:s3:::b\" with an \
                        explicit deny in a resource-based policy";
        let implicit = "because no identity-based policy allows the iam:GetAccountSummary action";
        let boundary = "because no permissions boundary allows the ec2:DescribeVpcs action";
        for (code, message, expected) in [
            ("AccessDenied", scp, Class::ScpDenied),
            ("AccessDenied", resource, Class::ResourcePolicyDenied),
            ("AccessDeniedException", implicit, Class::MissingPermission),
            ("Client.UnauthorizedOperation", boundary, Class::MissingPermission),
            ("AuthorizationError", "", Class::MissingPermission),
        ] {
            assert_eq!(class(403, Some(code), message, Endpoint::Aws), expected, "{code} {message}");
        }
    }

    #[test]
    fn every_service_has_its_own_word_for_slow_down() {
        let words = [
            "RequestLimitExceeded",
            "ThrottlingException",
            "Throttling",
            "TooManyRequestsException",
            "SlowDown",
        ];
        for word in words {
            assert_eq!(class(400, Some(word), "Rate exceeded", Endpoint::Aws), Class::Throttled, "{word}");
        }
    }

    #[test]
    fn a_value_that_a_parser_quotes_is_not_repeated() {
        assert_eq!(
            unquoted("expected a number but found `hunter2` at 7"),
            "expected a number but found `…` at 7"
        );
    }

    #[test]
    fn only_an_emulator_lacks_operations() {
        assert_eq!(class(500, None, "", Endpoint::Custom), Class::UnsupportedByEndpoint);
        assert_eq!(class(501, Some("InternalFailure"), "", Endpoint::Custom), Class::UnsupportedByEndpoint);
        assert_eq!(class(500, None, "", Endpoint::Aws), Class::Failed);
        assert_eq!(class(404, Some("NoSuchBucketPolicy"), "", Endpoint::Custom), Class::Failed);
    }
}
