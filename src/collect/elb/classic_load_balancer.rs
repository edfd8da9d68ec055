//! Classic load balancers.

use crate::collect::{Batches, Call, Cx, Failure, Part, Source, Subject, always, answered, given, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_elasticloadbalancing::types::{
    ListenerDescription, LoadBalancerAttributes, LoadBalancerDescription, TagDescription,
};
use serde_json::{Value, json};

const DESCRIBE_LOAD_BALANCERS: Operation =
    Operation::new("elb", "DescribeLoadBalancers").allowed_by("elasticloadbalancing:DescribeLoadBalancers");
const DESCRIBE_LOAD_BALANCER_ATTRIBUTES: Operation = Operation::new("elb", "DescribeLoadBalancerAttributes")
    .allowed_by("elasticloadbalancing:DescribeLoadBalancerAttributes");
const DESCRIBE_TAGS: Operation =
    Operation::new("elb", "DescribeTags").allowed_by("elasticloadbalancing:DescribeTags");

const TABLE: &str = "aws_ec2_classic_load_balancer";
const GONE: &str = "LoadBalancerNotFound";

/// A call takes 20 load balancers.
/// https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeTags.html
const TAGS: (Operation, usize) = (DESCRIBE_TAGS, 20);

pub(super) const CLASSIC_LOAD_BALANCER: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_LOAD_BALANCERS,
            details: &[
                Detail {
                    operation: DESCRIBE_LOAD_BALANCER_ATTRIBUTES,
                    columns: &[
                        "access_log_enabled",
                        "access_log_s3_bucket_name",
                        "access_log_s3_bucket_prefix",
                        "connection_draining_enabled",
                        "connection_draining_timeout",
                        "connection_settings_idle_timeout",
                        "cross_zone_load_balancing_enabled",
                    ],
                },
                Detail { operation: DESCRIBE_TAGS, columns: &["tags"] },
            ],
        }],
        &[include_str!("classic_load_balancer.sql")],
    )
    .batched(&[TAGS]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut tags = Batches::new(&cx, TAGS, |cx, call, names| Box::pin(ask(cx, call, names)));
    let listed = list(&cx, &mut tags).await;
    tags.send().await;
    listed
}

