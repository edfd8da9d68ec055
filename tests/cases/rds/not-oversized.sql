INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, create_time, metric_since,
    metric_cpu_average_daily, metric_connections_maximum_daily, class, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-busy', 'pass-busy', 'mysql', '2025-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 30.5, "2025-12-31T00:00:00Z": 30.5}',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-limits', 'pass-limits', 'mysql', '2025-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-smallest', 'pass-smallest', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 2, "2025-12-31T00:00:00Z": 2}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}', 'db.t4g.micro', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-idle-processors', 'fail-idle-processors', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 9.9, "2025-12-31T00:00:00Z": 9.9}',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-nobody-connects', 'fail-nobody-connects', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 30, "2025-12-31T00:00:00Z": 30}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-smallest-nobody', 'fail-smallest-nobody', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 2, "2025-12-31T00:00:00Z": 2}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', 'db.t4g.micro', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-young', 'exempt-young', 'mysql', '2025-12-30T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-stopped', 'exempt-stopped', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', 'db.m7g.xlarge', 'stopped'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-docdb', 'exempt-docdb', 'docdb', '2025-01-01T00:00:00Z',
    NULL, NULL, NULL, 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', 'mysql',
    '2025-01-01T00:00:00Z', NULL, NULL, NULL, 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-too-short', 'unknown-too-short', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-20T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 30.5, "2025-12-31T00:00:00Z": 30.5}',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-age', 'unknown-age', 'mysql', NULL,
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 30.5, "2025-12-31T00:00:00Z": 30.5}',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', 'db.m7g.xlarge', 'deleting'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-not-measured', 'unknown-not-measured', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}', '{}', 'db.m7g.xlarge', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-busy-today-alone', 'fail-busy-today-alone', 'mysql',
    '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 30.5, "2025-12-31T00:00:00Z": 30.5}',
    '{"2025-12-17T00:00:00Z": 9, "2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0,
     "2026-01-01T00:00:00Z": 9}',
    'db.m7g.xlarge', NULL
);

-- params = { lookback_days = 1, min_avg_cpu = 50, min_connections = 10, smallest = [] }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, create_time, metric_since,
    metric_cpu_average_daily, metric_connections_maximum_daily, class
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-strict', 'pass-strict', 'mysql', '2025-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 50, "2025-12-31T00:00:00Z": 50}',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}', 'db.t4g.micro'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-strict', 'fail-strict', 'mysql', '2025-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 49, "2025-12-31T00:00:00Z": 49}',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}', 'db.t4g.micro'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-few', 'fail-few', 'mysql', '2025-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 50, "2025-12-31T00:00:00Z": 50}',
    '{"2025-12-18T00:00:00Z": 9, "2025-12-31T00:00:00Z": 9}', 'db.m7g.xlarge'
);
