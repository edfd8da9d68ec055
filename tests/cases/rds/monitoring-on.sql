INSERT INTO aws_iam_role (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::1:role/monitoring');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, monitoring_interval,
    monitoring_role_arn, performance_insights_enabled, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-both', 'pass-both', 'mysql', 60,
    'arn:aws:iam::1:role/monitoring', 1, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-off', 'fail-off', 'mysql', 0, NULL, 1, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-slow', 'fail-slow', 'mysql', 120,
    'arn:aws:iam::1:role/monitoring', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-no-insights', 'fail-no-insights', 'mysql', 60,
    'arn:aws:iam::1:role/monitoring', 0, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-role-gone', 'fail-role-gone', 'mysql', 60,
    'arn:aws:iam::1:role/gone', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-off-insights-unread', 'fail-off-insights-unread', 'mysql',
    0, NULL, NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-docdb', 'exempt-docdb', 'docdb', 0, NULL, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-interval', 'unknown-interval', 'mysql', NULL,
    'arn:aws:iam::1:role/monitoring', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-insights', 'unknown-insights', 'mysql', 60,
    'arn:aws:iam::1:role/monitoring', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-role', 'unknown-role', 'mysql', 60, NULL, 1, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', NULL, NULL, NULL,
    'deleting'
);

-- params = { require_insights = false, max_interval_s = 15 }
INSERT INTO aws_iam_role (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::1:role/monitoring');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, monitoring_interval,
    monitoring_role_arn, performance_insights_enabled
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-without-insights', 'pass-without-insights', 'mysql', 15,
    'arn:aws:iam::1:role/monitoring', 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-30', 'fail-30', 'mysql', 30,
    'arn:aws:iam::1:role/monitoring', 1
);
