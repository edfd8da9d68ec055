//! Declared resources and the live rows that they are, or are not.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

/// The arn of something of EC2.
fn arn(rest: &str) -> String {
    format!("arn:aws:ec2:eu-west-1:{ACCOUNT}:{rest}")
}

const VPCS: &[&str] = &["ec2:DescribeVpcs", "ec2:DescribeVpcAttribute"];

fn vpc() -> Value {
    json!({
        "arn": arn("vpc/vpc-1"), "vpc_id": "vpc-1", "cidr_block": "10.0.0.0/16", "enable_dns_support": 1,
        "enable_dns_hostnames": 0, "instance_tenancy": "default", "tags": {"Name": "main", "aws:x": "y"},
    })
}

#[test]
fn what_is_live_as_declared_is_found_and_equal_in_every_tools_words() {
    for (kind, properties, names) in [
        (
            "aws:ec2/vpc:Vpc",
            json!({"cidrBlock": "10.0.0.0/16", "enableDnsHostnames": false, "tags": {"Name": "main"}}),
            ["cidrBlock", "enableDnsHostnames", "tags"],
        ),
        (
            "aws_vpc",
            json!({"cidr_block": "10.0.0.0/16", "enable_dns_hostnames": false, "instance_tenancy": "", "tags_all": {"Name": "main"}, "tags": null}),
            ["cidr_block", "enable_dns_hostnames", "tags_all"],
        ),
        (
            "AWS::EC2::VPC",
            json!({"CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": "false", "Tags": [{"Key": "Name", "Value": "main"}]}),
            ["CidrBlock", "EnableDnsHostnames", "Tags"],
        ),
        (
            "aws-native:ec2:Vpc",
            json!({"cidrBlock": "10.0.0.0/16", "enableDnsHostnames": false, "tags": [{"key": "Name", "value": "main"}]}),
            ["cidrBlock", "enableDnsHostnames", "tags"],
        ),
    ] {
        let declared = Declared::new(kind, "vpc-1", properties);
        let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&declared).linked();
        assert_eq!(linked.live, [format!("urn:{kind} 1 vpc-1 {} eu-west-1", arn("vpc/vpc-1"))]);
        let equal =
            linked.compared.iter().zip(names).filter(|(line, name)| {
                line.starts_with(&format!("urn:{kind} {name} ")) && line.ends_with(" 1")
            });
        assert_eq!(equal.count(), 3, "{:#?}", linked.compared);
        assert_eq!(linked.gaps, [""; 0]);
    }
}

#[test]
fn what_differs_is_shown_as_declared_and_as_live() {
    let declared = Declared::new(
        "aws_vpc",
        "vpc-1",
        json!({"enable_dns_support": false, "cidr_block": "10.1.0.0/16", "tags_all": {"Name": "shop"}}),
    );
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&declared).linked();
    assert_eq!(
        linked.compared,
        [
            r#"urn:aws_vpc cidr_block "10.1.0.0/16" "10.0.0.0/16" 0"#,
            "urn:aws_vpc enable_dns_support false true 0",
            r#"urn:aws_vpc tags_all {"Name":"shop"} {"Name":"main","aws:x":"y"} 0"#,
        ]
    );
}

#[test]
fn what_the_provider_chose_and_what_a_state_leaves_empty_is_not_compared() {
    let mut pulumi = Declared::new(
        "aws:ec2/vpc:Vpc",
        "vpc-1",
        json!({"enableDnsSupport": false, "cidrBlock": "10.0.0.0/16"}),
    );
    pulumi.defaults = &["enableDnsSupport"];
    pulumi.outputs = json!({"instanceTenancy": "dedicated"});
    let terraform = Declared::new(
        "aws_vpc",
        "vpc-1",
        json!({"cidr_block": "", "tags_all": {}, "instance_tenancy": null}),
    );
    let linked =
        Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&pulumi).declared(&terraform).linked();
    assert_eq!(linked.compared, [r#"urn:aws:ec2/vpc:Vpc cidrBlock "10.0.0.0/16" "10.0.0.0/16" 1"#]);
}

#[test]
fn tags_of_the_provider_must_be_there_too() {
    let mut declared = Declared::new("aws:ec2/vpc:Vpc", "vpc-1", json!({}));
    declared.default_tags = r#"{"team":"shop"}"#;
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&declared).linked();
    assert_eq!(
        linked.compared,
        [r#"urn:aws:ec2/vpc:Vpc tags {"team":"shop"} {"Name":"main","aws:x":"y"} 0"#]
    );
    declared.inputs = json!({"tags": {"Name": "main", "team": "web"}});
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&declared).linked();
    let own = r#"urn:aws:ec2/vpc:Vpc tags {"Name":"main","team":"web"} {"Name":"main","aws:x":"y"} 0"#;
    assert_eq!(linked.compared, [own], "the resource's own come first");
}

