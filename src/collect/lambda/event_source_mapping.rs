//! Event source mappings, of all functions of a region.

use super::{destinations, name_in};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::{EventSourceMappingConfiguration, FilterCriteria};
use serde_json::{Value, json};

const LIST_EVENT_SOURCE_MAPPINGS: Operation = Operation::new("lambda", "ListEventSourceMappings");

pub(super) const EVENT_SOURCE_MAPPING: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_lambda_event_source_mapping", list: LIST_EVENT_SOURCE_MAPPINGS, details: &[] }],
        &[include_str!("event_source_mapping.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().lambda().list_event_source_mappings().max_items(100);
    let mut pages = cx
        .call(LIST_EVENT_SOURCE_MAPPINGS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for mapping in page.event_source_mappings() {
            cx.put(row(&cx, mapping)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, mapping: &EventSourceMappingConfiguration) -> Row {
    let uuid = always(mapping.uuid(), "EventSourceMappings.UUID");
    let made = || uuid.map(|uuid| cx.arn("lambda", &format!("event-source-mapping:{uuid}")));
    let arn = mapping.event_source_mapping_arn().map_or_else(made, |arn| Ok(arn.to_owned()));
    let response_types = mapping.function_response_types().iter().map(|kind| kind.as_str());
    Row::new("aws_lambda_event_source_mapping")
        .set("arn", arn)
        .set("uuid", uuid)
        .set("function_arn", mapping.function_arn())
        .set("function_name", mapping.function_arn().and_then(name_in))
        .set("event_source_arn", mapping.event_source_arn())
        .set("state", mapping.state())
        .set("state_transition_reason", mapping.state_transition_reason())
        .set("last_modified", mapping.last_modified())
        .set("last_processing_result", mapping.last_processing_result())
        .set("batch_size", mapping.batch_size())
        .set("maximum_batching_window_in_seconds", mapping.maximum_batching_window_in_seconds())
        .set("maximum_retry_attempts", mapping.maximum_retry_attempts())
        .set("maximum_record_age_in_seconds", mapping.maximum_record_age_in_seconds())
        .set("bisect_batch_on_function_error", mapping.bisect_batch_on_function_error())
        .set("parallelization_factor", mapping.parallelization_factor())
        .set("starting_position", mapping.starting_position().map(|position| position.as_str()))
        .set("destination_config", mapping.destination_config().map(destinations))
        .set("filter_criteria", mapping.filter_criteria().and_then(filters))
        .set("function_response_types", response_types.collect::<Value>())
        .set(
            "scaling_maximum_concurrency",
            mapping.scaling_config().and_then(|scaling| scaling.maximum_concurrency()),
        )
        .set("title", uuid)
}

fn filters(criteria: &FilterCriteria) -> Option<Value> {
    let patterns = criteria.filters().iter().map(|filter| json!({ "Pattern": filter.pattern() }));
    let patterns: Vec<_> = patterns.collect();
    (!patterns.is_empty()).then(|| json!({ "Filters": patterns }))
}
