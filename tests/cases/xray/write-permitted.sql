INSERT INTO aws_lambda_function (account_id, region, arn, name, role, tracing_config)
VALUES
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-own', 'a', 'arn:aws:iam::1:role/traces',
    '{"Mode": "Active"}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:none-passed-through', 'b', 'arn:aws:iam::1:role/none',
    '{"Mode": "PassThrough"}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-none', 'c', 'arn:aws:iam::1:role/none',
    '{"Mode": "Active"}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-half', 'd', 'arn:aws:iam::1:role/half',
    '{"Mode": "Active"}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-unread', 'e', 'arn:aws:iam::1:role/unread',
    '{"Mode": "Active"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/traces', 'traces',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "xray:Put*", "Resource": "*"}]}}]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/half', 'half',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "xray:PutTraceSegments", "Resource": "*"}]}}]', '[]'
),
('1', 'global', 'arn:aws:iam::1:role/none', 'none', '[]', '[]'),
('1', 'global', 'arn:aws:iam::1:role/unread', 'unread', NULL, '[]');

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (account_id, region, arn, name, role, tracing_config)
VALUES
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-organisation', 'a',
    'arn:aws:iam::1:role/traces', '{"Mode": "Active"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/traces', 'traces',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Action": "xray:Put*", "Resource": "*"}]}}]', '[]'
);
