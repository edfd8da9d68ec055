INSERT INTO aws_ec2_launch_template_version (account_id, region, arn, user_data_secrets)
VALUES
('1', 'r', 'pass-none', '[]'),
('1', 'r', 'fail-password', '[{"name":"DB_PASSWORD","kind":"password"}]'),
('1', 'r', 'unknown-compressed', NULL);
INSERT INTO aws_ec2_launch_configuration (account_id, region, arn, user_data_secrets)
VALUES
('1', 'r', 'pass-configuration', '[]'),
('1', 'r', 'fail-configuration', '[{"name":"DB_PASSWORD","kind":"password"}]'),
('1', 'r', 'unknown-configuration', NULL);
