//! "Slow down": what the services say for it, and that the SDK leaves it to the calls. Its three attempts would be over
//! before the pace has fallen.

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority, RetryReason,
};
use aws_smithy_types::retry::ErrorKind;

/// How the codes begin that the services use for it; all that the SDK takes for throttles are among them (aws-runtime,
/// `THROTTLING_ERRORS`).
const CODES: [&str; 11] = [
    "BandwidthLimit",
    "EC2Throttl",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceeded",
    "RequestLimitExceeded",
    "RequestThrottl",
    "SlowDown",
    "Throttl",
    "TooManyRequests",
    "TransactionInProgress",
];

/// Whether an error answer says it. A gateway says it by the status alone.
pub(super) fn is_throttle(status: u16, code: Option<&str>) -> bool {
    let code = code.map(|code| code.trim_start_matches("Client."));
    status == 429 || code.is_some_and(|code| CODES.iter().any(|begin| code.starts_with(begin)))
}

/// Keeps the SDK from sending again what was throttled; whatever else it repeats stays repeated.
#[derive(Debug)]
pub(super) struct LeftToTheCall;

impl ClassifyRetry for LeftToTheCall {
    fn classify_retry(&self, _context: &InterceptorContext) -> RetryAction {
        RetryAction::NoActionIndicated
    }

    fn classify_retry_v2(&self, _context: &InterceptorContext, found: &RetryAction) -> RetryAction {
        let throttled = ErrorKind::ThrottlingError;
        match found {
            RetryAction::RetryIndicated(RetryReason::RetryableError { kind, .. }) if *kind == throttled => {
                RetryAction::RetryForbidden
            }
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "LeftToTheCall"
    }

    /// After all of the SDK's own: what they found is what counts.
    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}

#[cfg(test)]
mod tests {
    use super::{LeftToTheCall, is_throttle};
    use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};
    use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};

    #[test]
    fn every_service_has_its_own_word_for_slow_down() {
        for (status, code) in [
            (503, "RequestLimitExceeded"),
            (503, "Client.RequestLimitExceeded"),
            (503, "SlowDown"),
            (400, "ThrottlingException"),
            (400, "Throttling"),
            (400, "ThrottledException"),
            (429, "TooManyRequestsException"),
        ] {
            assert!(is_throttle(status, Some(code)), "{code}");
        }
        assert!(is_throttle(429, None), "a gateway");
    }

    #[test]
    fn what_failed_otherwise_is_no_throttle() {
        for (status, code) in [
            (503, None),
            (503, Some("ServiceUnavailable")),
            (400, Some("LimitExceeded")),
            (403, Some("AccessDenied")),
        ] {
            assert!(!is_throttle(status, code), "{status} {code:?}");
        }
    }

    #[test]
    fn the_sdk_repeats_what_may_be_mended_and_no_throttle() {
        let context = InterceptorContext::new(Input::doesnt_matter());
        let after = |found| LeftToTheCall.classify_retry_v2(&context, &found);
        assert_eq!(after(RetryAction::throttling_error()), RetryAction::RetryForbidden);
        for found in
            [RetryAction::transient_error(), RetryAction::server_error(), RetryAction::NoActionIndicated]
        {
            assert_eq!(after(found), RetryAction::NoActionIndicated);
        }
    }
}
