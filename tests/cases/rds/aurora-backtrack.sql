INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, backtrack_window, status
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-a-day', 'pass-a-day', 'aurora-mysql', 86400, NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-off', 'exempt-off', 'aurora-mysql', 0, NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-unsaid', 'exempt-unsaid', 'aurora', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:exempt-postgres', 'exempt-postgres', 'aurora-postgresql',
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:unseen-deleting', 'unseen-deleting', 'aurora-mysql', NULL,
    'deleting'
);

-- params = { min_hours = 24 }
INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, backtrack_window
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-enough', 'pass-enough', 'aurora-mysql', 86400),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-short', 'fail-short', 'aurora-mysql', 86399),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-off', 'fail-off', 'aurora-mysql', 0),
('1', 'r', 'arn:aws:rds:r:1:cluster:unknown-unsaid', 'unknown-unsaid', 'aurora-mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-docdb', 'exempt-docdb', 'docdb', NULL);
