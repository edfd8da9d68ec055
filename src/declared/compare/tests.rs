//! What is the same in other words, and what is not.

use super::{Around, How};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Compares one value with one.
fn is_equal(how: How, declared: &Value, live: &Value) -> bool {
    let aliases = BTreeMap::from([("alias/shop".to_owned(), "k-1".to_owned())]);
    let around = Around { column: "ip_permissions", own_id: "sg-1", aliases: Some(&aliases) };
    how.compare(declared, live, &around).is_some_and(|outcome| outcome.is_equal)
}

#[track_caller]
fn equal(how: How, pairs: &[(Value, Value)]) {
    for (declared, live) in pairs {
        assert!(is_equal(how, declared, live), "{how:?}: {declared} is not {live}");
    }
}

#[track_caller]
fn different(how: How, pairs: &[(Value, Value)]) {
    for (declared, live) in pairs {
        assert!(!is_equal(how, declared, live), "{how:?}: {declared} is {live}");
    }
}

#[test]
fn plain_values() {
    let same = [
        (json!("443"), json!(443)),
        (json!(443), json!(443.0)),
        (json!(443), json!("443")),
        (json!(true), json!(1)),
        (json!("true"), json!(1)),
        (json!("False"), json!(0)),
        (json!(false), json!(null)),
        (json!(0), json!(null)),
        (json!(""), json!(null)),
        (json!("a"), json!("a")),
    ];
    equal(How::Plain, &same);
    let other = [
        (json!("a"), json!("A")),
        (json!(443), json!(444)),
        (json!(true), json!(0)),
        (json!(true), json!(null)),
        (json!(1), json!(null)),
        (json!("0443"), json!("443")),
        (json!(true), json!("yes")),
        (json!("a"), json!(0)),
    ];
    different(How::Plain, &other);
}

#[test]
fn texts_in_any_case() {
    equal(How::Caseless, &[(json!("Mon:04:00-Mon:05:00"), json!("mon:04:00-mon:05:00"))]);
    different(How::Caseless, &[(json!("Postgres"), json!("mysql"))]);
}

#[test]
fn addresses() {
    let same = [
        (json!("10.1.2.3/8"), json!("10.0.0.0/8")),
        (json!("2001:DB8:0::/32"), json!("2001:db8::/32")),
        (json!("pl-1"), json!("pl-1")),
    ];
    equal(How::Cidr, &same);
    different(How::Cidr, &[(json!("10.0.0.0/8"), json!("10.0.0.0/16"))]);
}

#[test]
fn references() {
    let same = [
        (json!("app"), json!("arn:aws:iam::111111111111:role/service/app")),
        (json!("arn:aws:iam::111111111111:instance-profile/app"), json!("app")),
        (
            json!("arn:aws:logs:eu-west-1:111111111111:log-group:/vpc:*"),
            json!("arn:aws:logs:eu-west-1:111111111111:log-group:/vpc"),
        ),
        (json!("222222222222/sg-1"), json!("sg-1")),
        (json!("222222222222"), json!("arn:aws:iam::222222222222:root")),
        (json!("f"), json!("arn:aws:lambda:eu-west-1:111111111111:function:f")),
    ];
    equal(How::Reference, &same);
    let other = [
        (json!("app"), json!("arn:aws:iam::111111111111:role/web-app")),
        (json!("b"), json!("a/b")),
        (json!("arn:aws:iam::111111111111:role/app"), json!("arn:aws:iam::222222222222:role/app")),
        (json!("app"), json!(null)),
    ];
    different(How::Reference, &other);
}

#[test]
fn keys() {
    let arn = "arn:aws:kms:eu-west-1:111111111111:key/k-1";
    let same = [
        (json!("k-1"), json!(arn)),
        (json!("alias/shop"), json!(arn)),
        (json!("arn:aws:kms:eu-west-1:111111111111:alias/shop"), json!("k-1")),
        (json!(arn), json!("alias/shop")),
        (json!("alias/aws/sns"), json!("alias/aws/sns")),
    ];
    equal(How::Key, &same);
    different(
        How::Key,
        &[(json!("alias/other"), json!(arn)), (json!("k-2"), json!(arn)), (json!(arn), json!(null))],
    );
}

