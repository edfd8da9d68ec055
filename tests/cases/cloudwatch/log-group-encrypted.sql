INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, kms_key_id)
VALUES
('1', 'eu', 'arn:log-group:pass-own-key', 'a', 'arn:aws:kms:eu:1:key/on'),
('1', 'eu', 'arn:log-group:pass-no-key', 'b', NULL),
('1', 'eu', 'arn:log-group:fail-disabled', 'c', 'arn:aws:kms:eu:1:key/off'),
('1', 'eu', 'arn:log-group:fail-going', 'd', 'arn:aws:kms:eu:1:key/going'),
('1', 'eu', 'arn:log-group:unknown-other-account', 'e', 'arn:aws:kms:eu:2:key/on'),
('1', 'us', 'arn:log-group:unknown-other-region', 'f', 'arn:aws:kms:eu:1:key/on');
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state)
VALUES
('1', 'eu', 'arn:aws:kms:eu:1:key/on', 'on', 'Enabled'),
('1', 'eu', 'arn:aws:kms:eu:1:key/off', 'off', 'Disabled'),
('1', 'eu', 'arn:aws:kms:eu:1:key/going', 'going', 'PendingDeletion');

-- params = { require_cmk = true }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, kms_key_id)
VALUES
('1', 'eu', 'arn:log-group:pass-own-key', 'a', 'arn:aws:kms:eu:1:key/on'),
('1', 'eu', 'arn:log-group:fail-no-key', 'b', NULL);
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state)
VALUES ('1', 'eu', 'arn:aws:kms:eu:1:key/on', 'on', 'Enabled');
