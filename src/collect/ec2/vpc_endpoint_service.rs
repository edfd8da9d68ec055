//! Endpoint services that the account offers, and to whom.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{AllowedPrincipal, ServiceConfiguration};
use serde_json::{Value, json};

const DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS: Operation =
    Operation::new("ec2", "DescribeVpcEndpointServiceConfigurations");
const DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS: Operation =
    Operation::new("ec2", "DescribeVpcEndpointServicePermissions");

const TABLE: &str = "aws_vpc_endpoint_service";

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
const GONE: [&str; 2] = ["InvalidVpcEndpointServiceId.NotFound", "InvalidVpcEndpointService.NotFound"];

pub(super) const VPC_ENDPOINT_SERVICE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS,
            details: &[Detail {
                operation: DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS,
                columns: &["vpc_endpoint_service_permissions"],
            }],
        }],
        &[include_str!("vpc_endpoint_service.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpc_endpoint_service_configurations().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for service in page.service_configurations.unwrap_or_default() {
            cx.put(row(&cx, &service)).await;
            put_permissions(&cx, &service).await;
        }
    }
    Ok(())
}

fn id(service: &ServiceConfiguration) -> Result<&str, Lacking> {
    always(service.service_id(), "ServiceConfigurations.ServiceId")
}

fn row(cx: &Cx, service: &ServiceConfiguration) -> Row {
    let id = id(service);
    let state = service.service_state().map(|state| state.as_str());
    let types = service.service_type().iter().filter_map(|kind| Some(kind.service_type()?.as_str()));
    Row::new(TABLE)
        .set("arn", arn(cx, None, "vpc-endpoint-service", id))
        .set("service_id", id)
        .set("service_name", always(service.service_name(), "ServiceConfigurations.ServiceName"))
        .set("service_state", always(state, "ServiceConfigurations.ServiceState"))
        .set("service_types", types.collect::<Value>())
        .set(
            "acceptance_required",
            always(service.acceptance_required(), "ServiceConfigurations.AcceptanceRequired"),
        )
        .set("manages_vpc_endpoints", service.manages_vpc_endpoints())
        .set("network_load_balancer_arns", json!(service.network_load_balancer_arns()))
        .set("gateway_load_balancer_arns", json!(service.gateway_load_balancer_arns()))
        .set("private_dns_name", service.private_dns_name())
        .set("tags", tags(service.tags()))
        .set("title", name_or(service.tags(), id))
}

async fn put_permissions(cx: &Cx, service: &ServiceConfiguration) {
    let Ok(id) = id(service) else { return };
    let Ok(arn) = arn(cx, None, "vpc-endpoint-service", Ok(id)) else { return };
    let subject = Subject::new(TABLE, arn, &GONE);
    let request = cx.clients().ec2().describe_vpc_endpoint_service_permissions();
    let request = request.service_id(id).max_results(1000);
    let row = subject.row();
    cx.detail(DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            let principals = page.allowed_principals;
            found.extend(answered(
                DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS,
                principals,
                "AllowedPrincipals",
            )?);
        }
        Ok(row.set("vpc_endpoint_service_permissions", permissions(&found)))
    })
    .await;
}

fn permissions(principals: &[AllowedPrincipal]) -> Result<Value, Lacking> {
    let permission = |principal: &AllowedPrincipal| {
        Ok(given(json!({
            "Principal": always(principal.principal(), "AllowedPrincipals.Principal")?,
            "PrincipalType": principal.principal_type().map(|kind| kind.as_str()),
        })))
    };
    principals.iter().map(permission).collect()
}