#[test]
fn versions() {
    let same = [
        (json!("15"), json!("15.4")),
        (json!(15), json!("15.4")),
        (json!("15.4"), json!("15.4")),
        (json!("8.0.mysql_aurora.3."), json!("8.0.mysql_aurora.3.04.0")),
    ];
    equal(How::Version, &same);
    different(
        How::Version,
        &[(json!("15"), json!("150.1")), (json!("15.4"), json!("15")), (json!("15.4"), json!("15.40"))],
    );
}

#[test]
fn switches() {
    let same = [
        (json!("Enabled"), json!(1)),
        (json!(true), json!("Enabled")),
        (json!("Suspended"), json!(0)),
        (json!("Disabled"), json!(null)),
        (json!(true), json!("pending")),
        (json!(false), json!("disabled")),
    ];
    equal(How::Switch, &same);
    different(
        How::Switch,
        &[(json!("Enabled"), json!(0)), (json!(false), json!("Enabled")), (json!(true), json!(null))],
    );
    let outcome = How::Switch.compare(&json!("Enabled"), &json!(0), &Around::default());
    assert_eq!(outcome.map(|outcome| outcome.live), Some(json!(false)), "tables keep switches as numbers");
}

#[test]
fn times_protocols_and_least_numbers() {
    equal(How::Time, &[(json!("2026-01-01T00:00:00Z"), json!("2026-01-01T01:00:00+01:00"))]);
    different(How::Time, &[(json!("2026-01-01T00:00:00Z"), json!("2026-01-01T00:00:01Z"))]);
    equal(
        How::Protocol,
        &[
            (json!("TCP"), json!("6")),
            (json!(17), json!("udp")),
            (json!("all"), json!(-1)),
            (json!("50"), json!("50")),
        ],
    );
    different(How::Protocol, &[(json!("tcp"), json!("udp")), (json!("-1"), json!("tcp"))]);
    equal(How::AtLeast, &[(json!(20), json!(20)), (json!("20"), json!(35))]);
    different(How::AtLeast, &[(json!(20), json!(10))]);
}

#[test]
fn documents() {
    let policy = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "S3:GetObject", "Resource": "*"}});
    let std = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:getobject"], "Resource": ["*"]}]});
    equal(
        How::Policy,
        &[(json!(policy.to_string()), std.clone()), (policy.clone(), std.clone()), (json!(""), json!({}))],
    );
    different(
        How::Policy,
        &[(policy.clone(), json!({})), (policy.clone(), json!(null)), (json!("no policy"), json!({}))],
    );
    let live = json!([{"PolicyName": "a", "PolicyDocument": std}]);
    let same = [
        (json!([{"name": "a", "policy": policy.to_string()}]), live.clone()),
        (json!([{"PolicyName": "a", "PolicyDocument": policy}]), live.clone()),
        (json!([{"name": "", "policy": ""}]), json!([])),
    ];
    equal(How::Policies, &same);
    different(How::Policies, &[(json!([]), live.clone()), (json!([{"name": "b", "policy": policy}]), live)]);
    equal(How::Json, &[(json!("{\"a\": [1, 2], \"b\": 3}"), json!({"b": 3, "a": [1, 2]}))]);
    different(How::Json, &[(json!("{\"a\": [2, 1]}"), json!({"a": [1, 2]}))]);
}

#[test]
fn names_with_values() {
    let live = json!([{"Name": "FunctionName", "Value": "f"}]);
    equal(How::Pairs, &[(json!({"FunctionName": "f"}), live.clone()), (live.clone(), live.clone())]);
    different(How::Pairs, &[(json!({}), live.clone()), (json!({"FunctionName": "g"}), live)]);
    let parameters = json!({"rds.force_ssl": "1", "work_mem": "4096"});
    equal(
        How::SomePairs,
        &[(json!([{"name": "rds.force_ssl", "value": 1, "applyMethod": "immediate"}]), parameters.clone())],
    );
    different(How::SomePairs, &[(json!([{"name": "rds.force_ssl", "value": "0"}]), parameters)]);
    equal(
        How::Tags,
        &[(json!([{"Key": "a", "Value": "b"}]), json!({"a": "b", "aws:cloudformation:stack-id": "x"}))],
    );
    different(How::Tags, &[(json!({"a": "b"}), json!({"A": "b"})), (json!({"a": ""}), json!({}))]);
    equal(How::Names, &[(json!({"B": 1, "A": null}), json!(["A", "B"]))]);
    different(How::Names, &[(json!({"A": 1}), json!(["A", "B"]))]);
}

