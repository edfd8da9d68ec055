INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-function', 'pass-function',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["lambda.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-profile', 'pass-profile',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["ec2.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-flow-log', 'pass-flow-log',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["vpc-flow-logs.amazonaws.com"]},
      "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-database', 'pass-database',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["monitoring.rds.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-two-uses', 'pass-two-uses',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["lambda.amazonaws.com", "ec2.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/fail-function-of-another-service',
    'fail-function-of-another-service',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["ec2.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/fail-one-of-two-uses',
    'fail-one-of-two-uses',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["lambda.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/fail-for-another-account',
    'fail-for-another-account',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["vpc-flow-logs.amazonaws.com"]},
      "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-denied', 'fail-denied',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"},
      {"Effect": "Deny", "Principal": "*", "Action": "*"}]}'
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/unknown-condition',
    'unknown-condition',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["lambda.amazonaws.com"]},
      "Action": "sts:AssumeRole",
      "Condition": {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}}]}'
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/unknown-trust-not-read',
    'unknown-trust-not-read',
    '[]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/exempt-unused', 'exempt-unused',
    '[]',
    '[]',
    NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service":
      ["lambda.amazonaws.com"]},
      "Action": "sts:AssumeRole"}]}'
);

INSERT INTO aws_lambda_function (account_id, region, arn, name, role)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-function',
    'pass-function',
    'arn:aws:iam::111111111111:role/pass-function'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-two-uses',
    'pass-two-uses',
    'arn:aws:iam::111111111111:role/pass-two-uses'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-function-of-another-service',
    'fail-function-of-another-service',
    'arn:aws:iam::111111111111:role/fail-function-of-another-service'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-one-of-two-uses',
    'fail-one-of-two-uses',
    'arn:aws:iam::111111111111:role/fail-one-of-two-uses'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-denied',
    'fail-denied',
    'arn:aws:iam::111111111111:role/fail-denied'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-condition',
    'unknown-condition',
    'arn:aws:iam::111111111111:role/unknown-condition'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-trust-not-read',
    'unknown-trust-not-read',
    'arn:aws:iam::111111111111:role/unknown-trust-not-read'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:of-another',
    'of-another',
    'arn:aws:iam::222222222222:role/other'
);

INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:instance-profile/a', 'a',
    'arn:aws:iam::111111111111:role/pass-profile'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:instance-profile/b', 'b',
    'arn:aws:iam::111111111111:role/pass-two-uses'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:instance-profile/c', 'c',
    'arn:aws:iam::111111111111:role/fail-one-of-two-uses'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:instance-profile/empty', 'empty',
    NULL
);

INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, log_destination_type, log_destination, log_group_name,
    bucket_name, deliver_logs_permission_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fl-1', 'fl-1',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:g',
    'g', NULL, 'arn:aws:iam::111111111111:role/pass-flow-log'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:ec2:eu-west-1:111111111111:vpc-flow-log/fl-2', 'fl-2',
    'cloud-watch-logs', 'arn:aws:logs:eu-west-1:111111111111:log-group:g',
    'g', NULL, 'arn:aws:iam::111111111111:role/fail-for-another-account'
);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, monitoring_role_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:d', 'd',
    'arn:aws:iam::111111111111:role/pass-database'
),
('111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:e', 'e', NULL);
