INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id) VALUES
('1', 'r', 'arn:aws:kms:r:1:alias/aws/rds', 'alias/aws/rds', 'of-aws'),
('1', 'r', 'arn:aws:kms:r:1:alias/data', 'alias/data', 'own');

INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, status,
    storage_encrypted, storage_encryption_type, kms_key_id
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-own-key', 'a', NULL, 'available',
    1, 'sse-kms', 'arn:aws:kms:r:1:key/own'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-key-of-aws', 'b', NULL, 'available',
    1, NULL, 'arn:aws:kms:r:1:key/of-aws'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-key-owned-by-aws', 'c', NULL, 'available',
    0, 'sse-rds', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-plain', 'd', NULL, 'available', 0, 'none', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'e', NULL, 'available', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:judged-at-its-cluster', 'f', 'a', 'available', 0, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'g', NULL, 'deleting', 0, NULL, NULL);

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, storage_encrypted, kms_key_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-own-key', 'a', 1, 'arn:aws:kms:r:1:key/own'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-plain', 'b', 0, NULL);

INSERT INTO aws_rds_db_snapshot
(account_id, region, arn, db_snapshot_identifier, encrypted, kms_key_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:snapshot:pass-own-key', 'a', 1, 'arn:aws:kms:r:1:key/own'),
('1', 'r', 'arn:aws:rds:r:1:snapshot:fail-plain', 'b', 0, NULL);

INSERT INTO aws_rds_db_cluster_snapshot
(account_id, region, arn, db_cluster_snapshot_identifier, storage_encrypted, kms_key_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:pass-own-key', 'a', 1, 'arn:aws:kms:r:1:key/own'),
('1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:fail-plain', 'b', 0, NULL);

-- params = { require_cmk = true }
INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id) VALUES
('1', 'r', 'arn:aws:kms:r:1:alias/aws/rds', 'alias/aws/rds', 'of-aws'),
('1', 'r', 'arn:aws:kms:r:1:alias/aws/ebs', 'alias/aws/ebs', NULL),
('1', 'r', 'arn:aws:kms:r:1:alias/data', 'alias/data', 'own');

INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier,
    storage_encrypted, storage_encryption_type, kms_key_id
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-own-key', 'a', 1, 'sse-kms', 'arn:aws:kms:r:1:key/own'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-key-of-another-account', 'b',
    1, 'sse-kms', 'arn:aws:kms:r:2:key/of-aws'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-key-of-aws', 'c', 1, NULL, 'arn:aws:kms:r:1:key/of-aws'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-key-owned-by-aws', 'd', 0, 'sse-rds', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-plain', 'e', 0, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-key-unsaid', 'f', 1, NULL, NULL);
