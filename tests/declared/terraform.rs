//! Terraform's state, and what `terraform show -json` makes of it.

use crate::support::{Tables, stack};

#[test]
fn a_state_becomes_rows() {
    let tables = Tables::of(vec![stack("terraform.tfstate")]);
    assert_eq!(
        tables.rows(
            "SELECT stack, tool, name, project, format_version, tool_version, serial, title FROM iac_stack"
        ),
        ["7d0f3c1e-0000-4000-8000-000000000001 | terraform | terraform | - | 4 | 1.9.5 | 12 | terraform"]
    );
    assert_eq!(
        tables.rows("SELECT name, value, is_secret, secret_kind FROM iac_output"),
        ["api_token | - | 0 | token", "database_password | - | 1 | -", r#"vpc_id | "vpc-1" | 0 | -"#]
    );
    // What has no ARN is where the rest of its provider is.
    let places = "SELECT urn, name, type, account_id, region, id FROM iac_resource ORDER BY position";
    assert_eq!(
        tables.rows(places),
        [
            "data.aws_caller_identity.current | current | aws_caller_identity | 111111111111 | global | 111111111111",
            "aws_subnet.private[0] | private[0] | aws_subnet | 111111111111 | eu-west-1 | subnet-1",
            "aws_subnet.private[1] | private[1] | aws_subnet | 111111111111 | eu-west-1 | subnet-2",
            "module.app[\"blue\"].aws_db_instance.main | main | aws_db_instance | 111111111111 | eu-west-1 | db-1",
            "module.app[\"blue\"].aws_db_instance.main#2 | main | aws_db_instance | 111111111111 | eu-west-1 | db-0",
            "random_password.database | database | random_password | 999999999999 | us-east-1 | none",
        ]
    );
    let flags = "SELECT position, is_custom, is_external, is_protected, is_tainted, is_deleting, provider_package \
                 FROM iac_resource ORDER BY position";
    assert_eq!(
        tables.rows(flags),
        [
            "0 | 0 | 1 | - | 0 | 0 | aws",
            "1 | 1 | 0 | - | 0 | 0 | aws",
            "2 | 1 | 0 | - | 0 | 0 | aws",
            "3 | 1 | 0 | - | 1 | 0 | aws",
            "4 | 1 | 0 | - | 0 | 1 | aws",
            "5 | 1 | 0 | - | 0 | 0 | random",
        ]
    );
}

#[test]
fn what_a_state_calls_sensitive_is_withheld_and_its_neighbours_are_not() {
    let tables = Tables::of(vec![stack("terraform.tfstate")]);
    let properties = "SELECT path, value, is_secret, secret_kind FROM iac_property \
                      WHERE urn LIKE '%db_instance%' AND urn NOT LIKE '%#2' OR urn LIKE 'random%' ORDER BY urn, path";
    assert_eq!(
        tables.rows(properties),
        [
            r#"id | "db-1" | 0 | -"#,
            r#"identifier | "blue" | 0 | -"#,
            r#"labels.c | "d" | 0 | -"#,
            r#"labels["a.b"] | - | 1 | -"#,
            r#"parameter[0].name | "a" | 0 | -"#,
            r#"parameter[0].value | "1" | 0 | -"#,
            r#"parameter[1].name | "b" | 0 | -"#,
            "parameter[1].value | - | 1 | -",
            "password | - | 1 | -",
            "restore_to_point_in_time | [] | 0 | -",
            "bcrypt_hash | - | 1 | -",
            r#"id | "none" | 0 | -"#,
            "length | 16 | 0 | -",
            "result | - | 1 | -",
        ]
    );
}

#[test]
fn a_dependency_is_on_every_instance() {
    let tables = Tables::of(vec![stack("terraform.tfstate")]);
    let mut found = tables.rows("SELECT urn, depends_on, kind FROM iac_dependency");
    found.sort();
    let urn = "module.app[\"blue\"].aws_db_instance.main";
    assert_eq!(
        found,
        [
            format!("{urn} | aws_subnet.private[0] | dependency"),
            format!("{urn} | aws_subnet.private[1] | dependency"),
            format!("{urn} | data.aws_caller_identity.current | dependency"),
        ]
    );
}

#[test]
fn what_show_prints_becomes_the_same_rows() {
    let tables = Tables::of(vec![stack("show.json")]);
    assert_eq!(
        tables.rows("SELECT stack, name, format_version, tool_version FROM iac_stack"),
        ["tests/declared/show.json | show | 1.0 | 1.9.5"]
    );
    let resources =
        "SELECT urn, name, is_external, is_tainted, account_id, region FROM iac_resource ORDER BY position";
    assert_eq!(
        tables.rows(resources),
        [
            "aws_vpc.main | main | 0 | 0 | 111111111111 | eu-west-1",
            "data.aws_region.here | here | 1 | 0 | 111111111111 | eu-west-1",
            "module.app.module.database.aws_db_instance.main[\"a\"] | main[\"a\"] | 0 | 1 | 111111111111 | eu-west-1",
        ]
    );
    let properties =
        "SELECT path, value, is_secret FROM iac_property WHERE urn LIKE '%db_instance%' ORDER BY path";
    assert_eq!(
        tables.rows(properties),
        [r#"id | "db-1" | 0"#, "password | - | 1", "replicas[0].key | - | 1", r#"replicas[1].key | "x" | 0"#]
    );
    assert_eq!(tables.rows("SELECT depends_on FROM iac_dependency"), ["aws_vpc.main"]);
    assert_eq!(
        tables.rows("SELECT name, value FROM iac_output"),
        ["database_password | -", r#"vpc_id | "vpc-1""#]
    );
}

#[test]
fn no_secret_is_in_the_file() {
    let bytes = Tables::of(vec![stack("terraform.tfstate"), stack("show.json")]).bytes();
    assert!(!bytes.windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
}

#[test]
fn two_states_may_call_different_things_by_one_address() {
    let (mut one, mut other) = (stack("show.json"), stack("show.json"));
    (one.stack, other.stack) = ("one".to_owned(), "other".to_owned());
    let tables = Tables::of(vec![one, other]);
    assert_eq!(
        tables.rows("SELECT stack, urn FROM iac_resource WHERE declared_urn = 'aws_vpc.main' ORDER BY stack"),
        ["one | aws_vpc.main", "other | aws_vpc.main#2"]
    );
}
