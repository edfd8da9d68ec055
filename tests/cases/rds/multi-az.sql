INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, status, multi_az,
    availability_zone, secondary_availability_zone, tags
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-two-zones', 'a', NULL, 'available', 1,
    'ra', 'rb', '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-env-in-capitals', 'k', NULL, 'available', 0,
    'ra', NULL, '{"ENV": "Prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-environment-is-empty', 'l', NULL, 'available', 0,
    'ra', NULL, '{"environment": ""}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-standby-zone-unsaid', 'b', NULL, 'available', 1,
    'ra', NULL, '{"environment": "Staging"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-untagged-but-multi-az', 'c', NULL, 'available', 1,
    'ra', 'rb', '{}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-single-zone', 'd', NULL, 'available', 0,
    'ra', NULL, '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-standby-in-same-zone', 'e', NULL, 'available', 1,
    'ra', 'ra', '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-dev', 'f', NULL, 'available', 0,
    'ra', NULL, '{"environment": "dev"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged', 'g', NULL, 'available', 0, 'ra', NULL, '{}'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'h', NULL, 'available', NULL,
    'ra', NULL, '{"environment": "prod"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'i', NULL, 'deleting', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-1', 'm1', 'two', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-2', 'm2', 'two', 'available', 0, 'rb', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-3', 'm3', 'one', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-4', 'm4', 'one', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:leaving', 'm0', 'left', 'deleting', 0, 'rb', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:staying', 'm7', 'left', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-5', 'm5', 'half', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-6', 'm6', 'half', 'creating', 0, NULL, NULL, '{}');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, status, multi_az, tags)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-two-zones', 'two', 'available', 1,
    '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-one-zone', 'one', 'available', 0,
    '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:unknown-zone-of-a-member-unsaid', 'half', 'available', 1,
    '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-second-zone-is-leaving', 'left', 'available', 1,
    '{"environment": "prod"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:exempt-dev', 'none', 'available', 0,
    '{"environment": "dev"}'
);

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = { envs = ["*"], environment_tags = ["stage"], min_azs = 3 }
INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, status,
    multi_az, availability_zone, secondary_availability_zone, tags
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged', 'a', NULL, 'available', 1, 'ra', 'rb', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged', 'b', NULL, 'available', 0, 'ra', NULL, '{}'),
(
    '1',
    'r',
    'arn:aws:rds:r:1:db:fail-any-stage',
    'c',
    NULL,
    'available',
    0,
    'ra',
    NULL,
    '{"stage": "dev"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:member-1', 'm1', 'two', 'available', 0, 'ra', NULL, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:member-2', 'm2', 'two', 'available', 0, 'rb', NULL, '{}');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, multi_az, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-two-of-three-zones', 'two', 1, '{}');

-- params = { envs = ["*"] }
-- What is broken is no place to fail over to; what is being made may become one yet.
INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, status, multi_az,
    availability_zone, pending_modified_values
)
VALUES
('1', 'r', 'arn:i1', 'i1', 'a', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:i2', 'i2', 'a', 'backing-up', 0, 'rb', '{}'),
('1', 'r', 'arn:i3', 'i3', 'b', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:i4', 'i4', 'b', 'failed', 0, 'rb', '{}'),
('1', 'r', 'arn:i5', 'i5', 'c', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:i6', 'i6', 'c', 'inaccessible-encryption-credentials', 0, 'rb', '{}'),
('1', 'r', 'arn:i7', 'i7', 'd', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:i8', 'i8', 'd', 'a-state-of-tomorrow', 0, 'rb', '{}'),
('1', 'r', 'arn:i9', 'i9', 'e', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:i10', 'i10', 'e', 'creating', 0, 'rb', '{}'),
('1', 'r', 'arn:i11', 'i11', 'f', 'stopped', 0, 'ra', '{}'),
('1', 'r', 'arn:i12', 'i12', 'f', 'stopped', 0, 'rb', '{}'),
('1', 'r', 'arn:db:fail-broken', 'g', NULL, 'incompatible-network', 1, 'ra', '{}'),
('1', 'r', 'arn:db:unknown-being-made', 'h', NULL, 'creating', 1, 'ra', '{}'),
('1', 'r', 'arn:db:fail-pending', 'i', NULL, 'available', 0, 'ra', '{"MultiAZ": true}'),
('1', 'r', 'arn:db:pass-still', 'j', NULL, 'available', 1, 'ra', '{"MultiAZ": false}');
INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, status, multi_az)
VALUES
('1', 'r', 'arn:cluster:pass-two-zones', 'a', 'available', 1),
('1', 'r', 'arn:cluster:fail-reader-failed', 'b', 'available', 1),
('1', 'r', 'arn:cluster:fail-reader-without-its-key', 'c', 'available', 1),
('1', 'r', 'arn:cluster:fail-reader-in-no-known-state', 'd', 'available', 1),
('1', 'r', 'arn:cluster:unknown-reader-being-made', 'e', 'available', 1),
('1', 'r', 'arn:cluster:pass-stopped', 'f', 'stopped', 1);

-- params = { envs = ["live"] }
-- Production has other names here, and may be meant where no tag says so.
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, status, multi_az, availability_zone, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged', 'a', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged', 'b', 'available', 1, 'ra', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-prod', 'c', 'available', 0, 'ra', '{"env": "prod"}');

-- params = { unstated_environment = "Sandbox" }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, status, multi_az, availability_zone, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:exempt-untagged', 'a', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-prod', 'b', 'available', 0, 'ra', '{"env": "prod"}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-prod', 'c', 'available', 1, 'ra', '{"env": "prod"}');

-- params = { unstated_environment = "Staging" }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, status, multi_az, availability_zone, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged', 'a', 'available', 0, 'ra', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged', 'b', 'available', 1, 'ra', '{}');

-- params = { envs = [] }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, status, multi_az, availability_zone, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:exempt-nothing-asked', 'a', 'available', 0, 'ra', '{}');
