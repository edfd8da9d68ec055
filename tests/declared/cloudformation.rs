//! Templates of CloudFormation, with what AWS tells of their stacks.

use crate::support::Tables;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use upright::declared::{LiveOutput, LiveParameter, LiveResource, LiveStack, Resource, Stack, template};

const TEMPLATE: &str = include_str!("template.yaml");
const ID: &str = "arn:aws:cloudformation:eu-west-1:111111111111:stack/shop/1";

fn live() -> LiveStack {
    let text = |text: &str| text.to_owned();
    let parameter = |name: &str, value: &str, resolved: Option<&str>| LiveParameter {
        name: text(name),
        value: Some(text(value)),
        resolved: resolved.map(text),
    };
    let output = |name: &str, value: &str, export: Option<&str>| LiveOutput {
        name: text(name),
        value: text(value),
        export_name: export.map(text),
    };
    let resource = |logical: &str, kind: &str, id: &str, status: &str| LiveResource {
        logical_id: text(logical),
        physical_id: (!id.is_empty()).then(|| text(id)),
        kind: text(kind),
        status: Some(text(status)),
        status_reason: (status == "UPDATE_FAILED").then(|| text("password=\"hunter2-reason\" is refused")),
        changed_at: Some(text("2026-01-01T00:00:00Z")),
    };
    LiveStack {
        id: text(ID),
        name: text("shop"),
        source: text("cloudformation:shop"),
        status: Some(text("UPDATE_COMPLETE")),
        changed_at: Some(text("2026-02-01T00:00:00Z")),
        tags: BTreeMap::from([(text("environment"), text("dev"))]),
        is_protected: true,
        parameters: vec![
            parameter("Stage", "dev", None),
            parameter("Password", "hunter2-echoed", None),
            parameter("Zones", "eu-west-1a, eu-west-1b", None),
            parameter("Image", "/aws/image", Some("ami-1")),
            parameter("Unresolved", "/app/storage", None),
        ],
        outputs: vec![
            output("VpcId", "vpc-1", Some("shop-vpc")),
            output("DbPassword", "hunter2-Xy7", None),
            output("Connection", "app hunter2-echoed", None),
        ],
        resources: vec![
            resource("Vpc", "AWS::EC2::VPC", "vpc-1", "CREATE_COMPLETE"),
            resource("Subnet", "AWS::EC2::Subnet", "subnet-1", "UPDATE_IN_PROGRESS"),
            resource("Key", "AWS::KMS::Key", "1234", "CREATE_COMPLETE"),
            resource("Role", "AWS::IAM::Role", "shop-role", "CREATE_COMPLETE"),
            resource("Function", "AWS::Lambda::Function", "shop-function", "UPDATE_FAILED"),
            resource("Db", "AWS::RDS::DBInstance", "", "CREATE_IN_PROGRESS"),
            resource("Bucket", "AWS::S3::Bucket", "photos", "DELETE_FAILED"),
            resource("Gone", "AWS::SNS::Topic", "arn:aws:sns:eu-west-1:1:gone", "DELETE_COMPLETE"),
            resource("Nested", "AWS::CloudFormation::Stack", &format!("{ID}-nested"), "CREATE_COMPLETE"),
            resource("CDKMetadata", "AWS::CDK::Metadata", "meta", "CREATE_COMPLETE"),
        ],
        exports: Some(BTreeMap::from([(text("code-bucket"), text("code"))])),
        ..LiveStack::default()
    }
}

fn declared() -> Stack {
    live().declare(TEMPLATE).expect("a template")
}

fn resource(name: &str) -> Resource {
    let mut resources = declared().resources.into_iter();
    resources.find(|resource| resource.name.as_deref() == Some(name)).unwrap_or_else(|| panic!("{name}"))
}

/// The properties of a resource, and the paths of what is unknown in them and of what is secret.
fn inputs(name: &str) -> (Value, String, String) {
    let inputs = resource(name).inputs.open();
    let joined = |paths: Vec<String>| paths.join(" ");
    let secrets = inputs.secrets.into_iter().chain(inputs.plain_secrets.into_keys());
    (Value::Object(inputs.values), joined(inputs.unknown.into_iter().collect()), joined(secrets.collect()))
}

#[test]
fn the_short_forms_of_functions_are_read_as_the_long_ones() {
    let template = template(TEMPLATE).expect("a template");
    let properties = |name: &str| &template["Resources"][name]["Properties"];
    assert_eq!(properties("Subnet")["VpcId"], json!({ "Ref": "Vpc" }));
    assert_eq!(properties("Function")["Role"], json!({ "Fn::GetAtt": "Role.Arn" }));
    assert_eq!(properties("Function")["KmsKeyArn"], json!({ "Fn::GetAtt": ["Key", "Arn"] }));
    assert_eq!(template["Conditions"]["IsSmall"], json!({ "Fn::Not": [{ "Condition": "IsProd" }] }));
    assert_eq!(template["Mappings"]["Sizes"]["dev"]["memory"], 256);
}

#[test]
fn what_is_no_template_is_none() {
    for text in ["", "text", "[1]", "a: [", "{"] {
        assert_eq!(template(text), None, "{text}");
        assert_eq!(live().declare(text), None, "{text}");
    }
}

