//! Global endpoints.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_eventbridge::types::Endpoint;
use serde_json::Value;

const LIST_ENDPOINTS: Operation = Operation::new("events", "ListEndpoints");

const TABLE: &str = "aws_eventbridge_endpoint";

pub(super) const ENDPOINT: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: LIST_ENDPOINTS, details: &[] }],
        &[include_str!("endpoint.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().events().list_endpoints().max_results(100);
    let mut pages = cx
        .call(LIST_ENDPOINTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for endpoint in answered(LIST_ENDPOINTS, page.endpoints, "Endpoints")? {
            cx.put(row(&endpoint)).await;
        }
    }
    Ok(())
}

fn row(endpoint: &Endpoint) -> Row {
    let name = always(endpoint.name(), "Endpoints.Name");
    let replication = endpoint.replication_config().and_then(|config| config.state());
    let buses = always(endpoint.event_buses.as_ref(), "Endpoints.EventBuses");
    let buses = buses.map(|buses| buses.iter().map(|bus| bus.event_bus_arn()).collect::<Value>());
    let buses: Result<Value, Lacking> = buses;
    let state = endpoint.state().map(|state| state.as_str());
    Row::new(TABLE)
        .set("arn", always(endpoint.arn(), "Endpoints.Arn"))
        .set("name", name)
        .set("description", endpoint.description())
        .set("event_buses", buses)
        .set(
            "replication_state",
            always(replication.map(|state| state.as_str()), "Endpoints.ReplicationConfig.State"),
        )
        .set("role_arn", endpoint.role_arn())
        .set("state", always(state, "Endpoints.State"))
        .set("state_reason", endpoint.state_reason())
        .set("title", name)
}
