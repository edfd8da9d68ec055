//! Proxies in front of databases, and what they stand before.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_rds::types::{DbProxy, DbProxyTarget, UserAuthConfigInfo};
use serde_json::{Value, json};

const DESCRIBE_DB_PROXIES: Operation = Operation::new("rds", "DescribeDBProxies");
const DESCRIBE_DB_PROXY_TARGETS: Operation = Operation::new("rds", "DescribeDBProxyTargets");

const TABLE: &str = "aws_rds_db_proxy";
const NAME: &str = "DBProxies.DBProxyName";

pub(super) const DB_PROXY: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_DB_PROXIES,
            details: &[Detail { operation: DESCRIBE_DB_PROXY_TARGETS, columns: &["targets"] }],
        }],
        &[include_str!("db_proxy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_proxies().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_PROXIES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for proxy in answered(DESCRIBE_DB_PROXIES, page.db_proxies, "DBProxies")? {
            cx.put(row(&proxy)).await;
            put_targets(&cx, &proxy).await;
        }
    }
    Ok(())
}

fn row(proxy: &DbProxy) -> Row {
    let name = always(proxy.db_proxy_name(), NAME);
    let status = proxy.status().map(|status| status.as_str());
    Row::new(TABLE)
        .set("arn", always(proxy.db_proxy_arn(), "DBProxies.DBProxyArn"))
        .set("db_proxy_name", name)
        .set("status", always(status, "DBProxies.Status"))
        .set("engine_family", proxy.engine_family())
        .set("vpc_id", proxy.vpc_id())
        .set("vpc_security_group_ids", json!(proxy.vpc_security_group_ids()))
        .set("vpc_subnet_ids", json!(proxy.vpc_subnet_ids()))
        .set("default_auth_scheme", proxy.default_auth_scheme())
        .set("auth", always(proxy.auth.as_deref(), "DBProxies.Auth").and_then(auth))
        .set("role_arn", always(proxy.role_arn(), "DBProxies.RoleArn"))
        .set("endpoint", proxy.endpoint())
        .set("require_tls", always(proxy.require_tls(), "DBProxies.RequireTLS"))
        .set("idle_client_timeout", proxy.idle_client_timeout())
        .set("debug_logging", proxy.debug_logging())
        .set("created_date", proxy.created_date())
        .set("title", name)
}

/// Where the passwords are, never what they are.
fn auth(ways: &[UserAuthConfigInfo]) -> Result<Value, Lacking> {
    let ways = ways.iter().map(|way| {
        let scheme = way.auth_scheme().map(|scheme| scheme.as_str());
        Ok(json!({
            "AuthScheme": always(scheme, "DBProxies.Auth.AuthScheme")?,
            "SecretArn": way.secret_arn(),
            "IAMAuth": way.iam_auth().map(|mode| mode.as_str()),
        }))
    });
    ways.collect()
}

async fn put_targets(cx: &Cx, proxy: &DbProxy) {
    let Some(arn) = proxy.db_proxy_arn() else { return };
    let name = proxy.db_proxy_name().map(str::to_owned);
    let subject = Subject::new(TABLE, arn, &["DBProxyNotFoundFault"]);
    let request = cx.clients().rds().describe_db_proxy_targets().max_records(PAGE);
    let row = subject.row();
    cx.detail(DESCRIBE_DB_PROXY_TARGETS, &subject, |call| async move {
        let request = request.db_proxy_name(answered(DESCRIBE_DB_PROXY_TARGETS, name, NAME)?);
        let mut pages = call.pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            found.extend(answered(DESCRIBE_DB_PROXY_TARGETS, page.targets, "Targets")?);
        }
        Ok(row.set("targets", found.iter().map(target).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

/// A cluster that is tracked has no health of its own: its instances have.
fn target(target: &DbProxyTarget) -> Result<Value, Lacking> {
    let kind = always(target.r#type().map(|kind| kind.as_str()), "Targets.Type")?;
    let health = target.target_health();
    let state = health.and_then(|health| health.state()).map(|state| state.as_str());
    let state =
        if kind == "TRACKED_CLUSTER" { state } else { Some(always(state, "Targets.TargetHealth.State")?) };
    Ok(json!({
        "Type": kind,
        "RdsResourceId": target.rds_resource_id(),
        "TrackedClusterId": target.tracked_cluster_id(),
        "State": state,
        "Reason": health.and_then(|health| health.reason()).map(|reason| reason.as_str()),
        "Description": health.and_then(|health| health.description()),
    }))
}
