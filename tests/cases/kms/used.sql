INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state, creation_date, last_used_timestamp,
    usage_tracked_since
)
VALUES
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-used', 'pass-used', 'CUSTOMER', 'Enabled',
    '2020-01-01T00:00:00Z', '2025-12-27T00:00:00Z', '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-long-ago', 'fail-long-ago', 'CUSTOMER', 'Enabled',
    '2020-01-01T00:00:00Z', '2025-09-03T00:00:00Z', '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-never', 'fail-never', 'CUSTOMER', 'Enabled',
    '2020-01-01T00:00:00Z', NULL, '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/unknown-not-tracked-for-long', 'unknown-not-tracked-for-long',
    'CUSTOMER', 'Enabled', '2020-01-01T00:00:00Z', NULL, '2025-12-22T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-used-since-tracked', 'pass-used-since-tracked', 'CUSTOMER',
    'Enabled', '2020-01-01T00:00:00Z', '2025-12-27T00:00:00Z', '2025-12-22T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-disabled', 'fail-disabled', 'CUSTOMER', 'Disabled',
    '2020-01-01T00:00:00Z', '2025-12-27T00:00:00Z', '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-disabled-use-unread', 'fail-disabled-use-unread',
    'CUSTOMER', 'Disabled', '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-new', 'exempt-new', 'CUSTOMER', 'Enabled',
    '2025-12-22T00:00:00Z', NULL, '2025-12-22T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-new-and-used', 'pass-new-and-used', 'CUSTOMER', 'Enabled',
    '2025-12-22T00:00:00Z', '2025-12-31T00:00:00Z', '2025-12-22T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-going', 'exempt-going', 'CUSTOMER', 'PendingDeletion',
    '2020-01-01T00:00:00Z', NULL, '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'exempt-of-aws', 'AWS', 'Enabled',
    '2020-01-01T00:00:00Z', NULL, '2020-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/unknown-use', 'unknown-use', 'CUSTOMER', 'Enabled',
    '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '1', 'r', 'arn:aws:kms:r:1:key/unknown-state', 'unknown-state', 'CUSTOMER', NULL, NULL,
    '2025-12-27T00:00:00Z', '2020-01-01T00:00:00Z'
);

-- params = { lookback_days = 365 }

INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state, creation_date, last_used_timestamp,
    usage_tracked_since
)
VALUES
(
    '1', 'r', 'arn:aws:kms:r:1:key/pass-long-ago', 'pass-long-ago', 'CUSTOMER', 'Enabled',
    '2020-01-01T00:00:00Z', '2025-09-03T00:00:00Z', '2020-01-01T00:00:00Z'
);
