//! Whether AWS still offers the versions that databases run: asked of many at once, where there are databases.

use super::PAGE;
use super::db_instance::NAME;
use crate::collect::{Batches, Call, Cx, Failure, Part, always, answered};
use crate::schema::{Detail, Operation};
use crate::store::Row;
use aws_sdk_rds::types::{DbEngineVersion, Filter};
use std::collections::{BTreeMap, BTreeSet};

const DESCRIBE_DB_ENGINE_VERSIONS: Operation = Operation::new("rds", "DescribeDBEngineVersions");

pub(super) const DETAIL: Detail =
    Detail { operation: DESCRIBE_DB_ENGINE_VERSIONS, columns: &["engine_version_status"] };

/// AWS names no limit of the values of a filter.
pub(super) const BATCH: (Operation, usize) = (DESCRIBE_DB_ENGINE_VERSIONS, 100);

/// An engine and its version.
pub(super) type Version = (String, String);

pub(super) fn batches(cx: &Cx) -> Batches<Version> {
    Batches::new(cx, BATCH, |cx, call, versions| Box::pin(ask(cx, call, versions)))
}

async fn ask(cx: Cx, call: Call, versions: Vec<Version>) -> Result<Vec<Part>, Failure> {
    let engines = versions.iter().map(|(engine, _)| engine.clone()).collect();
    let numbers = versions.iter().map(|(_, number)| number.clone()).collect();
    let request = cx
        .clients()
        .rds()
        .describe_db_engine_versions()
        .filters(filter("engine", engines))
        .filters(filter("engine-version", numbers))
        .include_all(true)
        .max_records(PAGE);
    let mut pages = call.pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    let mut offered = BTreeMap::new();
    while let Some(page) = pages.next().await? {
        for version in answered(DESCRIBE_DB_ENGINE_VERSIONS, page.db_engine_versions, "DBEngineVersions")? {
            let (version, status) = read(&version)?;
            offered.insert(version, status);
        }
    }
    Ok(versions.iter().map(|version| part(&offered, version)).collect())
}

fn filter(name: &str, values: BTreeSet<String>) -> Filter {
    Filter::builder().name(name).set_values(Some(values.into_iter().collect())).build()
}

fn read(version: &DbEngineVersion) -> Result<(Version, String), Failure> {
    let said = |value: Option<&str>, field| {
        let value = always(value, field).map(str::to_owned);
        value.map_err(|lacking| Failure::malformed(DESCRIBE_DB_ENGINE_VERSIONS, lacking))
    };
    let engine = said(version.engine(), "DBEngineVersions.Engine")?;
    let number = said(version.engine_version(), "DBEngineVersions.EngineVersion")?;
    Ok(((engine, number), said(version.status(), "DBEngineVersions.Status")?))
}

fn part(offered: &BTreeMap<Version, String>, version: &Version) -> Part {
    match offered.get(version) {
        Some(status) => Part::Read(Row::new(NAME).set("engine_version_status", status)),
        None => Part::Failed(Failure::malformed(
            DESCRIBE_DB_ENGINE_VERSIONS,
            "the answer lacks DBEngineVersions of the version that the database runs",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{DbEngineVersion, Part, part, read};
    use std::collections::BTreeMap;

    #[test]
    fn a_version_is_one_of_an_engine() {
        let version =
            DbEngineVersion::builder().engine("postgres").engine_version("16.4").status("available");
        let offered = BTreeMap::from([read(&version.build()).expect("a version")]);
        let told = |engine: &str| part(&offered, &(engine.to_owned(), "16.4".to_owned()));
        assert!(matches!(told("postgres"), Part::Read(_)));
        assert!(matches!(told("aurora-postgresql"), Part::Failed(_)));
    }

    #[test]
    fn a_version_without_a_status_is_not_known() {
        let version = DbEngineVersion::builder().engine("postgres").engine_version("16.4").build();
        assert!(read(&version).is_err());
    }
}
