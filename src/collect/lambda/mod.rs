//! AWS Lambda.

mod account_settings;
mod alias;
mod detail;
mod event_invoke_config;
mod event_source_mapping;
mod function;
mod layer;
mod metrics;
mod provisioned_concurrency;
mod version;

use super::{Failure, Source, always, document, said};
use crate::policy::NO_POLICY;
use crate::schema::Operation;
use crate::store::Lacking;
use aws_sdk_lambda::operation::get_function_url_config::GetFunctionUrlConfigOutput;
use aws_sdk_lambda::operation::get_policy::GetPolicyOutput;
use aws_sdk_lambda::types::{Cors, DestinationConfig};
use serde_json::{Map, Value, json};

pub(super) const SOURCES: &[&Source] = &[
    &account_settings::ACCOUNT_SETTINGS,
    &event_source_mapping::EVENT_SOURCE_MAPPING,
    &function::FUNCTION,
    &layer::LAYER,
];

// A function and its aliases each have a policy and a URL of their own.
const GET_POLICY: Operation = Operation::new("lambda", "GetPolicy");
const GET_FUNCTION_URL_CONFIG: Operation = Operation::new("lambda", "GetFunctionUrlConfig");

/// Lambda says this of a function without a policy or URL, and of one that is gone. So a function that goes while it
/// is read is one without them.
const NOT_FOUND: &str = "ResourceNotFoundException";

/// The policy in an answer, or what stands for none.
fn policy_in(answer: Option<&GetPolicyOutput>) -> Result<&str, Failure> {
    answer.map_or(Ok(NO_POLICY), |answer| document(GET_POLICY, answer.policy(), "Policy"))
}

fn url(url: &GetFunctionUrlConfigOutput) -> Result<Value, Lacking> {
    Ok(json!({
        "FunctionUrl": url.function_url(),
        "FunctionArn": url.function_arn(),
        "AuthType": always(said(url.auth_type().as_str()), "AuthType")?,
        "InvokeMode": url.invoke_mode().map(|mode| mode.as_str()),
        "Cors": url.cors().map(cors),
    }))
}

fn cors(cors: &Cors) -> Value {
    json!({
        "AllowCredentials": cors.allow_credentials(),
        "AllowHeaders": cors.allow_headers(),
        "AllowMethods": cors.allow_methods(),
        "AllowOrigins": cors.allow_origins(),
        "ExposeHeaders": cors.expose_headers(),
        "MaxAge": cors.max_age(),
    })
}

/// The function's ARN and the version or alias that follow it in `arn:aws:lambda:eu-west-1:1:function:f:live`.
fn split(arn: &str) -> (String, Option<&str>) {
    match arn.split(':').nth(7) {
        Some(qualifier) => (arn[..arn.len() - qualifier.len() - 1].to_owned(), Some(qualifier)),
        None => (arn.to_owned(), None),
    }
}

/// The function's name in its ARN.
fn name_in(arn: &str) -> Option<&str> {
    arn.split(':').nth(6)
}

fn destinations(config: &DestinationConfig) -> Value {
    let success = config.on_success().and_then(|on| on.destination());
    let failure = config.on_failure().and_then(|on| on.destination());
    let mut object = Map::new();
    for (name, target) in [("OnSuccess", success), ("OnFailure", failure)] {
        if let Some(target) = target {
            object.insert(name.into(), json!({ "Destination": target }));
        }
    }
    object.into()
}

#[cfg(test)]
mod tests {
    use super::{name_in, split};

    #[test]
    fn a_qualified_arn_is_split() {
        let function = "arn:aws:lambda:eu-west-1:111111111111:function:f";
        assert_eq!(split(function), (function.to_owned(), None));
        assert_eq!(split(&format!("{function}:$LATEST")), (function.to_owned(), Some("$LATEST")));
        assert_eq!(name_in(function), Some("f"));
    }
}
