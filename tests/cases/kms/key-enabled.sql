INSERT INTO aws_kms_key (account_id, region, arn, id, key_state, deletion_date) VALUES
('1', 'r', 'arn:aws:kms:r:1:key/pass-enabled', 'pass-enabled', 'Enabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/pass-used', 'pass-used', 'Enabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-database', 'fail-by-database', 'Disabled', NULL),
(
    '1', 'r', 'arn:aws:kms:r:1:key/fail-by-cluster', 'fail-by-cluster', 'PendingDeletion',
    '2026-01-20T00:00:00Z'
),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-volumes', 'fail-by-volumes', 'Unavailable', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-bucket', 'fail-by-bucket', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-alias', 'fail-by-alias', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-alias-arn', 'fail-by-alias-arn', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/fail-by-log-group', 'fail-by-log-group', 'PendingImport', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/exempt-unused', 'exempt-unused', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/exempt-used-elsewhere', 'mrk-1', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/unknown-unread', 'unknown-unread', NULL, NULL);

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id) VALUES
('1', 'r', 'arn:aws:kms:r:1:alias/logs', 'alias/logs', 'fail-by-alias'),
('1', 'r', 'arn:aws:kms:r:1:alias/data', 'alias/data', 'fail-by-alias-arn');

INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, kms_key_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:a', 'a', 'arn:aws:kms:r:1:key/pass-used'),
('1', 'r', 'arn:aws:rds:r:1:db:b', 'b', 'arn:aws:kms:r:1:key/fail-by-database'),
('1', 'r', 'arn:aws:rds:r:1:db:c', 'c', 'arn:aws:kms:r:2:key/exempt-unused'),
('1', 'q', 'arn:aws:rds:q:1:db:d', 'd', 'arn:aws:kms:q:1:key/mrk-1');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, kms_key_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:a', 'a', 'arn:aws:kms:r:1:key/fail-by-cluster');

INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, kms_key_id) VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/vol-1', 'vol-1', 'arn:aws:kms:r:1:key/fail-by-volumes'),
('1', 'r', 'arn:aws:ec2:r:1:volume/vol-2', 'vol-2', 'arn:aws:kms:r:1:key/fail-by-volumes');

INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, kms_key_id) VALUES
('1', 'r', 'g', 'g', 'arn:aws:kms:r:1:key/fail-by-log-group');

INSERT INTO aws_s3_bucket (account_id, region, arn, name, server_side_encryption_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::id', 'id',
    '{"Rules": [{"ApplyServerSideEncryptionByDefault":
      {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "fail-by-bucket"}}]}'
),
(
    '1', 'r', 'arn:aws:s3:::alias', 'alias',
    '{"Rules": [{"ApplyServerSideEncryptionByDefault":
      {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/logs"}}]}'
),
(
    '1', 'r', 'arn:aws:s3:::alias-arn', 'alias-arn',
    '{"Rules": [{"ApplyServerSideEncryptionByDefault":
      {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:r:1:alias/data"}}]}'
),
(
    '1', 'r', 'arn:aws:s3:::plain', 'plain',
    '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}'
);

-- params = {}
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state, deletion_date) VALUES
('1', 'r', 'arn:key/fail-by-topic', 'topic', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:key/fail-by-topic-alias', 'alias', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:key/fail-by-function', 'function', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:key/fail-by-secret', 'secret', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:key/fail-by-secret-of-cluster', 'cluster', 'Disabled', NULL),
('1', 'r', 'arn:key/exempt-plain-topic', 'none', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:key/pass-by-topic', 'good', 'Enabled', NULL);
INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id) VALUES
('1', 'r', 'arn:aws:kms:r:1:alias/ops', 'alias/ops', 'alias');
INSERT INTO aws_sns_topic (account_id, region, arn, name, kms_master_key_id) VALUES
('1', 'r', 'arn:topic:a', 'a', 'arn:aws:kms:r:1:key/topic'),
('1', 'r', 'arn:topic:b', 'b', 'alias/ops'),
('1', 'r', 'arn:topic:c', 'c', ''),
('1', 'r', 'arn:topic:d', 'd', 'good');
INSERT INTO aws_lambda_function (account_id, region, arn, name, kms_key_arn) VALUES
('1', 'r', 'arn:function:f', 'f', 'arn:aws:kms:r:1:key/function'),
('1', 'r', 'arn:function:g', 'g', NULL);
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, master_user_secret)
VALUES
(
    '1', 'r', 'arn:db:a', 'a',
    '{"SecretArn": "arn:secret:a", "KmsKeyId": "arn:aws:kms:r:1:key/secret"}'
);
INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, master_user_secret)
VALUES
(
    '1', 'r', 'arn:cluster:a', 'a',
    '{"SecretArn": "arn:secret:b", "KmsKeyId": "arn:aws:kms:r:1:key/cluster"}'
);
