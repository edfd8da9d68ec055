//! Many accounts: listed in a file or by the organization, entered by a role each, and told apart by the key that the
//! role gives.

use crate::faults::{command, field};
use crate::stub::{Denial, Fault, Manner, Size, Stub};
use crate::support::{patient, text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Output;
use std::time::Duration;

const DOCUMENT: &str = "
requirements:
  - { id: DB, text: Databases survive the loss of a zone., checks: [rds/multi-az] }
  - { id: PW, text: Passwords are long., checks: [iam/password-policy] }
";

/// The caller's own account is 111111111111.
const THREE: &str = "
accounts:
  - { id: '222222222222', name: payments, role_name: audit }
  - { id: '333333333333', name: research, role_arn: 'arn:aws:iam::333333333333:role/upright/audit' }
  - { id: '444444444444' }
";

const BY_ROLE: [&str; 4] = ["--accounts", "accounts.yaml", "--role-name", "audit"];

/// What a run of upright said.
struct Said {
    output: Output,
    stub: Stub,
    directory: tempfile::TempDir,
}

impl Said {
    fn report(&self) -> Value {
        let output = &self.output;
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {} {}", text(&output.stdout), text(&output.stderr));
        })
    }

    /// The accounts that were expected, each with the cause why it was not entered.
    fn expected(&self) -> BTreeMap<String, Option<String>> {
        let report = self.report();
        let accounts = report["run"]["accounts_expected"].as_array().into_iter().flatten();
        accounts.map(|one| (field(one, "id").to_owned(), one["cause"].as_str().map(str::to_owned))).collect()
    }

    fn asked(&self, operation: &str) -> Vec<String> {
        let asked = self.stub.asked().into_keys().filter(|(name, _, _)| name == operation);
        asked.map(|(_, about, _)| about).collect()
    }

    fn refused(&self, words: &[&str]) {
        let talk = text(&self.output.stderr);
        assert_eq!(
            (self.output.status.code(), text(&self.output.stdout)),
            (Some(2), String::new()),
            "{talk}"
        );
        words.iter().for_each(|words| assert!(talk.contains(words), "`{words}` is not in:\n{talk}"));
    }
}

/// The only profile has the credentials of account 555555555555.
const PROFILES: &str = "[research]\naws_access_key_id = ASIA555555555555\naws_secret_access_key = x\n";

fn run(manner: Manner, accounts: &str, arguments: &[&str]) -> Said {
    run_by(DOCUMENT, manner, accounts, arguments)
}

fn run_by(document: &str, manner: Manner, accounts: &str, arguments: &[&str]) -> Said {
    let (stub, directory) = (Stub::start(manner), tempfile::tempdir().expect("a directory"));
    std::fs::create_dir(directory.path().join(".aws")).expect("a directory");
    std::fs::write(directory.path().join(".aws/credentials"), PROFILES).expect("credentials");
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    std::fs::write(directory.path().join("accounts.yaml"), accounts).expect("a file");
    let output = command(&stub, directory.path()).args(patient(arguments)).output().expect("upright starts");
    Said { output, stub, directory }
}

/// Audits with the report as JSON.
fn audit(manner: Manner, accounts: &str, arguments: &[&str]) -> Said {
    run(manner, accounts, &[&["audit", "--format", "json"], arguments].concat())
}

fn denied(operation: &str) -> Manner {
    Manner::with([operation.to_owned()], Fault::Deny(Denial::Identity))
}

/// The findings in an account as lines: check, region, verdict, cause.
fn findings(report: &Value, account: &str) -> Vec<String> {
    let all = report["findings"].as_array().into_iter().flatten();
    let of = all.filter(|finding| field(finding, "account_id") == account);
    let part =
        |finding: &Value| ["check", "region", "verdict", "cause"].map(|name| field(finding, name).to_owned());
    of.map(|finding| part(finding).join(" ")).collect()
}

fn ids(expected: &BTreeMap<String, Option<String>>) -> Vec<&str> {
    expected.keys().map(String::as_str).collect()
}

