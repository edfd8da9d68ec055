//! The real binary against an account whose stacks are known: nothing differs right after the deployment, and what
//! people change by hand afterwards is found, each thing by the name that the tool has for it.
//!
//! `make bless` writes the promises anew; they are then read like code.

use crate::support::{Account, Credentials, keeps_its_promises, root, text};
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeMap;

fn audit(account: &Account, state: &str) -> Value {
    audit_as(&Credentials::new(), account, state)
}

fn audit_as(credentials: &Credentials, account: &Account, state: &str) -> Value {
    let (requirements, state) = (root().join("localstack/declared.yaml"), account.file(state));
    let (requirements, state) = (requirements.to_string_lossy(), state.to_string_lossy());
    let whole = ["--scope", "account", "--quota-share", "1", "--format", "json"];
    let arguments = [&["audit", "-r", &*requirements, "--stack", &*state], whole.as_slice()].concat();
    let output = account.upright_with(credentials, &arguments);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)))
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten()
}

fn part<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// The findings as lines `verdict check resource: what is there, or why it is not known`, but passes and exemptions as
/// numbers, and what was not compared. Names are without what all of them begin with, and what the emulator draws by
/// chance is a star.
fn lines(audit: &Value) -> Vec<String> {
    let shared = Regex::new(r"urn:pulumi:prod::storefront::(storefront:shop:\w+\$)?|\bmodule\.\w+\.")
        .expect("a regex");
    let random =
        Regex::new(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{16,}\b").expect("a regex");
    let mut lines = Vec::new();
    let mut counted: BTreeMap<_, usize> = BTreeMap::new();
    for finding in list(audit, "findings") {
        let [verdict, check, resource, actual, cause] =
            ["verdict", "check", "resource", "actual", "cause"].map(|name| part(finding, name));
        match verdict {
            "pass" | "exempt" => *counted.entry((verdict, check, cause)).or_default() += 1,
            _ if actual.is_empty() => lines.push(format!("{verdict} {check} {resource}: {cause}")),
            _ => lines.push(format!("{verdict} {check} {resource}: {actual}")),
        }
    }
    for ((verdict, check, cause), times) in counted {
        let why = if cause.is_empty() { String::new() } else { format!(": {cause}") };
        lines.push(format!("{verdict} {check} {times}{why}"));
    }
    for stack in list(audit, "stacks") {
        let (id, name) = (part(stack, "stack"), part(stack, "name"));
        lines.iter_mut().for_each(|line| *line = line.replace(id, name));
        lines.push(format!("stack {name}: {} of {} are compared", stack["compared"], stack["resources"]));
        for kind in list(stack, "types").filter(|kind| kind["not_compared"] != 0) {
            let (of_type, reason) = (part(kind, "type"), part(kind, "reason"));
            lines.push(format!("stack {name}: {} {of_type} not compared: {reason}", kind["not_compared"]));
        }
    }
    let plain = |line: &String| random.replace_all(&shared.replace_all(line, ""), "*").into_owned();
    let mut lines: Vec<_> = lines.iter().map(plain).collect();
    lines.sort();
    lines
}

#[test]
fn what_people_change_by_hand_is_found_and_nothing_else() {
    let account = Account::with_stack("good");
    let directory = account.file("");
    let directory = directory.to_string_lossy();
    account.python("declare.py", &[&directory]);
    let states = ["pulumi.json", "prod.tfstate", "prod.json"];
    for state in states {
        let lines = lines(&audit(&account, state));
        let wrong = |line: &&String| line.starts_with("fail") || line.starts_with("unknown");
        assert_eq!(lines.iter().filter(wrong).collect::<Vec<_>>(), [""; 0], "{state}");
        let passes = lines.iter().find_map(|line| line.strip_prefix("pass iac/properties-match "));
        let passes: usize = passes.and_then(|number| number.parse().ok()).unwrap_or_default();
        assert!(passes > 600, "{state}: {passes} properties are compared");
    }
    account.python("drifted.py", &[&directory]);
    let [pulumi, terraform, show] = states.map(|state| lines(&audit(&account, state)));
    keeps_its_promises("drifted.pulumi", &pulumi);
    keeps_its_promises("drifted.terraform", &terraform);
    assert_eq!(show, terraform, "`terraform show -json` tells the same");
    what_may_not_be_read_is_unknown(&account);
}

/// What was badly planned is what it was planned to be. Its volumes are in no
/// program, it exports nothing, and a password stands in its state.
#[test]
fn a_flawed_stack_differs_in_nothing_from_what_it_declares() {
    let account = Account::with_stack("flawed");
    account.python("declare.py", &[&account.file("").to_string_lossy()]);
    for state in ["pulumi.json", "prod.tfstate"] {
        let audit = audit(&account, state);
        let mut wrong: BTreeMap<_, usize> = BTreeMap::new();
        let (passes, others): (Vec<_>, Vec<_>) =
            list(&audit, "findings").partition(|finding| finding["verdict"] == "pass");
        for finding in others.iter().filter(|finding| finding["verdict"] != "exempt") {
            *wrong.entry(["verdict", "check"].map(|name| part(finding, name))).or_default() += 1;
        }
        let promised = [
            (["fail", "iac/no-secrets-in-state"], 1),
            (["fail", "iac/no-unmanaged-resource"], 3),
            (["fail", "iac/outputs-present"], 1),
        ];
        assert_eq!(wrong, promised.into(), "{state}");
        assert!(passes.len() > 600, "{state}: {} passes", passes.len());
    }
}

/// Nothing is said of properties that are behind a permission which is not there, and nothing else changes.
fn what_may_not_be_read_is_unknown(account: &Account) {
    let [allowed, denied] = account.deny("ec2:DescribeVpcAttribute");
    let [all, rest] = [allowed, denied].map(|user| audit_as(&user, account, "pulumi.json"));
    let mut unread = 0;
    for (before, after) in list(&all, "findings").zip(list(&rest, "findings")) {
        assert_eq!((&before["check"], &before["resource"]), (&after["check"], &after["resource"]));
        if part(after, "cause").ends_with("grant ec2:DescribeVpcAttribute") {
            assert!(
                after["verdict"] == "unknown" && part(after, "resource").contains("#enableDns"),
                "{after}"
            );
            unread += 1;
        } else {
            assert_eq!(before["verdict"], after["verdict"], "{after}");
        }
    }
    assert_eq!(unread, 4, "two properties of two VPCs");
}

/// What is said of an export right after its deployment, and when it was changed by hand.
const RECORDED: [(&str, [&[&str]; 2]); 2] = [
    (
        "rds-instance.json",
        [
            &[
                "pass iac/properties-match 4",
                "pass iac/resource-exists 1",
                "stack test/test: 1 of 1 are compared",
            ],
            &[
                "fail iac/properties-match urn:pulumi:test::test::aws:rds/instance:Instance::tested-resource#instanceClass: \
                 declared \"db.t4g.micro\", live \"db.r6g.large\"",
                "pass iac/properties-match 3",
                "pass iac/resource-exists 1",
                "stack test/test: 1 of 1 are compared",
            ],
        ],
    ),
    (
        "sns-topic.json",
        [
            &["pass iac/resource-exists 1", "stack aws_sns_topic_Topic_1/test: 1 of 1 are compared"],
            &[
                "fail iac/resource-exists urn:pulumi:test::aws_sns_topic_Topic_1::aws:sns/topic:Topic::user_updates: \
                 arn:aws:sns:us-west-2:616138583583:user-updates-topic is not in aws_sns_topic",
                "stack aws_sns_topic_Topic_1/test: 1 of 1 are compared",
            ],
        ],
    ),
];

/// Exports that Pulumi wrote, in an account that holds what they declare.
#[test]
fn what_real_exports_declare_is_found_where_it_is() {
    let Some(folder) = crate::exports::folder() else { return };
    let account = Account::with_stack("bare");
    let document = account.file("upright.yaml");
    let checks = "[iac/resource-exists, iac/properties-match]";
    std::fs::write(document, format!("requirements: [{{ id: A, text: It is there., checks: {checks} }}]"))
        .expect("a document");
    let role = "arn:aws:iam::616138583583:role/audit";
    let audit = |export: &str| {
        let arguments = ["--role-arn", role, "--region", "us-west-2", "--format", "json", "--stack", export];
        let output = account.upright(&[&["audit"], &arguments[..]].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)))
    };
    for (export, [after, drifted]) in RECORDED {
        let export = folder.join(export);
        let export = export.to_string_lossy();
        account.python("recorded.py", &["deploy", &export]);
        assert_eq!(lines(&audit(&export)), after, "{export}");
        account.python("recorded.py", &["drift", &export]);
        assert_eq!(lines(&audit(&export)), drifted, "{export}");
    }
}
