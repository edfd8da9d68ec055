INSERT INTO aws_dynamodb_table (account_id, region, arn, name, tags)
VALUES
('1', 'eu', 'arn:aws:dynamodb:eu:1:table/orders', 'orders', '{"env":"prod"}'),
('1', 'eu', 'arn:aws:dynamodb:eu:1:table/untold', 'untold', NULL);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, tags)
VALUES ('1', 'eu', 'arn:aws:s3:::pictures', 'pictures', '{}');
INSERT INTO aws_sqs_queue (account_id, region, arn, name, tags)
VALUES ('1', 'eu', 'arn:aws:sqs:eu:1:jobs', 'jobs', '{"Environment":"dev"}');
INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES ('1', 'eu', 'arn:aws:sns:eu:1:news', 'news', '{}');
INSERT INTO aws_secretsmanager_secret (account_id, region, arn, name, deleted_date, tags)
VALUES
('1', 'eu', 'arn:aws:secretsmanager:eu:1:secret:db-AbCdEf', 'db', NULL, '{}'),
(
    '1', 'eu', 'arn:aws:secretsmanager:eu:1:secret:old-AbCdEf', 'old', '2026-01-01T00:00:00Z',
    '{}'
);

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, tags, environment_variable_names, environment_references
)
VALUES
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-all', 'pass-all', '{"env":"Prod"}', '["A","B"]',
    '{"A":"orders","B":"arn:aws:s3:::pictures","C":"arn:aws:secretsmanager:eu:1:secret:db",
      "D":"arn:aws:sns:eu:1:news","E":"arn:aws:lambda:eu:1:function:pass-all:live"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:exempt-not-looked-for', 'x', '{}', '["A"]',
    '{"A":"arn:aws:kms:eu:1:key/k"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:exempt-parameter', 'x', '{}', '["A_PARAM"]',
    '{"A_PARAM":"/shop/prod/db"}'
),
('1', 'eu', 'arn:aws:lambda:eu:1:function:exempt-none', 'x', '{}', '[]', '{}'),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-table-gone', 'x', '{}', '["A"]', '{"A":"order"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-secret-going', 'x', '{}', '["A"]',
    '{"A":"arn:aws:secretsmanager:eu:1:secret:old"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-topic-gone', 'x', '{}', '["A"]',
    '{"A":"arn:aws:sns:eu:1:gone"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-other-environment', 'x', '{"env":"prod"}',
    '["A"]', '{"A":"arn:aws:sqs:eu:1:jobs"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-unstated-environment', 'x', '{}', '["A"]',
    '{"A":"arn:aws:sqs:eu:1:jobs"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-elsewhere', 'x', '{}', '["A"]',
    '{"A":"arn:aws:sns:eu:2:news"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-bucket', 'x', '{}', '["A"]',
    '{"A":"arn:aws:s3:::gone"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-tags', 'x', '{}', '["A"]', '{"A":"untold"}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-own-tags', 'x', NULL, '["A"]',
    '{"A":"orders"}'
),
('1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-variables', 'x', '{}', NULL, NULL);

-- params = { required = ["orders-*=DB_SECRET", "orders-*=MODE"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, tags, environment_variable_names,
    environment_empty_variables, environment_references
)
VALUES
('1', 'eu', 'f:pass-both', 'orders-1', '{}', '["DB_SECRET","MODE"]', '[]', '{}'),
('1', 'eu', 'f:fail-one-missing', 'orders-2', '{}', '["MODE"]', '[]', '{}'),
('1', 'eu', 'f:fail-one-empty', 'orders-3', '{}', '["DB_SECRET","MODE"]', '["MODE"]', '{}'),
('1', 'eu', 'f:exempt-other', 'mail', '{}', '[]', '[]', '{}');
