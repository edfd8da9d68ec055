//! What one resource attaches to others: policies, and members of groups.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

const IAM: &[&str] = &["iam:GetAccountAuthorizationDetails"];

fn policy(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:policy/{name}")
}

fn document(action: &str) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": action, "Resource": "*" }] })
}

/// A live role, user or group with these policies attached.
fn with_policies(snapshot: Snapshot, kind: &str, name: &str, attached: &[&str]) -> Snapshot {
    let attached: Vec<_> = attached.iter().map(|name| policy(name)).collect();
    snapshot.live(
        &format!("aws_iam_{kind}"),
        &json!({
            "region": "global", "name": name, "arn": format!("arn:aws:iam::{ACCOUNT}:{kind}/{name}"),
            "attached_policy_arns": attached, "inline_policies_std": [],
        }),
    )
}

fn declare<'a>(kind: &'a str, id: &'a str, inputs: Value) -> Declared<'a> {
    Declared { region: "global", ..Declared::new(kind, id, inputs) }
}

/// The comparisons as `type property: equal`.
fn compared(linked: &Linked) -> Vec<String> {
    let line = |line: &String| {
        let (kind, rest) = line.split_once(' ').expect("a type");
        let (property, _) = rest.split_once(' ').expect("a property");
        format!("{} {property}: {}", kind.trim_start_matches("urn:"), &rest[rest.len() - 1..])
    };
    linked.compared.iter().map(line).collect()
}

#[test]
fn what_a_managed_policy_attaches_to_a_role_is_no_drift_of_the_role() {
    let id = policy("extra");
    let role = declare("AWS::IAM::Role", "app", json!({ "ManagedPolicyArns": [policy("base")] }));
    let extra = declare("AWS::IAM::ManagedPolicy", &id, json!({ "Roles": ["app"], "Description": null }));
    let linked = |attached: &[&str]| {
        let live = json!({ "region": "global", "arn": id, "name": "extra" });
        let snapshot = Snapshot::audited(IAM).live("aws_iam_policy", &live);
        let snapshot = with_policies(snapshot, "role", "app", attached);
        snapshot.declared(&role).declared(&extra).linked()
    };
    let both = linked(&["base", "extra"]);
    assert_eq!(compared(&both), ["AWS::IAM::ManagedPolicy Roles: 1", "AWS::IAM::Role ManagedPolicyArns: 1"]);
    assert!(both.live[0].starts_with(&format!("urn:AWS::IAM::ManagedPolicy 1 {id} ")), "{:?}", both.live);
    assert_eq!(
        compared(&linked(&["extra"])),
        ["AWS::IAM::ManagedPolicy Roles: 1", "AWS::IAM::Role ManagedPolicyArns: ?"],
        "what the role itself lacks is not decided"
    );
    assert_eq!(
        compared(&linked(&["base"])),
        ["AWS::IAM::ManagedPolicy Roles: 0", "AWS::IAM::Role ManagedPolicyArns: 1"],
        "it was detached"
    );
}

