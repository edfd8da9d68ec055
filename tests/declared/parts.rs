//! Lists of which a template tells some items only: what is known of them is compared.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

const GROUPS: &[&str] = &["ec2:DescribeSecurityGroups"];

fn rule(port: u16, source: &str) -> Value {
    json!({ "IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{ "CidrIp": source }] })
}

fn group(kind: &str, declared: Value, unknown: &[&str], live: &[Value]) -> Linked {
    let arn = format!("arn:aws:ec2:eu-west-1:{ACCOUNT}:security-group/sg-1");
    let row = json!({ "arn": arn, "group_id": "sg-1", "ip_permissions": live, "ip_permissions_egress": [] });
    let declared = Declared { unknown, ..Declared::new(kind, "sg-1", declared) };
    Snapshot::audited(GROUPS).live("aws_vpc_security_group", &row).declared(&declared).linked()
}

/// The outcomes of comparisons: `?` for those that stay open.
fn outcome(linked: &Linked) -> String {
    linked
        .subjects
        .iter()
        .map(|line| line.rsplit(' ').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_rule_that_nobody_declared_is_seen_beside_one_whose_source_is_open() {
    let declared = json!({ "SecurityGroupIngress": [
        { "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": null },
        { "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8" },
    ] });
    let of = |live: &[Value]| {
        group("AWS::EC2::SecurityGroup", declared.clone(), &["SecurityGroupIngress[0].CidrIp"], live)
    };
    assert_eq!(outcome(&of(&[rule(443, "10.9.0.0/16"), rule(80, "10.0.0.0/8")])), "?");
    let added = of(&[rule(443, "10.9.0.0/16"), rule(80, "10.0.0.0/8"), rule(22, "0.0.0.0/0")]);
    assert_eq!(outcome(&added), "0");
    assert!(added.differences[0].contains(r#""from":22"#), "{:?}", added.differences);
    assert_eq!(outcome(&of(&[rule(443, "10.9.0.0/16")])), "0", "a known rule is gone");
    // One source of which AWS alone knows may be several rules of that port.
    assert_eq!(
        outcome(&of(&[rule(443, "10.1.0.0/16"), rule(443, "10.2.0.0/16"), rule(80, "10.0.0.0/8")])),
        "?"
    );
}

#[test]
fn a_rule_of_its_own_whose_source_is_open_is_not_decided() {
    let declared =
        json!({ "GroupId": "sg-1", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": null });
    let linked = group("AWS::EC2::SecurityGroupIngress", declared, &["CidrIp"], &[rule(22, "0.0.0.0/0")]);
    assert_eq!(linked.subjects, ["urn:AWS::EC2::SecurityGroupIngress#ingress ?"]);
}

#[test]
fn a_rule_of_its_own_is_called_by_its_direction() {
    let declared = json!({ "GroupId": "sg-1", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8" });
    let linked = group("AWS::EC2::SecurityGroupIngress", declared, &[], &[rule(22, "0.0.0.0/0")]);
    assert_eq!(linked.subjects, ["urn:AWS::EC2::SecurityGroupIngress#ingress 0"]);
    let declared = json!({ "security_group_id": "sg-1", "type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"] });
    let linked = group("aws_security_group_rule", declared, &[], &[rule(22, "0.0.0.0/0")]);
    assert_eq!(linked.subjects, ["urn:aws_security_group_rule#ingress 1"]);
}

#[test]
fn the_known_statements_of_a_policy_are_compared() {
    let statement =
        |action: &str, resource: &Value| json!({ "Effect": "Allow", "Action": action, "Resource": resource });
    let document = |statements: &[Value]| json!({ "Version": "2012-10-17", "Statement": statements });
    let declared = json!({ "RoleName": "app", "PolicyName": "p", "PolicyDocument":
        document(&[statement("s3:GetObject", &"*".into()), statement("sqs:SendMessage", &Value::Null)]) });
    let declared = Declared {
        region: "global",
        unknown: &["PolicyDocument.Statement[1].Resource"],
        ..Declared::new("AWS::IAM::RolePolicy", "p", declared)
    };
    let of = |statements: &[Value]| {
        let inline = json!([{ "PolicyName": "p", "PolicyDocument": document(statements) }]);
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/app");
        let row = json!({ "region": "global", "name": "app", "arn": arn, "inline_policies_std": inline });
        let snapshot = Snapshot::audited(&["iam:GetAccountAuthorizationDetails"]).live("aws_iam_role", &row);
        outcome(&snapshot.declared(&declared).linked())
    };
    let (read, send) =
        (statement("s3:GetObject", &"*".into()), statement("sqs:SendMessage", &"arn:q".into()));
    assert_eq!(of(&[read.clone(), send.clone()]), "?");
    assert_eq!(of(&[statement("s3:*", &"*".into()), send.clone()]), "0", "a known statement was changed");
    assert_eq!(of(&[read.clone(), send, statement("*:*", &"*".into())]), "0", "one was added");
    assert_eq!(of(&[read]), "?");
}

#[test]
fn the_known_items_of_a_list_and_of_tags_are_compared() {
    let arn = format!("arn:aws:ec2:eu-west-1:{ACCOUNT}:instance/i-1");
    let declared = Declared {
        unknown: &["SecurityGroupIds[1]", "Tags[0].Value"],
        ..Declared::new(
            "AWS::EC2::Instance",
            "i-1",
            json!({
                "SecurityGroupIds": ["sg-1", null],
                "Tags": [{ "Key": "a", "Value": null }, { "Key": "b", "Value": "2" }],
            }),
        )
    };
    let of = |groups: &[&str], tags: Value| {
        let groups: Vec<_> = groups.iter().map(|id| json!({ "GroupId": id })).collect();
        let row = json!({ "arn": arn, "instance_id": "i-1", "security_groups": groups, "tags": tags });
        let snapshot = Snapshot::audited(&["ec2:DescribeInstances"]).live("aws_ec2_instance", &row);
        outcome(&snapshot.declared(&declared).linked())
    };
    let tags = json!({ "a": "1", "b": "2" });
    assert_eq!(of(&["sg-1", "sg-2"], tags.clone()), "? ?");
    assert_eq!(of(&["sg-1", "sg-2", "sg-3"], tags.clone()), "0 ?");
    assert_eq!(of(&["sg-2"], tags), "0 ?");
    assert_eq!(of(&["sg-1", "sg-2"], json!({ "a": "1", "b": "3" })), "? 0");
}

/// Two policies that begin alike are told apart where they differ.
#[test]
fn a_difference_is_shown_where_it_is() {
    let statement = |sid: &str, action: &str| json!({ "Sid": sid, "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{ACCOUNT}:root") }, "Action": action, "Resource": "*" });
    let document = |last: &str| json!({ "Version": "2012-10-17", "Statement": [statement("Administration", "kms:*"), statement("Use", last)] });
    let arn = format!("arn:aws:kms:eu-west-1:{ACCOUNT}:key/1234");
    let row = json!({ "arn": arn, "id": "1234", "key_state": "Enabled", "policy_std": document("kms:Decrypt"), "key_rotation_enabled": 0 });
    let declared = Declared::new(
        "AWS::KMS::Key",
        "1234",
        json!({ "KeyPolicy": document("kms:Encrypt"), "EnableKeyRotation": "true" }),
    );
    let operations = &["kms:ListKeys", "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus"];
    let linked = Snapshot::audited(operations).live("aws_kms_key", &row).declared(&declared).linked();
    assert_eq!(
        linked.differences,
        [
            r#"EnableKeyRotation declared "true", live "false""#,
            r#"KeyPolicy Statement[1].Action[0]: declared "kms:encrypt", live "kms:decrypt""#,
        ]
    );
}
