INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, allocated_storage,
    max_allocated_storage, storage_type, metric_free_storage_minimum_daily, db_cluster_identifier,
    status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-all', 'pass-all', 'mysql', 100, 200, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-limits', 'pass-limits', 'mysql', 100, 126, 'gp3',
    '{"2025-12-31T00:00:00Z": 16106127360}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-was-full', 'pass-was-full', 'mysql', 100, 200, 'gp3',
    '{"2025-12-30T00:00:00Z": 1073741824, "2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-no-ceiling', 'fail-no-ceiling', 'mysql', 100, NULL, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-low-ceiling', 'fail-low-ceiling', 'mysql', 100, 125, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-full', 'fail-full', 'mysql', 100, 200, 'gp3',
    '{"2025-12-30T00:00:00Z": 64424509440, "2025-12-31T00:00:00Z": 15032385536}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-gp2', 'fail-gp2', 'mysql', 100, 200, 'gp2',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-magnetic-though-unread', 'fail-magnetic-though-unread',
    'mysql', 100, 200, 'standard', NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-custom', 'exempt-custom', 'custom-oracle-ee', 100, NULL,
    'gp3', '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', 'mysql', 100, 200, 'gp3',
    NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-not-measured', 'unknown-not-measured', 'mysql', 100,
    200, 'gp3', '{}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-type', 'unknown-type', 'mysql', 100, 200, NULL,
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-size', 'unknown-size', 'mysql', NULL, 200, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-aurora', 'unseen-aurora', 'aurora-mysql', 100, 200,
    'gp3', '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-docdb', 'unseen-docdb', 'docdb', 100, 200, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 'mysql', 100, NULL, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', 'c', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', 100, NULL, 'gp3',
    '{"2025-12-31T00:00:00Z": 53687091200}', NULL, 'deleting'
);

-- params = { types = ["gp2"], min_free_percent = 60, min_headroom_percent = 10 }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, allocated_storage,
    max_allocated_storage, storage_type, metric_free_storage_minimum_daily
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-other', 'pass-other', 'mysql', 100, 110, 'gp2',
    '{"2025-12-31T00:00:00Z": 64424509440}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-other', 'fail-other', 'mysql', 100, 110, 'gp2',
    '{"2025-12-31T00:00:00Z": 63350767616}'
);
