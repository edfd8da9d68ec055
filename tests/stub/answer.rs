//! Answers and errors, each in the protocol of the request.

use super::ask::{Ask, Protocol};
use super::cbor;
use super::http::{Reply, Sent};
use super::xml::{Lists, element};
use serde_json::{Value, json};

/// An answer that succeeds.
pub(super) fn success(ask: &Ask, value: &Value) -> Reply {
    let body = match ask.protocol {
        Protocol::Ec2 => xml(&format!("{}Response", ask.operation), value, Lists::Of("item")),
        Protocol::Query => {
            // RDS gives each list a name of its own for its items; the others say `member`.
            let lists = if ask.service == "rds" { Lists::Repeated } else { Lists::Of("member") };
            let result = json!({ format!("{}Result", ask.operation): value });
            xml(&format!("{}Response", ask.operation), &result, lists)
        }
        // S3 names the root of each answer; policies are no XML at all.
        Protocol::S3 | Protocol::S3Control => match value {
            Value::String(text) => text.clone().into_bytes(),
            Value::Object(root) => {
                root.iter().flat_map(|(name, value)| xml(name, value, Lists::Repeated)).collect()
            }
            _ => Vec::new(),
        },
        Protocol::RestXml => xml(&format!("{}Response", ask.operation), value, Lists::Repeated),
        Protocol::Json | Protocol::RestJson => value.to_string().into_bytes(),
        Protocol::Cbor => encoded(value),
    };
    reply(ask, 200, body)
}

/// An error of the service.
pub(super) fn error(ask: &Ask, status: u16, code: &str, message: &str) -> Reply {
    let said = json!({ "Code": code, "Message": message });
    let lists = Lists::Repeated;
    let body = match ask.protocol {
        Protocol::Ec2 => xml("Response", &json!({ "Errors": { "Error": said }, "RequestID": "stub" }), lists),
        Protocol::Query | Protocol::S3Control | Protocol::RestXml => {
            xml("ErrorResponse", &json!({ "Error": said, "RequestId": "stub" }), lists)
        }
        Protocol::S3 => xml("Error", &said, lists),
        Protocol::Json => json!({ "__type": code, "message": message }).to_string().into_bytes(),
        Protocol::RestJson => json!({ "Type": "User", "Message": message }).to_string().into_bytes(),
        Protocol::Cbor => encoded(&json!({ "__type": code, "message": message })),
    };
    let mut reply = reply(ask, status, body);
    if ask.protocol == Protocol::RestJson {
        reply.headers.push(("x-amzn-errortype", code.to_owned()));
    }
    reply
}

fn reply(ask: &Ask, status: u16, body: Vec<u8>) -> Reply {
    let kind = match ask.protocol {
        Protocol::Json => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::Cbor => "application/cbor",
        _ => "text/xml",
    };
    let mut headers = vec![("content-type", kind.to_owned())];
    if ask.protocol == Protocol::Cbor {
        headers.push(("smithy-protocol", "rpc-v2-cbor".to_owned()));
    }
    Reply { status, headers, body, sent: Sent::Whole }
}

/// An answer in no protocol.
pub(super) fn bare(status: u16, kind: &str, body: &str) -> Reply {
    let headers = vec![("content-type", kind.to_owned())];
    Reply { status, headers, body: body.as_bytes().to_vec(), sent: Sent::Whole }
}

fn xml(root: &str, value: &Value, lists: Lists) -> Vec<u8> {
    let mut text = String::new();
    element(&mut text, root, value, lists);
    text.into_bytes()
}

fn encoded(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    cbor::encode(&mut bytes, value);
    bytes
}
