//! What keeps records: queues, secrets and tables.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

fn document(action: &str) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": action, "Resource": "*" }] })
}

/// The comparisons as `property: equal`.
fn compared(linked: &Linked) -> Vec<String> {
    let line = |line: &String| {
        let property = line.split(' ').nth(1).expect("a property");
        format!("{property}: {}", &line[line.len() - 1..])
    };
    linked.compared.iter().map(line).collect()
}

fn url(name: &str) -> String {
    format!("https://sqs.eu-west-1.amazonaws.com/{ACCOUNT}/{name}")
}

fn queue(snapshot: Snapshot, name: &str, more: &Value) -> Snapshot {
    let mut row = json!({
        "arn": format!("arn:aws:sqs:eu-west-1:{ACCOUNT}:{name}"), "queue_url": url(name), "name": name,
    });
    let fields = more.as_object().expect("an object").clone();
    row.as_object_mut().expect("an object").extend(fields);
    snapshot.live("aws_sqs_queue", &row)
}

fn queues() -> Snapshot {
    Snapshot::audited(&["sqs:ListQueues", "sqs:GetQueueAttributes"])
}

#[test]
fn a_queue_is_compared_in_the_words_of_each_tool() {
    let redrive = json!({ "deadLetterTargetArn": "arn:dead", "maxReceiveCount": 5 });
    for (kind, inputs) in [
        (
            "AWS::SQS::Queue",
            json!({ "MessageRetentionPeriod": 60, "RedrivePolicy": redrive, "VisibilityTimeout": 30 }),
        ),
        (
            "aws_sqs_queue",
            json!({
                "message_retention_seconds": 60, "redrive_policy": redrive.to_string(),
                "visibility_timeout_seconds": 30,
            }),
        ),
        (
            "aws:sqs/queue:Queue",
            json!({
                "messageRetentionSeconds": 60, "redrivePolicy": redrive.to_string(),
                "visibilityTimeoutSeconds": 30,
            }),
        ),
    ] {
        let id = url("orders");
        let linked = |seconds: i64, receives: i64| {
            let policy = json!({ "maxReceiveCount": receives, "deadLetterTargetArn": "arn:dead" });
            let live = json!({
                "message_retention_seconds": seconds, "redrive_policy": policy.to_string(),
                "visibility_timeout_seconds": 30,
            });
            queue(queues(), "orders", &live).declared(&Declared::new(kind, &id, inputs.clone())).linked()
        };
        let equal = |linked: &Linked| -> String {
            compared(linked).iter().map(|line| line[line.len() - 1..].to_owned()).collect()
        };
        assert_eq!(equal(&linked(60, 5)), "111", "{kind}");
        assert_eq!(equal(&linked(61, 5)), "011", "{kind}");
        assert_eq!(equal(&linked(60, 6)), "101", "{kind}");
    }
}

#[test]
fn each_queue_has_the_policy_of_several() {
    let inputs = json!({ "PolicyDocument": document("sqs:SendMessage"), "Queues": [url("a"), url("b")] });
    let declared = Declared::new("AWS::SQS::QueuePolicy", "x", inputs);
    let snapshot = queue(queues(), "a", &json!({ "policy_std": document("sqs:sendmessage") }));
    let snapshot = queue(snapshot, "b", &json!({ "policy_std": document("sqs:*") }));
    let urn = "urn:AWS::SQS::QueuePolicy#PolicyDocument";
    let expected = [format!("{urn}#{} 1", url("a")), format!("{urn}#{} 0", url("b"))];
    assert_eq!(snapshot.declared(&declared).linked().subjects, expected);
}

#[test]
fn a_part_of_a_queue_is_compared_with_the_queue() {
    let policy = json!({ "redrivePermission": "denyAll" });
    for (kind, of, property) in [
        ("aws_sqs_queue_redrive_allow_policy", "queue_url", "redrive_allow_policy"),
        ("aws:sqs/redriveAllowPolicy:RedriveAllowPolicy", "queueUrl", "redriveAllowPolicy"),
    ] {
        let declared = Declared::new(kind, "x", json!({ of: url("a"), property: policy.to_string() }));
        let live = json!({ "redrive_allow_policy": policy.to_string() });
        let linked = queue(queues(), "a", &live).declared(&declared).linked();
        assert_eq!(compared(&linked), [format!("{property}: 1")]);
    }
}

