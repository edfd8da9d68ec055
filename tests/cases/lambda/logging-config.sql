INSERT INTO aws_lambda_function (
    account_id, region, arn, name, package_type, layers, logging_config
)
VALUES
('1', 'eu', 'arn:function:pass-text', 'a', 'Zip', '[]', '{"LogFormat":"Text"}'),
(
    '1', 'eu', 'arn:function:pass-info', 'b', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
(
    '1', 'eu', 'arn:function:pass-more-than-asked', 'c', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"DEBUG"}'
),
(
    '1', 'eu', 'arn:function:fail-warnings-alone', 'd', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"WARN"}'
),
('1', 'eu', 'arn:function:unknown-level', 'e', 'Zip', '[]', '{"LogFormat":"JSON"}'),
(
    '1', 'eu', 'arn:function:unknown-new-level', 'f', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"LOUD"}'
),
('1', 'eu', 'arn:function:unknown-format', 'g', 'Zip', '[]', '{"LogGroup":"/g"}'),
('1', 'eu', 'arn:function:unknown-config', 'h', 'Zip', '[]', NULL);

-- params = { format = "JSON", level = "error", insights = ["pay-*", "arn:function:fail-by-arn"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, package_type, layers, logging_config
)
VALUES
(
    '1', 'eu', 'arn:function:pass-both', 'pay-a', 'Zip',
    '[{"Arn":"arn:aws:lambda:eu:5:layer:LambdaInsightsExtension:14"}]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"ERROR"}'
),
(
    '1', 'eu', 'arn:function:pass-without', 'b', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
('1', 'eu', 'arn:function:fail-text', 'c', 'Zip', '[]', '{"LogFormat":"Text"}'),
(
    '1', 'eu', 'arn:function:fail-by-name', 'pay-d', 'Zip',
    '[{"Arn":"arn:aws:lambda:eu:5:layer:other:1"}]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
(
    '1', 'eu', 'arn:function:fail-by-arn', 'e', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
(
    '1', 'eu', 'arn:function:fail-fatal-alone', 'f', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"FATAL"}'
),
(
    '1', 'eu', 'arn:function:unknown-image', 'pay-g', 'Image', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
(
    '1', 'eu', 'arn:function:unknown-layers', 'pay-h', 'Zip', NULL,
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
);

-- params = { level = "nothing" }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, package_type, layers, logging_config
)
VALUES
(
    '1', 'eu', 'arn:function:unknown-level-asked', 'a', 'Zip', '[]',
    '{"LogFormat":"JSON","ApplicationLogLevel":"INFO"}'
),
('1', 'eu', 'arn:function:pass-text', 'b', 'Zip', '[]', '{"LogFormat":"Text"}');
