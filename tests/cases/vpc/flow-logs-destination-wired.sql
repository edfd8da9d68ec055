INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, log_destination_type, log_destination, log_group_name,
    bucket_name, deliver_logs_permission_arn
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/pass-log-group',
    'pass-log-group',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:long',
    'long', NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/pass-kept-for-ever',
    'pass-kept-for-ever',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/pass-of-its-own',
    'pass-of-its-own',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/own-group'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-group-gone',
    'fail-group-gone',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:gone',
    'gone', NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-short',
    'fail-short',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:short',
    'short', NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-role-may-not',
    'fail-role-may-not',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/nothing'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-role-gone',
    'fail-role-gone',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/gone'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-role-not-read',
    'unknown-role-not-read',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/not-read'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-no-role',
    'unknown-no-role',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-no-group',
    'unknown-no-group',
    'cloud-watch-logs', NULL,
    NULL, NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/pass-bucket',
    'pass-bucket',
    's3', 'arn:aws:s3:::open',
    NULL, 'open', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-bucket-closed',
    'fail-bucket-closed',
    's3', 'arn:aws:s3:::closed',
    NULL, 'closed', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-bucket-for-another-account',
    'fail-bucket-for-another-account',
    's3', 'arn:aws:s3:::foreign',
    NULL, 'foreign', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-bucket-condition',
    'unknown-bucket-condition',
    's3', 'arn:aws:s3:::conditional',
    NULL, 'conditional', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-bucket-elsewhere',
    'unknown-bucket-elsewhere',
    's3', 'arn:aws:s3:::elsewhere',
    NULL, 'elsewhere', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-bucket-policy-not-read',
    'unknown-bucket-policy-not-read',
    's3', 'arn:aws:s3:::not-read',
    NULL, 'not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/exempt-delivery-stream',
    'exempt-delivery-stream',
    'kinesis-data-firehose', 'arn:aws:firehose:eu-west-1:111111111111:deliverystream/d',
    NULL, NULL, NULL
);

INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, retention_in_days)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:long', 'long', 365
),
(
    '111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever', 'ever', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:short', 'short', 7
);

INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::open', 'open',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "delivery.logs.amazonaws.com"}, "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::open/*",
      "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::closed', 'closed',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::foreign', 'foreign',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "delivery.logs.amazonaws.com"}, "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::foreign/*",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::conditional', 'conditional',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "delivery.logs.amazonaws.com"}, "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::conditional/*",
      "Condition": {"StringEquals":
      {"s3:x-amz-acl": "bucket-owner-full-control"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::not-read', 'not-read',
    NULL
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/own-group', 'own-group',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "arn:aws:logs:eu-west-1:111111111111:log-group:ever:*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL,
    '[]', NULL, NULL
);

-- params = { min_retention_days = 400, trust_account_policies = false }
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, log_destination_type, log_destination, log_group_name,
    bucket_name, deliver_logs_permission_arn
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/unknown-organisation',
    'unknown-organisation',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever',
    'ever', NULL, 'arn:aws:iam::111111111111:role/writer'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fail-shorter',
    'fail-shorter',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:long',
    'long', NULL, 'arn:aws:iam::111111111111:role/writer'
);

INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, retention_in_days)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:long', 'long', 365
),
(
    '111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:ever', 'ever', NULL
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
);

-- What AWS could not deliver needs no reading of the destination.
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, log_destination_type, bucket_name, deliver_logs_status,
    deliver_logs_error_message
)
VALUES
('1', 'eu', 'arn:fail-foreign-bucket', 'a', 's3', 'foreign', 'FAILED', 'Access error'),
('1', 'eu', 'arn:fail-stream', 'b', 'kinesis-data-firehose', NULL, 'FAILED', NULL),
('1', 'eu', 'arn:exempt-stream', 'c', 'kinesis-data-firehose', NULL, 'SUCCESS', NULL),
('1', 'eu', 'arn:unknown-foreign-bucket', 'd', 's3', 'foreign', 'SUCCESS', NULL);
