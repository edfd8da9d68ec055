INSERT INTO aws_ec2_instance (account_id, region, arn, tags, instance_state)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-tagged',
    '{"env": "dev", "schedule": "office-hours"}', NULL
),
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-dev', '{"Environment": "Dev"}', NULL),
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-empty-tag', '{"env": "dev", "schedule": ""}', NULL),
('1', 'r', 'arn:aws:ec2:r:1:instance/exempt-untagged', '{}', NULL),
('1', 'r', 'arn:aws:ec2:r:1:instance/exempt-prod', '{"env": "prod"}', NULL),
('1', 'r', 'arn:aws:ec2:r:1:instance/unknown-tags', NULL, NULL),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unseen-grouped',
    '{"aws:autoscaling:groupName": "web", "env": "dev"}', NULL
),
('1', 'r', 'arn:aws:ec2:r:1:instance/unseen-gone', '{"Environment": "Dev"}', 'terminated');

INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, tags, suspended_processes)
VALUES
('1', 'r', 'arn:group/pass-desired', 'pass-desired', '{"Environment": "Dev"}', '[]'),
(
    '1', 'r', 'arn:group/pass-maximum', 'pass-maximum', '{"Environment": "Dev"}',
    '[{"ProcessName": "AZRebalance"}]'
),
(
    '1', 'r', 'arn:group/fail-suspended', 'fail-suspended', '{"Environment": "Dev"}',
    '[{"ProcessName": "ScheduledActions"}]'
),
(
    '1', 'r', 'arn:group/fail-not-terminating', 'fail-not-terminating', '{"Environment": "Dev"}',
    '[{"ProcessName": "Terminate"}]'
),
('1', 'r', 'arn:group/unknown-processes', 'unknown-processes', '{"Environment": "Dev"}', NULL);

INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, tags, status)
VALUES
('1', 'r', 'arn:group/fail-none', 'fail-none', '{"Environment": "Dev"}', NULL),
('1', 'r', 'arn:group/fail-once', 'fail-once', '{"Environment": "Dev"}', NULL),
('1', 'r', 'arn:group/fail-not-to-zero', 'fail-not-to-zero', '{"Environment": "Dev"}', NULL),
('1', 's', 'arn:group/fail-other-region', 'fail-other-region', '{"Environment": "Dev"}', NULL),
('1', 'r', 'arn:group/exempt-live', 'exempt-live', '{"stage": "live"}', NULL),
(
    '1', 'r', 'arn:group/unseen-leaving', 'unseen-leaving', '{"Environment": "Dev"}',
    'Delete in progress'
);

INSERT INTO aws_autoscaling_scheduled_action (
    account_id, region, arn, scheduled_action_name, auto_scaling_group_name, recurrence,
    desired_capacity, min_size, max_size, start_time
)
VALUES
('1', 'r', 'arn:action:night', 'night', 'pass-desired', '0 20 * * *', 0, NULL, NULL, NULL),
('1', 'r', 'arn:action:held', 'held', 'fail-suspended', '0 20 * * *', 0, NULL, NULL, NULL),
('1', 'r', 'arn:action:on', 'on', 'fail-not-terminating', '0 20 * * *', 0, NULL, NULL, NULL),
('1', 'r', 'arn:action:may', 'may', 'unknown-processes', '0 20 * * *', 0, NULL, NULL, NULL),
('1', 'r', 'arn:action:dusk', 'dusk', 'pass-maximum', '0 20 * * *', NULL, 0, 0, NULL),
('1', 'r', 'arn:action:party', 'party', 'fail-once', NULL, 0, NULL, NULL, '2026-01-02T00:00:00Z'),
('1', 'r', 'arn:action:fewer', 'fewer', 'fail-not-to-zero', '0 20 * * *', 1, NULL, NULL, NULL),
('1', 'r', 'arn:action:near', 'near', 'fail-other-region', '0 20 * * *', 0, NULL, NULL, NULL);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, tags, db_cluster_identifier
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-database', 'fail-database', '{"Environment": "Dev"}', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-database', 'pass-database',
    '{"env": "QA", "Schedule": "office-hours"}', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', '{"Environment": "Dev"}', 'c');

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', '{"Environment": "Dev"}');

-- params = { envs = ["lab"], schedule_tags = ["power"], unstated_environment = "lab" }
INSERT INTO aws_ec2_instance (account_id, region, arn, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-untagged', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-power', '{"Power": "off-at-8"}'),
('1', 'r', 'arn:aws:ec2:r:1:instance/exempt-dev', '{"Environment": "Dev"}');