#[test]
fn what_is_not_there_is_missing_and_not_compared() {
    let declared = Declared::new("aws_vpc", "vpc-2", json!({"cidr_block": "10.0.0.0/16"}));
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&declared).linked();
    assert_eq!(linked, Linked { live: vec!["urn:aws_vpc 0 vpc-2 ? ?".into()], ..Linked::default() });
}

#[test]
fn what_is_deleted_is_missing_though_aws_still_shows_it() {
    for (table, kind, id, row) in [
        (
            "aws_ec2_instance",
            "aws_instance",
            "i-1",
            json!({"instance_id": "i-1", "instance_state": "terminated"}),
        ),
        (
            "aws_vpc_nat_gateway",
            "aws_nat_gateway",
            "nat-1",
            json!({"nat_gateway_id": "nat-1", "state": "deleted"}),
        ),
        ("aws_kms_key", "aws_kms_key", "k-1", json!({"id": "k-1", "key_state": "PendingDeletion"})),
        (
            "aws_iam_account_password_policy",
            "aws_iam_account_password_policy",
            "iam-account-password-policy",
            json!({"is_set": 0, "region": "global"}),
        ),
    ] {
        let mut row = row;
        row["arn"] = "arn".into();
        let operations = &["kms:DescribeKey"];
        let linked = Snapshot::audited(operations)
            .live(table, &row)
            .declared(&Declared::new(kind, id, json!({})))
            .linked();
        assert!(linked.live[0].starts_with(&format!("urn:{kind} 0 ")), "{:?}", linked.live);
    }
}

