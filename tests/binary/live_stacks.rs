//! Live stacks of CloudFormation that are named to the real binary, in the stub's account.

use crate::faults::{command, field};
use crate::stub::{Denial, Fault, Manner, Stub};
use crate::support::{patient, text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Output;

const DOCUMENT: &str = "\
requirements:
  - id: IAC-1
    text: What is declared is live.
    checks: [iac/resource-exists, iac/properties-match, iac/no-failed-resource]
";
const READS: [&str; 3] =
    ["cloudformation:DescribeStacks", "cloudformation:ListStackResources", "cloudformation:GetTemplate"];

struct Place {
    stub: Stub,
    directory: tempfile::TempDir,
}

impl Place {
    fn with(manner: Manner, document: &str) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
        Self { stub: Stub::start(manner), directory }
    }

    fn new() -> Self {
        Self::with(Manner::default(), DOCUMENT)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        command(&self.stub, self.directory.path()).args(patient(arguments)).output().expect("upright starts")
    }

    /// The report, and the findings as `verdict resource: actual or cause`.
    fn audit(&self, arguments: &[&str]) -> (Value, Vec<String>) {
        let output = self.run(&[&["audit", "--format", "json"], arguments].concat());
        let report: Value =
            serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
        let line = |finding: &Value| {
            let said = finding["actual"].as_str().or(finding["cause"].as_str()).unwrap_or_default();
            let resource = field(finding, "resource").rsplit('/').next().unwrap_or_default();
            format!("{} {} {resource}: {said}", field(finding, "verdict"), field(finding, "check"))
        };
        let findings = report["findings"].as_array().into_iter().flatten().map(line).collect();
        (report, findings)
    }

    /// What is said when no audit is made.
    fn refusal(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stdout));
        assert_eq!(text(&output.stdout), "");
        let said = text(&output.stderr);
        said.strip_prefix("requirements: upright.yaml\n").unwrap_or(&said).to_owned()
    }
}

#[test]
fn a_live_stack_is_judged_by_its_template() {
    let place = Place::new();
    let (report, found) = place.audit(&["--stack", "cloudformation:network-prod", "--snapshot", "today.db"]);
    assert_eq!(
        found,
        [
            "pass iac/no-failed-resource SubnetA: is CREATE_COMPLETE",
            "pass iac/no-failed-resource Vpc: is CREATE_COMPLETE",
            "pass iac/properties-match Vpc#CidrBlock: declared \"10.0.0.0/16\", live \"10.0.0.0/16\"",
            "pass iac/resource-exists SubnetA: subnet-1a is in aws_vpc_subnet",
            "pass iac/resource-exists Vpc: vpc-1 is in aws_vpc",
        ]
    );
    let stack = &report["stacks"][0];
    assert_eq!(
        (&stack["name"], &stack["source"]),
        (&"network-prod".into(), &"cloudformation:network-prod".into())
    );
    let calls: BTreeMap<_, _> = report["run"]["operations"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| field(one, "operation").starts_with("cloudformation:"))
        .map(|one| (field(one, "operation"), one["calls"].as_u64()))
        .collect();
    assert_eq!(calls, READS.map(|operation| (operation, Some(1))).into());
    // Only what a template imports makes exports worth asking for, and no other stack is looked at.
    let asked = place.stub.asked();
    let named = |name: &str| asked.keys().filter(|(operation, _, _)| operation == name).count();
    assert_eq!(READS.map(named), [1, 1, 1]);
    assert_eq!(named("cloudformation:ListExports"), 0);
}

