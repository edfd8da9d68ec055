INSERT INTO aws_lambda_function (
    account_id, region, arn, name, metric_since, metric_invocations_daily
)
VALUES
('1', 'eu', 'f:pass-used', 'a', '2025-12-02T00:00:00Z', '{"2025-12-03T00:00:00Z":1}'),
('1', 'eu', 'f:fail-idle', 'b', '2025-12-02T00:00:00Z', '{}'),
('1', 'eu', 'f:fail-many-versions', 'c', '2025-12-02T00:00:00Z', '{"2025-12-03T00:00:00Z":1}'),
('1', 'eu', 'f:unknown-metrics', 'd', NULL, NULL),
('1', 'eu', 'f:unknown-too-short', 'e', '2025-12-21T00:00:00Z', '{}'),
('1', 'eu', 'f:pass-though-short', 'f', '2025-12-21T00:00:00Z', '{"2025-12-22T00:00:00Z":1}');
INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, version)
VALUES ('1', 'eu', 'f:pass-used:$LATEST', 'f:pass-used', '$LATEST');
INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, version)
SELECT
    '1' AS account_id,
    'eu' AS region,
    'f:fail-many-versions:' || n.value AS arn,
    'f:fail-many-versions' AS function_arn,
    n.value AS version
FROM json_each('["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18",
    "19","20","21"]') AS n;

-- params = { lookback_days = 7, may_be_idle = ["spare"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, metric_since, metric_invocations_daily
)
VALUES
('1', 'eu', 'f:fail-long-ago', 'a', '2025-12-02T00:00:00Z', '{"2025-12-24T00:00:00Z":1}'),
('1', 'eu', 'f:pass-just-within', 'b', '2025-12-02T00:00:00Z', '{"2025-12-25T00:00:00Z":1}'),
('1', 'eu', 'f:pass-spare', 'spare', '2025-12-02T00:00:00Z', '{}');
