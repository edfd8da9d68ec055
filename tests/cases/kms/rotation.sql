INSERT INTO aws_kms_key
(
    account_id, region, arn, id, key_manager, key_state, customer_master_key_spec, origin,
    key_rotation_enabled, rotation_period_in_days
)
VALUES
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-yearly', 'a', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 365
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-off', 'b', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 0, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-disabled-and-off', 'c', 'CUSTOMER', 'Disabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 0, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-disabled-and-on', 'l', 'CUSTOMER', 'Disabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 365
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-too-rare', 'd', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 2560
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'e', 'AWS', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 365
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-asymmetric', 'f', 'CUSTOMER', 'Enabled',
    'RSA_2048', 'AWS_KMS', NULL, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-hmac', 'g', 'CUSTOMER', 'Enabled',
    'HMAC_256', 'AWS_KMS', 0, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-imported', 'h', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'EXTERNAL', 0, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-pending-deletion', 'i', 'CUSTOMER', 'PendingDeletion',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 0, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/unknown-unread', 'j', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', NULL, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-period-left-to-aws', 'k', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, NULL
);

-- params = { max_period_days = 90 }
INSERT INTO aws_kms_key
(
    account_id, region, arn, id, key_manager, key_state, customer_master_key_spec, origin,
    key_rotation_enabled, rotation_period_in_days
)
VALUES
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-quarterly', 'a', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 90
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-yearly', 'b', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, 365
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-period-left-to-aws', 'c', 'CUSTOMER', 'Enabled',
    'SYMMETRIC_DEFAULT', 'AWS_KMS', 1, NULL
);
