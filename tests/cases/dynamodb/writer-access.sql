INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "pass-by-name"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/of-one',
    '{"ORDERS": "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/of-one',
    '{"ORDERS": "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn/index/by-day"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:d', 'd',
    'arn:aws:iam::111111111111:role/nothing', '{"TABLE_NAME": "pass-by-table"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:e', 'e',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "fail-reads-only"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f',
    'arn:aws:iam::111111111111:role/of-one', '{"TABLE_NAME": "fail-other-table"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:g', 'g',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "fail-one-of-two"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:h', 'h',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "fail-one-of-two"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:i', 'i',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "fail-denied"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:j', 'j',
    'arn:aws:iam::111111111111:role/gone', '{"TABLE_NAME": "fail-no-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:k', 'k',
    'arn:aws:iam::111111111111:role/perhaps', '{"TABLE_NAME": "unknown-perhaps"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:l', 'l',
    'arn:aws:iam::111111111111:role/not-read', '{"TABLE_NAME": "unknown-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:m', 'm',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "unknown-policy"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:n', 'n', NULL,
    '{"TABLE_NAME": "unknown-no-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:o', 'o',
    'arn:aws:iam::111111111111:role/reader', '{"OTHER": "exempt"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:p', 'p',
    'arn:aws:iam::111111111111:role/reader', '{}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-one', 'of-one',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource":
      "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-name',
    'pass-by-name', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn',
    'pass-by-arn', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-table',
    'pass-by-table',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/nothing"}, "Action": "dynamodb:PutItem",
      "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-reads-only',
    'fail-reads-only', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-other-table',
    'fail-other-table', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-one-of-two',
    'fail-one-of-two', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-denied',
    'fail-denied',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": "dynamodb:PutItem", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-role',
    'fail-no-role', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-perhaps',
    'unknown-perhaps', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-role',
    'unknown-role', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-policy',
    'unknown-policy', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-no-role',
    'unknown-no-role', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-nobody',
    'exempt-nobody', '{}'
);

-- params = { readers = ["report*", "*:function:lister"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:report-daily',
    'report-daily', 'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "exempt-read"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:lister', 'lister',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "pass-written"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:w', 'w',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "pass-written"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:r', 'r',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "fail-not-listed"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-one', 'of-one',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource":
      "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-read',
    'exempt-read', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-written',
    'pass-written', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-not-listed',
    'fail-not-listed', '{}'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "unknown-organisation"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "fail-reads-only"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-one', 'of-one',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource":
      "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-organisation', 'unknown-organisation',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-reads-only',
    'fail-reads-only', '{}'
);

-- params = { readers = ["none"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/reader', '{"TABLE_NAME": "fail-reads-only"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/writer', '{"TABLE_NAME": "unknown-writer"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-one', 'of-one',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource":
      "arn:aws:dynamodb:eu-west-1:111111111111:table/pass-by-arn"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-variables',
    'unknown-variables', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-reads-only',
    'fail-reads-only', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-writer',
    'unknown-writer', '{}'
);
