INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state, multi_region, multi_region_key_type
)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/pass-one', 'pass-one', 'CUSTOMER', 'Enabled', 0, NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-primary', 'fail-primary', 'CUSTOMER', 'Enabled', 1, 'PRIMARY'),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-replica', 'fail-replica', 'CUSTOMER', 'Disabled', 1,
    'REPLICA'
),
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'exempt-of-aws', 'AWS', 'Enabled', 0, NULL),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-going', 'exempt-going', 'CUSTOMER',
    'PendingReplicaDeletion', 1, 'PRIMARY'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/unknown-regions', 'unknown-regions', 'CUSTOMER', 'Enabled', NULL,
    NULL
);

-- params = { allowed = ["exempt-*"] }

INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state, multi_region, multi_region_key_type
)
VALUES
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-listed', 'exempt-listed', 'CUSTOMER', 'Enabled', 1,
    'PRIMARY'
),
('1', 'r', 'arn:aws:kms:r:1:key/fail-other', 'fail-other', 'CUSTOMER', 'Enabled', 1, 'PRIMARY'),
('1', 'r', 'arn:aws:kms:r:1:key/pass-one', 'pass-one', 'CUSTOMER', 'Enabled', 0, NULL);
