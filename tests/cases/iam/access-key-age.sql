INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, access_key_1_active, access_key_1_last_rotated,
    access_key_2_active, access_key_2_last_rotated
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-no-key', 'a', 0, NULL, 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/pass-young', 'b', 1, '2025-12-01T00:00:00Z', 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-old', 'c', 1, '2025-06-01T00:00:00Z', 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-old-second', 'd', 0, NULL, 1, '2025-06-01T00:00:00Z'),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-old-is-inactive', 'e', 0, '2020-06-01T00:00:00Z', 1,
    '2025-12-01T00:00:00Z'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-two', 'f', 1, '2025-12-01T00:00:00Z', 1,
    '2025-12-20T00:00:00Z'
),
('1', 'global', 'arn:aws:iam::1:user/pass-limit', 'g', 1, '2025-10-03T00:00:00Z', 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-day-over', 'h', 1, '2025-10-02T00:00:00Z', 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/unknown-age', 'i', 1, NULL, 0, NULL),
('1', 'global', 'arn:aws:iam::1:user/unknown-second-key', 'j', 0, NULL, NULL, NULL),
('1', 'global', 'arn:aws:iam::1:root', '<root_account>', 1, '2020-01-01T00:00:00Z', 0, NULL);
-- params = { max_days = 365 }
INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, access_key_1_active, access_key_1_last_rotated,
    access_key_2_active
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-half-a-year', 'a', 1, '2025-06-01T00:00:00Z', 0),
('1', 'global', 'arn:aws:iam::1:user/fail-two-years', 'b', 1, '2024-01-01T00:00:00Z', 0);
