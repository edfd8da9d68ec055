INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, definition_secrets, kms_key_id
)
VALUES
('1', 'eu', 'm:pass-clean', 'x', 'ACTIVE', '[]', NULL),
(
    '1', 'eu', 'm:fail-password', 'x', 'ACTIVE', '[{"name":"password","kind":"password"}]', NULL
),
('1', 'eu', 'm:unknown-packed', 'x', 'ACTIVE', NULL, NULL),
('1', 'eu', 'm:unknown-unread', 'x', NULL, NULL, NULL),
('1', 'eu', 'm:exempt-deleting', 'x', 'DELETING', '[]', NULL);

-- params = { require_cmk = true }
INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, definition_secrets, kms_key_id
)
VALUES
('1', 'eu', 'm:pass-own-key', 'x', 'ACTIVE', '[]', 'arn:aws:kms:eu:1:key/k'),
('1', 'eu', 'm:fail-key-of-aws', 'x', 'ACTIVE', '[]', NULL),
('1', 'eu', 'm:unknown-key', 'x', NULL, NULL, NULL);
