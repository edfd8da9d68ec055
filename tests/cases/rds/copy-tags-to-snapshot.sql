INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, engine, status,
    copy_tags_to_snapshot
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-copied', 'a', NULL, 'postgres', 'available', 1),
('1', 'r', 'arn:aws:rds:r:1:db:fail-not-copied', 'b', NULL, 'postgres', 'available', 0),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'c', NULL, 'postgres', 'available', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:at-its-cluster', 'd', 'a', 'aurora-mysql', 'available', 0),
('1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'e', NULL, 'postgres', 'deleting', 0);

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, copy_tags_to_snapshot)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-copied', 'a', 'aurora-mysql', 1),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-not-copied', 'b', 'aurora-mysql', 0),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-docdb', 'c', 'docdb', 0);

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');
