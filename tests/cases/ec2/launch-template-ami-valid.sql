INSERT INTO aws_ec2_ami (account_id, region, arn, image_id, state, deprecation_time)
VALUES
('1', 'r', 'ami-ok', 'ami-ok', 'available', NULL),
('1', 'r', 'ami-off', 'ami-off', 'disabled', NULL),
('1', 'r', 'ami-old', 'ami-old', 'available', '2025-12-31T00:00:00Z'),
('1', 'r', 'ami-later', 'ami-later', 'available', '2027-01-01T00:00:00Z'),
('1', 'r', 'ami-state', 'ami-state', NULL, NULL);
INSERT INTO aws_ec2_instance_image (
    account_id, region, arn, instance_id, image_id, state, deprecation_time
)
VALUES
('1', 'r', 'i-1', 'i-1', 'ami-ok', 'available', NULL),
('1', 'r', 'i-2', 'i-2', 'ami-theirs', 'available', NULL),
('1', 'r', 'i-3', 'i-3', 'ami-theirs', 'available', NULL),
('1', 'r', 'i-4', 'i-4', 'ami-gone', 'deregistered', NULL),
('1', 'r', 'i-5', 'i-5', 'ami-old2', 'available', '2025-01-01T00:00:00Z'),
('1', 'r', 'i-6', 'i-6', 'ami-half', NULL, NULL),
('1', 'r', 'i-7', 'i-7', 'ami-half', 'available', NULL);
INSERT INTO aws_ec2_launch_template_version (
    account_id, region, arn, image_id, launch_template_data
)
VALUES
('1', 'r', 'pass-own', 'ami-ok', '{}'),
('1', 'r', 'pass-theirs', 'ami-theirs', '{}'),
('1', 'r', 'pass-deprecated-later', 'ami-later', '{}'),
('1', 'r', 'fail-disabled', 'ami-off', '{}'),
('1', 'r', 'fail-deprecated', 'ami-old', '{}'),
('1', 'r', 'fail-gone', 'ami-gone', '{}'),
('1', 'r', 'fail-theirs-deprecated', 'ami-old2', '{}'),
('1', 'r', 'exempt-none', NULL, '{}'),
('1', 'r', 'unknown-image', 'ami-nowhere', '{}'),
('1', 'r', 'unknown-parameter', 'resolve:ssm:/ami', '{}'),
('1', 'r', 'unknown-state', 'ami-state', '{}'),
('1', 'r', 'unknown-state-of-one', 'ami-half', '{}'),
('1', 'r', 'unknown-data', NULL, NULL);