async fn list(cx: &Cx, tags: &mut Batches<String>) -> Result<(), Failure> {
    let request = cx.clients().elb().describe_load_balancers().page_size(400);
    let mut pages = cx
        .call(DESCRIBE_LOAD_BALANCERS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        let listed = page.load_balancer_descriptions;
        for balancer in answered(DESCRIBE_LOAD_BALANCERS, listed, "LoadBalancerDescriptions")? {
            put(cx, &balancer, tags).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, balancer: &LoadBalancerDescription, tags: &mut Batches<String>) {
    let name = always(balancer.load_balancer_name(), "LoadBalancerDescriptions.LoadBalancerName");
    let arn = name.map(|name| cx.arn("elasticloadbalancing", &format!("loadbalancer/{name}")));
    cx.put(with_health_check(row(balancer).set("arn", arn.clone()).set("name", name), balancer)).await;
    let (Ok(name), Ok(arn)) = (name, arn) else { return };
    let subject = Subject::new(TABLE, arn, &[GONE]);
    put_attributes(cx, &subject, name).await;
    tags.add(subject, name.to_owned()).await;
}

fn row(balancer: &LoadBalancerDescription) -> Row {
    let instances = balancer.instances().iter().map(|instance| instance.instance_id());
    Row::new(TABLE)
        .set("scheme", balancer.scheme())
        .set("vpc_id", balancer.vpc_id())
        .set("dns_name", balancer.dns_name())
        .set("created_time", balancer.created_time())
        .set("listener_descriptions", listeners(balancer.listener_descriptions.as_ref()))
        .set(
            "availability_zones",
            always(balancer.availability_zones.as_ref(), "LoadBalancerDescriptions.AvailabilityZones")
                .map(|zones| json!(zones)),
        )
        .set("subnets", json!(balancer.subnets()))
        .set("security_groups", json!(balancer.security_groups()))
        .set("instances", instances.collect::<Value>())
        .set("title", balancer.load_balancer_name())
}

fn with_health_check(row: Row, balancer: &LoadBalancerDescription) -> Row {
    let Some(check) = balancer.health_check() else { return row };
    row.set("health_check_target", said(check.target()))
        .set("health_check_interval", check.interval())
        .set("health_check_timeout", check.timeout())
        .set("healthy_threshold", check.healthy_threshold())
        .set("unhealthy_threshold", check.unhealthy_threshold())
}

/// The SDK has a port of 0 where AWS names none.
fn port(port: i32, field: &'static str) -> Result<i32, Lacking> {
    always((port != 0).then_some(port), field)
}

fn listeners(all: Option<&Vec<ListenerDescription>>) -> Result<Value, Lacking> {
    let all = always(all, "LoadBalancerDescriptions.ListenerDescriptions")?;
    let listener = |described: &ListenerDescription| {
        let listener = always(described.listener(), "ListenerDescriptions.Listener")?;
        Ok(json!({
            "Listener": given(json!({
                "Protocol": always(said(listener.protocol()), "ListenerDescriptions.Listener.Protocol")?,
                "LoadBalancerPort":
                    port(listener.load_balancer_port(), "ListenerDescriptions.Listener.LoadBalancerPort")?,
                "InstanceProtocol": listener.instance_protocol(),
                "InstancePort": port(listener.instance_port(), "ListenerDescriptions.Listener.InstancePort")?,
                "SSLCertificateId": listener.ssl_certificate_id(),
            })),
            "PolicyNames": described.policy_names(),
        }))
    };
    all.iter().map(listener).collect()
}

async fn put_attributes(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().elb().describe_load_balancer_attributes().load_balancer_name(name);
    let row = subject.row();
    cx.detail(DESCRIBE_LOAD_BALANCER_ATTRIBUTES, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let attributes = answer.load_balancer_attributes();
        Ok(settings(row, answered(DESCRIBE_LOAD_BALANCER_ATTRIBUTES, attributes, "LoadBalancerAttributes")?))
    })
    .await;
}

fn settings(row: Row, attributes: &LoadBalancerAttributes) -> Row {
    let log = always(attributes.access_log(), "LoadBalancerAttributes.AccessLog");
    let draining = always(attributes.connection_draining(), "LoadBalancerAttributes.ConnectionDraining");
    let cross =
        always(attributes.cross_zone_load_balancing(), "LoadBalancerAttributes.CrossZoneLoadBalancing");
    let idle = attributes.connection_settings().map(|settings| settings.idle_timeout());
    row.set("access_log_enabled", log.map(|log| log.enabled()))
        .set("access_log_s3_bucket_name", log.map(|log| log.s3_bucket_name()))
        .set("access_log_s3_bucket_prefix", log.map(|log| log.s3_bucket_prefix()))
        .set("connection_draining_enabled", draining.map(|draining| draining.enabled()))
        .set("connection_draining_timeout", draining.map(|draining| draining.timeout()))
        .set("connection_settings_idle_timeout", idle)
        .set("cross_zone_load_balancing_enabled", cross.map(|cross| cross.enabled()))
}

async fn ask(cx: Cx, call: Call, names: Vec<String>) -> Result<Vec<Part>, Failure> {
    match described(&cx, &call, &names).await {
        Err(Failure { code: Some(code), .. }) if names.len() > 1 && code == GONE => {}
        answer => return answer,
    }
    // Only each by itself tells which one is gone.
    let mut parts = Vec::new();
    for name in &names {
        let answer = described(&cx, &call, std::slice::from_ref(name)).await;
        parts.extend(answer.unwrap_or_else(|failure| vec![Part::Failed(failure)]));
    }
    Ok(parts)
}

async fn described(cx: &Cx, call: &Call, names: &[String]) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().elb().describe_tags().set_load_balancer_names(Some(names.to_vec()));
    let answer = call.send(|| request.clone().send()).await?;
    Ok(names.iter().map(|name| part(answer.tag_descriptions(), name)).collect())
}

fn part(described: &[TagDescription], name: &str) -> Part {
    let found = described.iter().find(|description| description.load_balancer_name() == Some(name));
    let tags = found.map(|description| description.tags());
    let lacks = || Failure::malformed(DESCRIBE_TAGS, "the answer lacks TagDescriptions of the load balancer");
    tags.map_or_else(
        || Part::Failed(lacks()),
        |tags| {
            // The SDK cannot say that a key was missing.
            let tags = Cell::tags(tags.iter().map(|tag| (Some(tag.key()), tag.value())));
            Part::Read(Row::new(TABLE).set("tags", tags))
        },
    )
}
