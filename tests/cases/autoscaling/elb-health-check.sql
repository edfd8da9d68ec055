INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    health_check_type,
    health_check_grace_period,
    load_balancer_names,
    target_group_arns,
    traffic_sources,
    status
)
VALUES
(
    '1', 'r', 'pass-elb', 'ELB', 300, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', NULL
),
(
    '1', 'r', 'pass-with-ebs', 'EBS, elb', 60, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
('1', 'r', 'pass-classic', 'EC2,ELB', 600, '["web"]', '[]', '[]', NULL),
(
    '1', 'r', 'pass-lattice', 'VPC_LATTICE', 300, '[]', '[]',
    '[{"Identifier":"x","Type":"vpc-lattice"}]', NULL
),
(
    '1', 'r', 'fail-ec2', 'EC2', 300, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', NULL
),
('1', 'r', 'fail-classic', 'EC2', 300, '["web"]', '[]', '[]', NULL),
('1', 'r', 'fail-by-source', 'EC2', 300, '[]', '[]', '[{"Identifier":"x","Type":"elbv2"}]', NULL),
('1', 'r', 'fail-by-source-of-no-type', 'EC2', 300, '[]', '[]', '[{"Identifier":"x"}]', NULL),
(
    '1', 'r', 'fail-lattice', 'ELB', 300, '[]', '[]', '[{"Identifier":"x","Type":"vpc-lattice"}]',
    NULL
),
(
    '1', 'r', 'fail-no-grace', 'ELB', 0, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
(
    '1', 'r', 'fail-long-grace', 'ELB', 601, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
('1', 'r', 'exempt-no-balancer', 'EC2', 0, '[]', '[]', '[]', NULL),
(
    '1', 'r', 'unknown-kind', NULL, 300, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
(
    '1', 'r', 'unknown-grace', 'ELB', NULL, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
(
    '1', 'r', 'unknown-balancers', 'ELB', 300, NULL,
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
('1', 'r', 'unknown-target-groups', 'EC2', 300, '[]', NULL, '[]', NULL),
(
    '1', 'r', 'not-judged', 'EC2', 0, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', 'Delete in progress'
);

-- params = { min_grace_s = 0 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    health_check_type,
    health_check_grace_period,
    load_balancer_names,
    target_group_arns,
    traffic_sources,
    status
)
VALUES
(
    '1', 'r', 'pass-zero', 'ELB', 0, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', NULL
),
(
    '1', 'r', 'fail-ec2', 'EC2', 0, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', NULL
);

-- params = { max_grace_s = 100 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    health_check_type,
    health_check_grace_period,
    load_balancer_names,
    target_group_arns,
    traffic_sources,
    status
)
VALUES
(
    '1', 'r', 'pass-hundred', 'ELB', 100, '[]',
    '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]', '[]', NULL
),
(
    '1', 'r', 'fail-more', 'ELB', 101, '[]', '["arn:aws:elasticloadbalancing:r:1:targetgroup/t/1"]',
    '[]', NULL
);
