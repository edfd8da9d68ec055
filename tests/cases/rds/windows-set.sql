INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier,
    preferred_backup_window, preferred_maintenance_window
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-quiet', 'a', NULL,
    '03:00-03:30', 'sun:04:00-sun:04:30'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-at-the-edges', 'b', NULL,
    '00:00-03:00', 'sun:03:00-sun:06:00'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-backup-judged-at-the-cluster', 'c', 'late',
    '12:00-12:30', 'sun:04:00-sun:04:30'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-overlap', 'd', NULL,
    '03:00-04:00', 'sun:03:30-sun:04:30'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-maintenance-around-backup', 'e', NULL,
    '03:00-03:30', 'mon:02:00-mon:05:00'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-noon', 'f', NULL,
    '03:00-03:30', 'sun:12:00-sun:12:30'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-over-midnight', 'g', NULL,
    '23:45-00:15', 'sun:04:00-sun:04:30'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-runs-out-of-the-night', 'h', NULL,
    '05:45-06:15', 'sun:04:00-sun:04:30'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-not-set', 'i', NULL, NULL, 'sun:04:00-sun:04:30');

INSERT INTO aws_rds_db_cluster
(
    account_id, region, arn, db_cluster_identifier,
    preferred_backup_window, preferred_maintenance_window
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-quiet', 'a', '03:00-03:30', 'sun:04:00-sun:04:30'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-noon', 'b', '12:00-12:30', 'sun:04:00-sun:04:30');

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:db:not-judged-leaving', 'leaving', 'deleting');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = { quiet_hours_utc = "22:00-04:00" }
INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, preferred_backup_window,
    preferred_maintenance_window
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-over-midnight', 'a',
    '22:00-22:30', 'sat:23:45-sun:00:15'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-morning', 'b', '22:00-22:30', 'sat:05:00-sat:05:30'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-overlap-over-midnight', 'c',
    '00:00-00:30', 'sat:23:45-sun:00:15'
);

-- params = { quiet_hours_utc = "00:00-24:00" }
INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, preferred_backup_window,
    preferred_maintenance_window
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-any-time', 'a', '23:45-00:15', 'sun:12:00-sun:12:30');
