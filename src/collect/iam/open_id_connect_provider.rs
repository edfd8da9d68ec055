//! OIDC providers of identities.

use super::tags;
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use serde_json::json;

const LIST_OPEN_ID_CONNECT_PROVIDERS: Operation = Operation::new("iam", "ListOpenIDConnectProviders");
const GET_OPEN_ID_CONNECT_PROVIDER: Operation = Operation::new("iam", "GetOpenIDConnectProvider");

const TABLE: &str = "aws_iam_open_id_connect_provider";

pub(super) const OPEN_ID_CONNECT_PROVIDER: Source = Source {
    family: Family::global(
        &[Table {
            name: TABLE,
            list: LIST_OPEN_ID_CONNECT_PROVIDERS,
            details: &[Detail {
                operation: GET_OPEN_ID_CONNECT_PROVIDER,
                columns: &["url", "client_id_list", "thumbprint_list", "create_date", "tags"],
            }],
        }],
        &[include_str!("open_id_connect_provider.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_open_id_connect_providers();
    let answer = cx.call(LIST_OPEN_ID_CONNECT_PROVIDERS).send(|| request.clone().send()).await?;
    let providers = answer.open_id_connect_provider_list;
    for provider in answered(LIST_OPEN_ID_CONNECT_PROVIDERS, providers, "OpenIDConnectProviderList")? {
        put(&cx, always(provider.arn(), "OpenIDConnectProviderList.Arn")).await;
    }
    Ok(())
}

async fn put(cx: &Cx, arn: Result<&str, crate::store::Lacking>) {
    cx.put(Row::new(TABLE).set("arn", arn).set("title", arn)).await;
    let Ok(arn) = arn else { return };
    let subject = Subject::new(TABLE, arn, &["NoSuchEntity"]);
    let request = cx.clients().iam().get_open_id_connect_provider().open_id_connect_provider_arn(arn);
    let row = subject.row();
    cx.detail(GET_OPEN_ID_CONNECT_PROVIDER, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row
            .set("url", always(answer.url(), "Url"))
            .set("client_id_list", json!(answer.client_id_list()))
            .set("thumbprint_list", json!(answer.thumbprint_list()))
            .set("create_date", answer.create_date())
            .set("tags", tags(answer.tags())))
    })
    .await;
}