#[test]
fn what_lies_in_an_account_that_cannot_be_entered_is_unknown() {
    let mut manner = denied("sts:AssumeRole 333333333333 word");
    manner.elsewhere.insert("444444444444".into(), "555555555555".into());
    let said =
        audit(manner, THREE, &[&BY_ROLE[..], &["--external-id", "word", "--snapshot", "x.db"]].concat());
    let report = said.report();
    assert_eq!(report["run"]["accounts"], serde_json::json!(["222222222222"]));
    let expected = said.expected();
    assert_eq!(ids(&expected), ["222222222222", "333333333333", "444444444444"]);
    assert_eq!(report["run"]["accounts_expected"][0]["name"], "payments");

    let entered = findings(&report, "222222222222");
    assert!(entered.len() > 2 && entered.iter().all(|line| !line.contains("unknown")), "{entered:?}");
    let cause = "sts:AssumeRole was denied for arn:aws:iam::333333333333:role/upright/audit: the role's trust policy must \
                 name the caller, whom a policy must grant sts:AssumeRole";
    let unknown = |check: &str, region: &str| format!("{check} {region} unknown {cause}");
    // Databases and clusters are two types: each is unknown by itself.
    let databases = unknown("rds/multi-az", "us-east-1");
    let closed = [unknown("iam/password-policy", "global"), databases.clone(), databases];
    assert_eq!(findings(&report, "333333333333"), closed);
    let elsewhere = findings(&report, "444444444444");
    assert_eq!(elsewhere.len(), 3, "{elsewhere:?}");
    let leads = "unknown sts:AssumeRole failed for arn:aws:iam::444444444444:role/audit: it leads to account 555555555555";
    assert!(elsewhere.iter().all(|line| line.ends_with(leads)), "{elsewhere:?}");
    assert_eq!(findings(&report, "555555555555"), Vec::<String>::new());
    assert_eq!(said.asked("sts:AssumeRole").len(), 3);

    let table =
        command(&said.stub, said.directory.path()).args(["report", "x.db"]).output().expect("a report");
    let table = text(&table.stdout);
    for words in ["1 of 3 accounts", "2 of 3 accounts were not entered", "333333333333 research"] {
        assert!(table.contains(words), "`{words}` is not in:\n{table}");
    }
}

#[test]
fn credentials_that_end_are_renewed() {
    let manner = Manner { roles_until: "2001-01-01T00:00:00Z", ..Manner::default() };
    let said = audit(manner, "accounts: [{ id: '222222222222' }]", &BY_ROLE);
    assert_eq!(
        (&said.report()["run"]["complete"], said.report()["gaps"].as_array().map(Vec::len)),
        (&true.into(), Some(0))
    );
    let asked = said.stub.asked();
    let times = |name: &str, about: &str| asked[&(name.to_owned(), about.to_owned(), 0)];
    // For the identity, and for each list.
    assert!(times("sts:AssumeRole", "222222222222") > 2, "{asked:?}");
    assert_eq!(times("rds:DescribeDBInstances", ""), 1);
}

#[test]
fn where_no_account_can_be_entered_there_is_no_audit() {
    let said = audit(denied("sts:AssumeRole"), THREE, &BY_ROLE);
    said.refused(&[
        "no account could be entered",
        "222222222222 (payments): sts:AssumeRole for arn:aws:iam::222222222222:role/audit: AccessDenied: ",
        "444444444444: sts:AssumeRole for arn:aws:iam::444444444444:role/audit: AccessDenied: ",
    ]);
}

#[test]
fn an_account_without_a_way_into_it_is_not_taken_for_the_callers() {
    let said =
        audit(Manner::default(), "accounts: [{ id: '222222222222' }]", &["--accounts", "accounts.yaml"]);
    said.refused(&[
        "no account could be entered",
        "222222222222",
        "the credentials are those of account 111111111111",
    ]);
}

#[test]
fn the_callers_own_account_needs_no_role() {
    let accounts = "accounts: [{ id: '111111111111' }, { id: '222222222222' }]";
    let said = audit(Manner::default(), accounts, &BY_ROLE);
    assert_eq!(said.report()["run"]["accounts"].as_array().map(Vec::len), Some(2));
    assert_eq!(said.asked("sts:AssumeRole"), ["222222222222"]);
}

#[test]
fn a_profile_enters_an_account_and_assumes_roles() {
    let accounts = "
accounts:
  - { id: '555555555555', profile: research }
  - { id: '666666666666', profile: research, role_name: audit }
  - { id: '777777777777', profile: research }
  - { id: '888888888888', profile: none }
";
    let said = audit(Manner::default(), accounts, &BY_ROLE);
    let expected = said.expected();
    assert_eq!((&expected["555555555555"], &expected["666666666666"]), (&None, &None));
    let cause = |id: &str| expected[id].clone().unwrap_or_default();
    assert!(cause("777777777777").ends_with("it leads to account 555555555555"), "{expected:?}");
    assert!(cause("888888888888").contains("profile none has no credentials"), "{expected:?}");
    assert_eq!(said.asked("sts:AssumeRole"), ["666666666666"]);
}

