//! Which regions there are, where a service is not, and what a call that failed there means.
//!
//! The published list of services grows old, so it keeps no call from being made. Where it says that a service is not in a
//! region, and the call finds no host of the service's name or is told so by AWS, there is nothing to read: an answer, and
//! no gap. Each alone says nothing.

use super::failure::{Absence, Failure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// `availability.toml`, which `availability.py` writes.
#[derive(Debug, Deserialize)]
struct Published {
    /// By partition: its regions.
    regions: BTreeMap<String, Vec<String>>,
    /// By service, partition and region: the host name that the service would have.
    absent: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

static PUBLISHED: LazyLock<Published> =
    LazyLock::new(|| toml::from_str(include_str!("availability.toml")).expect("a test reads it"));

/// The names of all regions of all partitions.
pub(super) fn regions() -> impl Iterator<Item = &'static str> {
    PUBLISHED.regions.values().flatten().map(String::as_str)
}

/// Whether the failure of a call in this region means that the service is not there. A VPC endpoint, a FIPS or dual-stack
/// endpoint and a proxy have other names than the service's own, and can be missing where the service is.
pub(super) fn is_not_there(failure: &Failure, partition: &str, region: &str) -> bool {
    let absent = &PUBLISHED.absent;
    let regions = absent.get(failure.operation.service).and_then(|partitions| partitions.get(partition));
    let Some(host) = regions.and_then(|regions| regions.get(region)) else { return false };
    match failure.absence.as_deref() {
        Some(Absence::NoSuchHost(name)) => name == host,
        Some(Absence::Said) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::SOURCES;
    use super::super::failure::{Absence, Failure};
    use super::{PUBLISHED, is_not_there};
    use crate::schema::{Operation, dns_suffix};
    use crate::store::Class;
    use std::collections::BTreeSet;

    const PIPES: Operation = Operation::new("pipes", "ListPipes");

    fn failure(operation: Operation, absence: Option<Absence>) -> Failure {
        let absence = absence.map(Box::new);
        Failure { absence, ..Failure::new(operation, Class::Unreachable, "") }
    }

    fn no_host(name: &str) -> Option<Absence> {
        Some(Absence::NoSuchHost(name.to_owned()))
    }

    #[test]
    fn a_service_is_not_there_where_the_list_says_so_and_its_host_does_not_exist_or_aws_says_so() {
        let absence = no_host("pipes.ca-west-1.amazonaws.com");
        assert!(is_not_there(&failure(PIPES, absence), "aws", "ca-west-1"));
        assert!(is_not_there(&failure(PIPES, Some(Absence::Said)), "aws", "ca-west-1"));
        let absence = no_host("pipes.us-gov-east-1.amazonaws.com");
        assert!(is_not_there(&failure(PIPES, absence), "aws-us-gov", "us-gov-east-1"));
    }

    #[test]
    fn the_list_alone_says_nothing() {
        assert!(!is_not_there(&failure(PIPES, None), "aws", "ca-west-1"));
    }

    #[test]
    fn a_host_that_does_not_exist_says_nothing_where_the_list_has_the_service_or_does_not_know() {
        let topics = Operation::new("sns", "ListTopics");
        let unknown = Operation::new("a", "ListThings");
        for (operation, partition, region, host) in [
            (PIPES, "aws", "us-east-1", "pipes.us-east-1.amazonaws.com"),
            (PIPES, "aws", "ca-west-9", "pipes.ca-west-9.amazonaws.com"),
            (PIPES, "aws-moon", "ca-west-1", "pipes.ca-west-1.amazonaws.com"),
            (topics, "aws", "ca-west-1", "sns.ca-west-1.amazonaws.com"),
            (unknown, "aws", "ca-west-1", "a.ca-west-1.amazonaws.com"),
        ] {
            assert!(!is_not_there(&failure(operation, no_host(host)), partition, region), "{host}");
            assert!(!is_not_there(&failure(operation, Some(Absence::Said)), partition, region), "{host}");
        }
    }

    #[test]
    fn only_the_name_of_the_service_itself_counts() {
        for host in [
            "pipes-fips.ca-west-1.amazonaws.com",
            "pipes.ca-west-1.api.aws",
            "vpce-1-a.pipes.ca-west-1.vpce.amazonaws.com",
            "proxy.example.com",
        ] {
            assert!(!is_not_there(&failure(PIPES, no_host(host)), "aws", "ca-west-1"), "{host}");
        }
    }

    #[test]
    fn the_hosts_are_those_of_their_partition_and_region() {
        for (service, partitions) in &PUBLISHED.absent {
            for (partition, regions) in partitions {
                let suffix = dns_suffix(partition).expect("a partition that is known");
                for (region, host) in regions {
                    let place = format!(".{region}.{suffix}");
                    assert!(host.ends_with(&place), "{service} in {region}: {host}");
                }
            }
        }
    }

    /// A service that the list has by another name would never be looked up.
    #[test]
    fn every_service_that_is_read_is_in_the_list_by_its_name() {
        #[derive(serde::Deserialize)]
        struct Whole {
            services: Services,
        }
        #[derive(serde::Deserialize)]
        struct Services {
            everywhere: BTreeSet<String>,
        }
        let whole: Whole = toml::from_str(include_str!("availability.toml")).expect("TOML");
        let operations = SOURCES.iter().flat_map(|service| service.iter()).flat_map(|source| {
            let operations: Vec<_> = source.family.operations().collect();
            operations
        });
        for service in operations.map(|operation| operation.service) {
            let is_known =
                whole.services.everywhere.contains(service) || PUBLISHED.absent.contains_key(service);
            assert!(is_known, "{service} is missing in availability.py");
        }
    }
}
