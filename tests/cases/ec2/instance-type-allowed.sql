INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, instance_type, tags)
VALUES
(
    '1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-large-in-prod', 'running',
    'm7g.large', '{"environment":"prod"}'
),
(
    '1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/pass-micro-in-dev', 'running',
    't3.micro', '{"Environment":"dev"}'
),
(
    '1',
    'eu-west-1',
    'i-3',
    'arn:aws:ec2:eu-west-1:1:instance/pass-untagged',
    'running',
    'm7g.large',
    '{}'
),
(
    '1', 'eu-west-1', 'i-4', 'arn:aws:ec2:eu-west-1:1:instance/fail-micro-in-prod', 'stopped',
    't3.micro', '{"Env":"Production"}'
),
(
    '1', 'eu-west-1', 'i-5', 'arn:aws:ec2:eu-west-1:1:instance/fail-old', 'running',
    'm3.large', '{"environment":"dev"}'
),
(
    '1', 'eu-west-1', 'i-9', 'arn:aws:ec2:eu-west-1:1:instance/fail-empty-before-stage', 'running',
    't3.micro', '{"environment":"","Stage":"prod"}'
),
(
    '1',
    'eu-west-1',
    'i-6',
    'arn:aws:ec2:eu-west-1:1:instance/fail-untagged-as-in-prod',
    'running',
    't2.large',
    '{}'
),
('1', 'eu-west-1', 'i-7', 'arn:aws:ec2:eu-west-1:1:instance/unknown-type', 'running', NULL, '{}'),
(
    '1',
    'eu-west-1',
    'i-8',
    'arn:aws:ec2:eu-west-1:1:instance/unjudged',
    'terminated',
    'm1.small',
    '{}'
);

-- params = { allowed = ["m7g.*", "c7g.large"], forbidden_in_prod = [] }
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, instance_type, tags)
VALUES
(
    '1',
    'eu-west-1',
    'i-1',
    'arn:aws:ec2:eu-west-1:1:instance/pass-family',
    'running',
    'm7g.xlarge',
    '{}'
),
(
    '1',
    'eu-west-1',
    'i-2',
    'arn:aws:ec2:eu-west-1:1:instance/pass-exact',
    'running',
    'c7g.large',
    '{}'
),
(
    '1',
    'eu-west-1',
    'i-3',
    'arn:aws:ec2:eu-west-1:1:instance/fail-size',
    'running',
    'c7g.xlarge',
    '{}'
),
(
    '1',
    'eu-west-1',
    'i-4',
    'arn:aws:ec2:eu-west-1:1:instance/fail-look-alike',
    'running',
    'm7gd.large',
    '{}'
);

-- params = { unstated_environment = "dev" }
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, instance_type, tags)
VALUES
('1', 'r', 'i-1', 'arn:instance/pass-untagged-as-in-dev', 'running', 't3.micro', '{}'),
('1', 'r', 'i-2', 'arn:instance/fail-in-prod', 'running', 't3.micro', '{"env":"prod"}');

-- params = { prod_values = ["live"], unstated_environment = "Live" }
INSERT INTO aws_ec2_instance
(account_id, region, instance_id, arn, instance_state, instance_type, tags)
VALUES
('1', 'r', 'i-1', 'arn:instance/fail-untagged-as-in-live', 'running', 't3.micro', '{}'),
('1', 'r', 'i-2', 'arn:instance/pass-prod-is-not-live', 'running', 't3.micro', '{"env":"prod"}');
