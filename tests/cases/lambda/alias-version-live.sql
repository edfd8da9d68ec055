INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, function_name, version)
VALUES
('1', 'eu', 'f:a:$LATEST', 'f:a', 'a', '$LATEST'),
('1', 'eu', 'f:a:1', 'f:a', 'a', '1'),
('1', 'eu', 'f:a:2', 'f:a', 'a', '2'),
('1', 'eu', 'f:b:3', 'f:b', 'b', '3');
INSERT INTO aws_lambda_alias (
    account_id, region, arn, name, function_name, function_arn, function_version, routing_config
)
VALUES
('1', 'eu', 'f:a:pass-one', 'x', 'a', 'f:a', '1', NULL),
('1', 'eu', 'f:a:fail-latest', 'x', 'a', 'f:a', '$LATEST', NULL),
('1', 'eu', 'f:a:fail-gone', 'x', 'a', 'f:a', '3', NULL),
(
    '1', 'eu', 'f:a:fail-weight', 'x', 'a', 'f:a', '1', '{"AdditionalVersionWeights":{"2":0.1}}'
),
('1', 'eu', 'f:a:unknown-version', 'x', 'a', 'f:a', NULL, NULL);

-- params = { rollouts = ["a"], allow_latest = true }
INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, function_name, version)
VALUES
('1', 'eu', 'f:a:$LATEST', 'f:a', 'a', '$LATEST'),
('1', 'eu', 'f:a:1', 'f:a', 'a', '1'),
('1', 'eu', 'f:a:2', 'f:a', 'a', '2'),
('1', 'eu', 'f:b:1', 'f:b', 'b', '1'),
('1', 'eu', 'f:b:2', 'f:b', 'b', '2');
INSERT INTO aws_lambda_alias (
    account_id, region, arn, name, function_name, function_arn, function_version, routing_config
)
VALUES
('1', 'eu', 'f:a:pass-latest', 'x', 'a', 'f:a', '$LATEST', NULL),
(
    '1', 'eu', 'f:a:pass-weight', 'x', 'a', 'f:a', '1', '{"AdditionalVersionWeights":{"2":0.1}}'
),
(
    '1', 'eu', 'f:a:fail-second-gone', 'x', 'a', 'f:a', '1',
    '{"AdditionalVersionWeights":{"9":0.1}}'
),
(
    '1', 'eu', 'f:b:fail-not-listed', 'x', 'b', 'f:b', '1',
    '{"AdditionalVersionWeights":{"2":0.1}}'
);
