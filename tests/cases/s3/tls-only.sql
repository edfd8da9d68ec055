INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-textbook', 'pass-textbook',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-textbook", "arn:aws:s3:::pass-textbook/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-two-statements', 'pass-two-statements',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "arn:aws:s3:::pass-two-statements",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "*",
      "Resource": "arn:aws:s3:::pass-two-statements/*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-wide-resource', 'pass-wide-resource',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "arn:aws:s3:::pass-wide*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-string-operator', 'pass-string-operator',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-string-operator", "arn:aws:s3:::pass-string-operator/*"],
      "Condition": {"StringNotEquals": {"aws:SecureTransport": "true"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-services-spared', 'pass-services-spared',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-services-spared", "arn:aws:s3:::pass-services-spared/*"],
      "Condition": {"BoolIfExists": {"aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-among-others', 'pass-among-others',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::pass-among-others/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-among-others", "arn:aws:s3:::pass-among-others/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-allow-over-tls', 'fail-allow-over-tls',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-allow-over-tls", "arn:aws:s3:::fail-allow-over-tls/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-objects-only', 'fail-objects-only',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "arn:aws:s3:::fail-objects-only/*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-bucket-only', 'fail-bucket-only',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "arn:aws:s3:::fail-bucket-only",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-some-objects', 'fail-some-objects',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-some-objects", "arn:aws:s3:::fail-some-objects/public/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-action', 'fail-one-action',
    '{"Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": ["arn:aws:s3:::fail-one-action", "arn:aws:s3:::fail-one-action/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-family', 'fail-one-family',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:Get*",
      "Resource": ["arn:aws:s3:::fail-one-family", "arn:aws:s3:::fail-one-family/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-principal', 'fail-one-principal',
    '{"Statement": [{"Effect": "Deny",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/web"}, "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-one-principal", "arn:aws:s3:::fail-one-principal/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-over-tls', 'fail-over-tls',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-over-tls", "arn:aws:s3:::fail-over-tls/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-other-condition', 'fail-other-condition',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-other-condition", "arn:aws:s3:::fail-other-condition/*"],
      "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-further-condition', 'fail-further-condition',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-further-condition", "arn:aws:s3:::fail-further-condition/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"},
      "StringEquals": {"aws:PrincipalAccount": "111111111111"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-not-principal', 'fail-not-principal',
    '{"Statement": [{"Effect": "Deny",
      "NotPrincipal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-not-principal", "arn:aws:s3:::fail-not-principal/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-no-policy', 'fail-no-policy', '{}'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { min_tls = 1.3 }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-new-tls', 'pass-new-tls',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-new-tls", "arn:aws:s3:::pass-new-tls/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-new-tls", "arn:aws:s3:::pass-new-tls/*"],
      "Condition": {"NumericLessThan": {"s3:TlsVersion": "1.3"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-old-tls', 'fail-old-tls',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-old-tls", "arn:aws:s3:::fail-old-tls/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-old-tls", "arn:aws:s3:::fail-old-tls/*"],
      "Condition": {"NumericLessThan": {"s3:TlsVersion": "1.2"}}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-http-only', 'fail-http-only',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-http-only", "arn:aws:s3:::fail-http-only/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
);
