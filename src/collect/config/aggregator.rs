//! Aggregators.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_config::types::ConfigurationAggregator;

const DESCRIBE_CONFIGURATION_AGGREGATORS: Operation =
    Operation::new("config", "DescribeConfigurationAggregators");

pub(super) const AGGREGATOR: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_config_configuration_aggregator",
            list: DESCRIBE_CONFIGURATION_AGGREGATORS,
            details: &[],
        }],
        &[include_str!("aggregator.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().config().describe_configuration_aggregators().limit(100);
    let mut pages = cx
        .call(DESCRIBE_CONFIGURATION_AGGREGATORS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let found = answered(
            DESCRIBE_CONFIGURATION_AGGREGATORS,
            page.configuration_aggregators,
            "ConfigurationAggregators",
        )?;
        for aggregator in &found {
            cx.put(row(aggregator)).await;
        }
    }
    Ok(())
}

fn row(aggregator: &ConfigurationAggregator) -> Row {
    let name = always(
        aggregator.configuration_aggregator_name(),
        "ConfigurationAggregators.ConfigurationAggregatorName",
    );
    let arn = aggregator.configuration_aggregator_arn();
    let organization = aggregator.organization_aggregation_source();
    let accounts = aggregator.account_aggregation_sources();
    let all_regions = match organization {
        Some(source) => source.all_aws_regions(),
        None => accounts.iter().all(|source| source.all_aws_regions()),
    };
    let has_source = organization.is_some() || !accounts.is_empty();
    let source = always(has_source.then_some(()), "ConfigurationAggregators.OrganizationAggregationSource");
    Row::new("aws_config_configuration_aggregator")
        .set("arn", always(arn, "ConfigurationAggregators.ConfigurationAggregatorArn"))
        .set("name", name)
        .set("is_of_organization", source.map(|()| organization.is_some()))
        .set("all_aws_regions", source.map(|()| all_regions))
        .set("title", name)
}
