INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, launch_time, image_id
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'pass-half-a-year', 'pass-half-a-year', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
(
    '1', 'r', 'pass-deprecated-later', 'pass-deprecated-later', 'running', '2025-12-01T00:00:00Z',
    'ami-1'
),
('1', 'r', 'fail-old-image', 'fail-old-image', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'fail-old-instance', 'fail-old-instance', 'running', '2025-01-01T00:00:00Z', 'ami-1'),
('1', 'r', 'fail-deprecated', 'fail-deprecated', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'fail-old-image-of-no-start', 'fail-old-image-of-no-start', 'running', NULL, 'ami-1'),
('1', 'r', 'unknown-image', 'unknown-image', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'unknown-age', 'unknown-age', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'unknown-start', 'unknown-start', 'running', NULL, 'ami-1'),
('1', 'r', 'not-judged', 'not-judged', 'terminated', '2020-01-01T00:00:00Z', 'ami-1');
INSERT INTO aws_ec2_instance_image (
    account_id, region, arn, instance_id, image_id, name, creation_date, deprecation_time
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'ami-1', 'base', '2025-12-01T00:00:00.000Z', NULL),
(
    '1', 'r', 'pass-half-a-year', 'pass-half-a-year', 'ami-1', 'base', '2025-07-05T00:00:00.000Z',
    NULL
),
(
    '1', 'r', 'pass-deprecated-later', 'pass-deprecated-later', 'ami-1', 'base',
    '2025-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'
),
('1', 'r', 'fail-old-image', 'fail-old-image', 'ami-1', 'base', '2025-07-04T00:00:00.000Z', NULL),
(
    '1', 'r', 'fail-old-instance', 'fail-old-instance', 'ami-1', 'base', '2025-12-01T00:00:00.000Z',
    NULL
),
(
    '1', 'r', 'fail-deprecated', 'fail-deprecated', 'ami-1', 'base', '2025-12-01T00:00:00.000Z',
    '2025-12-31T00:00:00.000Z'
),
(
    '1', 'r', 'fail-old-image-of-no-start', 'fail-old-image-of-no-start', 'ami-1', 'base',
    '2020-01-01T00:00:00.000Z', NULL
),
('1', 'r', 'unknown-age', 'unknown-age', 'ami-1', 'base', NULL, NULL),
('1', 'r', 'unknown-start', 'unknown-start', 'ami-1', 'base', '2025-12-01T00:00:00.000Z', NULL);

-- params = { max_ami_days = 10 }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, launch_time, image_id
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'running', '2025-12-01T00:00:00Z', 'ami-1'),
('1', 'r', 'fail-image', 'fail-image', 'running', '2025-12-01T00:00:00Z', 'ami-1');
INSERT INTO aws_ec2_instance_image (
    account_id, region, arn, instance_id, image_id, name, creation_date, deprecation_time
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'ami-1', 'base', '2025-12-25T00:00:00Z', NULL),
('1', 'r', 'fail-image', 'fail-image', 'ami-1', 'base', '2025-12-01T00:00:00.000Z', NULL);

-- params = { max_instance_days = 10 }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, launch_time, image_id
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'running', '2025-12-25T00:00:00Z', 'ami-1'),
('1', 'r', 'fail-instance', 'fail-instance', 'running', '2025-12-01T00:00:00Z', 'ami-1');
INSERT INTO aws_ec2_instance_image (
    account_id, region, arn, instance_id, image_id, name, creation_date, deprecation_time
)
VALUES
('1', 'r', 'pass-new', 'pass-new', 'ami-1', 'base', '2025-12-01T00:00:00.000Z', NULL),
('1', 'r', 'fail-instance', 'fail-instance', 'ami-1', 'base', '2025-12-01T00:00:00.000Z', NULL);
