//! A diff as people and programs see it.

use crate::{Pair, buckets, gap, json_schema, never_called};
use insta::assert_snapshot;
use upright::diff::Diff;
use upright::report::{Style, diff_json, diff_schema, diff_table};

/// Everything that a diff can hold.
fn full() -> (Pair, Diff) {
    let rule = "INSERT INTO aws_vpc_security_group_rule (account_id, region, arn, security_group_rule_id, group_id, is_egress, \
                type, ip_protocol, from_port, to_port, cidr_ipv4, title) VALUES ('1', 'r', \
                'arn:aws:ec2:r:1:security-group-rule/sgr-1', 'sgr-1', 'sg-1', 0, 'ingress', 'tcp', 22, 22, '0.0.0.0/0', 'sgr-1');";
    let policy = |principal: &str| {
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"ReadsOfTheReportingDepartment","Effect":"Allow","Principal":"{principal}","Action":"s3:GetObject"}}]}}"#
        );
        format!("UPDATE aws_s3_bucket SET policy = '{policy}' WHERE name = 'photos';\n")
    };
    let tags = |team: &str| {
        format!(
            r#"UPDATE aws_s3_bucket SET tags = '{{"environment":"production","team":"{team}"}}' WHERE name = 'photos';"#
        )
    };
    let before = buckets(&[
        ("photos", "1"),
        ("drafts", "0"),
        ("logs", "1"),
        ("old", "0"),
        ("hidden", "NULL"),
        ("papers", "0"),
    ]) + &policy("arn:aws:iam::111122223333:role/reports")
        + &tags("storefront")
        + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::hidden"));
    let after = buckets(&[
        ("photos", "0"),
        ("drafts", "1"),
        ("logs", "NULL"),
        ("hidden", "0"),
        ("fresh", "0"),
        ("papers", "0"),
    ]) + &policy("*")
        + &tags("payments")
        + rule
        + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::logs"))
        + &gap("aws_vpc", "ec2:DescribeVpcs", None)
        + &never_called("s3:GetBucketAcl")
        + "DELETE FROM upright_partition WHERE region = 'q'; UPDATE upright_run SET complete = 0;";
    let both = "INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, title, available_ip_address_count) \
                VALUES ('1', 'r', 'arn:aws:ec2:r:1:subnet/subnet-1', 'subnet-1', 'vpc-1', 'data-a', 8);";
    let after =
        after + "UPDATE aws_vpc_subnet SET available_ip_address_count = 7, map_public_ip_on_launch = 1;";
    let pair = Pair::of(both, &before, &after);
    let diff = pair.judged(
        "title: Storefront, production
requirements:
  - { id: S3-1, text: Buckets keep the versions of their objects., checks: [s3/versioning] }
  - { id: SG-1, text: Nobody reaches an administration port from the internet., checks: [sg/no-open-admin-ports] }
  - { id: NET-1, text: All traffic is recorded., checks: [vpc/flow-logs-active] }
waivers:
  - { check: s3/versioning, resource: arn:aws:s3:::papers, reason: Nothing is written there., owner: platform, expires: 2027-03-31 }
",
    );
    (pair, diff)
}

#[test]
fn a_table_for_people_and_json_for_programs() {
    let (_pair, diff) = full();
    let table = |width, colour| diff_table(&diff, Style { width: Some(width), colour, ..Style::default() });
    assert_snapshot!("table-80", table(80, false));
    assert_snapshot!("table-140", table(140, false));
    assert_snapshot!("table-colour", table(80, true));
    let json = diff_json(&diff);
    assert_eq!(serde_json::from_str::<Diff>(&json).expect("a diff"), diff);
    json_schema::assert_valid(&diff_schema(), &json);
    assert_snapshot!("json", json);
}

#[test]
fn a_diff_of_nothing_says_so() {
    let table = diff_table(
        &Pair::of("", "", "").diff(),
        Style { width: Some(80), colour: false, ..Style::default() },
    );
    assert!(table.ends_with("findings: none changed\nresources: none changed\n"), "{table}");
}
