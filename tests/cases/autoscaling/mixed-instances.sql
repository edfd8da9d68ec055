INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    mixed_instances_policy_launch_template_overrides,
    on_demand_percentage_above_base_capacity,
    capacity_rebalance,
    tags,
    status
)
VALUES
(
    '1', 'r', 'pass-two',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', 100, 0, '{}', NULL
),
('1', 'r', 'pass-by-requirements', '[{"InstanceRequirements":true}]', 100, NULL, '{}', NULL),
(
    '1', 'r', 'pass-spot',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', 50, 1, '{}', NULL
),
('1', 'r', 'fail-no-policy', NULL, NULL, 1, '{}', NULL),
('1', 'r', 'fail-no-overrides', '[]', 100, 1, '{}', NULL),
(
    '1', 'r', 'fail-one', '[{"InstanceType":"m7g.large","InstanceRequirements":false}]', 100, 1,
    '{}', NULL
),
(
    '1', 'r', 'fail-one-twice',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m7g.large",
     "InstanceRequirements":false}]', 100, 1, '{}', NULL
),
(
    '1', 'r', 'fail-spot',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', 0, 0, '{}', NULL
),
('1', 'r', 'fail-spot-by-requirements', '[{"InstanceRequirements":true}]', 99, 0, '{}', NULL),
(
    '1', 'r', 'unknown-share',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', NULL, 1, '{}', NULL
),
(
    '1', 'r', 'unknown-rebalance',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', 0, NULL, '{}', NULL
),
('1', 'r', 'not-judged', NULL, NULL, 0, '{}', 'Delete in progress');

-- params = { envs = ["prod"] }
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    mixed_instances_policy_launch_template_overrides,
    on_demand_percentage_above_base_capacity,
    capacity_rebalance,
    tags,
    status
)
VALUES
(
    '1', 'r', 'pass-production',
    '[{"InstanceType":"m7g.large","InstanceRequirements":false},{"InstanceType":"m6g.large",
     "InstanceRequirements":false}]', 100, 0, '{"Environment":"Prod"}', NULL
),
('1', 'r', 'fail-production', NULL, NULL, 0, '{"env":"prod"}', NULL),
('1', 'r', 'exempt-test', NULL, NULL, 0, '{"env":"test"}', NULL),
('1', 'r', 'fail-unstated', NULL, NULL, 0, '{}', NULL);

-- params = { min_types = 1 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    mixed_instances_policy_launch_template_overrides,
    on_demand_percentage_above_base_capacity,
    capacity_rebalance,
    tags,
    status
)
VALUES
(
    '1', 'r', 'pass-one', '[{"InstanceType":"m7g.large","InstanceRequirements":false}]', 100, 0,
    '{}', NULL
),
('1', 'r', 'fail-none', '[]', 100, 0, '{}', NULL);
