INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, access_key_1_active, access_key_2_active,
    access_key_1_last_used_service, access_key_2_last_used_service
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-no-key', 'pass-no-key', 0, 0, 0, NULL, NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-key', 'fail-key', 0, 1, 0, 's3', NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-second-key', 'fail-second-key', 0, 0, 1, NULL, 'sts'),
('1', 'global', 'arn:aws:iam::1:user/fail-never-used', 'fail-never-used', 0, 1, 1, NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-password-unread', 'fail-password-unread', NULL, 1, 0,
    NULL, NULL
),
('1', 'global', 'arn:aws:iam::1:user/exempt-person', 'exempt-person', 1, 1, 0, 's3', NULL),
('1', 'global', 'arn:aws:iam::1:user/unknown-key', 'unknown-key', 0, NULL, 0, NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::1:user/unknown-second-key', 'unknown-second-key', 0, 0, NULL, NULL,
    NULL
),
('1', 'global', 'arn:aws:iam::1:root', '<root_account>', NULL, 1, 0, NULL, NULL);

-- params = { allowed_users = ["ses-*", "exempt-*"] }

INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, access_key_1_active, access_key_2_active,
    access_key_1_last_used_service, access_key_2_last_used_service
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/exempt-listed', 'exempt-listed', 0, 1, 0, 'ses', NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-other', 'fail-other', 0, 1, 0, 'ses', NULL);
