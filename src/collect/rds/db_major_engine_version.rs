//! How long AWS supports the major versions of open source engines.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_rds::primitives::DateTime;
use aws_sdk_rds::types::{DbMajorEngineVersion, SupportedEngineLifecycle};

const DESCRIBE_DB_MAJOR_ENGINE_VERSIONS: Operation = Operation::new("rds", "DescribeDBMajorEngineVersions");

pub(super) const DB_MAJOR_ENGINE_VERSION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_rds_db_major_engine_version",
            list: DESCRIBE_DB_MAJOR_ENGINE_VERSIONS,
            details: &[],
        }],
        &[include_str!("db_major_engine_version.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_major_engine_versions().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_MAJOR_ENGINE_VERSIONS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        let versions = page.db_major_engine_versions;
        for version in answered(DESCRIBE_DB_MAJOR_ENGINE_VERSIONS, versions, "DBMajorEngineVersions")? {
            cx.put(row(&version)).await;
        }
    }
    Ok(())
}

fn row(version: &DbMajorEngineVersion) -> Row {
    let lifecycles = always(
        version.supported_engine_lifecycles.as_deref(),
        "DBMajorEngineVersions.SupportedEngineLifecycles",
    );
    let end = |name: &str| lifecycles.clone().and_then(|all| end(all, name));
    Row::new("aws_rds_db_major_engine_version")
        .set("engine", always(version.engine(), "DBMajorEngineVersions.Engine"))
        .set(
            "major_engine_version",
            always(version.major_engine_version(), "DBMajorEngineVersions.MajorEngineVersion"),
        )
        .set("standard_support_end", end("open-source-rds-standard-support"))
        .set("extended_support_end", end("open-source-rds-extended-support"))
}

/// When the support of this name ends; none where there is none of it, as of engines that are not open source.
fn end<'a>(all: &'a [SupportedEngineLifecycle], name: &str) -> Result<Option<&'a DateTime>, Lacking> {
    for lifecycle in all {
        let kind = lifecycle.lifecycle_support_name().map(|name| name.as_str());
        let field = "DBMajorEngineVersions.SupportedEngineLifecycles.LifecycleSupportName";
        if always(kind, field)? == name {
            let end = lifecycle.lifecycle_support_end_date();
            let field = "DBMajorEngineVersions.SupportedEngineLifecycles.LifecycleSupportEndDate";
            return always(end, field).map(Some);
        }
    }
    Ok(None)
}
