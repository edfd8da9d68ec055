//! Versions of the tools' formats, and what they say in other words.

use crate::support::Tables;
use serde_json::{Value, json};
use upright::declared::Stack;

fn read(state: &Value) -> Stack {
    Stack::from_reader("dev.json", state.to_string().as_bytes()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn pulumi(version: u8, secrets_providers: &Value, resources: &Value) -> Value {
    json!({
        "version": version, "features": ["taint", "views", "outputDependencies"],
        "deployment": { "secrets_providers": secrets_providers, "resources": resources },
    })
}

const BUCKET: &str = "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::photos";

/// Version 4 is version 3 with members that older programs must not overlook.
#[test]
fn pulumi_of_version_4_is_read() {
    let resources = json!([
        {
            "urn": "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", "custom": false, "type": "pulumi:pulumi:Stack",
            "outputs": {
                "bucket": { "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4",
                    "value": "shop-photos", "dependencies": [BUCKET] },
            },
        },
        {
            "urn": BUCKET, "custom": true, "type": "aws:s3/bucket:Bucket", "id": "shop-photos", "taint": true,
            "replaceWith": [], "resourceHooks": { "beforeCreate": ["check"] }, "refreshBeforeUpdate": true,
            "inputs": { "bucket": "shop-photos" },
        },
        {
            "urn": "urn:pulumi:dev::shop::aws:s3/bucket:Bucket::shown", "custom": true, "type": "aws:s3/bucket:Bucket",
            "id": "other", "viewOf": BUCKET,
        },
    ]);
    let tables = Tables::of(vec![read(&pulumi(4, &Value::Null, &resources))]);
    assert_eq!(
        tables.rows("SELECT name, is_custom, is_tainted FROM iac_resource ORDER BY position"),
        ["shop-dev | 0 | 0", "photos | 1 | 1", "shown | 0 | 0"]
    );
    assert_eq!(tables.rows("SELECT name, value FROM iac_output"), [r#"bucket | "shop-photos""#]);
    assert_eq!(tables.rows("SELECT format_version FROM iac_stack"), ["4"]);
}

#[test]
fn what_encrypts_the_secrets_is_the_service_or_the_key_of_a_cloud() {
    let resources =
        json!([{ "urn": BUCKET, "custom": true, "type": "aws:s3/bucket:Bucket", "id": "photos" }]);
    for (provider, name) in [
        (
            json!({ "type": "service", "state": { "url": "https://api.pulumi.com", "stack": "dev" } }),
            "service",
        ),
        (json!({ "type": "service", "state": { "url": "http://pulumi.intern:8080" } }), "service"),
        (json!({ "type": "passphrase", "state": { "salt": "v1:x", "url": "https://x" } }), "passphrase"),
        (json!({ "type": "cloud", "state": { "url": "awskms://alias/shop?region=eu-west-1" } }), "awskms"),
        (
            json!({ "type": "cloud", "state": { "url": "azurekeyvault://shop.vault.azure.net/keys/a" } }),
            "azurekeyvault",
        ),
        (json!({ "type": "cloud" }), "cloud"),
    ] {
        let stack = read(&pulumi(3, &provider, &resources));
        assert_eq!(stack.secrets_provider.as_deref(), Some(name), "{provider}");
    }
}

/// Terraform 0.12 leaves module and key out of the address, and writes a module's own behind its resources.
#[test]
fn addresses_of_terraform_0_12_are_made_whole() {
    let vpc = |index: Option<Value>, id: &str| {
        let mut resource = json!({
            "address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc", "name": "main", "values": { "id": id },
            "depends_on": ["aws_eip.a"],
        });
        if let Some(index) = index {
            resource["index"] = index;
        }
        resource
    };
    // The order of members is that of the tool: the text is put together by hand.
    let module = |resources: Value, address: &str, children: &str| {
        format!(r#"{{"resources": {resources}, "address": {address}, "child_modules": [{children}]}}"#)
    };
    let inner = module(json!([vpc(None, "vpc-5")]), r#""module.a.module.b""#, "");
    let first =
        module(json!([vpc(Some(json!(0)), "vpc-3"), vpc(Some(json!(1)), "vpc-4")]), r#""module.a""#, &inner);
    let second = module(json!([vpc(Some(json!("x]")), "vpc-6")]), r#""module.c""#, "");
    let text = format!(
        r#"{{"format_version": "0.1", "terraform_version": "0.12.31", "values": {{"root_module":
            {{"resources": {}, "child_modules": [{first}, {second}]}}}}}}"#,
        json!([vpc(Some(json!(0)), "vpc-1"), vpc(Some(json!(1)), "vpc-2")])
    );
    let stack = Stack::from_reader("dev.json", text.as_bytes()).expect("a state");
    let told: Vec<_> =
        stack.resources.iter().map(|one| (one.id.as_deref().unwrap_or_default(), one.urn.as_str())).collect();
    assert_eq!(
        told,
        [
            ("vpc-1", "aws_vpc.main[0]"),
            ("vpc-2", "aws_vpc.main[1]"),
            ("vpc-3", "module.a.aws_vpc.main[0]"),
            ("vpc-4", "module.a.aws_vpc.main[1]"),
            ("vpc-5", "module.a.module.b.aws_vpc.main"),
            ("vpc-6", r#"module.c.aws_vpc.main["x]"]"#),
        ]
    );
    assert_eq!(stack.resources[2].dependencies[0].depends_on, "module.a.aws_eip.a");
    let names: Vec<_> = stack.resources.iter().filter_map(|one| one.name.as_deref()).collect();
    assert_eq!(names, ["main[0]", "main[1]", "main[0]", "main[1]", "main", r#"main["x]"]"#]);
}
