//! Parameters. Of those that are not encrypted it is told whether the value looks like a credential; no value is kept.

use super::PAGE;
use crate::collect::{Batches, Call, Cx, Failure, Part, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::secrets;
use crate::store::{Class, Row};
use aws_sdk_ssm::types::{ParameterMetadata, ParameterType};
use serde_json::{Value, json};

const DESCRIBE_PARAMETERS: Operation = Operation::new("ssm", "DescribeParameters");
const GET_PARAMETERS: Operation = Operation::new("ssm", "GetParameters");

const TABLE: &str = "aws_ssm_parameter";

/// A call takes 10 names.
/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
const BATCH: (Operation, usize) = (GET_PARAMETERS, 10);

/// What stands here for a parameter that is gone: an answer only names it.
const GONE: &str = "InvalidParameters";

pub(super) const PARAMETER: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_PARAMETERS,
            details: &[Detail { operation: GET_PARAMETERS, columns: &["value_secrets"] }],
        }],
        &[include_str!("parameter.sql")],
    )
    .batched(&[BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut values = Batches::new(&cx, BATCH, |cx, call, names| Box::pin(ask(cx, call, names)));
    let listed = list(&cx, &mut values).await;
    values.send().await;
    listed
}

async fn list(cx: &Cx, values: &mut Batches<String>) -> Result<(), Failure> {
    let request = cx.clients().ssm().describe_parameters().max_results(PAGE);
    let mut pages = cx
        .call(DESCRIBE_PARAMETERS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for parameter in answered(DESCRIBE_PARAMETERS, page.parameters, "Parameters")? {
            put(cx, &parameter, values).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, parameter: &ParameterMetadata, values: &mut Batches<String>) {
    cx.put(row(parameter)).await;
    let (Some(arn), Some(name)) = (parameter.arn(), parameter.name()) else { return };
    // What does not say its type may be a secure one.
    let is_plain = matches!(parameter.r#type(), Some(ParameterType::String | ParameterType::StringList));
    if is_plain {
        values.add(Subject::new(TABLE, arn, &[GONE]), name.to_owned()).await;
    }
}

fn row(parameter: &ParameterMetadata) -> Row {
    let name = always(parameter.name(), "Parameters.Name");
    let kind = parameter.r#type().map(|kind| kind.as_str());
    let policies = parameter
        .policies()
        .iter()
        .map(|policy| json!({ "PolicyType": policy.policy_type(), "PolicyStatus": policy.policy_status() }));
    Row::new(TABLE)
        .set("arn", always(parameter.arn(), "Parameters.ARN"))
        .set("name", name)
        .set("type", always(kind, "Parameters.Type"))
        .set("data_type", parameter.data_type())
        .set("description", parameter.description())
        .set("key_id", parameter.key_id())
        .set("tier", parameter.tier().map(|tier| tier.as_str()))
        .set("version", parameter.version())
        .set("last_modified_date", parameter.last_modified_date())
        .set("policies", policies.collect::<Value>())
        .set("title", name)
}

async fn ask(cx: Cx, call: Call, names: Vec<String>) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().ssm().get_parameters().set_names(Some(names.clone())).with_decryption(false);
    let answer = call.send(|| request.clone().send()).await?;
    let part = |name: &String| {
        if answer.invalid_parameters().contains(name) {
            let gone = Failure::new(GET_PARAMETERS, Class::Failed, "the parameter is gone");
            return Part::Failed(Failure { code: Some(GONE.to_owned()), ..gone });
        }
        let found = answer.parameters().iter().find(|found| found.name() == Some(name.as_str()));
        match found.and_then(|found| found.value()) {
            Some(value) => {
                Part::Read(Row::new(TABLE).set("value_secrets", secrets::variable(name, value).json()))
            }
            None => Part::Failed(Failure::malformed(
                GET_PARAMETERS,
                "the answer lacks Parameters.Value of the parameter",
            )),
        }
    };
    Ok(names.iter().map(part).collect())
}
