INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:logs:eu:1:log-group:g', 'g');
INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, tracing_enabled, logging_configuration
)
VALUES
(
    '1', 'eu', 'm:pass-error', 'x', 'ACTIVE', 1,
    '{"level":"ERROR","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
),
(
    '1', 'eu', 'm:pass-all', 'x', 'ACTIVE', 1,
    '{"level":"ALL","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
),
(
    '1', 'eu', 'm:pass-elsewhere', 'x', 'ACTIVE', 1,
    '{"level":"ALL","logGroupArns":["arn:aws:logs:eu:2:log-group:g"]}'
),
(
    '1', 'eu', 'm:fail-fatal-alone', 'x', 'ACTIVE', 1,
    '{"level":"FATAL","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
),
('1', 'eu', 'm:fail-off', 'x', 'ACTIVE', 1, '{"level":"OFF","logGroupArns":[]}'),
('1', 'eu', 'm:fail-never-on', 'x', 'ACTIVE', 1, '{}'),
(
    '1', 'eu', 'm:fail-group-gone', 'x', 'ACTIVE', 1,
    '{"level":"ALL","logGroupArns":["arn:aws:logs:eu:1:log-group:gone"]}'
),
(
    '1', 'eu', 'm:fail-not-traced', 'x', 'ACTIVE', 0,
    '{"level":"ALL","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
),
('1', 'eu', 'm:unknown-logging', 'x', 'ACTIVE', NULL, NULL),
('1', 'eu', 'm:exempt-deleting', 'x', 'DELETING', 0, '{}');

-- params = { level = "ALL", require_tracing = false }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:logs:eu:1:log-group:g', 'g');
INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, tracing_enabled, logging_configuration
)
VALUES
(
    '1', 'eu', 'm:pass-all-untraced', 'x', 'ACTIVE', 0,
    '{"level":"ALL","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
),
(
    '1', 'eu', 'm:fail-errors-alone', 'x', 'ACTIVE', 0,
    '{"level":"ERROR","logGroupArns":["arn:aws:logs:eu:1:log-group:g"]}'
);
