//! Credentials that no tool marks and no name tells: known by the type that holds them.

use crate::support::Tables;
use serde_json::{Value, json};
use upright::declared::Stack;

/// Looks like nothing that a search for secrets would find.
const SECRET: &str = "moderate rain in quartzville";

/// Types of Terraform, each with a property that holds `SECRET` and stands as it is in a state before Terraform 1.10.
fn attributes() -> Vec<(&'static str, Value)> {
    vec![
        ("aws_vpn_connection", json!({ "tunnel1_preshared_key": SECRET, "tunnel2_preshared_key": SECRET })),
        ("aws_vpn_connection", json!({ "customer_gateway_configuration": format!("<key>{SECRET}</key>") })),
        ("aws_appsync_api_key", json!({ "key": SECRET })),
        ("aws_api_gateway_api_key", json!({ "name": "k", "value": SECRET })),
        (
            "aws_cloudwatch_event_connection",
            json!({ "auth_parameters": [{ "api_key": [{ "key": "x", "value": SECRET }] }] }),
        ),
        ("aws_mq_broker", json!({ "user": [{ "username": "app", "password": SECRET }] })),
        ("aws_iam_access_key", json!({ "secret": SECRET })),
        ("aws_iam_user_login_profile", json!({ "password": SECRET })),
        ("aws_db_instance", json!({ "password": SECRET })),
        ("aws_ssm_parameter", json!({ "type": "SecureString", "value": SECRET })),
        ("aws_secretsmanager_secret_version", json!({ "secret_string": SECRET })),
        ("kubernetes_secret", json!({ "data": { "config.yaml": SECRET } })),
        ("helm_release", json!({ "set_sensitive": [{ "name": "auth.x", "value": SECRET }] })),
        ("github_actions_secret", json!({ "plaintext_value": SECRET })),
        ("vault_generic_secret", json!({ "data_json": json!({ "x": SECRET }).to_string() })),
        ("cloudflare_api_token", json!({ "value": SECRET })),
        ("local_sensitive_file", json!({ "content": SECRET })),
        ("tls_private_key", json!({ "private_key_pem": SECRET })),
        ("random_password", json!({ "result": SECRET, "bcrypt_hash": SECRET })),
        (
            "azurerm_storage_account",
            json!({ "primary_access_key": SECRET, "primary_connection_string": SECRET }),
        ),
        ("azurerm_key_vault_secret", json!({ "value": SECRET })),
        ("google_service_account_key", json!({ "private_key": SECRET })),
        ("google_secret_manager_secret_version", json!({ "secret_data": SECRET })),
    ]
}

fn state(resources: &[(&str, Value)]) -> Stack {
    let resource = |(number, (kind, attributes)): (usize, &(&str, Value))| {
        json!({
            "mode": "managed", "type": kind, "name": format!("r{number}"),
            "provider": "provider[\"registry.terraform.io/hashicorp/any\"]",
            "instances": [{ "schema_version": 1, "attributes": attributes, "sensitive_attributes": [] }],
        })
    };
    let resources: Vec<_> = resources.iter().enumerate().map(resource).collect();
    let state = json!({
        "version": 4, "terraform_version": "1.9.5", "serial": 3, "lineage": "l", "outputs": {}, "resources": resources,
    });
    Stack::from_reader("a.json", state.to_string().as_bytes()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn export(resources: &[(&str, Value)]) -> Stack {
    let resource = |(number, (kind, inputs)): (usize, &(&str, Value))| {
        json!({
            "urn": format!("urn:pulumi:dev::shop::{kind}::r{number}"), "type": kind, "custom": true,
            "inputs": inputs, "outputs": inputs,
        })
    };
    let resources: Vec<_> = resources.iter().enumerate().map(resource).collect();
    let export = json!({ "version": 3, "deployment": { "manifest": {}, "resources": resources } });
    Stack::from_reader("b.json", export.to_string().as_bytes()).unwrap_or_else(|problem| panic!("{problem}"))
}

#[test]
fn no_credential_of_a_known_type_stands_in_the_snapshot() {
    let attributes = attributes();
    let tables = Tables::of(vec![state(&attributes)]);
    let held = tables.rows("SELECT urn, path FROM iac_property WHERE value LIKE '%quartzville%'");
    assert_eq!(held, [""; 0]);
    assert!(!String::from_utf8_lossy(&tables.bytes()).contains("quartzville"));
    let withheld =
        "SELECT count(DISTINCT urn) FROM iac_property WHERE is_secret = 1 OR secret_kind IS NOT NULL";
    assert_eq!(tables.rows(withheld), [attributes.len().to_string()]);
}

#[test]
fn what_pulumi_keeps_in_plain_text_is_withheld_and_said() {
    let tables = Tables::of(vec![export(&[
        ("aws:ec2/vpnConnection:VpnConnection", json!({ "tunnel1PresharedKey": SECRET, "type": "ipsec.1" })),
        ("aws:appsync/apiKey:ApiKey", json!({ "key": SECRET })),
        (
            "aws-native:events:Connection",
            json!({ "authParameters": { "apiKeyAuthParameters": { "apiKeyValue": SECRET } } }),
        ),
        ("kubernetes:core/v1:Secret", json!({ "stringData": { "a": SECRET } })),
        ("aws:ssm/parameter:Parameter", json!({ "type": "String", "value": "plain words" })),
    ])]);
    let plain = "SELECT path, secret_kind FROM iac_property WHERE secret_kind IS NOT NULL AND source = 'input' ORDER BY path";
    assert_eq!(
        tables.rows(plain),
        [
            "authParameters.apiKeyAuthParameters.apiKeyValue | key",
            "key | credential",
            "stringData.a | credential",
            "tunnel1PresharedKey | credential",
        ]
    );
    assert!(!String::from_utf8_lossy(&tables.bytes()).contains("quartzville"));
    assert_eq!(
        tables.rows("SELECT DISTINCT value FROM iac_property WHERE path = 'value'"),
        [r#""plain words""#]
    );
}

#[test]
fn units_and_lock_tokens_are_no_credentials() {
    let units = json!({ "access_token_validity": 1, "token_validity_units": [{ "access_token": "hours" }] });
    let token = json!({ "lock_token": "0b1c2d3e-0000-4000-8000-0a1b2c3d4e5f" });
    let tables =
        Tables::of(vec![state(&[("aws_cognito_user_pool_client", units), ("aws_wafv2_web_acl", token)])]);
    let withheld = "SELECT urn, path FROM iac_property WHERE is_secret = 1 OR secret_kind IS NOT NULL";
    assert_eq!(tables.rows(withheld), [""; 0]);
}

#[test]
fn what_is_packed_and_not_read_is_withheld_and_may_be_a_secret() {
    let packed = aws_smithy_types::base64::encode([b"BZh91AY&SY".as_slice(), &[0x90; 40]].concat());
    let tables = Tables::of(vec![state(&[("aws_instance", json!({ "user_data_base64": packed }))])]);
    let rows = tables
        .rows("SELECT path, value, is_secret, secret_kind FROM iac_property WHERE path NOT LIKE '%sha256'");
    assert_eq!(rows, ["user_data_base64 | - | 0 | packed data"]);
}
