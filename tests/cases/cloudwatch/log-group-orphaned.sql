INSERT INTO aws_lambda_function (account_id, region, arn, name, logging_config)
VALUES
('1', 'r', 'arn:f:a', 'a', '{"LogGroup":"/aws/lambda/a"}'),
('1', 'r', 'arn:f:b', 'b', '{"LogGroup":"/aws/lambda/shared"}');
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier)
VALUES ('1', 'r', 'arn:db:a', 'a');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier)
VALUES ('1', 'r', 'arn:cluster:a', 'c');
INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, retention_in_days, stored_bytes
) VALUES
('1', 'r', 'arn:g:pass-function', '/aws/lambda/a', 30, 1),
('1', 'r', 'arn:g:pass-shared', '/aws/lambda/shared', 30, 1),
('1', 'r', 'arn:g:fail-function', '/aws/lambda/gone', 30, 1),
('1', 'us', 'arn:g:fail-function-elsewhere', '/aws/lambda/a', 30, 1),
('1', 'r', 'arn:g:pass-edge', '/aws/lambda/us-east-1.gone', 30, 1),
('1', 'r', 'arn:g:pass-path', '/aws/lambda/app/gone', 30, 1),
('1', 'r', 'arn:g:pass-instance', '/aws/rds/instance/a/postgresql', 30, 1),
('1', 'r', 'arn:g:fail-instance', '/aws/rds/instance/gone/postgresql', 30, 1),
('1', 'r', 'arn:g:pass-cluster', '/aws/rds/cluster/c/audit', 30, 1),
('1', 'r', 'arn:g:fail-cluster', '/aws/rds/cluster/a/audit', 30, 1),
('1', 'r', 'arn:g:pass-other', '/vpc/flow', 30, 1000000000000),
('1', 'r', 'arn:g:pass-little-for-ever', '/app', NULL, 100000000000),
('1', 'r', 'arn:g:fail-much-for-ever', '/app2', NULL, 100000000001),
('1', 'r', 'arn:g:unknown-size', '/app3', NULL, NULL);
INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, log_group_class, retention_in_days, stored_bytes
) VALUES
('1', 'r', 'arn:g:pass-delivery', '/app4', 'DELIVERY', NULL, 1000000000000),
('1', 'r', 'arn:g:fail-standard', '/app5', 'STANDARD', NULL, 1000000000000);

-- params = { max_gb = 1, exceptions = ["*/gone"] }
INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, retention_in_days, stored_bytes
) VALUES
('1', 'r', 'arn:g:exempt-kept', '/aws/lambda/gone', 30, 1),
('1', 'r', 'arn:g:fail-for-ever', '/app', NULL, 2000000000);