#[test]
fn a_secret_is_compared_in_the_words_of_each_tool() {
    let id = format!("arn:aws:secretsmanager:eu-west-1:{ACCOUNT}:secret:db-AbCdEf");
    let row = json!({
        "arn": id, "name": "db", "description": "d", "rotation_lambda_arn": "arn:f",
        "rotation_rules": { "AutomaticallyAfterDays": 30 }, "policy_std": document("secretsmanager:*"),
    });
    for (kind, inputs, expected) in [
        ("AWS::SecretsManager::Secret", json!({ "Name": "db", "Description": "other" }), "01"),
        ("aws_secretsmanager_secret", json!({ "name": "db", "description": "d" }), "11"),
        ("aws:secretsmanager/secret:Secret", json!({ "name": "db2", "description": "d" }), "10"),
        (
            "AWS::SecretsManager::RotationSchedule",
            json!({ "SecretId": id, "RotationLambdaARN": "arn:f", "RotationRules": { "AutomaticallyAfterDays": 31 } }),
            "10",
        ),
        (
            "aws_secretsmanager_secret_rotation",
            json!({
                "secret_id": id, "rotation_lambda_arn": "arn:g",
                "rotation_rules": [{ "automatically_after_days": 30 }],
            }),
            "01",
        ),
        (
            "aws:secretsmanager/secretPolicy:SecretPolicy",
            json!({ "secretArn": id, "policy": document("secretsmanager:*").to_string() }),
            "1",
        ),
        (
            "AWS::SecretsManager::ResourcePolicy",
            json!({ "SecretId": id, "ResourcePolicy": document("secretsmanager:GetSecretValue") }),
            "0",
        ),
    ] {
        let snapshot = Snapshot::audited(&["secretsmanager:ListSecrets", "secretsmanager:GetResourcePolicy"]);
        let snapshot = snapshot.live("aws_secretsmanager_secret", &row);
        let linked = snapshot.declared(&Declared::new(kind, &id, inputs)).linked();
        let equal: String = compared(&linked).iter().map(|line| line[line.len() - 1..].to_owned()).collect();
        assert_eq!(equal, expected, "{kind}: {:?}", linked.compared);
    }
}

#[test]
fn a_table_is_compared_in_the_words_of_each_tool() {
    let row = json!({
        "arn": format!("arn:aws:dynamodb:eu-west-1:{ACCOUNT}:table/orders"), "name": "orders",
        "table_status": "ACTIVE", "billing_mode": "PROVISIONED", "read_capacity": 100, "write_capacity": 5,
        "point_in_time_recovery_description": { "PointInTimeRecoveryStatus": "ENABLED" },
        "time_to_live": { "TimeToLiveStatus": "ENABLED", "AttributeName": "expires" },
        "stream_specification": { "StreamEnabled": true, "StreamViewType": "NEW_IMAGE" },
    });
    for (kind, inputs) in [
        (
            "AWS::DynamoDB::Table",
            json!({
                "BillingMode": "PROVISIONED",
                "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
                "ProvisionedThroughput": { "ReadCapacityUnits": 100, "WriteCapacityUnits": 100 },
                "StreamSpecification": { "StreamViewType": "NEW_IMAGE" },
                "TimeToLiveSpecification": { "AttributeName": "expires", "Enabled": true },
            }),
        ),
        (
            "aws_dynamodb_table",
            json!({
                "billing_mode": "PROVISIONED", "point_in_time_recovery": [{ "enabled": true }],
                "read_capacity": 100, "stream_view_type": "NEW_IMAGE",
                "ttl": [{ "attribute_name": "expires", "enabled": true }], "write_capacity": 100,
            }),
        ),
        (
            "aws:dynamodb/table:Table",
            json!({
                "billingMode": "PROVISIONED", "pointInTimeRecovery": { "enabled": true },
                "readCapacity": 100, "streamViewType": "NEW_IMAGE",
                "ttl": { "attributeName": "expires", "enabled": true }, "writeCapacity": 100,
            }),
        ),
    ] {
        let operations = [
            "dynamodb:ListTables",
            "dynamodb:DescribeTable",
            "dynamodb:DescribeContinuousBackups",
            "dynamodb:DescribeTimeToLive",
        ];
        let snapshot = Snapshot::audited(&operations).live("aws_dynamodb_table", &row);
        let linked = snapshot.declared(&Declared::new(kind, "orders", inputs)).linked();
        let (equal, other): (Vec<_>, Vec<_>) =
            compared(&linked).into_iter().partition(|line| line.ends_with(": 1"));
        assert_eq!((equal.len(), other.len()), (6, 1), "{kind}: {:?}", linked.compared);
        assert!(other[0].to_lowercase().contains("write"), "{other:?}");
    }
}

#[test]
fn a_scalable_target_is_found_by_what_it_scales() {
    let dimension = "dynamodb:table:ReadCapacityUnits";
    let row = json!({
        "arn": "arn:t", "resource_id": "table/orders", "scalable_dimension": dimension,
        "min_capacity": 5, "max_capacity": 50,
    });
    for (kind, inputs) in [
        (
            "AWS::ApplicationAutoScaling::ScalableTarget",
            json!({
                "ResourceId": "table/orders", "ScalableDimension": dimension, "MinCapacity": 5,
                "MaxCapacity": 50,
            }),
        ),
        (
            "aws_appautoscaling_target",
            json!({
                "resource_id": "table/orders", "scalable_dimension": dimension, "min_capacity": 5,
                "max_capacity": 50,
            }),
        ),
    ] {
        let snapshot = Snapshot::audited(&["applicationautoscaling:DescribeScalableTargets"]);
        let snapshot = snapshot.live("aws_appautoscaling_target", &row);
        let linked = snapshot.declared(&Declared::new(kind, "x", inputs)).linked();
        assert_eq!(compared(&linked).len(), 2, "{:?}", linked.compared);
        assert!(compared(&linked).iter().all(|line| line.ends_with(": 1")), "{:?}", linked.compared);
    }
}