#[test]
fn a_stack_is_named_with_its_region_or_by_its_arn() {
    let arn = "arn:aws:cloudformation:us-east-1:111111111111:stack/orders-prod/orders-1";
    for name in ["us-east-1/orders-prod", arn] {
        let place = Place::new();
        let stack = format!("cloudformation:{name}");
        let (_, found) =
            place.audit(&["--region", "eu-west-1,us-east-1", "--stack", &stack, "--snapshot", "s.db"]);
        assert!(
            found.contains(&"fail iac/no-failed-resource Topic: is UPDATE_FAILED: no right to do so".into())
        );
        let snapshot = std::fs::read(place.directory.path().join("s.db")).expect("a snapshot");
        assert!(!snapshot.windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
    }
}

/// The first region of the audit is that of the document where the command line names none.
#[test]
fn a_document_says_in_which_region_its_stack_is() {
    let document = format!("scope: {{ regions: [eu-west-1, us-east-1] }}\n{DOCUMENT}");
    let place = Place::with(Manner::with(["in us-east-1".to_owned()], Fault::Cut), &document);
    place.run(&["audit", "--stack", "cloudformation:network-prod"]);
    assert!(place.stub.asked().keys().any(|(operation, _, _)| operation == READS[2]), "asked elsewhere");
}

#[test]
fn a_document_takes_values_from_a_live_stack() {
    let document = "
requirements:
  - id: IAC-1
    text: It has an output that is called like its VPC, which it has not.
    checks: [iac/outputs-present: { outputs: ['${stack.outputs.VpcId}'] }]
";
    let place = Place::with(Manner::default(), document);
    let (_, found) = place.audit(&["--stack", "cloudformation:network-prod"]);
    assert!(found.iter().any(|line| line.starts_with("fail") && line.contains("vpc-1")), "{found:?}");
    let said = place.refusal(&["iam-policy", "--stack", "cloudformation:network-prod"]);
    assert!(said.contains("`stack.outputs.VpcId` is known when the live stack is read"), "{said}");
}

#[test]
fn what_is_no_stack_is_refused_with_what_may_have_been_meant() {
    let place = Place::new();
    for (name, said) in [
        (
            "network-pord",
            "error: there is no stack `network-pord` in region us-east-1 of account 111111111111\n\
             help: did you mean `network-prod`?\n",
        ),
        (
            "unheard",
            "error: there is no stack `unheard` in region us-east-1 of account 111111111111\n\
             help: in another region, name that too: --stack cloudformation:REGION/unheard\n",
        ),
        (
            "review",
            "error: cloudformation:review: nothing of the stack was deployed yet: it is REVIEW_IN_PROGRESS, known to a \
             change set only\nhelp: execute the change set first\n",
        ),
        (
            "arn:aws:cloudformation:us-east-1:222222222222:stack/a/1",
            "error: cloudformation:arn:aws:cloudformation:us-east-1:222222222222:stack/a/1: the stack is in account \
             222222222222, and the credentials are those of account 111111111111\n\
             help: take credentials of that account, or --role-arn\n",
        ),
        (
            "my stack",
            "error: `my stack` is no name of a stack\n\
             help: cloudformation:NAME, cloudformation:REGION/NAME, or cloudformation: and its ARN\n",
        ),
    ] {
        assert_eq!(place.refusal(&["audit", "--stack", &format!("cloudformation:{name}")]), said, "{name}");
    }
}

/// Whichever answer is missing, nothing is judged: without a template there would be nothing to compare, and all would hold.
#[test]
fn what_is_denied_is_named_with_the_permission() {
    for operation in READS {
        let place =
            Place::with(Manner::with([operation.to_owned()], Fault::Deny(Denial::Identity)), DOCUMENT);
        let said = place.refusal(&["audit", "--stack", "cloudformation:network-prod"]);
        let begin = format!(
            "error: cloudformation:network-prod: {operation} did not answer ({operation} allows it): AccessDenied"
        );
        assert!(said.starts_with(&begin), "{said}");
        assert!(
            said.contains("help: `upright iam-policy` with the same --stack prints the permissions"),
            "{said}"
        );
    }
}

#[test]
fn an_answer_that_lacks_what_aws_always_answers_is_none() {
    for (operation, field) in [
        (READS[0], "Stacks.StackId"),
        (READS[0], "Stacks.StackStatus"),
        (READS[1], "StackResourceSummaries.LogicalResourceId"),
        (READS[1], "StackResourceSummaries.ResourceType"),
        (READS[1], "StackResourceSummaries.ResourceStatus"),
        (READS[2], "TemplateBody"),
    ] {
        let fault = Fault::Without(field.to_owned());
        let place = Place::with(Manner::with([operation.to_owned()], fault), DOCUMENT);
        let said = place.refusal(&["audit", "--stack", "cloudformation:network-prod"]);
        let begin = format!("error: cloudformation:network-prod: {operation} did not answer");
        assert!(said.starts_with(&begin), "{field}: {said}");
    }
}

#[test]
fn a_stack_is_read_from_aws_or_not_at_all() {
    let place = Place::new();
    let stack = "cloudformation:network-prod";
    place.run(&["collect", "-o", "today.db"]);
    let asked = place.stub.asked();
    for arguments in [
        ["audit", "--from", "today.db", "--stack", stack].as_slice(),
        &["requirements", "validate", "--stack", stack],
        &["diff", "today.db", "today.db", "-r", "upright.yaml", "--stack", stack],
    ] {
        let said = place.refusal(arguments);
        assert!(said.starts_with("error: cloudformation:network-prod is read from AWS, and "), "{said}");
    }
    assert_eq!(place.stub.asked(), asked, "AWS was asked");
}

/// What is in the stack is not known then, so the policy allows what any stack may need.
#[test]
fn the_plan_and_the_policy_have_every_call_that_reads_the_stack_and_what_it_may_hold() {
    let place = Place::new();
    let stack = "cloudformation:network-prod";
    let policy = text(&place.run(&["iam-policy", "--stack", stack]).stdout);
    let plan = text(&place.run(&["plan", "--stack", stack]).stdout);
    assert!(place.stub.asked().is_empty(), "AWS was asked");
    let (_, _) = place.audit(&["--stack", stack]);
    let asked = place.stub.asked();
    let called: Vec<_> = asked.keys().map(|(operation, _, _)| operation.as_str()).collect();
    for operation in called.iter().filter(|operation| !operation.starts_with("sts:")) {
        assert!(policy.contains(operation), "{operation} is not in {policy}");
    }
    for operation in ["cloudformation:ListExports", "rds:DescribeDBInstances", "kms:ListAliases"] {
        assert!(policy.contains(operation), "{operation}");
    }
    assert_eq!(plan.matches("per stack named").count(), 4, "{plan}");
    assert!(!text(&place.run(&["iam-policy"]).stdout).contains("cloudformation:"));
}
