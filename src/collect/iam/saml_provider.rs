//! SAML providers of identities.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_SAML_PROVIDERS: Operation = Operation::new("iam", "ListSAMLProviders");

pub(super) const SAML_PROVIDER: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_saml_provider", list: LIST_SAML_PROVIDERS, details: &[] }],
        &[include_str!("saml_provider.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_saml_providers();
    let answer = cx.call(LIST_SAML_PROVIDERS).send(|| request.clone().send()).await?;
    for provider in answered(LIST_SAML_PROVIDERS, answer.saml_provider_list, "SAMLProviderList")? {
        let arn = always(provider.arn(), "SAMLProviderList.Arn");
        let row = Row::new("aws_iam_saml_provider")
            .set("arn", arn)
            .set("valid_until", always(provider.valid_until(), "SAMLProviderList.ValidUntil"))
            .set("create_date", provider.create_date())
            .set("title", arn);
        cx.put(row).await;
    }
    Ok(())
}