#[test]
fn a_list_that_was_not_read_leaves_everything_of_its_resources_unknown() {
    let declared = Declared::new("aws_vpc", "vpc-2", json!({"cidr_block": "10.0.0.0/16"}));
    let linked = Snapshot::audited(&[]).gap("ec2:DescribeVpcs", None).declared(&declared).linked();
    assert_eq!(linked.live, ["urn:aws_vpc ? vpc-2 ? ?"]);
    assert_eq!(linked.compared, [r#"urn:aws_vpc cidr_block "10.0.0.0/16" ? ?"#]);
    let gap = |table: &str, about: &str| {
        format!("{table} {ACCOUNT} eu-west-1 ec2:DescribeVpcs {about} missing_permission denied")
    };
    assert_eq!(
        linked.gaps,
        [gap("iac_comparison", "urn:aws_vpc#cidr_block"), gap("iac_live", "urn:aws_vpc")]
    );
}

#[test]
fn a_list_that_was_never_read_says_so() {
    let declared = Declared::new("aws_vpc", "vpc-1", json!({}));
    let linked = Snapshot::audited(&[]).declared(&declared).linked();
    assert_eq!(
        linked.gaps,
        [format!(
            "iac_live {ACCOUNT} eu-west-1 ec2:DescribeVpcs urn:aws_vpc not_collected the snapshot was collected without it"
        )]
    );
}

#[test]
fn what_was_found_before_a_list_broke_off_is_there() {
    let declared = Declared::new("aws_vpc", "vpc-1", json!({"cidr_block": "10.0.0.0/16"}));
    let snapshot = Snapshot::audited(&[]).gap("ec2:DescribeVpcs", None).live("aws_vpc", &vpc());
    let linked = snapshot.declared(&declared).linked();
    assert!(linked.live[0].starts_with("urn:aws_vpc 1 "), "{:?}", linked.live);
    assert_eq!(linked.gaps, [""; 0]);
}

#[test]
fn a_detail_that_was_not_read_of_one_resource_leaves_its_own_property_unknown() {
    let bucket = |name: &str| json!({"arn": format!("arn:aws:s3:::{name}"), "name": name, "versioning_enabled": null, "policy_std": "{}"});
    let versioning = |name: &str| json!({"bucket": name, "versioning_configuration": [{"status": "Enabled", "mfa_delete": ""}]});
    let operations = ["s3:ListBuckets", "s3:GetBucketVersioning", "s3:GetBucketPolicy"];
    let snapshot = Snapshot::audited(&operations)
        .gap("s3:GetBucketVersioning", Some("arn:aws:s3:::photos"))
        .live("aws_s3_bucket", &bucket("photos"))
        .live("aws_s3_bucket", &bucket("letters"))
        .declared(&Declared::new("aws_s3_bucket_versioning", "photos", versioning("photos")))
        .declared(&Declared::new(
            "aws:s3/bucketVersioning:BucketVersioning",
            "letters",
            json!({"bucket": "letters", "versioningConfiguration": {"status": "Enabled"}}),
        ));
    let linked = snapshot.linked();
    assert_eq!(
        linked.compared,
        [
            r#"urn:aws:s3/bucketVersioning:BucketVersioning versioningConfiguration.status "Enabled" null 0"#,
            r#"urn:aws_s3_bucket_versioning versioning_configuration[0].status "Enabled" ? ?"#,
        ]
    );
    assert_eq!(
        linked.gaps,
        [format!(
            "iac_comparison {ACCOUNT} eu-west-1 s3:GetBucketVersioning urn:aws_s3_bucket_versioning#versioning_configuration[0].status missing_permission denied"
        )]
    );
}

#[test]
fn a_resource_of_another_account_or_region_was_not_read() {
    let mut elsewhere = Declared::new("aws_vpc", "vpc-1", json!({}));
    elsewhere.account_id = "222222222222";
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&elsewhere).linked();
    assert_eq!(linked.live, ["urn:aws_vpc ? vpc-1 ? ?"]);
    assert_eq!(
        linked.gaps,
        [
            "iac_live 222222222222 eu-west-1 ec2:DescribeVpcs urn:aws_vpc not_collected account 222222222222 is not part of this audit"
        ]
    );
    let mut elsewhere = Declared::new("aws_vpc", "vpc-1", json!({}));
    elsewhere.region = "us-east-1";
    let linked = Snapshot::audited(VPCS).live("aws_vpc", &vpc()).declared(&elsewhere).linked();
    assert_eq!(
        linked.gaps,
        [format!(
            "iac_live {ACCOUNT} us-east-1 ec2:DescribeVpcs urn:aws_vpc not_collected region us-east-1 is not part of this audit"
        )]
    );
}

#[test]
fn a_bucket_may_be_in_another_region_than_its_provider() {
    let operations = ["s3:ListBuckets"];
    let mut snapshot = Snapshot::audited(&operations);
    snapshot.add(&format!("INSERT INTO upright_partition VALUES ('{ACCOUNT}', 'us-east-1')"));
    snapshot
        .add(&format!("INSERT INTO upright_coverage VALUES ('{ACCOUNT}', 'us-east-1', 's3:ListBuckets')"));
    let bucket = json!({"arn": "arn:aws:s3:::photos", "name": "photos", "region": "us-east-1"});
    let declared = Declared::new("aws_s3_bucket", "photos", json!({}));
    let linked = snapshot.live("aws_s3_bucket", &bucket).declared(&declared).linked();
    assert_eq!(linked.live, ["urn:aws_s3_bucket 1 photos arn:aws:s3:::photos us-east-1"]);
}

#[test]
fn a_bucket_is_missing_only_where_every_region_was_read() {
    let mut snapshot = Snapshot::audited(&["s3:ListBuckets"]);
    snapshot.add(&format!("INSERT INTO upright_partition VALUES ('{ACCOUNT}', 'us-east-1')"));
    let linked = snapshot.declared(&Declared::new("aws_s3_bucket", "photos", json!({}))).linked();
    assert_eq!(linked.live, ["urn:aws_s3_bucket ? photos ? ?"]);
}

#[test]
fn a_secret_is_not_compared_and_not_shown() {
    let mut declared = Declared::new(
        "aws:rds/instance:Instance",
        "db",
        json!({"identifier": "db", "username": null, "port": 5432}),
    );
    declared.secrets = &["username"];
    let row = json!({"arn": "arn:db", "db_instance_identifier": "db", "master_user_name": "hunter2", "endpoint_port": 5432});
    let linked = Snapshot::audited(&[]).live("aws_rds_db_instance", &row).declared(&declared).linked();
    assert_eq!(
        linked.compared,
        ["urn:aws:rds/instance:Instance port 5432 5432 1", "urn:aws:rds/instance:Instance username ? ? ?"]
    );
    assert_eq!(linked.gaps, [""; 0]);
}

#[test]
fn names_of_variables_are_compared_and_their_values_are_not() {
    let mut declared = Declared::new(
        "aws:lambda/function:Function",
        "f",
        json!({"environment": {"variables": {"URL": "x", "TOKEN": null}}}),
    );
    declared.secrets = &["environment.variables.TOKEN"];
    let row = json!({"arn": "arn:f", "name": "f", "environment_variable_names": ["TOKEN", "URL", "DEBUG"]});
    let linked = Snapshot::audited(&[]).live("aws_lambda_function", &row).declared(&declared).linked();
    assert_eq!(
        linked.compared,
        [
            r#"urn:aws:lambda/function:Function environment.variables ["TOKEN","URL"] ["DEBUG","TOKEN","URL"] 0"#
        ]
    );
}

#[test]
fn what_a_part_declares_counts_and_not_what_the_whole_remembers() {
    let bucket = json!({"arn": "arn:aws:s3:::photos", "name": "photos", "versioning_enabled": 1});
    let whole = json!({"bucket": "photos", "versioning": [{"enabled": false, "mfa_delete": false}]});
    let part = json!({"bucket": "photos", "versioning_configuration": [{"status": "Enabled"}]});
    let alone = Snapshot::audited(&["s3:GetBucketVersioning"])
        .live("aws_s3_bucket", &bucket)
        .declared(&Declared::new("aws_s3_bucket", "photos", whole));
    assert!(
        alone.linked().compared.contains(&"urn:aws_s3_bucket versioning[0].enabled false true 0".to_owned())
    );
    let linked = alone.declared(&Declared::new("aws_s3_bucket_versioning", "photos", part)).linked();
    let enabled: Vec<_> = linked.compared.iter().filter(|line| !line.contains("mfa")).collect();
    assert_eq!(
        enabled,
        [r#"urn:aws_s3_bucket_versioning versioning_configuration[0].status "Enabled" true 1"#]
    );
}

#[test]
fn what_says_no_kind_is_of_the_usual_one() {
    let gateway = json!({"arn": arn("natgateway/nat-1"), "nat_gateway_id": "nat-1", "state": "available"});
    for (kind, is_equal) in [("public", 1), ("private", 0)] {
        let declared = Declared::new("aws_nat_gateway", "nat-1", json!({"connectivity_type": kind}));
        let linked =
            Snapshot::audited(&[]).live("aws_vpc_nat_gateway", &gateway).declared(&declared).linked();
        assert_eq!(
            linked.compared,
            [format!(r#"urn:aws_nat_gateway connectivity_type "{kind}" null {is_equal}"#)]
        );
    }
}

#[test]
fn rules_of_their_own_settle_those_of_their_group() {
    let group = json!({"arn": arn("security-group/sg-1"), "group_id": "sg-1", "ip_permissions": [
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": null}]},
    ]});
    let state = json!({"ingress": [{"protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_blocks": ["0.0.0.0/0"]}]});
    let alone = Snapshot::audited(&["ec2:DescribeSecurityGroupRules"])
        .live("aws_vpc_security_group", &group)
        .declared(&Declared::new("aws_security_group", "sg-1", state));
    assert_eq!(
        alone.linked().compared,
        [
            r#"urn:aws_security_group ingress [{"from":80,"protocol":"6","source":"0.0.0.0/0","to":80}] [{"from":443,"protocol":"6","source":"10.0.0.0/8","to":443}] 0"#
        ]
    );
    let rule = json!({"security_group_id": "sg-1", "cidr_ipv4": "10.0.0.0/8"});
    let linked =
        alone.declared(&Declared::new("aws_vpc_security_group_ingress_rule", "sgr-1", rule)).linked();
    assert_eq!(linked.compared, [""; 0]);
    assert_eq!(linked.live[1], "urn:aws_vpc_security_group_ingress_rule 0 sgr-1 ? ?");
}

#[test]
fn a_row_may_have_an_identity_of_several_columns() {
    let entry = json!({"network_acl_id": "acl-1", "egress": 0, "rule_number": 100, "cidr_block": "10.0.0.0/8", "rule_action": "allow", "protocol": "6", "from_port": 443, "to_port": 443});
    let declared = json!({"NetworkAclId": "acl-1", "RuleNumber": 100, "Protocol": 6, "RuleAction": "ALLOW", "PortRange": {"From": 443, "To": 444}});
    let linked = Snapshot::audited(&[])
        .live("aws_vpc_network_acl_entry", &entry)
        .declared(&Declared::new("AWS::EC2::NetworkAclEntry", "Entry-1", declared))
        .linked();
    assert_eq!(linked.live, ["urn:AWS::EC2::NetworkAclEntry 1 0 acl-1 100 ? eu-west-1"]);
    let unequal: Vec<_> = linked.compared.iter().filter(|line| line.ends_with(" 0")).collect();
    assert_eq!(unequal, ["urn:AWS::EC2::NetworkAclEntry PortRange.To 444 443 0"]);
    assert_eq!(linked.compared.len(), 4);
}

#[test]
fn a_type_may_mean_rows_of_several_tables() {
    let policy = json!({"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]});
    let live = json!([{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": ["s3:getobject"], "Resource": ["*"]}]}}]);
    for (table, holder) in [("aws_iam_role", "Roles"), ("aws_iam_group", "Groups")] {
        let row = json!({"arn": "arn:x", "name": "x", "inline_policies_std": live, "region": "global"});
        let mut declared = Declared::new(
            "AWS::IAM::Policy",
            "stac-p-1",
            json!({"PolicyName": "p", "PolicyDocument": policy, holder: ["x"]}),
        );
        declared.region = "global";
        let linked = Snapshot::audited(&[]).live(table, &row).declared(&declared).linked();
        assert_eq!(linked.live, ["urn:AWS::IAM::Policy 1 x arn:x global"]);
        assert!(linked.compared[0].ends_with(" 1"), "{:?}", linked.compared);
    }
}

#[test]
fn a_key_may_be_declared_by_its_alias() {
    let key = format!("arn:aws:kms:eu-west-1:{ACCOUNT}:key/k-1");
    let volume = json!({"arn": arn("volume/vol-1"), "volume_id": "vol-1", "kms_key_id": key});
    let alias = json!({"arn": "arn:alias", "alias_name": "alias/shop", "target_key_id": "k-1"});
    let declared = Declared::new("AWS::EC2::Volume", "vol-1", json!({"KmsKeyId": "alias/shop"}));
    let snapshot = Snapshot::audited(&[]).live("aws_ebs_volume", &volume).declared(&declared);
    assert!(snapshot.linked().gaps[0].contains("kms:ListAliases"), "the alias may be that of the key");
    let linked = snapshot.live("aws_kms_alias", &alias).linked();
    assert_eq!(linked.compared, [format!(r#"urn:AWS::EC2::Volume KmsKeyId "alias/shop" "{key}" 1"#)]);
}