#[test]
fn a_role_that_is_gone_has_nothing_attached() {
    let id = policy("extra");
    let extra = declare("AWS::IAM::ManagedPolicy", &id, json!({ "Roles": ["app"], "Users": [] }));
    let live = json!({ "region": "global", "arn": id, "name": "extra" });
    let linked = Snapshot::audited(IAM).live("aws_iam_policy", &live).declared(&extra).linked();
    assert_eq!(linked.compared, [format!(r#"urn:AWS::IAM::ManagedPolicy Roles ["{id}"] null 0"#)]);
    assert!(linked.live[0].starts_with("urn:AWS::IAM::ManagedPolicy 1"), "{:?}", linked.live);
}

#[test]
fn an_attachment_of_terraform_and_pulumi_is_looked_for_with_each() {
    for (kind, names) in [
        ("aws_iam_policy_attachment", ["policy_arn", "roles", "users", "groups"]),
        ("aws:iam/policyAttachment:PolicyAttachment", ["policyArn", "roles", "users", "groups"]),
    ] {
        let [of, roles, users, groups] = names;
        let inputs =
            json!({ of: policy("b"), roles: ["app", "job"], users: ["kim"], groups: ["ops"], "name": "b" });
        let declared = declare(kind, "b", inputs);
        let snapshot = with_policies(Snapshot::audited(IAM), "role", "app", &["a", "b"]);
        let snapshot = with_policies(snapshot, "role", "job", &["a"]);
        let snapshot = with_policies(snapshot, "user", "kim", &["b"]);
        let snapshot = with_policies(snapshot, "group", "ops", &[]);
        let own = declare("aws_iam_role", "app", json!({ "managed_policy_arns": [policy("a")] }));
        let linked = snapshot.declared(&declared).declared(&own).linked();
        assert_eq!(
            linked.subjects,
            [
                format!("urn:{kind}#{of}#app 1"),
                format!("urn:{kind}#{of}#job 0"),
                format!("urn:{kind}#{of}#kim 1"),
                format!("urn:{kind}#{of}#ops 0"),
            ]
        );
        assert!(
            linked.live.iter().any(|line| line.starts_with(&format!("urn:{kind} 1 "))),
            "{:?}",
            linked.live
        );
    }
}

#[test]
fn members_of_a_group_are_looked_for_with_each_user() {
    for (kind, property) in [
        ("AWS::IAM::UserToGroupAddition", "GroupName"),
        ("aws_iam_group_membership", "group"),
        ("aws:iam/groupMembership:GroupMembership", "group"),
    ] {
        let declared = declare(kind, "x", json!({ property: "ops", "users": ["kim", "lee"], "name": "x" }));
        let user = |snapshot: Snapshot, name: &str, groups: Value| {
            let arn = format!("arn:aws:iam::{ACCOUNT}:user/{name}");
            snapshot.live(
                "aws_iam_user",
                &json!({ "region": "global", "name": name, "arn": arn, "groups": groups }),
            )
        };
        let snapshot = user(Snapshot::audited(IAM), "kim", json!(["ops", "dev"]));
        let snapshot = user(snapshot, "lee", json!(["dev"]));
        let own = declare("AWS::IAM::User", "kim", json!({ "Groups": ["dev"] }));
        let linked = snapshot.declared(&declared).declared(&own).linked();
        let mut expected = [
            format!("urn:{kind}#{property}#kim 1"),
            format!("urn:{kind}#{property}#lee 0"),
            "urn:AWS::IAM::User#Groups 1".to_owned(),
        ];
        expected.sort();
        assert_eq!(linked.subjects, expected);
    }
}

#[test]
fn each_role_has_its_copy_of_a_policy() {
    let role = |snapshot: Snapshot, name: &str, action: &str| {
        let inline = json!([{ "PolicyName": "both", "PolicyDocument": document(action) }]);
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/{name}");
        let row = json!({ "region": "global", "name": name, "arn": arn, "inline_policies_std": inline });
        snapshot.live("aws_iam_role", &row)
    };
    let inputs =
        json!({ "PolicyName": "both", "PolicyDocument": document("s3:GetObject"), "Roles": ["a", "b"] });
    let declared = declare("AWS::IAM::Policy", "x", inputs);
    let snapshot = role(role(Snapshot::audited(IAM), "a", "s3:GetObject"), "b", "*:*");
    let linked = snapshot.declared(&declared).linked();
    let urn = "urn:AWS::IAM::Policy";
    assert_eq!(linked.subjects, [format!("{urn}#PolicyDocument#a 1"), format!("{urn}#PolicyDocument#b 0")]);
    // One of the roles is gone, and with it the policy.
    let linked = role(Snapshot::audited(IAM), "a", "s3:GetObject").declared(&declared).linked();
    assert_eq!(linked.live, [format!("{urn} 0 b ? ?")]);
    assert_eq!(linked.subjects, [format!("{urn}#PolicyDocument#a 1")]);
}

#[test]
fn each_topic_has_the_policy_of_several() {
    let arn = |name: &str| format!("arn:aws:sns:eu-west-1:{ACCOUNT}:{name}");
    let topic = |snapshot: Snapshot, name: &str, action: &str| {
        snapshot.live("aws_sns_topic", &json!({ "arn": arn(name), "policy_std": document(action) }))
    };
    let inputs =
        json!({ "PolicyDocument": document("sns:Publish"), "Topics": [arn("a"), arn("b"), arn("c")] });
    let declared = Declared::new("AWS::SNS::TopicPolicy", "x", inputs);
    let snapshot = Snapshot::audited(&["sns:ListTopics", "sns:GetTopicAttributes"]);
    let snapshot = topic(topic(snapshot, "a", "sns:Publish"), "b", "sns:*");
    let linked = topic(snapshot, "c", "sns:publish").declared(&declared).linked();
    let urn = "urn:AWS::SNS::TopicPolicy#PolicyDocument";
    assert_eq!(
        linked.subjects,
        [format!("{urn}#{} 1", arn("a")), format!("{urn}#{} 0", arn("b")), format!("{urn}#{} 1", arn("c"))]
    );
}

#[test]
fn a_profile_has_one_role_in_a_list() {
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/app");
    let row = json!({ "region": "global", "name": "p", "arn": "arn:p", "role_arn": arn });
    let equal = |roles: Value| {
        let declared = declare("AWS::IAM::InstanceProfile", "p", json!({ "Roles": roles }));
        let snapshot =
            Snapshot::audited(&["iam:ListInstanceProfiles"]).live("aws_iam_instance_profile", &row);
        compared(&snapshot.declared(&declared).linked())
    };
    assert_eq!(equal(json!(["app"])), ["AWS::IAM::InstanceProfile Roles: 1"]);
    assert_eq!(equal(json!("app")), ["AWS::IAM::InstanceProfile Roles: 1"]);
    assert_eq!(equal(json!(["other"])), ["AWS::IAM::InstanceProfile Roles: 0"]);
}
