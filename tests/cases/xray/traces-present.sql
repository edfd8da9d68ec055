INSERT INTO aws_lambda_function (
    account_id, region, arn, name, tracing_config, metric_invocations_hourly
)
VALUES
('1', 'r', 'pass-function', 'a', '{"Mode": "Active"}', '{"2026-01-31T12:00:00Z": 3}'),
('1', 'r', 'none-not-traced', 'b', '{"Mode": "PassThrough"}', '{}'),
('1', 'r', 'fail-function', 'c', '{"Mode": "Active"}', '{"2026-01-31T12:00:00Z": 3}'),
('1', 'r', 'exempt-idle', 'd', '{"Mode": "Active"}', '{}'),
('1', 'r', 'exempt-idle-now', 'g', '{"Mode": "Active"}', '{"2025-12-30T23:00:00Z": 3}'),
('1', 'r', 'fail-called-now', 'h', '{"Mode": "Active"}', '{"2025-12-31T00:00:00Z": 3}'),
('1', 'r', 'fail-invocations-unread', 'e', '{"Mode": "Active"}', NULL),
('1', 'r', 'unknown-count', 'f', '{"Mode": "Active"}', '{"2026-01-31T12:00:00Z": 3}');

INSERT INTO aws_api_gateway_rest_api (account_id, region, arn, api_id, name)
VALUES ('1', 'r', 'a', 'a', 'shop');

INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, rest_api_id, name, tracing_enabled
)
VALUES
('1', 'r', 'pass-stage', 'a', 'prod', 1),
('1', 'r', 'fail-stage', 'a', 'dev', 1),
('1', 'r', 'none-stage', 'a', 'test', 0),
('1', 'r', 'unknown-name', 'b', 'prod', 1);

INSERT INTO aws_xray_service (account_id, region, name, type, total_count)
VALUES
('1', 'r', 'a', 'AWS::Lambda', 1),
('1', 'r', 'a', 'AWS::Lambda::Function', 1),
('1', 'r', 'c', 'AWS::DynamoDB::Table', 7),
('1', 'r', 'f', 'AWS::Lambda', NULL),
('1', 'r', 'shop/prod', 'AWS::ApiGateway::Stage', 5);

-- params = { min_traces = 10 }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, tracing_config, metric_invocations_hourly
)
VALUES
('1', 'r', 'fail-few', 'a', '{"Mode": "Active"}', '{}'),
('1', 'r', 'pass-many', 'b', '{"Mode": "Active"}', '{}');

INSERT INTO aws_xray_service (account_id, region, name, type, total_count)
VALUES
('1', 'r', 'a', 'AWS::Lambda::Function', 9),
('1', 'r', 'b', 'AWS::Lambda::Function', 10);
