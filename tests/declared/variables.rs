//! What a document takes from the stack that it is about.

use crate::support::stack;
use upright::catalogue::{Catalogue, ParamValue};
use upright::declared::{Declaration, Stack};
use upright::requirements::{Loaded, Requirements, Variables};

const CONFIG: &str = "encryptionsalt: v1:abc\nconfig:\n  payments:environment: dev\n  payments:days: 14\n  \
                      aws:region: eu-west-1\n  payments:token:\n    secure: AAAB\n  payments:password: hunter2!\n  \
                      payments:zones:\n    - a\n";

fn declaration() -> Declaration {
    Declaration::new(vec![stack("pulumi.json")]).expect("a stack")
}

fn variables() -> Variables {
    let project = Some("payments");
    Variables::of(&declaration()).with_config("Pulumi.dev.yaml", CONFIG, project).expect("a configuration")
}

fn resolve(document: &str, variables: &Variables) -> Result<Requirements, String> {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("a.yaml");
    std::fs::write(&file, document).expect("a file");
    let mut loaded = Loaded::from_file(&file).expect("a document");
    loaded.file = "a.yaml".to_owned();
    let catalogue = Catalogue::built_in().expect("a catalogue");
    Requirements::resolve_with(&loaded, &catalogue, variables).map_err(|problem| problem.to_string())
}

fn with_suffix(value: &str) -> String {
    format!(
        "requirements:\n  - id: A\n    text: t\n    checks:\n      - naming/environment-suffix: {{ suffix: \"{value}\" }}\n"
    )
}

/// The value of the parameter `suffix`, which is a text.
fn suffix(value: &str) -> Result<ParamValue, String> {
    let resolved = resolve(&with_suffix(value), &variables())?;
    Ok(resolved.params["naming/environment-suffix"]["suffix"].clone())
}

fn text(text: &str) -> Result<ParamValue, String> {
    Ok(ParamValue::String(text.to_owned()))
}

#[test]
fn a_text_takes_names_outputs_and_configuration() {
    assert_eq!(suffix("${stack.name}"), text("dev"));
    assert_eq!(suffix("${stack.project}-${ config.environment }"), text("payments-dev"));
    assert_eq!(suffix("x-${stack.outputs.vpcId}"), text("x-vpc-1"));
    assert_eq!(suffix("${config.aws:region}${config.payments:days}"), text("eu-west-114"));
    assert_eq!(suffix("${config.days}"), text("14"), "the parameter is a text");
    assert_eq!(suffix("$${stack.name} ${other.name} $$ ${}"), text("${stack.name} ${other.name} $$ ${}"));
}

#[test]
fn numbers_stay_numbers_and_lists_take_texts() {
    let document = "requirements:\n  - id: A\n    text: t\n    checks:\n      - rds/backup-retention: { min_days: \"${config.days}\" }\n      \
                    - tags/required-present: { required: [team, \"${stack.name}\"] }\n";
    let params = resolve(document, &variables()).expect("a document").params;
    assert_eq!(params["rds/backup-retention"]["min_days"], ParamValue::Integer(14));
    let required = ParamValue::Strings(vec!["team".to_owned(), "dev".to_owned()]);
    assert_eq!(params["tags/required-present"]["required"], required);
}

#[test]
fn scopes_and_waivers_take_them_too_and_no_output_widens_a_waiver() {
    let document = "scope:\n  tags: { environment: \"${stack.name}\" }\nrequirements: [{ id: A, text: t, checks: [rds/multi-az] }]\n\
                    waivers:\n  - { check: rds/multi-az, resource: \"arn:${stack.outputs.pattern}:*\", reason: r, owner: o, expires: 2027-03-31 }\n";
    let mut stack = stack("pulumi.json");
    let mut output = stack.outputs[2].clone();
    (output.name, output.value) = ("pattern".to_owned(), Some("a*".into()));
    stack.outputs.push(output);
    let declaration = Declaration::new(vec![stack]).expect("a stack");
    let resolved = resolve(document, &Variables::of(&declaration)).expect("a document");
    assert_eq!(resolved.scope.tags["environment"], "dev");
    let matches = |resource| resolved.waivers[0].matches("rds/multi-az", resource);
    assert!(matches("arn:a*:db") && !matches("arn:ab:db"));
}

#[test]
fn what_cannot_be_told_is_refused_where_it_stands() {
    let place = "a.yaml:5:46";
    for (value, said) in [
        (
            "${stack.outputs.vpcid}",
            "the stack has no `stack.outputs.vpcid` (did you mean `stack.outputs.vpcId`?)",
        ),
        (
            "${stack.outputs.adminPassword}",
            "`stack.outputs.adminPassword` is a secret, which no document may tell",
        ),
        (
            "${stack.outputs.databaseUrl}",
            "`stack.outputs.databaseUrl` is a secret, which no document may tell",
        ),
        ("${config.token}", "`config.token` is a secret, which no document may tell"),
        ("${config.password}", "`config.password` is a secret, which no document may tell"),
        (
            "${stack.outputs.zones}",
            "`stack.outputs.zones` is a list or an object, and a parameter takes one value \
             (export what is needed of it as an output of its own)",
        ),
    ] {
        assert_eq!(suffix(value), Err(format!("{place}: {said}")), "{value}");
    }
    let resolve =
        |value: &str, variables: &Variables| resolve(&with_suffix(value), variables).expect_err("refused");
    assert_eq!(
        resolve("${stack.name}", &Variables::default()),
        format!("{place}: `stack.name` is known of a stack, and no stack was given (name one with --stack)")
    );
    assert_eq!(
        resolve("${config.days}", &Variables::of(&declaration())),
        format!(
            "{place}: `config.days` is not known: there is no configuration of the stack \
             (name it with --stack-config, or put Pulumi.<stack>.yaml beside the document)"
        )
    );
    let other =
        Stack { name: Some("prod".to_owned()), stack: "payments/prod".to_owned(), ..stack("pulumi.json") };
    let two = Declaration::new(vec![stack("pulumi.json"), other]).expect("two stacks");
    assert_eq!(
        resolve("${stack.name}", &Variables::of(&two)),
        format!("{place}: the stacks differ in `stack.name` (name one stack only)")
    );
}

#[test]
fn a_configuration_is_one() {
    let refused = |text: &str| {
        let refused = Variables::default().with_config("c.yaml", text, None).expect_err("none");
        refused.to_string()
    };
    assert_eq!(
        refused("config: [hunter2]\n"),
        "c.yaml:1:9: this is no configuration of a stack (it holds `config:`, and below it `project:key: value`)"
    );
}
