INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '1', 'r', 'pass-on',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "b"
     }
    ]'
),
(
    '1', 'r', 'fail-off',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "false"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": ""
     }
    ]'
),
(
    '1', 'r', 'unknown-missing',
    '[{"Key": "idle_timeout.timeout_seconds", "Value": "60"}]'
),
(
    '1', 'r', 'unknown-unread',
    NULL
);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '1', 'r', 'pass-network',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "b"
     }
    ]'
),
(
    '1', 'r', 'fail-network',
    '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'
);