#[test]
fn lists_without_order() {
    let compare = |how: How, declared: &[Value], live: &[Value]| {
        let (declared, live): (Vec<_>, Vec<_>) = (declared.iter().collect(), live.iter().collect());
        how.compare_sets(&declared, &live, &Around::default()).is_equal
    };
    let (a, b) = (json!("a"), json!("b"));
    assert!(compare(How::Plain, &[a.clone(), b.clone()], &[b.clone(), a.clone()]));
    assert!(compare(How::Plain, &[json!(1)], &[json!("1")]));
    assert!(!compare(How::Plain, std::slice::from_ref(&a), &[a.clone(), b.clone()]), "something was added");
    assert!(
        !compare(How::Plain, &[a.clone(), b.clone()], std::slice::from_ref(&a)),
        "something was taken away"
    );
    assert!(compare(How::Contains, std::slice::from_ref(&a), &[a.clone(), b.clone()]));
    assert!(!compare(How::Contains, &[a.clone(), json!("c")], &[a.clone(), b]));
    assert!(compare(How::Caseless, &[json!("lambda:InvokeFunction")], &[json!("lambda:invokefunction")]));
    assert!(compare(How::Json, &[json!("{\"a\":1,\"b\":2}")], &[json!("{ \"b\": 2, \"a\": 1 }")]));
}

#[test]
fn blocks_like_those_of_aws() {
    let live = json!([{"AllowedMethods": ["PUT", "GET"], "AllowedOrigins": ["*"], "MaxAgeSeconds": 60}]);
    let same = [
        (
            json!([{"allowed_methods": ["GET", "PUT"], "allowed_origins": ["*"], "max_age_seconds": 60, "id": ""}]),
            live.clone(),
        ),
        (json!([{"allowedMethods": ["PUT", "GET"]}]), live.clone()),
        (json!({"fileFormat": "parquet", "perHourPartition": false}), json!({"FileFormat": "parquet"})),
        (json!([{"file_format": "parquet"}]), json!({"FileFormat": "parquet"})),
    ];
    equal(How::Like, &same);
    let other = [
        (json!([]), live.clone()),
        (json!([{"allowed_methods": ["GET"]}]), live.clone()),
        (json!([{"allowed_headers": ["*"]}]), live),
        (json!({"fileFormat": "parquet"}), json!(null)),
    ];
    different(How::Like, &other);
}

