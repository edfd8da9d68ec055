//! `pulumi stack export`.

use crate::support::{Tables, stack};

fn tables() -> Tables {
    Tables::of(vec![stack("pulumi.json")])
}

#[test]
fn the_stack_says_what_it_is() {
    let tables = tables();
    let about = "SELECT account_id, region, stack, tool, name, project, source, format_version, tool_version, \
                 secrets_provider, runtime, exported_at, serial, status, tags, title FROM iac_stack";
    assert_eq!(
        tables.rows(about),
        [
            "999999999999 | global | payments/dev | pulumi | dev | payments | tests/declared/pulumi.json | 3 | 3.140.0 \
          | awskms | nodejs | 2026-01-02T02:04:05Z | - | - | {} | payments/dev"
        ]
    );
    let outputs = "SELECT name, value, is_secret, secret_kind FROM iac_output";
    assert_eq!(
        tables.rows(outputs),
        [
            "adminPassword | - | 1 | -",
            "databaseUrl | - | 0 | connection string",
            r#"vpcId | "vpc-1" | 0 | -"#,
            r#"zones | ["eu-west-1a","eu-west-1b"] | 0 | -"#,
        ]
    );
    assert_eq!(
        tables.rows("SELECT stack, urn, kind FROM iac_pending_operation"),
        ["payments/dev | urn:pulumi:dev::payments::aws:s3/bucket:Bucket::logs | creating"]
    );
}

#[test]
fn resources_have_their_place_and_their_flags() {
    let tables = tables();
    // The database says nothing of itself, but its provider does; the one of an unknown provider is the audit's.
    assert_eq!(
        tables.rows(
            "SELECT position, name, type, account_id, region, id, arn FROM iac_resource ORDER BY position"
        ),
        [
            "0 | payments-dev | pulumi:pulumi:Stack | 999999999999 | us-east-1 | - | -",
            "1 | ireland | pulumi:providers:aws | 999999999999 | eu-west-1 | 0001 | -",
            "2 | network | payments:index:Network | 999999999999 | us-east-1 | - | -",
            "3 | main | aws:ec2/vpc:Vpc | 111111111111 | eu-west-1 | vpc-1 | arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-1",
            "4 | db::primary | aws:rds/instance:Instance | 111111111111 | eu-west-1 | db-1 | -",
            "5 | db::primary | aws:rds/instance:Instance | 999999999999 | us-east-1 | db-0 | -",
            "6 | reader | aws-native:iam:Role | 999999999999 | global | reader | -",
        ]
    );
    let flags = "SELECT position, is_custom, is_external, is_protected, is_retained, is_tainted, is_deleting, \
                 is_replacing, init_errors, created_at, modified_at FROM iac_resource WHERE position > 1 ORDER BY position";
    assert_eq!(
        tables.rows(flags),
        [
            "2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | [] | - | -",
            "3 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | [] | 2026-01-01T00:00:00Z | 2026-01-01T23:00:00Z",
            r#"4 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | ["timed out","withheld, for it holds a password"] | - | -"#,
            "5 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | [] | - | -",
            "6 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | [] | - | -",
        ]
    );
    let providers = "SELECT DISTINCT provider, provider_package, provider_version, provider_region, \
                     provider_account_ids, provider_default_tags FROM iac_resource WHERE position IN (3, 5)";
    assert_eq!(
        tables.rows(providers),
        [
            "urn:pulumi:dev::payments::pulumi:providers:aws::ireland::0001 | aws | 6.66.2 | eu-west-1 | \
             [\"111111111111\"] | {\"team\":\"payments\"}",
            "urn:pulumi:dev::payments::pulumi:providers:aws::default::gone | aws | 6.66.2 | - | - | {}",
        ]
    );
}

#[test]
fn a_urn_that_the_state_repeats_is_told_apart() {
    let urns = "SELECT urn, declared_urn = urn FROM iac_resource WHERE id LIKE 'db-%' ORDER BY position";
    let urn = "urn:pulumi:dev::payments::aws:rds/instance:Instance::db::primary";
    assert_eq!(tables().rows(urns), [format!("{urn} | 1"), format!("{urn}#2 | 0")]);
}

#[test]
fn properties_are_leaves_and_secrets_have_no_value() {
    let tables = tables();
    let of = |name: &str| {
        let sql = format!(
            "SELECT p.source, p.path, p.value, p.is_secret, p.secret_kind, p.is_default FROM iac_property p \
             JOIN iac_resource r USING (account_id, region, urn) WHERE r.id = '{name}' ORDER BY 1, 2"
        );
        tables.rows(&sql)
    };
    assert_eq!(
        of("vpc-1"),
        [
            r#"input | cidrBlock | "10.0.0.0/16" | 0 | - | 0"#,
            "input | enableDnsSupport | true | 0 | - | 1",
            r#"input | tags.environment | "dev" | 0 | - | 0"#,
            r#"input | tags["kubernetes.io/role"] | "none" | 0 | - | 0"#,
            r#"output | arn | "arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-1" | 0 | - | 0"#,
            r#"output | cidrBlock | "10.0.0.0/16" | 0 | - | 0"#,
            "output | enableDnsSupport | true | 0 | - | 0",
            r#"output | id | "vpc-1" | 0 | - | 0"#,
            r#"output | ipv6AssociationId | "" | 0 | - | 0"#,
            r#"output | tags.environment | "dev" | 0 | - | 0"#,
            r#"output | tags["kubernetes.io/role"] | "none" | 0 | - | 0"#,
        ]
    );
    // The provider read the password back without its mark.
    assert_eq!(
        of("db-1"),
        [
            r#"input | identifier | "db-1" | 0 | - | 0"#,
            "input | password | - | 1 | - | 0",
            "input | vpcSecurityGroupIds | [] | 0 | - | 0",
            "output | connection.token | - | 0 | token | 0",
            r#"output | identifier | "db-1" | 0 | - | 0"#,
            "output | password | - | 1 | - | 0",
        ]
    );
}

#[test]
fn dependencies_say_of_which_kind_they_are() {
    let sql = "SELECT d.kind, d.property, replace(d.depends_on, 'urn:pulumi:dev::payments::', '') \
               FROM iac_dependency d JOIN iac_resource r USING (account_id, region, urn) WHERE r.id = 'db-1'";
    let vpc = "payments:index:Network$aws:ec2/vpc:Vpc::main";
    let mut found = tables().rows(sql);
    found.sort();
    assert_eq!(
        found,
        [
            format!("deleted_with |  | {vpc}"),
            format!("dependency |  | {vpc}"),
            "parent |  | pulumi:pulumi:Stack::payments-dev".to_owned(),
            format!("property | vpcSecurityGroupIds | {vpc}"),
            "provider |  | pulumi:providers:aws::ireland".to_owned(),
        ]
    );
}

#[test]
fn no_secret_is_in_the_file() {
    let bytes = tables().bytes();
    assert!(!bytes.windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
}
