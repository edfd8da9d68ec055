INSERT INTO aws_rds_db_snapshot
(account_id, region, arn, db_snapshot_identifier, type, status, db_snapshot_attributes)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:pass-own', 'a', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": []}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:pass-own-account-named', 'b', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": ["1"]}]'
),
('1', 'r', 'arn:aws:rds:r:1:snapshot:pass-no-attributes', 'c', 'manual', 'available', '[]'),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:fail-everyone', 'd', 'manual', 'available',
    '[{"AttributeName": "copy", "AttributeValues": ["1"]},
      {"AttributeName": "restore", "AttributeValues": ["all"]}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:fail-stranger', 'e', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": ["1", "333333333333", "222222222222"]}]'
),
('1', 'r', 'arn:aws:rds:r:1:snapshot:exempt-automated', 'f', 'automated', 'available', NULL),
('1', 'r', 'arn:aws:rds:r:1:snapshot:exempt-of-aws-backup', 'g', 'awsbackup', 'available', NULL),
('1', 'r', 'arn:aws:rds:r:1:snapshot:unknown-unread', 'h', 'manual', 'available', NULL);

INSERT INTO aws_rds_db_cluster_snapshot
(
    account_id, region, arn, db_cluster_snapshot_identifier, type, status,
    db_cluster_snapshot_attributes
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:pass-own', 'a', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": []}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:fail-everyone', 'b', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": ["all"]}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:exempt-automated', 'c', 'automated', 'available',
    NULL
);

-- What is being deleted is not judged, and other attributes share nothing.
INSERT INTO aws_rds_db_snapshot (account_id, region, arn, db_snapshot_identifier, type, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:snapshot:not-judged-leaving', 'leaving', 'manual', 'deleting');
INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_snapshot_identifier, type, status, db_snapshot_attributes
)
VALUES (
    '1', 'r', 'arn:aws:rds:r:1:snapshot:pass-other-attribute', 'other', 'manual', 'available',
    '[{"AttributeName": "copy", "AttributeValues": ["all"]}]'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_rds_db_snapshot
(account_id, region, arn, db_snapshot_identifier, type, status, db_snapshot_attributes)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:pass-trusted', 'a', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": ["222222222222"]}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:fail-one-is-not-trusted', 'b', 'manual', 'available',
    '[{"AttributeName": "restore", "AttributeValues": ["222222222222", "333333333333"]}]'
);
