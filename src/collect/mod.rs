//! Reads AWS: one folder per service, in it one pair of files per list operation: `x.sql` holds the tables, `x.rs`
//! the calls that fill them.
//!
//! The scheduler runs the collectors that the plan names. A collector knows no check; it puts rows, and the failure of
//! each call becomes a gap by itself. Only operations that read exist here.

mod accessanalyzer;
mod account;
mod accounts;
mod acm;
mod always;
mod apigateway;
mod apigatewayv2;
mod applicationautoscaling;
mod attempts;
mod autoscaling;
mod availability;
mod backup;
mod batch;
mod budgets;
mod call;
mod causes;
mod clients;
mod cloudformation;
mod cloudtrail;
mod cloudwatch;
mod config;
mod connections;
mod context;
mod counts;
mod credentials;
mod depth;
mod dynamodb;
mod ec2;
mod ecr;
mod ecs;
mod elb;
mod elbv2;
mod entry;
mod estimate;
mod events;
mod failure;
mod given;
mod guardduty;
mod health;
mod host_names;
mod iam;
mod in_flight;
mod inspector2;
mod kms;
mod lambda;
mod logs;
mod metrics;
mod oam;
mod organization;
mod pace;
mod patience;
mod pipes;
mod plain_http;
mod profiles;
mod progress;
mod rds;
mod regions;
mod route53;
mod route53domains;
mod s3;
mod scheduler;
mod schedules;
mod secretsmanager;
mod securityhub;
mod servicediscovery;
mod servicequotas;
mod session;
mod sns;
mod sqs;
mod ssm;
mod stacks;
mod states;
mod synthetics;
mod throttle;
mod turns;
mod unreadable;
mod user_data;
mod wafv2;
mod xray;

pub use accounts::Accounts;
pub use depth::Depth;
pub use entry::{Entry, Role};
pub use estimate::{Calls, expected, shortest};
pub use organization::Organization;
pub use pace::Allowed;
pub use plain_http::is_on_this_machine;
pub use progress::{Progress, Standing};
pub use regions::regions;
pub use scheduler::{Collection, Request, collect};
pub use session::{Session, SessionError, Target};
pub use stacks::{StackError, StackName};

use crate::declared;
use crate::derive;
use crate::schema::{Family, Schema};
use always::{always, answered, document, said, unless};
use batch::{Batches, Part};
use call::Call;
use context::{Cx, Subject};
use failure::Failure;
use futures::future::BoxFuture;
use given::given;
use std::sync::LazyLock;
use user_data::{decoded, user_data_secrets};

/// One collector: the tables, and the function that fills them in one partition.
///
/// The function lists, puts rows and starts detail calls; it returns when the list is read to its end. A failure that
/// it returns is the list's.
struct Source {
    family: Family,
    collect: fn(Cx) -> BoxFuture<'static, Result<(), Failure>>,
}

/// Every collector, by service.
static SOURCES: &[&[&Source]] = &[
    account::SOURCES,
    ec2::SOURCES,
    autoscaling::SOURCES,
    rds::SOURCES,
    s3::SOURCES,
    iam::SOURCES,
    cloudwatch::SOURCES,
    logs::SOURCES,
    lambda::SOURCES,
    sns::SOURCES,
    sqs::SOURCES,
    kms::SOURCES,
    secretsmanager::SOURCES,
    dynamodb::SOURCES,
    applicationautoscaling::SOURCES,
    backup::SOURCES,
    cloudformation::SOURCES,
    elbv2::SOURCES,
    elb::SOURCES,
    acm::SOURCES,
    wafv2::SOURCES,
    events::SOURCES,
    schedules::SOURCES,
    pipes::SOURCES,
    states::SOURCES,
    apigateway::SOURCES,
    apigatewayv2::SOURCES,
    ssm::SOURCES,
    xray::SOURCES,
    accessanalyzer::SOURCES,
    inspector2::SOURCES,
    cloudtrail::SOURCES,
    config::SOURCES,
    guardduty::SOURCES,
    securityhub::SOURCES,
    budgets::SOURCES,
    servicequotas::SOURCES,
    ecs::SOURCES,
    ecr::SOURCES,
    route53::SOURCES,
    route53domains::SOURCES,
    servicediscovery::SOURCES,
    oam::SOURCES,
    synthetics::SOURCES,
];

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    let families = SOURCES.iter().flat_map(|service| service.iter()).map(|source| source.family);
    let stored = Schema::new(families.chain([declared::FAMILY]).collect(), derive::DDL);
    derive::schema(stored).expect("the statements are part of the program, and tests prepare them")
});

/// Every table that can be collected, those of declared stacks, and what is computed from them.
pub fn schema() -> &'static Schema {
    &SCHEMA
}
