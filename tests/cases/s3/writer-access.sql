INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', '{"BUCKET": "pass-by-name"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/reader', '{"IN": "arn:aws:s3:::pass-reads"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/of-part', '{"OUT": "arn:aws:s3:::pass-part/out/"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:d', 'd',
    'arn:aws:iam::111111111111:role/nothing', '{"DATA_BUCKET": "pass-by-policy"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:e', 'e',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET_NAME": "fail-nothing"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f',
    'arn:aws:iam::111111111111:role/writer', '{"BUCKETNAME": "fail-denied"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:g', 'g',
    'arn:aws:iam::111111111111:role/gone', '{"BUCKET": "fail-no-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:h', 'h',
    'arn:aws:iam::111111111111:role/writer', '{"BUCKET": "fail-one-of-two"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:i', 'i',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "fail-one-of-two"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:j', 'j',
    'arn:aws:iam::111111111111:role/perhaps', '{"BUCKET": "unknown-perhaps"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:k', 'k',
    'arn:aws:iam::111111111111:role/not-read', '{"BUCKET": "unknown-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:l', 'l',
    NULL, '{"BUCKET": "unknown-no-role"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:m', 'm',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "unknown-policy"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:n', 'n',
    'arn:aws:iam::111111111111:role/nothing', '{"TABLE": "exempt-nobody"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:o', 'o',
    'arn:aws:iam::111111111111:role/nothing', '{}'
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
      [{"Effect": "Allow", "Action": "s3:*", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:GetObject", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-part', 'of-part',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::pass-part/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-results', 'of-results',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::*/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL, '[]'
);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-by-name', 'pass-by-name',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-reads', 'pass-reads',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-part', 'pass-part',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-by-policy', 'pass-by-policy',
    '{}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/nothing"}, "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::pass-by-policy/*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-nothing', 'fail-nothing',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-denied', 'fail-denied',
    '{}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": "s3:*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-role', 'fail-no-role',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-one-of-two', 'fail-one-of-two',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-perhaps', 'unknown-perhaps',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-role', 'unknown-role',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-no-role', 'unknown-no-role',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-policy', 'unknown-policy',
    '{}',
    NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-nobody', 'exempt-nobody',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-started', 'fail-started',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:o:live",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-started', 'pass-started',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:p",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
);

-- params = { exceptions = ["o", "*:function:q"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:o', 'o',
    'arn:aws:iam::111111111111:role/nothing', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:q', 'q',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "exempt-named"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:r', 'r',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "fail-other"}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:*", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:GetObject", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-part', 'of-part',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::pass-part/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-results', 'of-results',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::*/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL, '[]'
);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-started', 'exempt-started',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:o",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-named', 'exempt-named',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-other', 'fail-other',
    '{}',
    '{}'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', '{"BUCKET": "unknown-organisation"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "fail-nothing"}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:*", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:GetObject", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-part', 'of-part',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::pass-part/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-results', 'of-results',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::*/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL, '[]'
);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-organisation', 'unknown-organisation',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-nothing', 'fail-nothing',
    '{}',
    '{}'
);

-- params = { exceptions = ["none"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/writer', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/nothing', '{"BUCKET": "fail-nothing"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/writer', '{"BUCKET": "unknown-writer"}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/writer', 'writer',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:*", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:GetObject", "Resource":
      "*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-part', 'of-part',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::pass-part/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-results', 'of-results',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::*/out/*"}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]', '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read',
    NULL, '[]'
);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-variables', 'unknown-variables',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-nothing', 'fail-nothing',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-writer', 'unknown-writer',
    '{}',
    '{}'
);
