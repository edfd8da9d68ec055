INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, password_last_used, password_last_changed,
    access_key_1_active, access_key_1_last_used_date, access_key_1_last_rotated,
    access_key_2_active, access_key_2_last_used_date, access_key_2_last_rotated
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/pass-nothing', 'a', 0, NULL, NULL, 0, NULL, NULL, 0, NULL,
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-signs-in', 'b', 1, '2025-12-20T00:00:00Z',
    '2024-01-01T00:00:00Z', 0, NULL, NULL, 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-signed-in-long-ago', 'c', 1, '2025-06-20T00:00:00Z',
    '2024-01-01T00:00:00Z', 0, NULL, NULL, 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-never-signed-in', 'd', 1, NULL, '2024-01-01T00:00:00Z',
    0, NULL, NULL, 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-new-password', 'e', 1, NULL, '2025-12-20T00:00:00Z', 0,
    NULL, NULL, 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-key-in-use', 'f', 0, NULL, NULL, 1,
    '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-second-key', 'g', 0, NULL, NULL, 1,
    '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', 1, '2025-01-01T00:00:00Z',
    '2020-01-01T00:00:00Z'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-key-never-used', 'h', 0, NULL, NULL, 1, NULL,
    '2020-01-01T00:00:00Z', 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-key-inactive', 'i', 0, NULL, NULL, 0,
    '2020-12-31T00:00:00Z', '2020-01-01T00:00:00Z', 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/unknown-since', 'j', 1, NULL, NULL, 0, NULL, NULL, 0, NULL,
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/unknown-key', 'k', 0, NULL, NULL, NULL, NULL, NULL, 0, NULL,
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-password-known', 'l', 1, '2020-01-01T00:00:00Z',
    '2020-01-01T00:00:00Z', NULL, NULL, NULL, 0, NULL, NULL
),
(
    '1', 'global', 'arn:aws:iam::1:root', '<root_account>', NULL, '2020-01-01T00:00:00Z', NULL, 0,
    NULL, NULL, 0, NULL, NULL
);
-- params = { max_days = 5 }
INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, password_last_used, access_key_1_active,
    access_key_2_active
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-yesterday', 'a', 1, '2025-12-31T00:00:00Z', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-week', 'b', 1, '2025-12-24T00:00:00Z', 0, 0);