#[test]
fn rules_of_security_groups() {
    let live = json!([
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "in"}, {"CidrIp": "0.0.0.0/0"}],
         "Ipv6Ranges": [{"CidrIpv6": "::/0"}], "PrefixListIds": [{"PrefixListId": "pl-1"}], "UserIdGroupPairs": []},
        {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-1", "UserId": "111111111111"}, {"GroupId": "sg-2"}]},
    ]);
    let terraform = json!([
        {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"], "prefix_list_ids": ["pl-1"], "security_groups": [], "self": false, "description": ""},
        {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"], "description": "in"},
        {"protocol": "-1", "from_port": 0, "to_port": 0, "self": true, "security_groups": ["222222222222/sg-2"]},
    ]);
    let cloudformation = json!([
        {"IpProtocol": "6", "FromPort": "443", "ToPort": "443", "CidrIp": "10.1.0.0/8", "Description": "in"},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIpv6": "::/0"},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "SourcePrefixListId": "pl-1"},
        {"IpProtocol": "-1", "SourceSecurityGroupId": "sg-1"},
        {"IpProtocol": "-1", "SourceSecurityGroupId": "sg-2"},
    ]);
    equal(How::Rules, &[(terraform.clone(), live.clone()), (cloudformation.clone(), live.clone())]);
    let opened =
        json!([{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]);
    different(How::Rules, &[(terraform, opened.clone()), (json!([]), opened)]);
    let rule = json!({"GroupId": "sg-1", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"});
    let typed = json!({"type": "ingress", "securityGroupId": "sg-1", "protocol": "tcp", "fromPort": 443, "toPort": 443, "cidrBlocks": ["0.0.0.0/0", "10.0.0.0/8"], "description": "in"});
    equal(How::Rule, &[(rule, live.clone())]);
    different(How::Rule, &[(typed, live.clone())]);
    let other = json!({"type": "egress", "protocol": "tcp", "fromPort": 1, "toPort": 1, "self": true});
    assert_eq!(
        How::Rule.compare(&other, &live, &Around { column: "ip_permissions", ..Around::default() }),
        None
    );
}

#[test]
fn icmp_has_types_for_ports() {
    let live =
        json!([{"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]);
    equal(
        How::Rules,
        &[(
            json!([{"protocol": "icmp", "from_port": 8, "to_port": -1, "cidr_blocks": ["10.0.0.0/8"]}]),
            live.clone(),
        )],
    );
    different(
        How::Rules,
        &[(
            json!([{"protocol": "icmp", "from_port": 0, "to_port": -1, "cidr_blocks": ["10.0.0.0/8"]}]),
            live,
        )],
    );
}

#[test]
fn routes_of_a_table() {
    let live = json!([
        {"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"},
        {"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "Origin": "CreateRoute", "State": "active"},
        {"DestinationPrefixListId": "pl-1", "GatewayId": "vpce-1", "Origin": "CreateRoute", "State": "active"},
        {"DestinationCidrBlock": "192.168.0.0/16", "GatewayId": "vgw-1", "Origin": "EnableVgwRoutePropagation"},
    ]);
    let terraform = json!([{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1", "gateway_id": "", "ipv6_cidr_block": ""}]);
    equal(
        How::Routes,
        &[
            (terraform, live.clone()),
            (json!([{"cidrBlock": "0.0.0.0/0", "natGatewayId": "nat-1"}]), live.clone()),
        ],
    );
    let other = [
        (json!([]), live.clone()),
        (json!([{"cidrBlock": "0.0.0.0/0", "natGatewayId": "nat-2"}]), live.clone()),
        (
            json!([{"cidrBlock": "0.0.0.0/0", "natGatewayId": "nat-1"}, {"cidrBlock": "10.9.0.0/16", "gatewayId": "pcx-1"}]),
            live,
        ),
    ];
    different(How::Routes, &other);
}

#[test]
fn entries_of_a_network_acl() {
    let live = json!([
        {"RuleNumber": 100, "Egress": false, "Protocol": "6", "RuleAction": "allow", "CidrBlock": "10.0.0.0/8", "PortRange": {"From": 443, "To": 443}},
        {"RuleNumber": 110, "Egress": false, "Protocol": "-1", "RuleAction": "deny", "Ipv6CidrBlock": "::/0"},
        {"RuleNumber": 32767, "Egress": false, "Protocol": "-1", "RuleAction": "deny", "CidrBlock": "0.0.0.0/0"},
        {"RuleNumber": 100, "Egress": true, "Protocol": "1", "RuleAction": "allow", "CidrBlock": "0.0.0.0/0", "IcmpTypeCode": {"Code": -1, "Type": 8}},
    ]);
    let ingress = json!([
        {"rule_no": 110, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "", "ipv6_cidr_block": "::/0", "icmp_type": 0, "icmp_code": 0},
        {"rule_no": 100, "action": "Allow", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_block": "10.0.0.0/8", "icmp_type": 0},
    ]);
    equal(How::IngressEntries, &[(ingress.clone(), live.clone())]);
    let egress = json!([{"ruleNo": 100, "action": "allow", "protocol": "icmp", "icmpType": 8, "icmpCode": -1, "cidrBlock": "0.0.0.0/0", "fromPort": 0, "toPort": 0}]);
    equal(How::EgressEntries, &[(egress, live.clone())]);
    different(How::EgressEntries, &[(ingress, live.clone()), (json!([]), live)]);
}

#[test]
fn notifications_of_buckets() {
    let live = json!([{
        "Id": "generated", "LambdaFunctionArn": "arn:f", "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
        "Filter": {"Key": {"FilterRules": [{"Name": "Prefix", "Value": "in/"}, {"Name": "Suffix", "Value": ".png"}]}},
    }]);
    let declared = json!([{"lambdaFunctionArn": "arn:f", "events": ["s3:ObjectRemoved:*", "s3:ObjectCreated:*"], "filterPrefix": "in/", "filterSuffix": ".png"}]);
    equal(How::Notifications, &[(declared, live.clone())]);
    let other = [
        (json!([]), live.clone()),
        (
            json!([{"lambda_function_arn": "arn:f", "events": ["s3:ObjectCreated:*"], "filter_prefix": "in/"}]),
            live,
        ),
    ];
    different(How::Notifications, &other);
}