/// The SDK would take the credentials of the environment, and with them another account.
#[test]
fn a_profile_that_is_named_comes_before_the_environment() {
    let said = audit(Manner::default(), "", &["--profile", "research"]);
    assert_eq!(ids(&said.expected()), ["555555555555"]);
}

#[test]
fn regions_that_cannot_be_listed_leave_the_account_open() {
    let accounts = "accounts: [{ id: '222222222222', regions: all }, { id: '333333333333' }]";
    let said = audit(denied("ec2:DescribeRegions"), accounts, &BY_ROLE);
    let report = said.report();
    let open = findings(&report, "222222222222");
    assert!(
        open.iter().any(|line| line.starts_with("rds/multi-az all unknown ec2:DescribeRegions was denied")),
        "{open:?}"
    );
    assert_eq!(open.len(), 3, "{open:?}");
    assert_eq!(report["run"]["regions"], serde_json::json!(["us-east-1"]));
}

#[test]
fn an_organization_says_which_accounts_there_are() {
    let organization = ["--organization", "--role-name", "audit"];
    let of =
        |more: &[&str]| audit(Manner { page: 1, ..Manner::default() }, "", &[&organization, more].concat());
    let all = of(&[]);
    assert_eq!(ids(&all.expected()), ["111111111111", "222222222222", "333333333333", "555555555555"]);
    assert_eq!(all.asked("sts:AssumeRole"), ["222222222222", "333333333333", "555555555555"]);
    assert_eq!(all.asked("organizations:ListTagsForResource"), Vec::<String>::new());

    let payments = of(&["--ou", "ou-payments"]);
    assert_eq!(
        ids(&payments.expected()),
        ["222222222222", "333333333333"],
        "and not the suspended account below"
    );
    assert_eq!(payments.asked("organizations:ListAccounts"), Vec::<String>::new());

    assert_eq!(ids(&of(&["--account-tag", "stage=prod"]).expected()), ["222222222222", "333333333333"]);
    assert_eq!(
        ids(&of(&["--account-tag", "stage=prod", "--account-tag", "team=a"]).expected()),
        ["222222222222"]
    );
    of(&["--account-tag", "stage=prd"])
        .refused(&["none of the organization's 5 accounts is active and has all"]);
}

#[test]
fn an_organization_that_does_not_answer_is_no_empty_one() {
    let organization = ["--organization", "--role-name", "audit"];
    let said = audit(denied("organizations:ListAccounts"), "", &organization);
    said.refused(&[
        "--organization needs organizations:ListAccounts",
        "(organizations:ListAccounts allows it)",
    ]);
    let circle = Manner::with(["organizations:ListAccounts".to_owned()], Fault::Circle(1));
    audit(circle, "", &organization).refused(&["names a page as the next that was read before"]);
}

/// Roles are assumed, and accounts and regions listed, before an account has a pace of its own.
#[test]
fn accounts_are_found_and_entered_though_every_third_answer_is_a_throttle() {
    let organization = ["--organization", "--role-name", "audit", "--region", "all"];
    let of = |throttle_every| audit(Manner { throttle_every, ..Manner::default() }, "", &organization);
    let (calm, slowed) = (of(None), of(Some(3)));
    assert_eq!(slowed.expected(), calm.expected());
    let (calm, slowed) = (calm.report(), slowed.report());
    assert_eq!(slowed["findings"], calm["findings"]);
    assert!(slowed["run"]["throttles"].as_u64() > Some(5), "{}", slowed["run"]);
}

#[test]
fn accounts_that_a_cut_run_did_not_reach_are_unknown() {
    let manner =
        Manner::with(["sts:AssumeRole 333333333333".to_owned()], Fault::Delay(Duration::from_secs(3600)));
    // Long enough for a line of progress, and for a busy machine.
    let said = audit(manner, THREE, &[&BY_ROLE[..], &["--max-duration", "11s"]].concat());
    let report = said.report();
    assert_eq!(
        (&report["run"]["complete"], &report["run"]["accounts"]),
        (&false.into(), &serde_json::json!(["222222222222"]))
    );
    for account in ["333333333333", "444444444444"] {
        let open = findings(&report, account);
        assert_eq!(open.len(), 3, "{open:?}");
        assert!(open.iter().all(|line| line.contains("unknown sts:AssumeRole was not reached")), "{open:?}");
    }
    let talk = text(&said.output.stderr);
    assert!(talk.contains(" s: account 1 of 3, 3 of 3 lists read"), "{talk}");
}

