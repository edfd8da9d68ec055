INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, generated_time, password_last_used,
    access_key_1_last_used_date, access_key_2_last_used_date
)
VALUES
(
    '1', 'global', 'arn:aws:iam::pass-never:root', '<root_account>', '2026-01-01T00:00:00Z', NULL,
    NULL, NULL
),
(
    '2', 'global', 'arn:aws:iam::pass-long-ago:root', '<root_account>', NULL,
    '2025-01-01T00:00:00Z', NULL, NULL
),
(
    '3', 'global', 'arn:aws:iam::fail-signed-in:root', '<root_account>', NULL,
    '2025-12-01T00:00:00Z', NULL, NULL
),
(
    '4', 'global', 'arn:aws:iam::fail-key-used:root', '<root_account>', NULL,
    '2020-01-01T00:00:00Z', '2025-12-31T23:00:00Z', NULL
),
(
    '5', 'global', 'arn:aws:iam::fail-second-key-used:root', '<root_account>', NULL, NULL, NULL,
    '2025-12-01T00:00:00Z'
),
(
    '6', 'global', 'arn:aws:iam::unknown-garbled:root', '<root_account>', NULL, 'yesterday', NULL,
    NULL
),
('1', 'global', 'arn:aws:iam::1:user/someone', 'someone', NULL, '2025-12-31T00:00:00Z', NULL, NULL);
-- params = { lookback_days = 7 }
INSERT INTO aws_iam_credential_report (account_id, region, arn, user_name, password_last_used)
VALUES
('1', 'global', 'arn:aws:iam::pass-month-ago:root', '<root_account>', '2025-12-01T00:00:00Z'),
('2', 'global', 'arn:aws:iam::fail-this-week:root', '<root_account>', '2025-12-28T00:00:00Z');
