INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, key_state)
VALUES
('1', 'eu', 'arn:key/on', 'on', 'CUSTOMER', 'Enabled'),
('1', 'eu', 'arn:key/off', 'off', 'CUSTOMER', 'Disabled'),
('1', 'eu', 'arn:key/aws', 'aws', 'AWS', 'Enabled'),
('1', 'eu', 'arn:key/stateless', 'stateless', 'CUSTOMER', NULL),
('1', 'us', 'arn:key/elsewhere', 'elsewhere', 'CUSTOMER', 'Enabled');

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES
('1', 'eu', 'arn:alias/on', 'alias/on', 'on'),
('1', 'eu', 'arn:alias/off', 'alias/off', 'off');

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, kms_key_arn, environment_variable_names
)
VALUES
('1', 'eu', 'arn:function:pass-key', 'a', 'arn:key/on', '["A"]'),
('1', 'eu', 'arn:function:pass-alias', 'b', 'arn:alias/on', '["A"]'),
('1', 'eu', 'arn:function:pass-names-not-known', 'c', 'arn:key/on', NULL),
('1', 'eu', 'arn:function:fail-key-off', 'd', 'arn:key/off', '["A"]'),
('1', 'eu', 'arn:function:fail-alias-off', 'e', 'arn:alias/off', '["A"]'),
('1', 'eu', 'arn:function:fail-key-of-aws', 'f', 'arn:key/aws', '["A"]'),
('1', 'eu', 'arn:function:unknown-foreign', 'g', 'arn:key/foreign', '["A"]'),
('1', 'eu', 'arn:function:unknown-other-region', 'h', 'arn:key/elsewhere', '["A"]'),
('1', 'eu', 'arn:function:unknown-state', 'i', 'arn:key/stateless', '["A"]'),
('1', 'eu', 'arn:function:exempt-not-required', 'j', NULL, '["A"]'),
('1', 'eu', 'arn:function:exempt-no-variables', 'k', 'arn:key/off', '[]');

-- params = { required = ["pay-*", "arn:function:fail-by-arn"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, kms_key_arn, environment_variable_names
)
VALUES
('1', 'eu', 'arn:function:fail-by-name', 'pay-in', NULL, '["A"]'),
('1', 'eu', 'arn:function:fail-by-arn', 'x', NULL, '["A"]'),
('1', 'eu', 'arn:function:fail-names-not-known', 'pay-out', NULL, NULL),
('1', 'eu', 'arn:function:exempt-other', 'repay-x', NULL, '["A"]'),
('1', 'eu', 'arn:function:exempt-no-variables', 'pay-x', NULL, '[]');
