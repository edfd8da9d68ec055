INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:open', 'open',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*"}]}'
),
('111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:shut', 'shut', '{}');
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/sends', 'sends', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"sqs:SendMessage","Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"scheduler.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
);
INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state, managed_by, targets)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/pass-kept', 'x',
    'ENABLED', NULL,
    '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:open"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-dropped', 'x',
    'ENABLED', NULL, '[{"Arn":"t","DeadLetterArn":null}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-one', 'x',
    'ENABLED', NULL,
    '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:open"},{"Arn":"u"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-shut', 'x',
    'ENABLED', NULL,
    '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:shut"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-gone', 'x',
    'ENABLED', NULL,
    '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:gone"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-elsewhere',
    'x', 'ENABLED', NULL,
    '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:222222222222:q"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-targets', 'x',
    'ENABLED', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/exempt-none', 'x',
    'ENABLED', NULL, '[]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/exempt-disabled', 'x',
    'DISABLED', NULL, '[{"Arn":"t"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/exempt-managed', 'x',
    'ENABLED', 'autoscaling.amazonaws.com', '[{"Arn":"t"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-state', 'x',
    NULL, NULL, '[{"Arn":"t"}]'
);
INSERT INTO aws_scheduler_schedule (account_id, region, arn, name, group_name, state, target)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:scheduler:eu-west-1:111111111111:schedule/d/pass-role',
    'x', 'd', 'ENABLED',
    '{"Arn":"t","RoleArn":"arn:aws:iam::111111111111:role/sends",
      "DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:shut"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/d/fail-dropped', 'x', 'd', 'ENABLED',
    '{"Arn":"t","RoleArn":"arn:aws:iam::111111111111:role/sends"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/d/unknown-target', 'x', 'd', 'ENABLED',
    NULL
);

-- params = { max_retries = 3 }
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:open', 'open',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*"}]}'
);
INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state, targets)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/pass-few', 'x',
    'ENABLED',
    '[{"Arn":"t","MaximumRetryAttempts":3,
      "DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:open"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-many', 'x',
    'ENABLED', '[{"Arn":"t","DeadLetterArn":"arn:aws:sqs:eu-west-1:111111111111:open"}]'
);
