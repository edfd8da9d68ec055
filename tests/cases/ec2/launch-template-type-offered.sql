INSERT INTO aws_ec2_instance_availability (
    account_id, region, instance_type, location, location_type
)
VALUES
('1', 'r', 'm7g.large', 'ra', 'availability-zone'),
('1', 'r', 'm7g.large', 'rb', 'availability-zone'),
('1', 'r', 'm1.small', 'ra', 'availability-zone'),
('1', 'r', 'c1.small', 'rb', 'availability-zone');
INSERT INTO aws_ec2_launch_template (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_name,
    default_version_number,
    latest_version_number
)
VALUES
('1', 'r', 'lt-1', 'lt-1', 'name-lt-1', 1, 2),
('1', 'r', 'lt-2', 'lt-2', 'name-lt-2', 1, 2),
('1', 'r', 'lt-3', 'lt-3', 'name-lt-3', 1, 1),
('1', 'r', 'lt-4', 'lt-4', 'name-lt-4', 1, 1);
INSERT INTO aws_ec2_launch_template_version (
    account_id, region, arn, launch_template_id, version_number, instance_type, launch_template_data
)
VALUES
('1', 'r', 'lt-1:1', 'lt-1', 1, 'm7g.large', '{}'),
('1', 'r', 'lt-1:2', 'lt-1', 2, 'm1.small', '{}'),
('1', 'r', 'lt-3:1', 'lt-3', 1, NULL, '{"InstanceRequirements":true}'),
('1', 'r', 'lt-4:1', 'lt-4', 1, NULL, '{}');
INSERT INTO aws_ec2_launch_configuration (account_id, region, arn, name, instance_type)
VALUES
('1', 'r', 'lc-ok', 'ok', 'm7g.large'),
('1', 'r', 'lc-small', 'small', 'm1.small');
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    availability_zones,
    launch_template_id,
    launch_template_version,
    mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version,
    mixed_instances_policy_launch_template_overrides,
    launch_configuration_name,
    status
)
VALUES
('1', 'r', 'pass-template', '["ra","rb"]', 'lt-1', '$Default', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'pass-by-number', '["ra","rb"]', 'lt-1', '1', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'pass-one-zone', '["ra"]', 'lt-1', '$Latest', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'pass-configuration', '["ra","rb"]', NULL, NULL, NULL, NULL, NULL, 'ok', NULL),
(
    '1', 'r', 'pass-one-of-several-in-each', '["ra","rb"]', NULL, NULL, 'lt-1', '$Latest',
    '[{"InstanceType":"m1.small","InstanceRequirements":false},{"InstanceType":"c1.small",
     "InstanceRequirements":false}]', NULL, NULL
),
(
    '1', 'r', 'pass-overrides-of-no-type', '["ra","rb"]', NULL, NULL, 'lt-1', '$Default',
    '[{"InstanceRequirements":false,"WeightedCapacity":"1"}]', NULL, NULL
),
('1', 'r', 'fail-latest', '["ra","rb"]', 'lt-1', '$Latest', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'fail-by-number', '["ra","rb"]', 'lt-1', '2', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'fail-configuration', '["ra","rb"]', NULL, NULL, NULL, NULL, NULL, 'small', NULL),
(
    '1', 'r', 'fail-overriding', '["ra","rb"]', NULL, NULL, 'lt-1', '$Default',
    '[{"InstanceType":"m1.small","InstanceRequirements":false}]', NULL, NULL
),
(
    '1', 'r', 'fail-nowhere', '["ra","rb"]', NULL, NULL, 'lt-1', '$Default',
    '[{"InstanceType":"x9.large","InstanceRequirements":false}]', NULL, NULL
),
(
    '1', 'r', 'exempt-requirements', '["ra","rb"]', NULL, NULL, 'lt-1', '$Default',
    '[{"InstanceRequirements":true}]', NULL, NULL
),
('1', 'r', 'exempt-by-template', '["ra","rb"]', 'lt-3', '$Default', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-version', '["ra","rb"]', 'lt-1', '7', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-template', '["ra","rb"]', 'lt-9', '$Default', NULL, NULL, NULL, NULL, NULL),
(
    '1', 'r', 'unknown-version-not-read', '["ra","rb"]', 'lt-2', '$Default', NULL, NULL, NULL, NULL,
    NULL
),
('1', 'r', 'unknown-type', '["ra","rb"]', 'lt-4', '$Default', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-zones', NULL, 'lt-1', '$Default', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-configuration', '["ra","rb"]', NULL, NULL, NULL, NULL, NULL, 'gone', NULL),
(
    '1', 'r', 'not-judged', '["ra","rb"]', 'lt-1', '$Latest', NULL, NULL, NULL, NULL,
    'Delete in progress'
);
