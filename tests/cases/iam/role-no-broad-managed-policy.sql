INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-administrator', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-power-user', 'x',
    '["arn:aws:iam::aws:policy/PowerUserAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/fail-iam', 'x', '["arn:aws:iam::aws:policy/IAMFullAccess"]'),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-s3', 'x',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-underscore', 'x',
    '["arn:aws:iam::aws:policy/AWSLambda_FullAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-version-two', 'x',
    '["arn:aws:iam::aws:policy/CloudWatchFullAccessV2"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-two', 'x',
    '["arn:aws:iam::aws:policy/AmazonSQSFullAccess",
     "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-logs', 'x',
    '["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-read-only', 'x',
    '["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-none', 'x', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-customer-policy-of-that-name', 'x',
    '["arn:aws:iam::1:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-china', 'x',
    '["arn:aws-cn:iam::aws:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x/exempt-linked', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL);
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, assume_role_policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-people', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/people"},
      "Action": "sts:AssumeRoleWithSAML"}]}'
);
-- params = { forbidden = ["ReadOnlyAccess"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-read-only', 'x',
    '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-s3-read-only', 'x',
    '["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]'
);
