INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-account-alone', 'pass-account-alone',
    'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-separate', 'pass-separate',
    'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/admin"}, "Action": ["kms:Create*",
      "kms:Put*", "kms:ScheduleKeyDeletion"], "Resource": "*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-every-action', 'fail-every-action',
    'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": "kms:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-two-statements',
    'fail-two-statements', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": ["kms:Create*",
      "kms:Put*", "kms:ScheduleKeyDeletion"], "Resource": "*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-not-action', 'fail-not-action',
    'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "NotAction": "kms:DisableKey",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-another-account',
    'fail-another-account', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "kms:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-anyone', 'fail-anyone', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": "*", "Action": "kms:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-not-action-leaves-it-out',
    'pass-not-action-leaves-it-out', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "NotAction": ["kms:Put*",
      "kms:Schedule*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/exempt-of-aws', 'exempt-of-aws', 'AWS',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": "*", "Action": "kms:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-kind-unread', 'fail-kind-unread',
    NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": "kms:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-policy', 'unknown-policy',
    'CUSTOMER', NULL
);

-- params = { administrators = ["admin", "arn:aws:iam::*:role/path/*"] }

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-listed', 'pass-listed', 'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": ["arn:aws:iam::111111111111:role/admin",
      "arn:aws:iam::111111111111:role/path/x"]}, "Action": "kms:*", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-not-listed', 'fail-not-listed',
    'CUSTOMER',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/not-admin"}, "Action": "kms:*",
      "Resource": "*"}]}'
);
