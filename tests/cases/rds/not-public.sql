INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, status, publicly_accessible, endpoint_address)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-private', 'a', 'available', 0, 'a.rds'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-public', 'b', 'available', 1, 'b.rds'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-public-no-address-yet', 'c', 'creating', 1, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'd', 'available', NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'e', 'deleting', 1, NULL);

INSERT INTO aws_rds_db_cluster
(
    account_id, region, arn, db_cluster_identifier, publicly_accessible,
    internet_access_gateway_enabled
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-multi-az-private', 'a', 0, NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-multi-az-public', 'b', 1, NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-gateway', 'c', NULL, 1),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-gateway-beside-private', 'd', 0, 1),
('1', 'r', 'arn:aws:rds:r:1:cluster:judged-by-its-instances', 'e', NULL, NULL);

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, status, publicly_accessible)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting', 1);