/// The SDK gives all clients of a service in a region the same few hundred retries.
#[test]
fn an_account_whose_requests_fail_uses_up_no_retries_of_another() {
    const TWO: &str = "accounts: [{ id: '222222222222' }, { id: '333333333333' }]";
    let faults = [
        ("s3:GetBucketVersioning by ASIA222222222222", Fault::Status(503)),
        // The other's retries are used up by then.
        ("s3:ListBuckets by ASIA333333333333", Fault::Delay(Duration::from_secs(3))),
        ("s3:GetBucketVersioning by ASIA333333333333", Fault::First(1, Box::new(Fault::Status(503)))),
    ];
    let faults = faults.map(|(name, fault)| (name.to_owned(), fault));
    let size = Size { buckets: 100, ..Size::default() };
    let manner = Manner { faults: faults.into(), size, ..Manner::default() };
    let document = "requirements: [{ id: S3, text: t, checks: [s3/versioning] }]";
    let arguments = [&["audit", "--format", "json"], &BY_ROLE[..]].concat();
    let said = run_by(document, manner, TWO, &arguments);
    let report = said.report();
    let unknown =
        |account: &str| findings(&report, account).iter().filter(|line| line.contains(" unknown ")).count();
    assert!(unknown("222222222222") > 100);
    assert_eq!(unknown("333333333333"), 0);
}

/// Neither requests nor, with them, connections grow with the number of accounts.
#[test]
fn two_hundred_accounts_wait_for_their_turn() {
    let account =
        |n: usize| format!("  - {{ id: '{:012}', regions: [r-1, r-2, r-3, r-4] }}\n", 200_000_000_000 + n);
    let accounts = format!("accounts:\n{}", (0..200).map(account).collect::<String>());
    let slow = Manner::with(["*".to_owned()], Fault::Delay(Duration::from_millis(20)));
    let said = audit(slow, &accounts, &BY_ROLE);
    let report = said.report();
    assert_eq!(report["run"]["accounts"].as_array().map(Vec::len), Some(200));
    let lists = report["run"]["operations"].as_array().into_iter().flatten();
    assert_eq!(lists.filter(|count| field(count, "operation") == "rds:DescribeDBInstances").count(), 800);
    let most = said.stub.traffic().most_at_once;
    assert!((2..=128 + 16).contains(&most), "{most} requests in flight");
}

#[test]
fn mistakes_in_the_accounts_file_are_shown_where_they_stand() {
    let accounts = "accounts:\n  - id: '222222222222'\n    role-name: audit\n";
    let said = audit(Manner::default(), accounts, &["--accounts", "accounts.yaml"]);
    said.refused(&["unknown key `role-name`", "accounts.yaml:3:5", "did you mean `role_name`?"]);
    audit(Manner::default(), "", &["--accounts", "none.yaml"])
        .refused(&["none.yaml", "there is no such file"]);
    audit(Manner::default(), "", &["--external-id", "x"]).refused(&["--external-id goes with a role"]);
    audit(Manner::default(), "", &["--organization"]).refused(&["--role-name <NAME>"]);
}

#[test]
fn the_policy_of_the_caller_says_which_roles_it_enters() {
    let policy = |arguments: &[&str]| {
        let output = run(Manner::default(), THREE, &[&["iam-policy"], arguments].concat()).output;
        serde_json::from_slice::<Value>(&output.stdout).expect("a policy")["Statement"].clone()
    };
    let plain = policy(&[]);
    assert_eq!(plain.as_array().map(Vec::len), Some(1));
    let listed = policy(&BY_ROLE);
    assert_eq!(listed[0], plain[0]);
    let roles = ["222222222222:role/audit", "333333333333:role/upright/audit", "444444444444:role/audit"];
    let roles = roles.map(|role| format!("arn:aws:iam::{role}"));
    assert_eq!(
        (&listed[1]["Action"], &listed[1]["Resource"]),
        (&serde_json::json!(["sts:AssumeRole"]), &serde_json::json!(roles))
    );
    let organization = policy(&["--organization", "--role-name", "audit", "--ou", "ou-1"]);
    let lists = serde_json::json!(["organizations:ListAccountsForParent", "organizations:ListChildren"]);
    assert_eq!(
        (&organization[1]["Action"], &organization[2]["Resource"]),
        (&lists, &"arn:aws:iam::*:role/audit".into())
    );
}
