INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'AmazonS3FullAccess',
    '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/all', 'all',
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
);
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/narrow', 'narrow', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow","Action":"s3:GetObject",
      "Resource":"arn:aws:s3:::b/*"},{"Effect":"Allow","Action":"xray:PutTraceSegments",
      "Resource":"*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/wide', 'wide', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"dynamodb:GetItem","Resource":"*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/denied', 'denied', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"dynamodb:GetItem","Resource":"*"},{"Effect":"Deny","Action":"dynamodb:*",
      "Resource":"*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/full', 'full',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/admin', 'admin', '["arn:aws:iam::1:policy/all"]', '[]'
),
('1', 'global', 'arn:aws:iam::1:role/unread', 'unread', NULL, '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/untold', 'untold', '["arn:aws:iam::1:policy/gone"]', '[]'
);
UPDATE aws_iam_role SET
    assume_role_policy
    = '{"Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},
        "Action":"sts:AssumeRole"}]}';
INSERT INTO aws_lambda_function (account_id, region, arn, name, role)
VALUES
('1', 'eu', 'f:pass-narrow', 'a', 'arn:aws:iam::1:role/narrow'),
('1', 'us', 'f:pass-narrow-elsewhere', 'a', 'arn:aws:iam::1:role/narrow'),
('1', 'eu', 'f:pass-denied', 'b', 'arn:aws:iam::1:role/denied'),
('1', 'eu', 'f:fail-any-table', 'c', 'arn:aws:iam::1:role/wide'),
('1', 'eu', 'f:fail-full-access', 'd', 'arn:aws:iam::1:role/full'),
('1', 'eu', 'f:fail-administrator', 'e', 'arn:aws:iam::1:role/admin'),
('1', 'eu', 'f:unknown-attached', 'f', 'arn:aws:iam::1:role/unread'),
('1', 'eu', 'f:unknown-policy', 'g', 'arn:aws:iam::1:role/untold'),
('1', 'eu', 'f:unknown-role-gone', 'h', 'arn:aws:iam::1:role/gone'),
('1', 'eu', 'f:unknown-role', 'i', NULL);
