INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-prefix', 'x', '["arn:aws:iam::1:policy/read"]', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-all', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-colon', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-question-mark', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sq?:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-star-in-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "dynamo*:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-one-bucket', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-unlisted-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"],
      "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-one-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": ["s3:*", "dynamodb:*", "kms:*", "iam:*",
      "lambda:*", "rds:*", "ec2:*", "secretsmanager:*", "s?s:*", "sns:*"], "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}},
      {"PolicyName": "q", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "sns:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-one-topic', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}},
      {"PolicyName": "q", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "sns:*",
      "Resource": "arn:aws:sns:eu-west-1:1:t"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
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
    '1', 'global', 'arn:aws:iam::1:role/fail-pod', 'x', '[]',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A"},
      "Action": "sts:AssumeRoleWithWebIdentity"}]}',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}}]'
),
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
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'AmazonS3FullAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
      {"Effect": "Allow", "Action": "s3-object-lambda:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/read', 'read',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
      {"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "*"}]}'
);

-- What a Deny leaves.
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-a-condition', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-but-on-one-bucket', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::one/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-other-service-denied', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/exempt-of-people', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]'
);

-- params = { services = ["LOGS"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-logs', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-s3', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]'
);
