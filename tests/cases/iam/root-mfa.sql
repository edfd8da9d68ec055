INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, mfa_active, access_key_1_active,
    access_key_2_active, cert_1_active, cert_2_active
)
VALUES
('1', 'global', 'arn:aws:iam::pass-mfa:root', '<root_account>', NULL, 1, 0, 0, 0, 0),
('2', 'global', 'arn:aws:iam::fail-no-mfa:root', '<root_account>', NULL, 0, 0, 0, 0, 0),
('3', 'global', 'arn:aws:iam::pass-no-credentials:root', '<root_account>', NULL, 0, 0, 0, 0, 0),
(
    '4', 'global', 'arn:aws:iam::fail-key-without-password:root', '<root_account>', NULL, 0, 1, 0,
    0, 0
),
('5', 'global', 'arn:aws:iam::unknown-mfa:root', '<root_account>', NULL, NULL, 0, 0, 0, 0),
('6', 'global', 'arn:aws:iam::pass-no-password-by-report:root', '<root_account>', 0, 0, 0, 0, 0, 0),
('7', 'global', 'arn:aws:iam::pass-virtual:root', '<root_account>', NULL, 1, 0, 0, 0, 0),
('1', 'global', 'arn:aws:iam::1:user/someone', 'someone', 1, 0, 1, 0, 0, 0);
INSERT INTO aws_iam_account_summary (account_id, region, arn, account_password_present)
VALUES
('1', 'global', 'arn:aws:iam::pass-mfa:root', 1),
('2', 'global', 'arn:aws:iam::fail-no-mfa:root', 1),
('3', 'global', 'arn:aws:iam::pass-no-credentials:root', 0),
('4', 'global', 'arn:aws:iam::fail-key-without-password:root', 0);
INSERT INTO aws_iam_virtual_mfa_device (account_id, region, arn, serial_number, user_arn)
VALUES
(
    '7', 'global', 'arn:aws:iam::7:mfa/root-account-mfa-device', 'v',
    'arn:aws:iam::pass-virtual:root'
);

-- Each credential alone is one too many without MFA.
INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, mfa_active, access_key_1_active,
    access_key_2_active, cert_1_active, cert_2_active
)
VALUES
('11', 'global', 'arn:aws:iam::fail-key-2:root', '<root_account>', 0, 0, 0, 1, 0, 0),
('12', 'global', 'arn:aws:iam::fail-cert-1:root', '<root_account>', 0, 0, 0, 0, 1, 0),
('13', 'global', 'arn:aws:iam::fail-cert-2:root', '<root_account>', 0, 0, 0, 0, 0, 1);

-- params = { hardware = true }
INSERT INTO aws_iam_credential_report (account_id, region, arn, user_name, mfa_active)
VALUES
('1', 'global', 'arn:aws:iam::pass-hardware:root', '<root_account>', 1),
('2', 'global', 'arn:aws:iam::fail-virtual:root', '<root_account>', 1),
('3', 'global', 'arn:aws:iam::fail-none:root', '<root_account>', 0);
INSERT INTO aws_iam_virtual_mfa_device (account_id, region, arn, serial_number, user_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:mfa/someone', 'v1', 'arn:aws:iam::1:user/someone'),
('1', 'global', 'arn:aws:iam::1:mfa/free', 'v2', NULL),
(
    '2', 'global', 'arn:aws:iam::2:mfa/root-account-mfa-device', 'v3',
    'arn:aws:iam::fail-virtual:root'
);
