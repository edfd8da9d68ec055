//! What is no state of a stack, or none that can be trusted, is refused: with the place, the reason and what to do.

use std::path::Path;
use upright::declared::{Declaration, Stack};

/// How a text is refused.
fn refusal(text: impl AsRef<[u8]>) -> String {
    match Stack::from_reader("dev.json", text.as_ref()) {
        Ok(stack) => panic!("it was read: {stack:?}"),
        Err(problem) => problem.to_string(),
    }
}

#[test]
fn an_export_that_was_cut_short() {
    let whole = std::fs::read("tests/declared/pulumi.json").expect("an export");
    let said = refusal(&whole[..2000]);
    assert_eq!(
        said,
        "dev.json:56:20: the file ends in the middle of the state (it was cut short: export it again)"
    );
    assert_eq!(
        refusal(""),
        "dev.json:1:1: the file ends in the middle of the state (it was cut short: export it again)"
    );
}

#[test]
fn a_version_of_another_pulumi() {
    for (version, age) in [(2, "an older"), (5, "a newer")] {
        let text = format!("{{\n  \"version\": {version},\n  \"deployment\": {{ \"resources\": 7 }}\n}}");
        assert_eq!(
            refusal(text),
            format!(
                "dev.json:2:3: this state is of version {version}, written by {age} pulumi; version 3 or 4 can be read \
                 (run `pulumi stack export` with pulumi 3)"
            )
        );
    }
    assert_eq!(
        refusal(r#"{"deployment": {"resources": []}}"#),
        "dev.json:1:2: this state says no version; version 3 or 4 can be read (run `pulumi stack export` with pulumi 3)"
    );
}

#[test]
fn a_feature_of_a_newer_pulumi() {
    let of = |feature: &str| {
        let features =
            format!("{{\"version\": 4, \"features\": [\"taint\", \"{feature}\"], \"deployment\": {{}}}}");
        refusal(features)
    };
    assert_eq!(
        of("timeTravel"),
        "dev.json:1:16: this state needs `timeTravel` of whoever reads it, which is not known here (use a newer upright)"
    );
    assert!(of("not a name: hunter2").contains("needs `something` of"));
}

#[test]
fn a_version_of_another_terraform() {
    assert_eq!(
        refusal(r#"{"version": 3, "serial": 1, "modules": []}"#),
        "dev.json:1:2: this state is of version 3, written by an older terraform; version 4 can be read \
         (run `terraform state pull` with Terraform 1 or OpenTofu)"
    );
    assert_eq!(
        refusal(r#"{"format_version": "2.0", "values": {}}"#),
        "dev.json:1:2: this is output of `terraform show -json` in a format other than 1 \
         (show the state with Terraform 1 or OpenTofu)"
    );
}

#[test]
fn a_checkpoint_in_place_of_an_export() {
    assert_eq!(
        refusal(r#"{"version": 3, "checkpoint": {"stack": "dev", "latest": {}}}"#),
        "dev.json:1:16: this is a checkpoint of Pulumi's backend, not an export \
         (export the stack: `pulumi stack export --file FILE`)"
    );
}

#[test]
fn a_state_that_is_encrypted_as_a_whole() {
    let text = r#"{"serial": 3, "lineage": "x", "meta": {}, "encrypted_data": "hunter2", "encryption_version": "v0"}"#;
    assert_eq!(
        refusal(text),
        "dev.json:1:43: this state is encrypted as a whole, as OpenTofu does it \
         (let OpenTofu decrypt it: `tofu show -json > FILE`)"
    );
}

#[test]
fn a_plan_in_place_of_a_state() {
    assert_eq!(
        refusal(r#"{"format_version": "1.2", "planned_values": {}, "resource_changes": []}"#),
        "dev.json:1:27: this is a plan, which says what is to be, not what was deployed \
         (show the state: `terraform show -json > FILE`, without a plan's name)"
    );
}

#[test]
fn a_template_in_place_of_a_state() {
    assert_eq!(
        refusal(r#"{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}"#),
        "dev.json:1:44: this is a template of CloudFormation, not the state of a stack \
         (name the deployed stack: `--stack cloudformation:NAME`)"
    );
}

#[test]
fn other_output_of_the_tools() {
    for (text, said) in [
        (
            r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/hashicorp/aws": {}}}"#,
            "this is `terraform providers schema -json`: what providers can do, not what was deployed",
        ),
        (
            r#"{"format_version": "1.0", "function_signatures": {}}"#,
            "this is `terraform metadata functions -json`, which tells nothing of what was deployed",
        ),
        (
            r#"{"terraform_version": "1.9.5", "platform": "linux_amd64", "provider_selections": {}}"#,
            "this is `terraform version -json`, which tells nothing of what was deployed",
        ),
        (
            r#"{"format_version": "1.0", "valid": true, "error_count": 0, "diagnostics": []}"#,
            "this is `terraform validate -json`: what is right with the configuration, not what was deployed",
        ),
        (
            r#"{"config": {"a": "hunter2"}, "steps": [], "duration": 1, "changeSummary": {"same": 1}}"#,
            "this is `pulumi preview --json`, which says what is to be, not what was deployed",
        ),
        (
            r#"{"StackResourceSummaries": []}"#,
            "this is an answer of CloudFormation, not the state of a stack",
        ),
    ] {
        let refused = refusal(text);
        assert!(refused.contains(said), "{refused}");
    }
}

#[test]
fn a_stack_without_resources() {
    let help = "(deploy it first, or leave it out)";
    for (text, place) in [
        (r#"{"version": 3, "deployment": null}"#, "1:16"),
        (r#"{"version": 3, "deployment": {"manifest": {"time": "2026-01-01T00:00:00Z"}}}"#, "1:16"),
        (r#"{"version": 3, "deployment": {"resources": []}}"#, "1:16"),
        (r#"{"version": 3, "deployment": {"resources": null}}"#, "1:16"),
        (r#"{"version": 4, "terraform_version": "1.9.5", "lineage": "x", "resources": []}"#, "1:62"),
        (r#"{"version": 4, "terraform_version": "1.9.5", "lineage": "x", "resources": null}"#, "1:62"),
        (r#"{"format_version": "1.0"}"#, "1:1"),
        (r#"{"format_version": "1.0", "values": {"root_module": {}}}"#, "1:27"),
    ] {
        let said =
            format!("dev.json:{place}: the stack declares no resource: there is nothing to compare {help}");
        assert_eq!(refusal(text), said, "{text}");
    }
}

#[test]
fn json_that_is_something_else() {
    let help = "(write it with `pulumi stack export --file FILE`, `terraform state pull > FILE` or \
                `terraform show -json > FILE`)";
    let other = format!("dev.json:1:2: this is JSON, but not the exported state of a stack {help}");
    assert_eq!(refusal(r#"{"name": "hunter2"}"#), other);
    assert_eq!(refusal(r#"{"version": 3}"#), other);
    assert_eq!(
        refusal("{}"),
        format!("dev.json:1:1: this is JSON, but not the exported state of a stack {help}")
    );
    for text in ["[1]", "null", "7", "\"hunter2\""] {
        let said = refusal(text);
        assert!(said.ends_with("this is not a state of a stack, which is a JSON object"), "{said}");
    }
    assert_eq!(refusal("resources:\n  - hunter2\n"), "dev.json:1:1: this is no JSON: expected value");
}

#[test]
fn what_is_no_text() {
    assert_eq!(
        refusal(b"{\"version\": 3,\n \"\xff\": 1}"),
        "dev.json:2:3: it is not UTF-8 (write it with `pulumi stack export --file FILE`, \
         `terraform state pull > FILE` or `terraform show -json > FILE`)"
    );
    assert_eq!(
        refusal(b"\xff\xfe{\x00}\x00"),
        "dev.json: it is UTF-16, which PowerShell's `>` writes, and not UTF-8 \
         (let `pulumi stack export --file FILE` write the file itself)"
    );
    for text in ["{\"version\": 3}", "  {}", "[1]", "\r\n{"] {
        let little: Vec<_> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<_> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            assert!(refusal(&bytes).starts_with("dev.json: it is UTF-16, which"), "{text}");
        }
    }
    for (bytes, said) in [
        (b"\x1f\x8b\x08\0".as_slice(), "it is compressed with gzip"),
        (b"PK\x03\x04\x14", "it is a zip archive"),
        (b"BZh91AY", "it is compressed with bzip2"),
        (b"\x28\xb5\x2f\xfd\x04", "it is compressed with Zstandard"),
        (b"SQLite format 3\0", "it is a database of SQLite"),
    ] {
        let refused = refusal(bytes);
        assert!(refused.starts_with(&format!("dev.json: {said} (")), "{refused}");
    }
    let marked =
        [b"\xef\xbb\xbf".as_slice(), &std::fs::read("tests/declared/pulumi.json").expect("it")].concat();
    assert!(Stack::from_reader("dev.json", marked.as_slice()).is_ok(), "a byte order mark does no harm");
}

#[test]
fn what_is_no_file() {
    let said = |path: &str| Stack::from_file(Path::new(path)).expect_err("it is no file").to_string();
    assert!(
        said("tests/declared").starts_with("tests/declared: this is a directory, not the exported state")
    );
    assert!(said("tests/declared/gone.json").starts_with("tests/declared/gone.json: it cannot be read: "));
}

/// A text with one resource of Pulumi's.
fn with(resource: &str) -> String {
    format!("{{\"version\": 3, \"deployment\": {{\"resources\": [\n{resource}\n]}}}}")
}

#[test]
fn resources_that_are_none() {
    let urn = r#""urn": "urn:pulumi:dev::p::aws:ec2/vpc:Vpc::main""#;
    let name = "`urn:pulumi:dev::p::aws:ec2/vpc:Vpc::main`";
    for (resource, said) in [
        (r#"{"type": "x"}"#.to_owned(), "2:2: resource 1: it has no `urn`".to_owned()),
        (
            r#"{"urn": "hunter2"}"#.to_owned(),
            "2:2: resource 1: its `urn` is not `urn:pulumi:stack::project::type::name`".to_owned(),
        ),
        (r#"{"urn": ["hunter2"]}"#.to_owned(), "2:2: resource 1: `urn` is a list, not text".to_owned()),
        (format!("{{{urn}}}"), format!("2:2: {name}: it has no `type`")),
        (
            format!(r#"{{{urn}, "type": "t", "inputs": ["hunter2"]}}"#),
            format!("2:2: {name}: `inputs` is a list, not an object"),
        ),
        (
            format!(r#"{{{urn}, "type": "t", "id": {{"hunter2": 1}}}}"#),
            format!("2:2: {name}: `id` is an object, not text"),
        ),
        (
            format!(r#"{{{urn}, "type": "t", "custom": "hunter2"}}"#),
            format!("2:2: {name}: `custom` is text, not true or false"),
        ),
        (
            format!(r#"{{{urn}, "type": "t", "dependencies": [7]}}"#),
            format!("2:2: {name}: `dependencies` holds a number, not only texts"),
        ),
        (
            format!(r#"{{{urn}, "type": "t", "propertyDependencies": {{"a": [{{}}]}}}}"#),
            format!("2:2: {name}: `propertyDependencies.a` holds something that is no URN"),
        ),
        (
            "7".to_owned(),
            "2:1: this is not an object, as every element of `deployment.resources` must be".to_owned(),
        ),
    ] {
        assert_eq!(refusal(with(&resource)), format!("dev.json:{said}"));
    }
    assert_eq!(
        refusal(r#"{"version": 3, "deployment": {"resources": {"a": 1}}}"#),
        "dev.json:1:44: this is not a list, as `deployment.resources` must be"
    );
    assert_eq!(
        refusal(
            r#"{"version": 3, "deployment": {"pending_operations": [{"type": "creating", "resource": {}}]}}"#
        ),
        "dev.json:1:55: pending operation 1: its `resource` has no `urn`"
    );
}

#[test]
fn resources_of_terraform_that_are_none() {
    let state = |resource: &str| {
        refusal(format!(
            "{{\"version\": 4, \"terraform_version\": \"1.9.5\", \"resources\": [\n{resource}\n]}}"
        ))
    };
    let head = r#""type": "aws_vpc", "name": "main""#;
    for (resource, said) in [
        (r#"{"mode": "managed"}"#.to_owned(), "element 1 of `resources`: it has no `type`"),
        (
            format!(r#"{{{head}, "mode": "hunter2"}}"#),
            "element 1 of `resources`: its `mode` is neither `managed` nor `data`",
        ),
        (
            format!(r#"{{{head}, "mode": "managed", "instances": [{{"index_key": ["hunter2"]}}]}}"#),
            "`aws_vpc.main`, `instances` 0: its `index_key` is neither text nor a number",
        ),
        (
            format!(
                r#"{{{head}, "mode": "managed", "instances": [{{"attributes_flat": {{"a": "hunter2"}}}}]}}"#
            ),
            "`aws_vpc.main`, `instances` 0: its attributes are as Terraform 0.11 wrote them \
             (run `terraform apply -refresh-only` with a newer Terraform, and name the state again)",
        ),
        (
            format!(
                r#"{{{head}, "mode": "managed", "instances": [{{"sensitive_attributes": [[{{"value": null}}]]}}]}}"#
            ),
            "`aws_vpc.main`, `instances` 0: `sensitive_attributes` names something that cannot be understood",
        ),
    ] {
        assert_eq!(state(&resource), format!("dev.json:2:2: {said}"));
    }
    assert_eq!(
        refusal(
            r#"{"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "a.b"}]}}}"#
        ),
        "dev.json:1:69: `a.b`: it has no `mode`"
    );
}

#[test]
fn one_stack_named_twice() {
    let stack = || crate::support::stack("pulumi.json");
    let other = Stack { source: "copy.json".to_owned(), ..stack() };
    let problem = Declaration::new(vec![stack(), other]).expect_err("one stack");
    assert_eq!(
        problem.to_string(),
        "copy.json: this is the stack `payments/dev`, as tests/declared/pulumi.json is (name each stack once)"
    );
}
