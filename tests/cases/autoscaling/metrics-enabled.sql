INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, enabled_metrics, status)
VALUES
('1', 'r', 'pass-one', '[{"Metric":"GroupInServiceInstances","Granularity":"1Minute"}]', NULL),
('1', 'r', 'fail-none', '[]', NULL),
('1', 'r', 'unknown-unread', NULL, NULL),
('1', 'r', 'not-judged', '[]', 'Delete in progress');

-- params = { metrics = ["GroupInServiceInstances"] }
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, enabled_metrics, status)
VALUES
(
    '1', 'r', 'pass-it',
    '[{"Metric":"GroupInServiceInstances","Granularity":"1Minute"},{"Metric":"GroupMinSize",
     "Granularity":"1Minute"}]', NULL
),
('1', 'r', 'fail-another', '[{"Metric":"GroupMinSize","Granularity":"1Minute"}]', NULL),
('1', 'r', 'fail-unnamed', '[{}]', NULL);
