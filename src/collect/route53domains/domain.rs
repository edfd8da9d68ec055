//! Registered domains.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;

const LIST_DOMAINS: Operation = Operation::new("route53domains", "ListDomains");
const GET_DOMAIN_DETAIL: Operation = Operation::new("route53domains", "GetDomainDetail");

const TABLE: &str = "aws_route53_domain";

/// The only region that knows domains.
/// https://docs.aws.amazon.com/general/latest/gr/r53.html
const REGION: &str = "us-east-1";

/// The only word that there is for a domain that is gone.
/// https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_GetDomainDetail.html
const GONE: &[&str] = &["InvalidInput"];

pub(super) const DOMAIN: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_DOMAINS,
            details: &[Detail {
                operation: GET_DOMAIN_DETAIL,
                columns: &[
                    "admin_privacy",
                    "registrant_privacy",
                    "tech_privacy",
                    "expiration_date",
                    "registrar_name",
                ],
            }],
        }],
        &[include_str!("domain.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    if cx.region() != REGION {
        return Ok(());
    }
    let request = cx.clients().route53domains().list_domains().max_items(100);
    let mut pages = cx
        .call(LIST_DOMAINS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_page_marker());
    while let Some(page) = pages.next().await? {
        for domain in answered(LIST_DOMAINS, page.domains, "Domains")? {
            let name = always(domain.domain_name(), "Domains.DomainName");
            let arn = name.map(|name| cx.arn("route53domains", &format!("domain/{name}")));
            let row = Row::new(TABLE)
                .set("arn", arn)
                .set("domain_name", name)
                .set("auto_renew", always(domain.auto_renew(), "Domains.AutoRenew"))
                .set("transfer_lock", always(domain.transfer_lock(), "Domains.TransferLock"))
                .set("title", name);
            cx.put(row).await;
            if let Ok(name) = name {
                put_detail(&cx, name).await;
            }
        }
    }
    Ok(())
}

async fn put_detail(cx: &Cx, name: &str) {
    let subject = Subject::new(TABLE, cx.arn("route53domains", &format!("domain/{name}")), GONE);
    let request = cx.clients().route53domains().get_domain_detail().domain_name(name);
    let row = subject.row();
    cx.detail(GET_DOMAIN_DETAIL, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row
            .set("admin_privacy", always(answer.admin_privacy(), "AdminPrivacy"))
            .set("registrant_privacy", always(answer.registrant_privacy(), "RegistrantPrivacy"))
            .set("tech_privacy", always(answer.tech_privacy(), "TechPrivacy"))
            .set("expiration_date", always(answer.expiration_date(), "ExpirationDate"))
            .set("registrar_name", answer.registrar_name()))
    })
    .await;
}
