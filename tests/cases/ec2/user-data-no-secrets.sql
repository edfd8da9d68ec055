INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, user_data_secrets)
VALUES
('1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-none', 'running', '[]'),
(
    '1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/fail-password', 'running',
    '[{"name":"DB_PASSWORD","kind":"password"}]'
),
(
    '1', 'eu-west-1', 'i-3', 'arn:aws:ec2:eu-west-1:1:instance/fail-stopped-with-two', 'stopped',
    '[{"name":"line 3","kind":"private key"},{"name":"TOKEN","kind":"token"}]'
),
('1', 'eu-west-1', 'i-4', 'arn:aws:ec2:eu-west-1:1:instance/unknown-not-read', 'running', NULL),
('1', 'eu-west-1', 'i-5', 'arn:aws:ec2:eu-west-1:1:instance/unjudged', 'terminated', NULL);
