INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-own-account', 'a', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-nobody-named', 'b', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.r.amazonaws.com"},
      "Action": "kms:Decrypt"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-anyone', 'c', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"},
      {"Sid": "Use the key", "Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-stranger', 'd', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::222222222222:root"]},
      "Action": "kms:Decrypt"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-kind-of-key-unread', 'e', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/exempt-of-aws', 'f', 'AWS',
    '{"Statement": [{"Sid": "Allow access", "Effect": "Allow", "Principal": "*",
      "Action": "kms:Decrypt",
      "Condition": {"StringEquals": {"kms:ViaService": "s3.r.amazonaws.com"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-policy-unread', 'g', 'CUSTOMER',
    NULL
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-trusted', 'a', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::222222222222:root"]},
      "Action": "kms:Decrypt"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-one-is-not', 'b', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": ["111111111111", "222222222222", "333333333333"]},
      "Action": "kms:Decrypt"}]}'
);
