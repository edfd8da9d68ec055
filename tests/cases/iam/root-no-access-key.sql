INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, generated_time, access_key_1_active,
    access_key_1_last_rotated, access_key_2_active, access_key_2_last_rotated, cert_1_active,
    cert_1_last_rotated, cert_2_active
)
VALUES
(
    '1', 'global', 'arn:aws:iam::pass-none:root', '<root_account>', '2026-01-01T00:00:00Z', 0, NULL,
    0, NULL, 0, NULL, 0
),
(
    '2', 'global', 'arn:aws:iam::fail-active-key:root', '<root_account>', NULL, 1,
    '2020-01-01T00:00:00Z', 0, NULL, 0, NULL, 0
),
(
    '3', 'global', 'arn:aws:iam::fail-second-key:root', '<root_account>', NULL, 0, NULL, 1,
    '2020-01-01T00:00:00Z', 0, NULL, 0
),
(
    '4', 'global', 'arn:aws:iam::fail-inactive-key:root', '<root_account>', NULL, 0,
    '2020-01-01T00:00:00Z', 0, NULL, 0, NULL, 0
),
(
    '5', 'global', 'arn:aws:iam::fail-certificate:root', '<root_account>', NULL, 0, NULL, 0, NULL,
    1, '2020-01-01T00:00:00Z', 0
),
(
    '6', 'global', 'arn:aws:iam::unknown-not-read:root', '<root_account>', NULL, NULL, NULL, 0,
    NULL, 0, NULL, 0
),
(
    '7', 'global', 'arn:aws:iam::fail-key-and-a-gap:root', '<root_account>', NULL, 1, NULL, NULL,
    NULL, 0, NULL, 0
),
-- a user's key is not root's
(
    '1', 'global', 'arn:aws:iam::1:user/someone', 'someone', NULL, 1, '2020-01-01T00:00:00Z', 0,
    NULL, 0, NULL, 0
);

-- Each credential alone, in use, left over, or not read.
INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, access_key_1_active, access_key_2_active,
    access_key_2_last_rotated, cert_1_active, cert_1_last_rotated, cert_2_active,
    cert_2_last_rotated
)
VALUES
(
    '11',
    'global',
    'arn:aws:iam::fail-key-2-active:root',
    '<root_account>',
    0,
    1,
    NULL,
    0,
    NULL,
    0,
    NULL
),
(
    '12',
    'global',
    'arn:aws:iam::fail-key-2-left:root',
    '<root_account>',
    0,
    0,
    '2020-01-01T00:00:00Z',
    0,
    NULL,
    0,
    NULL
),
(
    '13',
    'global',
    'arn:aws:iam::fail-cert-1-active:root',
    '<root_account>',
    0,
    0,
    NULL,
    1,
    NULL,
    0,
    NULL
),
(
    '14',
    'global',
    'arn:aws:iam::fail-cert-1-left:root',
    '<root_account>',
    0,
    0,
    NULL,
    0,
    '2020-01-01T00:00:00Z',
    0,
    NULL
),
(
    '15',
    'global',
    'arn:aws:iam::fail-cert-2-active:root',
    '<root_account>',
    0,
    0,
    NULL,
    0,
    NULL,
    1,
    NULL
),
(
    '16',
    'global',
    'arn:aws:iam::fail-cert-2-left:root',
    '<root_account>',
    0,
    0,
    NULL,
    0,
    NULL,
    0,
    '2020-01-01T00:00:00Z'
),
(
    '17',
    'global',
    'arn:aws:iam::unknown-key-2:root',
    '<root_account>',
    0,
    NULL,
    NULL,
    0,
    NULL,
    0,
    NULL
),
(
    '18',
    'global',
    'arn:aws:iam::unknown-cert-1:root',
    '<root_account>',
    0,
    0,
    NULL,
    NULL,
    NULL,
    0,
    NULL
),
(
    '19',
    'global',
    'arn:aws:iam::unknown-cert-2:root',
    '<root_account>',
    0,
    0,
    NULL,
    0,
    NULL,
    NULL,
    NULL
);
