INSERT INTO aws_kms_key
(account_id, region, arn, id, key_manager, policy_public_statements, policy_account_ids)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/pass-own-account', 'a', 'CUSTOMER', '[]', '["1"]'),
('1', 'r', 'arn:aws:kms:r:1:key/pass-nobody-named', 'b', 'CUSTOMER', '[]', '[]'),
('1', 'r', 'arn:aws:kms:r:1:key/fail-anyone', 'c', 'CUSTOMER', '["Use the key"]', '["1"]'),
('1', 'r', 'arn:aws:kms:r:1:key/fail-stranger', 'd', 'CUSTOMER', '[]', '["1", "2"]'),
('1', 'r', 'arn:aws:kms:r:1:key/fail-kind-of-key-unread', 'e', NULL, '["#1"]', '[]'),
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'f', 'AWS', '["Allow access"]', '["1"]'),
('1', 'r', 'arn:aws:kms:r:1:key/unknown-policy-unread', 'g', 'CUSTOMER', NULL, NULL);

-- params = { trusted_accounts = ["2"] }
INSERT INTO aws_kms_key
(account_id, region, arn, id, key_manager, policy_public_statements, policy_account_ids)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/pass-trusted', 'a', 'CUSTOMER', '[]', '["1", "2"]'),
('1', 'r', 'arn:aws:kms:r:1:key/fail-one-is-not', 'b', 'CUSTOMER', '[]', '["1", "2", "3"]');
