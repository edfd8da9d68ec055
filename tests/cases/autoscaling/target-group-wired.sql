INSERT INTO aws_ec2_target_group (
    account_id, region, arn, target_group_name, load_balancer_arns, target_health_descriptions
)
VALUES
(
    '1', 'r', 'used', 'used', '["lb"]',
    '[{"Target": {"Id": "i-1"}, "TargetHealth": {"State": "healthy"}},
      {"Target": {"Id": "i-2"}, "TargetHealth": {"State": "unhealthy"}},
      {"Target": {"Id": "i-3"}, "TargetHealth": {"State": "draining"}}]'
),
('1', 'r', 'idle', 'idle', '[]', '[]'),
('1', 'r', 'unread', 'unread', '["lb"]', NULL);
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, tags, target_group_arns, instances, status
)
VALUES
(
    '1', 'r', 'pass-plain', '{"role": "web"}', '["used"]',
    '[{"InstanceId": "i-1", "LifecycleState": "InService"},
      {"InstanceId": "i-2", "LifecycleState": "InService"},
      {"InstanceId": "i-9", "LifecycleState": "Pending"}]', NULL
),
('1', 'r', 'pass-letter-case', '{"Role": "Web"}', '["used"]', '[]', NULL),
('1', 'r', 'fail-none', '{"role": "web"}', '[]', '[]', NULL),
('1', 'r', 'fail-gone', '{"role": "web"}', '["gone"]', '[]', NULL),
('1', 'r', 'fail-no-listener', '{"role": "web"}', '["idle"]', '[]', NULL),
(
    '1', 'r', 'fail-missing', '{"role": "web"}', '["used"]',
    '[{"InstanceId": "i-8", "LifecycleState": "InService"}]', NULL
),
(
    '1', 'r', 'fail-draining', '{"role": "web"}', '["used"]',
    '[{"InstanceId": "i-3", "LifecycleState": "InService"}]', NULL
),
('1', 'r', 'fail-one-of-two', '{"role": "web"}', '["unread", "gone"]', '[]', NULL),
('1', 'r', 'exempt-other', '{"role": "worker"}', '[]', '[]', NULL),
('1', 'r', 'unknown-tags', NULL, '["used"]', '[]', NULL),
('1', 'r', 'unknown-groups', '{"role": "web"}', NULL, '[]', NULL),
('1', 'r', 'unknown-targets', '{"role": "web"}', '["unread"]', '[]', NULL),
('1', 'r', 'not-judged', '{"role": "web"}', '[]', '[]', 'Delete in progress');

INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, tags, target_group_arns, load_balancer_names, instances
)
VALUES
('1', 'r', 'exempt-classic', '{"role": "web"}', '[]', '["old"]', '[]'),
('1', 'r', 'fail-not-even-classic', '{"role": "web"}', '[]', '[]', '[]'),
('1', 'r', 'fail-gone-beside-classic', '{"role": "web"}', '["gone"]', '["old"]', '[]');

-- params = { required_tags = ["*"] }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, tags, target_group_arns, instances, status
)
VALUES
('1', 'r', 'fail-any', '{}', '[]', '[]', NULL),
('1', 'r', 'fail-tags-unread', NULL, '[]', '[]', NULL);
