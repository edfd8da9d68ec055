//! AWS Systems Manager. The values of secure parameters are never asked for.

mod compliance;
mod document;
mod managed_instance;
mod parameter;
mod service_setting;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[
    &compliance::COMPLIANCE,
    &document::DOCUMENT,
    &managed_instance::MANAGED_INSTANCE,
    &parameter::PARAMETER,
    &service_setting::SERVICE_SETTING,
];

/// The largest page of every list.
/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html
const PAGE: i32 = 50;
