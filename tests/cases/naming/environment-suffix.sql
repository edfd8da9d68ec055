-- params = { suffix = "prod" }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::pass-hyphen', 'orders-prod'),
('1', 'r', 'arn:aws:s3:::pass-dot', 'orders.prod'),
('1', 'r', 'arn:aws:s3:::pass-alone', 'prod'),
('1', 'r', 'arn:aws:s3:::fail-other-environment', 'orders-dev'),
('1', 'r', 'arn:aws:s3:::fail-preprod', 'orders-preprod'),
('1', 'r', 'arn:aws:s3:::fail-at-start', 'prod-orders'),
('1', 'r', 'arn:aws:s3:::exempt-cdk', 'cdk-hnb659fds-assets-111111111111-eu-west-1');
INSERT INTO aws_lambda_function (account_id, region, arn, name, master_arn)
VALUES
('1', 'r', 'arn:aws:lambda:r:1:function:pass-hump', 'OrdersProd', NULL),
('1', 'r', 'arn:aws:lambda:r:1:function:pass-underscore', 'orders_PROD', NULL),
('1', 'r', 'arn:aws:lambda:r:1:function:fail-hump-inside', 'OrdersProdHandler', NULL),
('1', 'r', 'arn:aws:lambda:r:1:function:fail-no-hump', 'Ordersprod', NULL),
('1', 'r', 'arn:aws:lambda:r:1:function:exempt-replica', 'us-east-1.edge', 'arn:edge');
INSERT INTO aws_iam_role (account_id, region, arn, name, path)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-app', 'app-prod', '/'),
('1', 'global', 'arn:aws:iam::1:role/fail-app', 'app', '/'),
(
    '1',
    'global',
    'arn:aws:iam::1:role/exempt-linked',
    'AWSServiceRoleForRDS',
    '/aws-service-role/x/'
),
('1', 'global', 'arn:aws:iam::1:role/exempt-sso', 'AWSReservedSSO_a', '/aws-reserved/x/'),
('1', 'global', 'arn:aws:iam::1:role/exempt-cdk', 'cdk-hnb659fds-deploy-role-1-eu-west-1', '/');
INSERT INTO aws_iam_user (account_id, region, arn, name)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-mailer', 'mailer-prod'),
('1', 'global', 'arn:aws:iam::1:user/fail-mailer', 'mailer');
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-orders', 'orders-prod'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-orders', 'orders');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:fail-orders', 'orders');
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:logs:r:1:log-group:pass-lambda', '/aws/lambda/orders-prod'),
('1', 'r', 'arn:aws:logs:r:1:log-group:pass-slash', '/app/prod'),
('1', 'r', 'arn:aws:logs:r:1:log-group:fail-app', '/app/orders'),
('1', 'r', 'arn:aws:logs:r:1:log-group:exempt-rds', '/aws/rds/instance/orders-prod/error'),
('1', 'r', 'arn:aws:logs:r:1:log-group:exempt-gateway', 'API-Gateway-Execution-Logs_a/v1');
INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-fifo', 'orders-prod.fifo'),
('1', 'r', 'arn:aws:sns:r:1:fail-fifo', 'orders.fifo');
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:fail-errors', 'orders-errors'),
('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:exempt-scaling', 'TargetTracking-table/orders');
INSERT INTO aws_cloudwatch_dashboard (account_id, region, arn, dashboard_name)
VALUES ('1', 'global', 'arn:aws:cloudwatch::1:dashboard/pass-orders', 'Orders-Prod');

-- params = { suffix = "-pr123", position = "anywhere", exempt_types = ["AWS::IAM::User"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::pass-inside', 'orders-pr123-eu-west-1'),
('1', 'r', 'arn:aws:s3:::fail-longer', 'orders-pr1234-eu-west-1');
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:lambda:r:1:function:pass-hump', 'OrdersPr123Handler'),
('1', 'r', 'arn:aws:lambda:r:1:function:pass-hump-at-end', 'OrdersPr123'),
('1', 'r', 'arn:aws:lambda:r:1:function:fail-none', 'OrdersHandler');
INSERT INTO aws_iam_user (account_id, region, arn, name)
VALUES ('1', 'global', 'arn:aws:iam::1:user/exempt-type', 'mailer');

-- params = { suffix = "dev", position = "start" }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::pass-first', 'dev-orders'),
('1', 'r', 'arn:aws:s3:::fail-last', 'orders-dev'),
('1', 'r', 'arn:aws:s3:::fail-devices', 'devices');

-- params = { suffix = "-" }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:s3:::unknown-no-suffix', 'orders-');

-- params = { suffix = "eu_prod" }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::pass-two-words', 'orders-eu-prod'),
('1', 'r', 'arn:aws:s3:::fail-one-word', 'orders-us-prod');
