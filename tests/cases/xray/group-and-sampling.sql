INSERT INTO aws_xray_encryption_config (account_id, region, arn, type, status, key_id)
VALUES
('1', 'r', 'pass-default', 'NONE', 'ACTIVE', NULL),
('1', 's', 'fail-slow', 'NONE', 'ACTIVE', NULL),
('1', 't', 'pass-whatever-the-key', NULL, NULL, NULL);

INSERT INTO aws_xray_sampling_rule (account_id, region, arn, rule_name, fixed_rate)
VALUES
('1', 'r', 'a', 'Default', 0.05),
('1', 's', 'a', 'Default', 0.01),
('1', 't', 'a', 'Default', 0.05);

-- params = { groups = ["shop*"], sampling_rules = ["shop"], sampling_rate = 0.1, kms_key = "*" }
INSERT INTO aws_xray_encryption_config (account_id, region, arn, type, status, key_id)
VALUES
('1', 'r', 'pass-all', 'KMS', 'ACTIVE', 'arn:key'),
('1', 's', 'fail-no-group', 'KMS', 'ACTIVE', 'arn:key'),
('1', 't', 'fail-no-rule', 'KMS', 'ACTIVE', 'arn:key'),
('1', 'u', 'fail-no-key', 'NONE', 'ACTIVE', NULL),
('1', 'v', 'fail-updating', 'KMS', 'UPDATING', 'arn:key'),
('1', 'w', 'unknown-key', NULL, 'ACTIVE', NULL),
('1', 'x', 'unknown-status', 'KMS', NULL, 'arn:key');

INSERT INTO aws_xray_group (account_id, region, arn, group_name)
VALUES
('1', 'r', 'g', 'shop-prod'),
('1', 's', 'g', 'other'),
('1', 't', 'g', 'shop-prod'),
('1', 'u', 'g', 'shop-prod'),
('1', 'v', 'g', 'shop-prod'),
('1', 'w', 'g', 'shop-prod'),
('1', 'x', 'g', 'shop-prod');

INSERT INTO aws_xray_sampling_rule (account_id, region, arn, rule_name, fixed_rate)
VALUES
('1', 'r', 'a', 'shop', 0.1),
('1', 's', 'a', 'shop', 0.1),
('1', 't', 'a', 'shop', 0.05),
('1', 'u', 'a', 'shop', 0.1),
('1', 'v', 'a', 'shop', 0.1),
('1', 'w', 'a', 'shop', 0.1),
('1', 'x', 'a', 'shop', 0.1);

-- params = { kms_key = "arn:key" }
INSERT INTO aws_xray_encryption_config (account_id, region, arn, type, status, key_id)
VALUES
('1', 'r', 'pass-this-key', 'KMS', 'ACTIVE', 'arn:key'),
('1', 's', 'fail-another-key', 'KMS', 'ACTIVE', 'arn:other'),
('1', 't', 'unknown-which-key', 'KMS', 'ACTIVE', NULL);

INSERT INTO aws_xray_sampling_rule (account_id, region, arn, rule_name, fixed_rate)
VALUES
('1', 'r', 'a', 'Default', 0.05),
('1', 's', 'a', 'Default', 0.05),
('1', 't', 'a', 'Default', 0.05);
