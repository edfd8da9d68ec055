//! Security policies for TLS listeners.

use super::{PAGE, operation};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_elasticloadbalancingv2::types::SslPolicy;
use serde_json::{Value, json};

const DESCRIBE_SSL_POLICIES: Operation =
    operation("DescribeSSLPolicies", "elasticloadbalancing:DescribeSSLPolicies");

pub(super) const SSL_POLICY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_ssl_policy", list: DESCRIBE_SSL_POLICIES, details: &[] }],
        &[include_str!("ssl_policy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().elbv2().describe_ssl_policies().page_size(PAGE);
    let mut pages = cx
        .call(DESCRIBE_SSL_POLICIES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for policy in answered(DESCRIBE_SSL_POLICIES, page.ssl_policies, "SslPolicies")? {
            cx.put(row(&cx, &policy)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, policy: &SslPolicy) -> Row {
    let name = always(policy.name(), "SslPolicies.Name");
    let arn = |name: &str| cx.arn("elbv2", &format!("ssl-policy/{name}"));
    let protocols = always(policy.ssl_protocols.as_ref(), "SslPolicies.SslProtocols");
    Row::new("aws_ec2_ssl_policy")
        .set("arn", name.map(arn))
        .set("name", name)
        .set("ssl_protocols", protocols.map(|protocols| json!(protocols)))
        .set("ciphers", ciphers(policy))
        .set("title", name)
}

fn ciphers(policy: &SslPolicy) -> Result<Value, Lacking> {
    let ciphers = always(policy.ciphers.as_ref(), "SslPolicies.Ciphers")?.iter().map(|cipher| {
        let name = always(cipher.name(), "SslPolicies.Ciphers.Name")?;
        Ok(json!({ "Name": name, "Priority": cipher.priority() }))
    });
    ciphers.collect()
}
