//! The real binary against a stack that CloudFormation deployed, before and after people change what it declares.

use crate::support::{Account, root, text};
use serde_json::Value;

const CHECKS: &str = "\
requirements:
  - id: IAC-1
    text: The stack is as it was deployed.
    checks:
      [iac/resource-exists, iac/properties-match, iac/no-failed-resource, iac/no-pending-operation, iac/state-integrity]
";

/// The findings that are neither a pass nor about what is not compared, by the end of what they are about; and how many
/// are passes.
fn audit(account: &Account) -> (Vec<String>, usize) {
    let (document, snapshot) = (account.file("upright.yaml"), account.file("audit.db"));
    std::fs::write(&document, CHECKS).expect("a document");
    let output = account.upright(&[
        "audit",
        "--stack",
        "cloudformation:shop-prod",
        "--format",
        "json",
        "--snapshot",
        &snapshot.to_string_lossy(),
    ]);
    let report: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    let findings: Vec<_> = report["findings"].as_array().expect("findings").iter().collect();
    let line = |finding: &&Value| {
        let part = |name: &str| finding[name].as_str().unwrap_or_default();
        let resource = part("resource").rsplit('/').next().unwrap_or_default();
        format!("{} {} {resource}", part("verdict"), part("check"))
    };
    let (passes, others): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding["verdict"] == "pass");
    let bytes = std::fs::read(&snapshot).expect("a snapshot");
    assert!(!bytes.windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
    (others.into_iter().map(line).collect(), passes.len())
}

#[test]
fn what_people_change_of_a_stack_is_named() {
    let account = Account::with_stack("bare");
    account.python("deployed.py", &["deploy"]);
    // Parameters of SSM are no table of upright's.
    let unread = "exempt iac/resource-exists Setting";
    let (found, passes) = audit(&account);
    assert_eq!((found, passes), (vec![unread.to_owned()], 34));
    account.python("deployed.py", &["drift"]);
    let (found, passes) = audit(&account);
    assert_eq!(
        found,
        [
            "fail iac/properties-match Group#SecurityGroupIngress",
            "fail iac/properties-match Logs#RetentionInDays",
            "fail iac/properties-match Vpc#Tags",
            unread,
            "fail iac/resource-exists Topic",
        ]
    );
    assert_eq!(passes, 29);
    a_deleted_stack_is_refused(&account);
}

fn a_deleted_stack_is_refused(account: &Account) {
    let arn = text(&account.python("deployed.py", &["delete"]));
    let stack = format!("cloudformation:{}", arn.trim());
    let requirements = root().join("localstack/declared.yaml");
    let output = account.upright(&["audit", "-r", &requirements.to_string_lossy(), "--stack", &stack]);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.starts_with(&format!("error: {stack}: the stack was deleted")), "{said}");
}
