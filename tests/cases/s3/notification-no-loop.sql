INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:writer', 'writer',
    'arn:aws:iam::111111111111:role/writer', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:reader', 'reader',
    'arn:aws:iam::111111111111:role/reader', '{}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:results',
    'results',
    'arn:aws:iam::111111111111:role/of-results', '{}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:perhaps',
    'perhaps',
    'arn:aws:iam::111111111111:role/perhaps', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:lost', 'lost',
    'arn:aws:iam::111111111111:role/not-read', '{}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:no-role',
    'no-role',
    'arn:aws:iam::111111111111:role/gone', '{}'
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
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/of-out', 'of-out',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::pass-other-prefix/out/*"},
      {"Effect": "Allow", "Action": "s3:PutObject", "Resource":
      "arn:aws:s3:::fail-out-within/out/*"}]}}]', '[]'
);
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:out', 'out',
    'arn:aws:iam::111111111111:role/of-out', '{}'
);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-all', 'fail-all',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-alias', 'fail-alias',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer:live",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-prefix', 'fail-prefix',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:Put"],
      "Filter":{"Key":{"FilterRules":[{"Name":"Prefix","Value":"new/"}]}}}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-suffix', 'fail-suffix',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"Suffix","Value":".csv"}]}}}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-reads', 'pass-reads',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:reader",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-other-prefix', 'pass-other-prefix',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:out",
      "Events":["s3:ObjectCreated:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"Prefix","Value":"in/"}]}}}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-out-within', 'fail-out-within',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:out",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-no-role', 'pass-no-role',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:no-role",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-denied', 'pass-denied',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": "s3:*", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-on-deletion', 'exempt-on-deletion',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectRemoved:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-none', 'exempt-none',
    '{}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-queue', 'exempt-queue',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-perhaps', 'unknown-perhaps',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:perhaps",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-role', 'unknown-role',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:lost",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-anywhere', 'unknown-anywhere',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:results",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-function', 'unknown-function',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:elsewhere",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-policy', 'unknown-policy',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:*"]}]}',
    NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread',
    NULL,
    '{}'
);

-- params = { exceptions = ["writer", "*:function:other"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:writer', 'writer',
    'arn:aws:iam::111111111111:role/writer', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:other', 'other',
    'arn:aws:iam::111111111111:role/writer', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:third', 'third',
    'arn:aws:iam::111111111111:role/writer', '{}'
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
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-by-name', 'exempt-by-name',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:writer",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-by-arn', 'exempt-by-arn',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:other",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-third', 'fail-third',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":
      "arn:aws:lambda:eu-west-1:111111111111:function:third",
      "Events":["s3:ObjectCreated:*"]}]}',
    '{}'
);
