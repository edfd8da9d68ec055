INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, endpoint_address, status, master_user_secret,
    db_cluster_identifier, read_replica_source_db_instance_identifier
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:pass-managed',
    'pass-managed', NULL, 'available',
    '{"SecretArn": "arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!a",
      "SecretStatus": "active"}',
    NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:pass-by-tag',
    'pass-by-tag', NULL, 'available', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:pass-by-host',
    'pass-by-host', 'h.example', 'available', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:pass-one-deleted',
    'pass-one-deleted', NULL, 'available', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:fail-none', 'fail-none',
    'x.example', 'available', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:fail-other-tag',
    'fail-other-tag', NULL, 'available', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:fail-deleted',
    'fail-deleted', NULL, 'available',
    '{"SecretArn": "arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!gone",
      "SecretStatus": "active"}',
    NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:fail-not-there',
    'fail-not-there', NULL, 'available',
    '{"SecretArn": "arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!never",
      "SecretStatus": "active"}',
    NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:exempt-replica',
    'exempt-replica', NULL, 'available', NULL, NULL, 'fail-none'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:exempt-deleting',
    'exempt-deleting', NULL, 'deleting', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:member', 'member', NULL,
    'available', NULL, 'pass-cluster', NULL
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, endpoint, status, master_user_secret
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:cluster:pass-cluster',
    'pass-cluster', NULL, 'available',
    '{"SecretArn": "arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!b",
      "SecretStatus": "active"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:cluster:fail-cluster',
    'fail-cluster', NULL, 'available', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:rds:eu-west-1:111111111111:cluster:exempt-deleting-cluster',
    'exempt-deleting-cluster', NULL, 'deleting', NULL
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, deleted_date, tags
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!a',
    'rds!a', NULL, '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!b',
    'rds!b', NULL, '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:rds!gone',
    'rds!gone', '2025-12-31T12:00:00Z', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:tagged',
    'tagged', NULL, '{"database": "pass-by-tag"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:hosted',
    'hosted', NULL, '{"Host": "h.example"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:first',
    'first', '2025-12-31T12:00:00Z', '{"database": "pass-one-deleted"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:second',
    'second', NULL, '{"database": "arn:aws:rds:eu-west-1:111111111111:db:pass-one-deleted"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:other',
    'other', NULL, '{"database": "other", "project": "fail-other-tag"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unread',
    'unread', NULL, NULL
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, status, replication_source_identifier
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:cluster:exempt-secondary',
    'exempt-secondary', 'aurora-mysql', 'available',
    'arn:aws:rds:us-east-1:111111111111:cluster:primary'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:cluster:exempt-neptune',
    'exempt-neptune', 'neptune', 'available', NULL
);

-- params = { tags = ["rds"] }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:pass-own-tag',
    'pass-own-tag', 'available'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:rds:eu-west-1:111111111111:db:fail-usual-tag',
    'fail-usual-tag', 'available'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, tags
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:a', 'a',
    '{"RDS": "pass-own-tag"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:b', 'b',
    '{"database": "fail-usual-tag"}'
);
