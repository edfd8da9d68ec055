INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, min_size, max_size, desired_capacity, status
)
VALUES
('1', 'r', 'pass-room', 2, 4, 3, NULL),
('1', 'r', 'pass-just', 2, 3, 2, NULL),
('1', 'r', 'fail-at-maximum', 2, 4, 4, NULL),
('1', 'r', 'fail-fixed', 2, 2, 2, NULL),
('1', 'r', 'fail-one', 1, 4, 2, NULL),
('1', 'r', 'fail-none', 0, 4, 0, NULL),
('1', 'r', 'unknown-minimum', NULL, 4, 2, NULL),
('1', 'r', 'unknown-maximum', 2, NULL, 2, NULL),
('1', 'r', 'unknown-desired', 2, 4, NULL, NULL),
('1', 'r', 'fail-one-of-unknown', 1, NULL, NULL, NULL),
('1', 'r', 'not-judged', 0, 0, 0, 'Delete in progress');

-- params = { min_size = 1 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, min_size, max_size, desired_capacity, status
)
VALUES
('1', 'r', 'pass-one', 1, 2, 1, NULL),
('1', 'r', 'fail-none', 0, 2, 1, NULL);

-- params = { min_headroom = 2 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, min_size, max_size, desired_capacity, status
)
VALUES
('1', 'r', 'pass-two', 2, 4, 2, NULL),
('1', 'r', 'fail-one', 2, 3, 2, NULL);
