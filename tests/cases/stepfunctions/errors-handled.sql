INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, states, metric_since, metric_succeeded_daily,
    metric_failed_daily, metric_timed_out_daily, metric_aborted_daily
)
VALUES
(
    '1', 'eu', 'm:pass-retry', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":false,"HasTimeout":true}]',
    '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":99}', '{"2025-12-31T00:00:00Z":1}', '{}',
    '{"2025-12-24T00:00:00Z":50}'
),
(
    '1', 'eu', 'm:pass-catch', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":false,"HasCatch":true,"HasTimeout":false,
      "MachineTimeout":true},{"Name":"B","Type":"Pass"}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
),
(
    '1', 'eu', 'm:pass-no-task', 'x', 'ACTIVE', '[{"Name":"A","Type":"Pass"}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
),
(
    '1', 'eu', 'm:fail-neither', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasTimeout":true},
      {"Name":"M/B","Type":"Task","HasRetry":false,"HasCatch":false,"HasTimeout":true}]',
    NULL, NULL, NULL, NULL, NULL
),
(
    '1', 'eu', 'm:fail-no-timeout', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":true,"HasTimeout":false}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
),
(
    '1', 'eu', 'm:fail-executions', 'x', 'ACTIVE', '[{"Name":"A","Type":"Pass"}]',
    '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":98}', '{"2025-12-31T00:00:00Z":1}',
    '{"2025-12-30T00:00:00Z":1}', '{}'
),
(
    '1', 'eu', 'm:unknown-definition', 'x', 'ACTIVE', NULL, '2025-12-18T00:00:00Z', '{}', '{}',
    '{}', '{}'
),
(
    '1', 'eu', 'm:unknown-metrics', 'x', 'ACTIVE', '[{"Name":"A","Type":"Pass"}]', NULL, NULL,
    NULL, NULL, NULL
),
(
    '1', 'eu', 'm:unknown-too-short', 'x', 'ACTIVE', '[{"Name":"A","Type":"Pass"}]',
    '2025-12-30T00:00:00Z', '{}', '{}', '{}', '{}'
),
(
    '1', 'eu', 'm:exempt-deleting', 'x', 'DELETING', '[{"Name":"A","Type":"Task"}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
);

INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, type, status, states, metric_since, metric_succeeded_daily,
    metric_failed_daily, metric_timed_out_daily, metric_aborted_daily
)
VALUES
(
    '1', 'eu', 'm:pass-express', 'x', 'EXPRESS', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":false,"HasTimeout":false}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
),
(
    '1', 'eu', 'm:fail-standard', 'x', 'STANDARD', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":false,"HasTimeout":false}]',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}', '{}'
);

-- params = { require_timeout = false, max_failed_percent = 50, lookback_days = 1 }
INSERT INTO aws_sfn_state_machine (
    account_id, region, arn, name, status, states, metric_since, metric_succeeded_daily,
    metric_failed_daily, metric_timed_out_daily, metric_aborted_daily
)
VALUES
(
    '1', 'eu', 'm:pass-without-timeout', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasTimeout":false}]',
    '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":1}', '{"2025-12-31T00:00:00Z":1}',
    '{"2025-12-30T00:00:00Z":9}', '{}'
);
