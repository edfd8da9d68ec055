INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, iam_instance_profile_arn)
VALUES
(
    '1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-web', 'running',
    'arn:aws:iam::1:instance-profile/web'
),
('1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/fail-none', 'running', NULL),
('1', 'eu-west-1', 'i-3', 'arn:aws:ec2:eu-west-1:1:instance/unjudged-stopped', 'stopped', NULL);
