//! Listeners, listed for each load balancer.

use super::action::actions;
use super::listener_rule::put_rules;
use super::{PAGE, operation};
use crate::collect::{Cx, Subject, always, answered, unless};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_elasticloadbalancingv2::types::{Certificate, Listener};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const DESCRIBE_LISTENERS: Operation =
    operation("DescribeListeners", "elasticloadbalancing:DescribeListeners");
const DESCRIBE_LISTENER_CERTIFICATES: Operation =
    operation("DescribeListenerCertificates", "elasticloadbalancing:DescribeListenerCertificates");

pub(super) const LISTENER: Table = Table {
    name: "aws_ec2_load_balancer_listener",
    list: DESCRIBE_LISTENERS,
    details: &[Detail { operation: DESCRIBE_LISTENER_CERTIFICATES, columns: &["listener_certificates"] }],
};

/// Protocols with TLS, and those of application load balancers, which alone have rules.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Listener.html
const WITH_TLS: [&str; 2] = ["HTTPS", "TLS"];
const WITH_RULES: [&str; 2] = ["HTTP", "HTTPS"];

/// Puts the listeners of one load balancer.
pub(super) async fn put_listeners(cx: &Cx, balancer: &Subject, arn: &str) {
    let request = cx.clients().elbv2().describe_listeners().load_balancer_arn(arn).page_size(PAGE);
    let (here, row) = (cx.clone(), balancer.row());
    cx.detail(DESCRIBE_LISTENERS, balancer, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        let mut found = Vec::new();
        let ended = loop {
            let page = pages.next().await.and_then(|page| {
                page.map(|page| answered(DESCRIBE_LISTENERS, page.listeners, "Listeners")).transpose()
            });
            match page {
                Ok(Some(listeners)) => found.extend(listeners),
                Ok(None) => break Ok(row),
                Err(failure) => break Err(failure),
            }
        };
        // A list without an end names its listeners again and again, and each is asked about once.
        let mut known = BTreeSet::new();
        found.retain(|listener: &Listener| known.insert(listener.listener_arn().map(str::to_owned)));
        for listener in &found {
            put(&here, listener).await;
        }
        ended
    })
    .await;
}

async fn put(cx: &Cx, listener: &Listener) {
    cx.put(row(listener)).await;
    let Some(arn) = listener.listener_arn() else { return };
    let subject = Subject::new("aws_ec2_load_balancer_listener", arn, &["ListenerNotFound"]);
    // What does not say its protocol may have them.
    let is_one_of = |known: [&str; 2]| {
        !is_gateways(arn) && listener.protocol().is_none_or(|own| known.contains(&own.as_str()))
    };
    if is_one_of(WITH_TLS) {
        put_certificates(cx, &subject, arn).await;
    } else {
        let none = subject.row().set("listener_certificates", json!([]));
        cx.known(DESCRIBE_LISTENER_CERTIFICATES, subject.clone(), Ok(none)).await;
    }
    if is_one_of(WITH_RULES) {
        put_rules(cx, &subject, arn).await;
    }
}

/// Whether a listener is of a gateway load balancer, and has neither protocol nor port.
fn is_gateways(arn: &str) -> bool {
    arn.contains(":listener/gwy/")
}

fn row(listener: &Listener) -> Row {
    let arn = always(listener.listener_arn(), "Listeners.ListenerArn");
    let protocol = listener.protocol().map(|protocol| protocol.as_str());
    let title = match (protocol, listener.port()) {
        (Some(protocol), Some(port)) => Ok(format!("{protocol} {port}")),
        _ => arn.map(|arn| arn.rsplit('/').next().unwrap_or(arn).to_owned()),
    };
    let is_gateway = arn.is_ok_and(is_gateways);
    let with_tls = protocol.is_some_and(|protocol| WITH_TLS.contains(&protocol));
    let shown = unless(!with_tls, listener.certificates.as_ref(), "Listeners.Certificates");
    let shown = shown.and_then(|shown| certificates(shown.map(Vec::as_slice).unwrap_or_default()));
    Row::new("aws_ec2_load_balancer_listener")
        .set("arn", arn)
        .set("load_balancer_arn", always(listener.load_balancer_arn(), "Listeners.LoadBalancerArn"))
        .set("port", unless(is_gateway, listener.port(), "Listeners.Port"))
        .set("protocol", unless(is_gateway, protocol, "Listeners.Protocol"))
        .set("ssl_policy", unless(!with_tls, listener.ssl_policy(), "Listeners.SslPolicy"))
        .set("alpn_policy", json!(listener.alpn_policy()))
        .set("certificates", shown)
        .set("default_actions", actions(listener.default_actions.as_ref()))
        .set("title", title)
}

fn certificates(certificates: &[Certificate]) -> Result<Value, Lacking> {
    let certificates = certificates.iter().map(|certificate| {
        let arn = always(certificate.certificate_arn(), "Certificates.CertificateArn")?;
        Ok(match certificate.is_default() {
            Some(is_default) => json!({ "CertificateArn": arn, "IsDefault": is_default }),
            None => json!({ "CertificateArn": arn }),
        })
    });
    certificates.collect()
}

async fn put_certificates(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().elbv2().describe_listener_certificates().listener_arn(arn).page_size(PAGE);
    let row = subject.row();
    cx.detail_within(DESCRIBE_LISTENER_CERTIFICATES, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        let mut found = Vec::new();
        while let Some(page) = pages.next().await? {
            found.extend(answered(DESCRIBE_LISTENER_CERTIFICATES, page.certificates, "Certificates")?);
        }
        Ok(row.set("listener_certificates", certificates(&found)))
    })
    .await;
}
