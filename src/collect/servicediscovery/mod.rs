//! AWS Cloud Map.

mod instance;
mod namespace;
mod service;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&namespace::NAMESPACE, &service::SERVICE];

/// The largest page of every list.
/// https://docs.aws.amazon.com/cloud-map/latest/api/API_ListNamespaces.html
const PAGE: i32 = 100;

/// The words for what is gone.
const GONE: &[&str] = &["ResourceNotFoundException", "ServiceNotFound", "NamespaceNotFound"];
