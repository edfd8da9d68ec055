INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
('111111111111', 'r', 'arn:aws:s3:::pass-none', 'pass-none', '{}'),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-own-role', 'pass-own-role',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/app"}, "Action": ["s3:GetObject", "s3:List*"],
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-deny', 'pass-deny',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-service', 'pass-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*", "Condition": {"StringEquals":
      {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-everything', 'fail-everything',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/app"}, "Action": "s3:*", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-all-but', 'fail-all-but',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/app"}, "NotAction": "s3:DeleteBucket",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-anyone', 'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-stranger', 'fail-stranger',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-service-of-anybody', 'fail-service-of-anybody',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*"}]}'
),
('111111111111', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL),
('111111111111', 'r', 'arn:aws:s3:::unknown-no-policy', 'unknown-no-policy', 'none');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-canonical-user', 'unknown-canonical-user',
    '{"Statement": [{"Effect": "Allow", "Principal": {"CanonicalUser":
      "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111111111111111111111111"},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-canonical-user', 'fail-canonical-user',
    '{"Statement": [{"Effect": "Allow", "Principal": {"CanonicalUser":
      "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb11111111111111111111111111111111"},
      "Action": "s3:*", "Resource": "*"}]}'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::pass-trusted', 'pass-trusted',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-third', 'fail-third',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]},
      "Action": "s3:GetObject", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-trusted-with-all', 'fail-trusted-with-all',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "*", "Resource": "*"}]}'
);
