INSERT INTO aws_lambda_function (
    account_id, region, arn, name, logging_config, metric_since, metric_invocations_hourly
) VALUES
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-logs', 'pass-logs', '{"LogFormat":"Text"}',
    '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-shared', 'pass-shared', '{"LogGroup":"/app"}',
    '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-idle', 'pass-idle', '{"LogGroup":"/empty"}',
    '2025-12-30T00:00:00Z', '{"2025-12-30T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-just-now', 'pass-just-now',
    '{"LogGroup":"/empty"}', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:pass-quiet', 'pass-quiet',
    '{"LogGroup":"/empty","LogFormat":"JSON","SystemLogLevel":"WARN"}', '2025-12-30T00:00:00Z',
    '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-no-group', 'fail-no-group',
    '{"LogFormat":"Text"}', '2025-12-30T00:00:00Z', '{}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-nothing-arrives', 'fail-nothing-arrives',
    '{"LogGroup":"/empty"}', '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-old-events', 'fail-old-events',
    '{"LogGroup":"/old"}', '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-events', 'unknown-events',
    '{"LogGroup":"/unread"}', '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-runs', 'unknown-runs',
    '{"LogGroup":"/empty"}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-invocations', 'unknown-invocations',
    '{"LogGroup":"/empty"}', '2025-12-30T00:00:00Z', NULL
),
('1', 'r', 'arn:aws:lambda:r:1:function:unknown-config', 'unknown-config', NULL, NULL, NULL);
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, log_destination_type, log_destination, log_group_name
) VALUES
('1', 'r', 'arn:fl/pass-flow', 'cloud-watch-logs', NULL, '/empty'),
(
    '1', 'r', 'arn:fl/pass-flow-by-arn', 'cloud-watch-logs',
    'arn:aws:logs:r:1:log-group:/empty:*', NULL
),
('1', 'r', 'arn:fl/fail-flow', 'cloud-watch-logs', NULL, '/gone'),
('1', 'r', 'arn:fl/left-out', 's3', 'arn:aws:s3:::b', NULL),
('1', 'r', 'arn:fl/unknown-type', NULL, NULL, '/empty'),
(
    '1', 'r', 'arn:fl/exempt-other-account', 'cloud-watch-logs',
    'arn:aws:logs:r:2:log-group:/empty:*', '/empty'
);
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, db_cluster_identifier,
    enabled_cloudwatch_logs_exports
) VALUES
('1', 'r', 'arn:db/pass-database', 'a', NULL, '["postgresql"]'),
('1', 'r', 'arn:db/fail-database', 'b', NULL, '["postgresql","upgrade"]'),
('1', 'r', 'arn:db/left-out-member', 'c', 'c', '["postgresql"]'),
('1', 'r', 'arn:db/left-out-none', 'd', NULL, '[]');
INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, enabled_cloudwatch_logs_exports
) VALUES
('1', 'r', 'arn:cluster/pass-cluster', 'c', '["audit"]'),
('1', 'r', 'arn:cluster/fail-cluster', 'd', '["audit"]');
INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, metric_since, metric_incoming_events_hourly
) VALUES
(
    '1', 'r', 'arn:g1', '/aws/lambda/pass-logs', '2025-12-30T00:00:00Z',
    '{"2025-12-31T12:00:00Z":50}'
),
('1', 'r', 'arn:g2', '/app', '2025-12-30T00:00:00Z', '{"2025-12-31T12:00:00Z":50}'),
('1', 'r', 'arn:g3', '/empty', '2025-12-30T00:00:00Z', '{}'),
('1', 'r', 'arn:g4', '/old', '2025-12-30T00:00:00Z', '{"2025-12-30T12:00:00Z":50}'),
('1', 'r', 'arn:g5', '/unread', NULL, NULL),
('1', 'r', 'arn:g6', '/aws/rds/instance/a/postgresql', '2025-12-30T00:00:00Z', '{}'),
('1', 'r', 'arn:g7', '/aws/rds/instance/b/postgresql', '2025-12-30T00:00:00Z', '{}'),
('1', 'r', 'arn:g8', '/aws/rds/cluster/c/audit', '2025-12-30T00:00:00Z', '{}');

-- params = { max_age_hours = 47 }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, logging_config, metric_since, metric_invocations_hourly
) VALUES
(
    '1', 'r', 'arn:aws:lambda:r:1:function:fail-yesterday', 'fail-yesterday',
    '{"LogGroup":"/empty"}', '2025-12-30T00:00:00Z', '{"2025-12-30T12:00:00Z":5}'
),
(
    '1', 'r', 'arn:aws:lambda:r:1:function:unknown-since', 'unknown-since',
    '{"LogGroup":"/empty"}', '2025-12-31T00:00:00Z', '{"2025-12-31T12:00:00Z":5}'
);
INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, metric_since, metric_incoming_events_hourly
) VALUES ('1', 'r', 'arn:g1', '/empty', '2025-12-30T00:00:00Z', '{}');
