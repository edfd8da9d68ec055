//! Load balancers: rows of one declared type are in several tables, and their settings in lists of names and texts.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

const READ: &[&str] = &[
    "elbv2:DescribeLoadBalancers",
    "elbv2:DescribeLoadBalancerAttributes",
    "elbv2:DescribeListeners",
    "elbv2:DescribeTargetGroups",
    "elbv2:DescribeTargetGroupAttributes",
    "elb:DescribeLoadBalancers",
    "acm:ListCertificates",
    "acm:DescribeCertificate",
    "wafv2:ListWebACLs",
    "wafv2:ListResourcesForWebACL",
];

fn arn(resource: &str) -> String {
    format!("arn:aws:elasticloadbalancing:eu-west-1:{ACCOUNT}:{resource}")
}

fn settings(pairs: &[(&str, &str)]) -> Value {
    pairs.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect()
}

fn linked(table: &str, row: &Value, declared: &Declared<'_>) -> Linked {
    Snapshot::audited(READ).live(table, row).declared(declared).linked()
}

#[test]
fn a_load_balancer_is_looked_for_among_those_of_its_type() {
    for (table, part, kind) in [
        ("aws_ec2_application_load_balancer", "app", "aws_lb"),
        ("aws_ec2_network_load_balancer", "net", "aws:lb/loadBalancer:LoadBalancer"),
        ("aws_ec2_gateway_load_balancer", "gwy", "AWS::ElasticLoadBalancingV2::LoadBalancer"),
    ] {
        let id = arn(&format!("loadbalancer/{part}/web/1"));
        let row = json!({ "arn": id, "name": "web" });
        let found = linked(table, &row, &Declared::new(kind, &id, json!({ "name": "web" })));
        assert_eq!(found.live, [format!("urn:{kind} 1 {id} {id} eu-west-1")]);
        let gone = Snapshot::audited(READ).declared(&Declared::new(kind, &id, json!({}))).linked();
        assert_eq!(gone.live, [format!("urn:{kind} 0 {id} ? ?")]);
    }
}

#[test]
fn settings_are_found_by_their_names_in_every_tool() {
    let id = arn("loadbalancer/app/web/1");
    let attributes =
        settings(&[("deletion_protection.enabled", "false"), ("idle_timeout.timeout_seconds", "60")]);
    let row = json!({ "arn": id, "load_balancer_attributes": attributes });
    let state = json!({ "enable_deletion_protection": true, "idle_timeout": 60 });
    let program = json!({ "enableDeletionProtection": true, "idleTimeout": 60 });
    let template = json!({ "LoadBalancerAttributes":
        settings(&[("idle_timeout.timeout_seconds", "60"), ("deletion_protection.enabled", "true")]) });
    for (kind, values) in [
        ("aws_alb", state),
        ("aws:alb/loadBalancer:LoadBalancer", program),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", template),
    ] {
        let found =
            linked("aws_ec2_application_load_balancer", &row, &Declared::new(kind, &id, values)).compared;
        let outcomes: Vec<_> = found.iter().filter_map(|line| line.chars().last()).collect();
        assert_eq!(outcomes, ['0', '1'], "{found:?}");
    }
}

#[test]
fn target_groups_listeners_and_rules_are_compared() {
    let id = arn("targetgroup/web/1");
    let attributes = settings(&[("deregistration_delay.timeout_seconds", "300")]);
    let row = json!({ "arn": id, "port": 80, "health_check_path": "/", "attributes": attributes });
    let declared =
        json!({ "port": 80, "deregistration_delay": "30", "health_check": [{ "path": "/health" }] });
    let found = linked("aws_ec2_target_group", &row, &Declared::new("aws_lb_target_group", &id, declared));
    assert_eq!(
        found.differences,
        [
            r#"deregistration_delay declared "30", live "300""#,
            r#"health_check[0].path declared "/health", live "/""#,
        ]
    );
    let id = arn("listener/app/web/1/2");
    let action = json!([{ "Type": "forward", "TargetGroupArn": "g" }]);
    let row = json!({ "arn": id, "port": 80, "protocol": "HTTP", "default_actions": action });
    let declared = json!({ "Port": 80, "Protocol": "HTTPS", "DefaultActions": action });
    let declared = Declared::new("AWS::ElasticLoadBalancingV2::Listener", &id, declared);
    let found = linked("aws_ec2_load_balancer_listener", &row, &declared);
    assert_eq!(found.differences, [r#"Protocol declared "HTTPS", live "HTTP""#]);
    let id = arn("listener-rule/app/web/1/2/3");
    let row = json!({ "arn": id, "priority": "10", "actions": action });
    let declared = json!({ "Priority": 10, "Actions": action });
    let declared = Declared::new("AWS::ElasticLoadBalancingV2::ListenerRule", &id, declared);
    let found = linked("aws_ec2_load_balancer_listener_rule", &row, &declared);
    assert_eq!((found.differences, found.compared.len()), (Vec::new(), 3));
}

#[test]
fn what_stands_around_load_balancers_is_compared() {
    let row = json!({ "arn": arn("loadbalancer/old"), "name": "old", "health_check_target": "TCP:80" });
    let declared = json!({ "HealthCheck": { "Target": "HTTP:80/" } });
    let declared = Declared::new("AWS::ElasticLoadBalancing::LoadBalancer", "old", declared);
    let found = linked("aws_ec2_classic_load_balancer", &row, &declared);
    assert_eq!(found.differences, [r#"HealthCheck.Target declared "HTTP:80/", live "TCP:80""#]);
    let id = format!("arn:aws:acm:eu-west-1:{ACCOUNT}:certificate/1");
    let row = json!({ "arn": id, "domain_name": "shop.example.com" });
    let declared = Declared::new("aws_acm_certificate", &id, json!({ "domain_name": "web.example.com" }));
    let found = linked("aws_acm_certificate", &row, &declared);
    assert_eq!(found.differences, [r#"domain_name declared "web.example.com", live "shop.example.com""#]);
    let acl = format!("arn:aws:wafv2:eu-west-1:{ACCOUNT}:regional/webacl/web/1");
    let row = json!({ "arn": acl, "id": "1", "associated_resources": [] });
    let declared = json!({ "web_acl_arn": acl, "resource_arn": arn("loadbalancer/app/web/1") });
    let declared = Declared::new("aws_wafv2_web_acl_association", "1", declared);
    assert_eq!(linked("aws_wafv2_web_acl", &row, &declared).subjects.len(), 1);
    assert!(linked("aws_wafv2_web_acl", &row, &declared).subjects[0].ends_with(" 0"));
}
