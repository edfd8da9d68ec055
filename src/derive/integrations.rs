//! What the integrations of APIs call.

use super::derivation::{Derivation, Made};
use crate::store::Cell;
use serde_json::Value;

const COLUMNS: &[&str] = &["integration_target_type", "integration_target"];

pub(super) const ALL: &[Derivation] = &[
    Derivation::of_columns("aws_api_gateway_method", &["method_integration"], COLUMNS, of_method),
    Derivation::of_columns(
        "aws_api_gatewayv2_integration",
        &["integration_type", "integration_subtype", "integration_uri"],
        COLUMNS,
        |from| Ok(from[0].map_or_else(Made::default, |kind| made(target(kind, from[1], from[2])))),
    ),
];

/// What is called: its kind, and its name as far as it has one.
type Target<'a> = (&'static str, Option<&'a str>);

fn of_method(from: &[Option<&str>]) -> Result<Made, String> {
    let said: Value = serde_json::from_str(from[0].unwrap_or_default())
        .map_err(|error| format!("no integration: {error}"))?;
    let Some(kind) = said["Type"].as_str() else { return Ok(made(("none", None))) };
    // To a load balancer through a VPC link of version 2.
    match said["IntegrationTarget"].as_str() {
        Some(arn) => Ok(made(called(arn))),
        None => Ok(made(target(kind, None, said["Uri"].as_str()))),
    }
}

fn made((kind, name): Target<'_>) -> Made {
    Made::of([Cell::from(kind), name.into()])
}

fn target<'a>(kind: &str, subtype: Option<&'a str>, uri: Option<&'a str>) -> Target<'a> {
    match (kind, subtype, uri) {
        ("MOCK", ..) => ("mock", None),
        (_, Some(subtype), _) => ("service", subtype.split('-').next()),
        (_, None, Some(uri)) => called(uri),
        (_, None, None) => ("none", None),
    }
}

/// What a URI is of: `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`, the ARN of a function or
/// listener by itself, `arn:aws:apigateway:REGION:SERVICE:action/NAME`, or a URL.
/// <https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html#apigw-PutIntegration-request-uri>
fn called(uri: &str) -> Target<'_> {
    let parts: Vec<_> = uri.splitn(6, ':').collect();
    let service = match parts.as_slice() {
        ["arn", _, "apigateway", _, service, _] => Some(*service),
        ["arn", _, service, ..] => Some(*service),
        _ => None,
    };
    let Some(service) = service else {
        let host = uri.split_once("://").map(|(_, host)| host);
        return if uri.contains("${stageVariables.") { ("variable", host) } else { ("http", host) };
    };
    match service {
        _ if uri.contains("${stageVariables.") => ("variable", Some(service)),
        "lambda" => match function(uri) {
            Some(arn) => ("lambda", Some(arn)),
            None => ("service", Some("lambda")),
        },
        "elasticloadbalancing" => ("listener", Some(uri)),
        // `SUBDOMAIN.SERVICE` is one of its hosts.
        service => ("service", service.rsplit('.').next()),
    }
}

/// The ARN of a function, with its alias or version.
fn function(uri: &str) -> Option<&str> {
    let arn = uri.split_once("/functions/").map_or(uri, |(_, rest)| rest);
    let arn = arn.split('/').next()?;
    arn.contains(":function:").then_some(arn)
}

#[cfg(test)]
mod tests {
    use super::{called, of_method, target};

    #[test]
    fn a_function_is_found_in_what_calls_it() {
        let arn = "arn:aws:lambda:eu-west-1:1:function:orders:live";
        let uri = format!("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{arn}/invocations");
        assert_eq!(called(&uri), ("lambda", Some(arn)));
        assert_eq!(called(arn), ("lambda", Some(arn)));
        let streamed = uri.replace("/invocations", "/response-streaming-invocations");
        assert_eq!(called(&streamed), ("lambda", Some(arn)));
    }

    #[test]
    fn other_targets_are_told_apart() {
        let states = "arn:aws:apigateway:eu-west-1:states:action/StartExecution";
        assert_eq!(called(states), ("service", Some("states")));
        let listener = "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/a/1/2";
        assert_eq!(called(listener), ("listener", Some(listener)));
        assert_eq!(called("https://api.example.com"), ("http", Some("api.example.com")));
        let host = "${stageVariables.host}";
        assert_eq!(called(&format!("https://{host}")), ("variable", Some(host)));
        assert_eq!(
            called(
                "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${stageVariables.f}/invocations"
            ),
            ("variable", Some("lambda"))
        );
        assert_eq!(target("AWS_PROXY", Some("SQS-SendMessage"), None), ("service", Some("SQS")));
        assert_eq!(target("MOCK", None, None), ("mock", None));
    }

    #[test]
    fn a_method_without_an_integration_calls_nothing() {
        let told = |text| of_method(&[Some(text)]).map(|made| format!("{:?}", made.cells));
        assert!(told("{}").is_ok_and(|cells| cells.contains("none")));
        assert!(told("no").is_err());
    }
}
