//! Requests for higher quotas.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_servicequotas::types::RequestedServiceQuotaChange;

const LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY: Operation =
    Operation::new("servicequotas", "ListRequestedServiceQuotaChangeHistory");

pub(super) const CHANGE_REQUEST: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_servicequotas_service_quota_change_request",
            list: LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY,
            details: &[],
        }],
        &[include_str!("change_request.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().servicequotas().list_requested_service_quota_change_history().max_results(100);
    let mut pages = cx
        .call(LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let requests = page.requested_quotas;
        for request in answered(LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY, requests, "RequestedQuotas")? {
            cx.put(row(&cx, &request)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, request: &RequestedServiceQuotaChange) -> Row {
    let id = always(request.id(), "RequestedQuotas.Id");
    let status = request.status().map(|status| status.as_str());
    Row::new("aws_servicequotas_service_quota_change_request")
        .set("arn", id.map(|id| cx.arn("servicequotas", &format!("request/{id}"))))
        .set("id", id)
        .set("service_code", always(request.service_code(), "RequestedQuotas.ServiceCode"))
        .set("quota_code", always(request.quota_code(), "RequestedQuotas.QuotaCode"))
        .set("quota_name", request.quota_name())
        .set("desired_value", request.desired_value())
        .set("status", always(status, "RequestedQuotas.Status"))
        .set("created", always(request.created(), "RequestedQuotas.Created"))
        .set("last_updated", request.last_updated())
        .set("title", request.quota_name())
}
