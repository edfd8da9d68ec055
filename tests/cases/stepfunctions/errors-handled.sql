INSERT INTO aws_sfn_state_machine (account_id, region, arn, name, status, states)
VALUES
(
    '1', 'eu', 'm:pass-retry', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":false,"HasTimeout":true}]'
),
(
    '1', 'eu', 'm:pass-catch', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":false,"HasCatch":true,"HasTimeout":false,
      "MachineTimeout":true},{"Name":"B","Type":"Pass"}]'
),
(
    '1', 'eu', 'm:fail-neither', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasTimeout":true},
      {"Name":"M/B","Type":"Task","HasRetry":false,"HasCatch":false,"HasTimeout":true}]'
),
(
    '1', 'eu', 'm:fail-no-timeout', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasCatch":true,"HasTimeout":false}]'
),
('1', 'eu', 'm:unknown-definition', 'x', 'ACTIVE', NULL),
('1', 'eu', 'm:exempt-no-task', 'x', 'ACTIVE', '[{"Name":"A","Type":"Pass"}]'),
(
    '1', 'eu', 'm:exempt-deleting', 'x', 'DELETING', '[{"Name":"A","Type":"Task"}]'
);

-- params = { require_timeout = false }
INSERT INTO aws_sfn_state_machine (account_id, region, arn, name, status, states)
VALUES
(
    '1', 'eu', 'm:pass-without-timeout', 'x', 'ACTIVE',
    '[{"Name":"A","Type":"Task","HasRetry":true,"HasTimeout":false}]'
);
