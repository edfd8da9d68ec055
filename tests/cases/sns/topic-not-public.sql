INSERT INTO aws_sns_topic (
    account_id, region, arn, name, policy_public_statements, policy_account_ids
) VALUES
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-own-account', 'pass-own-account', '[]', '["1"]'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-no-policy', 'pass-no-policy', '[]', '[]'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-anyone', 'fail-anyone', '["#1"]', '["1"]'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-stranger', 'fail-stranger', '[]', '["1","2"]'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:unknown-unread', 'unknown-unread', NULL, NULL);

-- params = { trusted_accounts = ["2"] }
INSERT INTO aws_sns_topic (
    account_id, region, arn, name, policy_public_statements, policy_account_ids
) VALUES
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-trusted', 'pass-trusted', '[]', '["1","2"]'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-third', 'fail-third', '[]', '["2","3"]');
