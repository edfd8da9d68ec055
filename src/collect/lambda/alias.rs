//! Aliases, listed for each function, and their policies.

use super::{GET_FUNCTION_URL_CONFIG, GET_POLICY, NOT_FOUND, name_in, policy_in, url};
use crate::collect::{Cx, Subject, always, answered};
use crate::schema::{Detail, Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::AliasConfiguration;
use serde_json::json;
use std::collections::BTreeMap;

const LIST_ALIASES: Operation = Operation::new("lambda", "ListAliases");
const NAME: &str = "Aliases.Name";

pub(super) const ALIAS: Table = Table {
    name: "aws_lambda_alias",
    list: LIST_ALIASES,
    details: &[
        Detail { operation: GET_POLICY, columns: &["policy"] },
        Detail { operation: GET_FUNCTION_URL_CONFIG, columns: &["url_config"] },
    ],
};

/// A function, as its aliases need to know it.
#[derive(Clone)]
struct Parent {
    arn: String,
    /// Its name, or the ARN, which names it as well.
    called: String,
}

/// Puts the aliases of one function.
pub(super) async fn put_aliases(cx: &Cx, function: &Subject, arn: &str, called: &str) {
    let request = cx.clients().lambda().list_aliases().function_name(called).max_items(10_000);
    let (here, row) = (cx.clone(), function.row());
    let parent = Parent { arn: arn.to_owned(), called: called.to_owned() };
    cx.detail(LIST_ALIASES, function, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for alias in page.aliases() {
                put(&here, &parent, alias).await;
            }
        }
        Ok(row)
    })
    .await;
}

async fn put(cx: &Cx, function: &Parent, alias: &AliasConfiguration) {
    cx.put(row(function, alias)).await;
    let Some(arn) = alias.alias_arn() else { return };
    let subject = Subject::new("aws_lambda_alias", arn, &[]);
    let client = cx.clients().lambda();
    let (request, row) = (client.get_policy().function_name(&function.called), subject.row());
    cx.detail_within(GET_POLICY, &subject, |call| async move {
        let request = request.qualifier(answered(GET_POLICY, alias.name(), NAME)?);
        let answer = call.optional(&[NOT_FOUND], || request.clone().send()).await?;
        Ok(row.set("policy", policy_in(answer.as_ref())?))
    })
    .await;
    let (request, row) = (client.get_function_url_config().function_name(&function.called), subject.row());
    cx.detail_within(GET_FUNCTION_URL_CONFIG, &subject, |call| async move {
        let request = request.qualifier(answered(GET_FUNCTION_URL_CONFIG, alias.name(), NAME)?);
        let answer = call.optional(&[NOT_FOUND], || request.clone().send()).await?;
        Ok(row.set("url_config", answer.as_ref().map(url)))
    })
    .await;
}

fn row(function: &Parent, alias: &AliasConfiguration) -> Row {
    let weights = alias.routing_config().and_then(|routing| routing.additional_version_weights());
    let weights = weights.map(|weights| weights.iter().collect::<BTreeMap<_, _>>());
    let weights = weights.filter(|weights| !weights.is_empty());
    let name = always(alias.name(), NAME);
    Row::new("aws_lambda_alias")
        .set("arn", always(alias.alias_arn(), "Aliases.AliasArn"))
        .set("name", name)
        .set("function_name", name_in(&function.arn))
        .set("function_arn", &function.arn)
        .set("function_version", alias.function_version())
        .set("description", alias.description())
        .set("routing_config", weights.map(|weights| json!({ "AdditionalVersionWeights": weights })))
        .set("title", name)
}
