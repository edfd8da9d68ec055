INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, read_capacity, write_capacity, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-on-demand',
    'pass-on-demand', 'PAY_PER_REQUEST', 0, 0, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-provisioned',
    'fail-provisioned', 'PROVISIONED', 100, 100, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 'PROVISIONED', 1, 1, 'DELETING'
);

-- params = { billing_mode = "PROVISIONED" }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, read_capacity, write_capacity
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-hundred',
    'pass-hundred', 'PROVISIONED', 100, 100
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-reads',
    'fail-reads', 'PROVISIONED', 99, 100
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-writes',
    'fail-writes', 'PROVISIONED', 100, 101
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-on-demand',
    'fail-on-demand', 'PAY_PER_REQUEST', 0, 0
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-units',
    'unknown-units', 'PROVISIONED', NULL, 100
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-mode',
    'unknown-mode', NULL, 100, 100
);

-- params = { billing_mode = "PROVISIONED", rcu = 5, wcu = 7 }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, read_capacity, write_capacity
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-five-and-seven', 'pass-five-and-seven',
    'PROVISIONED', 5, 7
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-seven-and-five', 'fail-seven-and-five',
    'PROVISIONED', 7, 5
);