#[test]
fn functions_come_to_what_the_stack_tells() {
    let (vpc, unknown, _) = inputs("Vpc");
    assert_eq!(vpc["Tags"], json!([{ "Key": "Name", "Value": "shop-dev-${Literal}" }]));
    assert_eq!(unknown, "");
    let (subnet, unknown, _) = inputs("Subnet");
    assert_eq!(
        subnet,
        json!({ "VpcId": "vpc-1", "AvailabilityZone": "eu-west-1b", "CidrBlock": "10.0.0.0/24" })
    );
    assert_eq!(unknown, "");
    let (function, unknown, secrets) = inputs("Function");
    assert_eq!(
        function,
        json!({
            "Role": "arn:aws:iam::111111111111:role/app/shop-role",
            "KmsKeyArn": "arn:aws:kms:eu-west-1:111111111111:key/1234",
            "MemorySize": 256, "Timeout": 30, "Description": null, "Layers": ["a", "ami-1"],
            "Environment": { "Variables": { "REGION": "eu-west-1", "HOST": null, "API_TOKEN": null, "URL": null } },
            "Code": { "S3Bucket": "code", "S3Key": null },
        })
    );
    assert_eq!(unknown, "Code.S3Key Description Environment.Variables.HOST");
    assert_eq!(secrets, "Environment.Variables.URL Environment.Variables.API_TOKEN");
}

/// Nothing is taken for false because it cannot be told.
#[test]
fn what_rests_on_what_is_not_known_is_not_known() {
    let (db, unknown, secrets) = inputs("Db");
    // `Both` is false whatever the import is.
    assert_eq!(db["MultiAZ"], json!(false));
    assert_eq!(unknown, "AllocatedStorage DBName StorageType");
    assert_eq!(secrets, "MasterUserPassword MasterUsername");
}

