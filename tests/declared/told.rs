//! What templates take from AWS, and from one another's properties.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use upright::declared::{LiveResource, LiveStack};

fn live() -> LiveStack {
    let resource = |logical: &str, kind: &str, id: &str| LiveResource {
        logical_id: logical.to_owned(),
        kind: kind.to_owned(),
        physical_id: Some(id.to_owned()),
        status: Some("CREATE_COMPLETE".to_owned()),
        ..LiveResource::default()
    };
    let balancing = |rest: &str| format!("arn:aws:elasticloadbalancing:eu-west-1:111111111111:{rest}");
    let attribute =
        |logical: &str, name: &str, value: &str| ((logical.to_owned(), name.to_owned()), value.to_owned());
    LiveStack {
        id: "arn:aws:cloudformation:eu-west-1:111111111111:stack/shop/1".to_owned(),
        name: "shop".to_owned(),
        resources: vec![
            resource("Vpc", "AWS::EC2::VPC", "vpc-1"),
            resource("Loop", "AWS::EC2::VPC", "vpc-2"),
            resource("Subnet", "AWS::EC2::Subnet", "subnet-1"),
            resource("Address", "AWS::EC2::EIP", "192.0.2.1"),
            resource("Role", "AWS::IAM::Role", "app"),
            resource("Version", "AWS::Lambda::Version", "arn:aws:lambda:eu-west-1:111111111111:function:f:7"),
            resource(
                "Balancer",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                &balancing("loadbalancer/app/shop/50dc"),
            ),
            resource(
                "Targets",
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                &balancing("targetgroup/web/73e2"),
            ),
            resource("Asked", "AWS::EC2::Instance", "i-1"),
        ],
        zones: Some(vec!["eu-west-1a".to_owned(), "eu-west-1b".to_owned()]),
        attributes: BTreeMap::from([
            attribute("Address", "AllocationId", "eipalloc-1"),
            attribute("Vpc", "DefaultSecurityGroup", "sg-1"),
        ]),
        ..LiveStack::default()
    }
}

/// What a function comes to; none where that is not known.
fn told(stack: &LiveStack, function: Value) -> Option<Value> {
    let template = json!({ "Resources": {
        "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.9.0.0/16" } },
        "Loop": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": { "Fn::GetAtt": "Loop.CidrBlock" } } },
        "Subnet": { "Type": "AWS::EC2::Subnet", "Properties": {
            "VpcId": { "Ref": "Vpc" },
            "AvailabilityZone": { "Fn::Select": [1, { "Fn::GetAZs": "" }] },
            "CidrBlock": { "Fn::GetAtt": "Vpc.CidrBlock" },
        } },
        "Role": { "Type": "AWS::IAM::Role", "Properties": { "Path": { "Fn::GetAtt": "Role.Arn" } } },
        "Asked": { "Type": "AWS::EC2::Instance", "Properties": { "X": function, "Y": 1 } },
    } });
    let stack = stack.declare(&template.to_string()).expect("a template");
    let asked = stack.resources.into_iter().find(|one| one.name.as_deref() == Some("Asked")).expect("it");
    let mut inputs = asked.inputs.open();
    let told = inputs.values.remove("X");
    told.filter(|_| !inputs.unknown.contains("X"))
}

#[test]
fn what_the_template_declares_elsewhere_or_aws_tells_is_known() {
    for (function, value) in [
        (json!({ "Fn::GetAtt": ["Vpc", "CidrBlock"] }), json!("10.9.0.0/16")),
        (json!({ "Fn::Sub": "${Subnet.CidrBlock}/${Subnet.VpcId}" }), json!("10.9.0.0/16/vpc-1")),
        (json!({ "Fn::GetAtt": "Subnet.AvailabilityZone" }), json!("eu-west-1b")),
        (json!({ "Fn::GetAZs": { "Ref": "AWS::Region" } }), json!(["eu-west-1a", "eu-west-1b"])),
        (json!({ "Fn::Select": ["0", { "Fn::GetAZs": "eu-west-1" }] }), json!("eu-west-1a")),
        (
            json!({ "Fn::Cidr": [{ "Fn::GetAtt": "Vpc.CidrBlock" }, 2, "8"] }),
            json!(["10.9.0.0/24", "10.9.1.0/24"]),
        ),
        (json!({ "Fn::Select": [1, { "Fn::Cidr": ["2001:db8::/56", 2, 64] }] }), json!("2001:db8:0:1::/64")),
        (json!({ "Fn::GetAtt": "Address.AllocationId" }), json!("eipalloc-1")),
        (json!({ "Fn::GetAtt": "Address.PublicIp" }), json!("192.0.2.1")),
        (json!({ "Fn::GetAtt": "Vpc.DefaultSecurityGroup" }), json!("sg-1")),
        (json!({ "Fn::GetAtt": "Version.Version" }), json!("7")),
        (json!({ "Fn::GetAtt": "Balancer.LoadBalancerFullName" }), json!("app/shop/50dc")),
        (json!({ "Fn::GetAtt": "Balancer.LoadBalancerName" }), json!("shop")),
        (json!({ "Fn::GetAtt": "Targets.TargetGroupFullName" }), json!("targetgroup/web/73e2")),
        (json!({ "Fn::GetAtt": "Targets.TargetGroupName" }), json!("web")),
    ] {
        assert_eq!(told(&live(), function.clone()), Some(value), "{function}");
    }
}

#[test]
fn what_nobody_told_is_not_known() {
    let silent = LiveStack { zones: None, attributes: BTreeMap::new(), ..live() };
    for function in [
        json!({ "Fn::GetAZs": "" }),
        json!({ "Fn::GetAtt": "Subnet.AvailabilityZone" }),
        json!({ "Fn::GetAtt": "Address.AllocationId" }),
        json!({ "Fn::GetAtt": "Vpc.DefaultSecurityGroup" }),
    ] {
        assert_eq!(told(&silent, function.clone()).filter(|value| !value.is_null()), None, "{function}");
    }
    for function in [
        json!({ "Fn::GetAZs": "us-east-1" }),
        json!({ "Fn::Cidr": ["10.0.0.0/30", 4, 8] }),
        json!({ "Fn::Cidr": ["10.0.0.0/24", 4, 7] }),
        json!({ "Fn::Cidr": ["10.0.0.0/16", 4] }),
        json!({ "Fn::Cidr": ["10.0.0.0/16", 4, 99] }),
        json!({ "Fn::GetAtt": "Vpc.DefaultNetworkAcl" }),
        json!({ "Fn::GetAtt": "Balancer.DNSName" }),
        // What rests on itself.
        json!({ "Fn::GetAtt": "Loop.CidrBlock" }),
        json!({ "Fn::GetAtt": "Role.Arn" }),
    ] {
        assert_eq!(told(&live(), function.clone()).filter(|value| !value.is_null()), None, "{function}");
    }
}
