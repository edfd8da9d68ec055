INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-star', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-all-buckets', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-all-tables', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "dynamodb:*",
      "Resource": "arn:aws:dynamodb:*:*:table/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everything', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*:Get*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt",
      "NotResource": "arn:aws:kms:eu-west-1:1:key/a"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-data-out', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow",
      "NotAction": ["s3:*", "dynamodb:*", "sqs:*", "sns:*", "kms:*", "secretsmanager:*"],
      "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-condition', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
      "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-tag-condition', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue",
      "Resource": "*", "Condition": {"StringEquals": {"secretsmanager:ResourceTag/app": "a"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-named', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-other-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-tables-of-another-type', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "logs:PutLogEvents",
      "Resource": "arn:aws:logs:*:*:*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-knows-no-resource', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "kms:GenerateRandom", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-interfaces', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "ec2:CreateNetworkInterface",
      "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-functions', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "arn:aws:lambda:*:*:function:*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-in-part', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-it', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "NotAction": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deny-of-the-rest', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "NotAction": "sts:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-which-version', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "*",
      "Condition": {"StringEquals": {"secretsmanager:VersionStage": "AWSCURRENT"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-which-attributes', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "*",
      "Condition": {"StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-for-all-values', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "*",
      "Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["a"]}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-which-algorithm', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*",
      "Condition": {"StringEquals": {"kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-which-delimiter', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*",
      "Condition": {"StringEquals": {"s3:delimiter": "/"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-which-person', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
      "Condition": {"StringEquals": {"saml:sub": "a"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-secret-with-suffix', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:*:*:secret:*-??????"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-queue-of-any-name', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": "arn:aws:sqs:*:*:?*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-no-such-key', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
      "Condition": {"StringEquals": {"sns:Colour": "red"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-one-secret-with-suffix', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:*:*:secret:db-??????"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL, '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-policy-not-read', 'x',
    '["arn:aws:iam::aws:policy/Unseen"]', '[]'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, assume_role_policy, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-people', 'x', '[]',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/people"},
      "Action": "sts:AssumeRoleWithSAML"}]}',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
    'AWSLambdaSQSQueueExecutionRole',
    '{"Statement": [{"Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": "*"},
      {"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}]}'
);

-- What a Deny takes away, and what it leaves.
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-a-condition', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-one-bucket', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::one/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-but-on-one-bucket', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::one/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-by-a-question-mark', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
      {"Effect": "Deny", "Action": "s?:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-other-action-denied', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
      {"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-the-pattern', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
      {"Effect": "Deny", "NotAction": "s3:Get*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-one-of-the-pattern', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Deny", "NotAction": "s3:GetObject", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, assume_role_policy, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/exempt-linked', 'x', '[]', '{}',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/exempt-of-people', 'x', '[]', '{}',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]'
);

-- params = { services = ["sqs"], allowed_star_actions = ["sqs:Get*"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-allowed', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sqs:GetQueueUrl", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-allowed', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-service-not-asked', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]'
);