#[test]
fn every_function_in_its_long_form() {
    let known = |function: Value| {
        let resources =
            json!({ "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "X": function, "Y": 1 } } });
        let template = json!({
            "Resources": resources,
            "Conditions": { "Yes": { "Fn::Equals": [1, "1"] }, "No": { "Fn::Not": [{ "Condition": "Yes" }] } },
        });
        let stack = live().declare(&template.to_string()).expect("a template");
        let mut inputs = stack.resources[0].inputs.open();
        let known = inputs.values.remove("X");
        if inputs.unknown.contains("X") { None } else { known.or(Some(json!("nothing"))) }
    };
    for (function, value) in [
        (json!({ "Ref": "AWS::NoValue" }), json!("nothing")),
        (json!({ "Ref": "AWS::StackId" }), json!(ID)),
        (json!({ "Ref": "AWS::URLSuffix" }), json!("amazonaws.com")),
        (json!({ "Ref": "AWS::NotificationARNs" }), json!([])),
        (json!({ "Fn::GetAtt": "Bucket.Arn" }), json!("arn:aws:s3:::photos")),
        (json!({ "Fn::GetAtt": ["Nested", "Arn"] }), json!(format!("{ID}-nested"))),
        (json!({ "Fn::Base64": "text" }), json!("dGV4dA==")),
        (
            json!({ "Fn::If": ["Yes", { "a": { "Fn::If": ["No", 1, { "Ref": "Stage" }] } }, 2] }),
            json!({ "a": "dev" }),
        ),
        (json!({ "Fn::Select": ["0", ["a", { "Fn::ImportValue": "elsewhere" }]] }), json!("a")),
        (json!({ "Fn::Sub": "${ Stage }-$Stage-${AWS::AccountId}" }), json!("dev-$Stage-111111111111")),
        (
            json!({ "Condition": { "Bool": { "a": true } } }),
            json!({ "Condition": { "Bool": { "a": true } } }),
        ),
        (json!([{ "Ref": "AWS::NoValue" }, 1]), json!([1])),
    ] {
        assert_eq!(known(function.clone()), Some(value), "{function}");
    }
    for function in [
        json!({ "Ref": "Nobody" }),
        json!({ "Fn::Unheard": 1 }),
        json!({ "Fn::GetAtt": ["Vpc", "CidrBlock"] }),
        json!({ "Fn::GetAtt": [] }),
        json!({ "Fn::GetAtt": "Vpc" }),
        json!({ "Fn::GetAtt": "Nobody.Arn" }),
        json!({ "Fn::Sub": "x-${" }),
        json!({ "Fn::Sub": [] }),
        json!({ "Fn::Sub": "x-${Vpc.CidrBlock}" }),
        json!({ "Fn::Sub": ["x-${A}", { "A": { "Ref": "AWS::NoValue" } }] }),
        json!({ "Fn::Join": "-" }),
        json!({ "Fn::Join": ["-", [{ "Fn::GetAZs": "" }]] }),
        json!({ "Fn::Select": [7, ["a"]] }),
        json!({ "Fn::Split": ["", "a"] }),
        json!({ "Fn::FindInMap": ["Sizes", "dev", "x"] }),
        json!({ "Fn::If": ["Nobody", 1, 2] }),
        json!({ "Fn::If": ["Yes"] }),
        json!({ "Fn::ImportValue": "elsewhere" }),
    ] {
        assert_eq!(known(function.clone()), None, "{function}");
    }
}

/// Of a template that makes its values larger and larger nothing is taken.
#[test]
fn what_grows_without_end_is_cut() {
    let mut value = json!("0123456789");
    for _ in 0..30 {
        value = json!({ "Fn::Sub": ["${A}${A}${A}${A}", { "A": value }] });
    }
    let template = json!({ "Resources": { "Vpc": { "Properties": { "X": value } } } });
    let stack = live().declare(&template.to_string()).expect("a template");
    assert!(stack.resources[0].inputs.open().unknown.contains("X"));
}

#[test]
fn no_secret_leaves_the_parser() {
    let stack = declared();
    let shown = format!("{stack:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let outputs: Vec<_> =
        stack.outputs.iter().map(|o| (o.name.as_str(), o.is_secret, o.secret_kind)).collect();
    assert_eq!(
        outputs,
        [("VpcId", false, None), ("DbPassword", false, Some("password")), ("Connection", true, None)]
    );
    let tables = Tables::of(vec![stack]);
    assert!(!tables.bytes().windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
}

#[test]
fn a_stack_is_what_aws_tells_of_it() {
    let tables = Tables::of(vec![declared()]);
    let stack = "SELECT stack, tool, name, source, format_version, exported_at, status, tags FROM iac_stack";
    assert_eq!(
        tables.rows(stack),
        [format!(
            "{ID} | cloudformation | shop | cloudformation:shop | 2010-09-09 | 2026-02-01T00:00:00Z | UPDATE_COMPLETE | \
             {{\"environment\":\"dev\"}}"
        )]
    );
    assert_eq!(
        tables.rows("SELECT replace(urn, stack || '/', ''), kind FROM iac_pending_operation ORDER BY urn"),
        ["Db | creating", "Subnet | updating"]
    );
    assert_eq!(
        tables.rows("SELECT name, value, export_name FROM iac_output WHERE value IS NOT NULL"),
        ["VpcId | \"vpc-1\" | shop-vpc"]
    );
}

#[test]
fn a_resource_is_where_its_stack_is_in_the_state_that_aws_tells() {
    let tables = Tables::of(vec![declared()]);
    let places =
        "SELECT name, account_id, region, coalesce(table_name, '-') FROM iac_resource ORDER BY position";
    assert_eq!(
        tables.rows(places),
        [
            "Vpc | 111111111111 | eu-west-1 | aws_vpc",
            "Subnet | 111111111111 | eu-west-1 | aws_vpc_subnet",
            "Key | 111111111111 | eu-west-1 | aws_kms_key",
            "Role | 111111111111 | global | aws_iam_role",
            "Function | 111111111111 | eu-west-1 | aws_lambda_function",
            "Db | 111111111111 | eu-west-1 | -",
            "Bucket | 111111111111 | eu-west-1 | aws_s3_bucket",
            "Nested | 111111111111 | eu-west-1 | -",
            "CDKMetadata | 111111111111 | eu-west-1 | -",
        ]
    );
    let states = "SELECT name, is_custom, is_protected, is_retained, is_deleting, parent, status_reason \
                  FROM iac_resource WHERE name IN ('Vpc', 'Db', 'Bucket', 'CDKMetadata', 'Function') ORDER BY name";
    assert_eq!(
        tables.rows(states),
        [
            "Bucket | 1 | 1 | 0 | 1 | - | -",
            "CDKMetadata | 0 | 1 | 0 | 0 | - | -",
            "Db | 1 | 1 | 1 | 0 | - | -",
            "Function | 1 | 1 | 0 | 0 | - | withheld, for it holds a password",
            "Vpc | 1 | 1 | 1 | 0 | Shop/Network/Vpc | -",
        ]
    );
}

#[test]
fn what_a_resource_refers_to_it_depends_on() {
    let tables = Tables::of(vec![declared()]);
    let sql = format!(
        "SELECT replace(urn, '{ID}/', ''), kind, property, replace(depends_on, '{ID}/', '') FROM iac_dependency \
         ORDER BY urn, kind, property"
    );
    assert_eq!(
        tables.rows(&sql),
        [
            "Function | property | Environment | Db",
            "Function | property | KmsKeyArn | Key",
            "Function | property | Role | Role",
            "Subnet | dependency |  | Vpc",
            "Subnet | property | CidrBlock | Vpc",
            "Subnet | property | VpcId | Vpc",
        ]
    );
}

#[test]
fn values_that_only_aws_knows_are_marked_and_are_no_secrets() {
    let tables = Tables::of(vec![declared()]);
    let sql = "SELECT path FROM iac_property WHERE value IS NULL AND is_secret = 0 AND secret_kind IS NULL ORDER BY path";
    let unknown = [
        "AllocatedStorage",
        "Code.S3Key",
        "DBName",
        "Description",
        "Environment.Variables.HOST",
        "StorageType",
    ];
    assert_eq!(tables.rows(sql), unknown);
}
