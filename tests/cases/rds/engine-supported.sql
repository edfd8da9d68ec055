INSERT INTO aws_rds_db_major_engine_version (
    account_id, region, engine, major_engine_version, standard_support_end, extended_support_end
)
VALUES
('1', 'r', 'postgres', '16', '2029-02-28T00:00:00Z', '2032-02-28T00:00:00Z'),
('1', 'r', 'postgres', '1', '2020-02-28T00:00:00Z', NULL),
('1', 'r', 'postgres', '11', '2024-02-29T00:00:00Z', '2027-02-28T00:00:00Z'),
('1', 'r', 'mysql', '8.0', NULL, NULL),
('1', 'r', 'aurora-mysql', '8.0', '2027-04-30T00:00:00Z', NULL);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, engine_version,
    engine_version_status, auto_minor_version_upgrade, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-postgres', 'pass-postgres', 'postgres', '16.4',
    'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-aurora', 'pass-aurora', 'aurora-mysql',
    '8.0.mysql_aurora.3.05.2', 'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-oracle', 'pass-oracle', 'oracle-ee',
    '19.0.0.0.ru-2024-10.rur-2024-10.r1', 'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-maintenance-to-come', 'pass-maintenance-to-come',
    'postgres', '16.4', 'available', 1, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-docdb', 'pass-docdb', 'docdb', '5.0.0', 'available', 0, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-docdb', 'fail-docdb', 'docdb', '3.6.0', 'deprecated', 0,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-deprecated', 'fail-deprecated', 'postgres', '16.1',
    'deprecated', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-extended-support', 'fail-extended-support', 'postgres',
    '11.22', 'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-no-minor-upgrades', 'fail-no-minor-upgrades', 'postgres',
    '16.4', 'available', 0, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-overdue', 'fail-overdue', 'postgres', '16.4', 'available',
    1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-overdue-window', 'fail-overdue-window', 'postgres', '16.4',
    'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-custom', 'exempt-custom', 'custom-oracle-ee', '19.cev',
    NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-status', 'unknown-status', 'postgres', '16.4', NULL, 1,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-minor-upgrades', 'unknown-minor-upgrades', 'postgres',
    '16.4', 'available', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-major', 'unknown-major', 'mariadb', '10.6.1',
    'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-end-of-support', 'unknown-end-of-support', 'mysql',
    '8.0.40', 'available', 1, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-engine', 'unknown-engine', NULL, '16.4', 'available', 1,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'postgres', '11.22', NULL,
    NULL, 'deleting'
);

INSERT INTO aws_rds_pending_maintenance_action (
    account_id, region, arn, action, auto_applied_after_date, forced_apply_date
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-maintenance-to-come', 'system-update',
    '2026-01-09T00:00:00Z', '2026-03-01T00:00:00Z'
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-maintenance-to-come', 'hardware-maintenance', NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-overdue', 'db-upgrade', NULL, '2025-12-30T00:00:00Z'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-overdue-window', 'system-update', '2025-12-30T00:00:00Z',
    NULL
);

-- params = { require_minor_upgrades = false, min_days = 400 }
INSERT INTO aws_rds_db_major_engine_version (
    account_id, region, engine, major_engine_version, standard_support_end
)
VALUES
('1', 'r', 'postgres', '16', '2029-02-28T00:00:00Z'),
('1', 'r', 'postgres', '13', '2026-12-28T00:00:00Z');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, engine_version,
    engine_version_status, auto_minor_version_upgrade
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-by-hand', 'pass-by-hand', 'postgres', '16.4', 'available', 0),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-soon-out', 'fail-soon-out', 'postgres', '13.18',
    'available', 1
);
