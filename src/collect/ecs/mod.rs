//! Amazon ECS.

mod cluster;
mod container;
mod container_instance;
mod service;
mod service_json;
mod task;
mod task_definition;

use super::call::Pages;
use super::{Failure, Source};
use crate::schema::Operation;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use std::collections::BTreeSet;

pub(super) const SOURCES: &[&Source] = &[&cluster::CLUSTER];

/// The largest page of every list.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
const PAGE: i32 = 100;

/// What is said of something that is gone, or whose cluster is.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
const GONE: &[&str] = &[MISSING, "ClusterNotFoundException"];
const MISSING: &str = "MISSING";

/// Why an answer that tells of many says nothing of one: it is gone where AWS says so.
fn unsaid(operation: Operation, reason: Option<&str>) -> Failure {
    let failure = Failure::malformed(operation, "the answer says nothing of it");
    Failure { code: reason.map(str::to_owned), ..failure }
}

/// The ARNs of a list, each once, and whether it was read to its end: what it named is there in any case.
async fn listed<T, E, F, R>(
    mut pages: Pages<T, R>,
    arns: impl Fn(T) -> Result<Vec<String>, Failure>,
) -> (BTreeSet<String>, Result<(), Failure>)
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
    F: Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    R: Fn(Option<String>) -> F,
{
    let mut found = BTreeSet::new();
    loop {
        let page = pages.next().await.and_then(|page| page.map(&arns).transpose());
        match page {
            Ok(Some(arns)) => found.extend(arns),
            Ok(None) => return (found, Ok(())),
            Err(failure) => return (found, Err(failure)),
        }
    }
}
