INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-shared',
    'CloudWatch-CrossAccountSharingRole',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-own',
    'CloudWatch-CrossAccountSharingRole-own',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-trust',
    'CloudWatch-CrossAccountSharingRole-x', NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/left-out', 'app',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "sts:AssumeRole"}]}'
);
INSERT INTO aws_oam_sink (account_id, region, arn, name, policy)
VALUES
('111111111111', 'r', 'arn:aws:oam:r:111111111111:sink/pass-none', 'a', '{}'),
(
    '111111111111', 'r', 'arn:aws:oam:r:111111111111:sink/fail-anyone', 'b',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "oam:CreateLink",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:oam:r:111111111111:sink/fail-account', 'c',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222"]},
      "Action": ["oam:CreateLink", "oam:UpdateLink"], "Resource": "*", "Condition":
      {"ForAllValues:StringEquals": {"oam:ResourceTypes": ["AWS::CloudWatch::Metric"]}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:oam:r:111111111111:sink/fail-organization', 'd',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "oam:CreateLink",
      "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}}]}'
),
('111111111111', 'r', 'arn:aws:oam:r:111111111111:sink/unknown-unread', 'e', NULL);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-trusted',
    'CloudWatch-CrossAccountSharingRole',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-third',
    'CloudWatch-CrossAccountSharingRole-3',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"},
      "Action": "sts:AssumeRole"}]}'
);
