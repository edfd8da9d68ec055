INSERT INTO aws_ec2_reserved_instance (
    account_id, region, arn, instance_type, instance_family, instance_units, instance_count,
    instance_state, instance_tenancy, product_description, scope, availability_zone
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/pass-by-smaller-ones', 'm7g.large', 'm7g', 4.0,
    1, 'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/pass-four-of-five', 'c6i.large', 'c6i', 4.0, 5,
    'active', 'default', 'Linux/UNIX (Amazon VPC)', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-three-of-five', 'c7i.large', 'c7i', 4.0, 5,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-unused', 'r6i.large', 'r6i', 4.0, 1,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/pass-zone', 'x1.large', 'x1', 4.0, 1, 'active',
    'default', 'Linux/UNIX', 'Availability Zone', 'ra'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-other-zone', 'x2.large', 'x2', 4.0, 1,
    'active', 'default', 'Linux/UNIX', 'Availability Zone', 'rb'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-other-platform', 't3.large', 't3', 4.0, 1,
    'active', 'default', 'Windows', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-windows-other-size', 'm5.2xlarge', 'm5',
    16.0, 1, 'active', 'default', 'Windows', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-inflexible-family', 'g4dn.xlarge', 'g4dn',
    8.0, 1, 'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/pass-inflexible-family', 'g5.xlarge', 'g5',
    8.0, 1, 'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-spot', 'a1.large', 'a1', 4.0, 1, 'active',
    'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-stopped', 'a2.large', 'a2', 4.0, 1,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-dedicated', 'a3.large', 'a3', 4.0, 1,
    'active', 'dedicated', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/pass-metal', 'm6g.metal', NULL, NULL, 1,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/unknown-state', 'a4.large', 'a4', 4.0, 1, NULL,
    'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/unknown-count', 'a5.large', 'a5', 4.0, NULL,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/unknown-count-of-another', 'a6.large', 'a6', 4.0,
    1, 'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/unknown-own-count', 'a6.large', 'a6', 4.0, NULL,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/unseen-retired', 'm7g.large', 'm7g', 4.0, 1,
    'retired', 'default', 'Linux/UNIX', 'Region', NULL
);

INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_type, instance_family, instance_units,
    instance_state, platform_details, placement_tenancy, placement_availability_zone,
    instance_lifecycle
)
VALUES
('1', 'r', 'i:1', '1', 'm7g.medium', 'm7g', 2.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:2', '2', 'm7g.medium', 'm7g', 2.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
(
    '1', 'r', 'i:3', '3', 'c6i.4xlarge', 'c6i', 32.0, 'running', 'Linux/UNIX', 'default', 'ra',
    NULL
),
('1', 'r', 'i:4', '4', 'c7i.xlarge', 'c7i', 8.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:5', '5', 'c7i.large', 'c7i', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:6', '6', 'x1.large', 'x1', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:7', '7', 'x2.large', 'x2', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:8', '8', 't3.large', 't3', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:9', '9', 'm5.4xlarge', 'm5', 32.0, 'running', 'Windows', 'default', 'ra', NULL),
(
    '1', 'r', 'i:14', '14', 'g4dn.2xlarge', 'g4dn', 16.0, 'running', 'Linux/UNIX', 'default',
    'ra', NULL
),
('1', 'r', 'i:16', '16', 'a6.large', 'a6', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:15', '15', 'g5.xlarge', 'g5', 8.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:10', '10', 'a1.large', 'a1', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', 'spot'),
('1', 'r', 'i:11', '11', 'a2.large', 'a2', 4.0, 'stopped', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:12', '12', 'a3.large', 'a3', 4.0, 'running', 'Linux/UNIX', 'default', 'ra', NULL),
('1', 'r', 'i:13', '13', 'm6g.metal', NULL, NULL, 'running', 'Linux/UNIX', 'default', 'ra', NULL);

-- params = { min_utilisation = 100 }
INSERT INTO aws_ec2_reserved_instance (
    account_id, region, arn, instance_type, instance_family, instance_units, instance_count,
    instance_state, instance_tenancy, product_description, scope, availability_zone
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:reserved-instances/fail-four-of-five', 'c6i.large', 'c6i', 4.0, 5,
    'active', 'default', 'Linux/UNIX', 'Region', NULL
);

INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_type, instance_family, instance_units,
    instance_state, platform_details, placement_tenancy, placement_availability_zone,
    instance_lifecycle
)
VALUES
(
    '1', 'r', 'i:3', '3', 'c6i.4xlarge', 'c6i', 16.0, 'running', 'Linux/UNIX', 'default', 'ra',
    NULL
);
