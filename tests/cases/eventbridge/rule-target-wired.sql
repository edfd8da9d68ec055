INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f",
      "Condition":{"ArnLike":{"aws:SourceArn":
      "arn:aws:events:eu-west-1:111111111111:rule/pass-*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unread', 'unread',
    NULL
);
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
('111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:q', 'q', '{}');
INSERT INTO aws_sfn_state_machine (account_id, region, arn, name)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:states:eu-west-1:111111111111:stateMachine:m', 'm'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/starts', 'starts', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":["states:StartExecution","sqs:*","lambda:InvokeFunction"],"Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":["events.amazonaws.com",
      "scheduler.amazonaws.com","pipes.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/group', 'group', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"sqs:SendMessage","Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"scheduler.amazonaws.com"},
      "Action":"sts:AssumeRole","Condition":{"ArnEquals":{"aws:SourceArn":
      "arn:aws:scheduler:eu-west-1:111111111111:schedule-group/default"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/distrusts', 'distrusts', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"states:StartExecution","Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/unread', 'unread', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"states:StartExecution","Resource":"*"}]}}]',
    NULL
);

INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state, managed_by, targets)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/pass-function', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-function', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-gone', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:lambda:eu-west-1:111111111111:function:gone"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-queue', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:sqs:eu-west-1:111111111111:q"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-no-target', 'x',
    'ENABLED', NULL, '[]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/pass-machine', 'x',
    'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/pass-queue-by-role',
    'x', 'ENABLED', NULL,
    '[{"Arn":"arn:aws:sqs:eu-west-1:111111111111:q",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-one-of-two',
    'x', 'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"},
      {"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:gone",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-no-role', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-role-gone', 'x',
    'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/gone"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-role-may-not',
    'x', 'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/nothing"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/fail-distrusted',
    'x', 'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/distrusts"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-trust', 'x',
    'ENABLED', NULL,
    '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/unread"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-policy', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:lambda:eu-west-1:111111111111:function:unread"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-kind', 'x',
    'ENABLED', NULL, '[{"Arn":"arn:aws:logs:eu-west-1:111111111111:log-group:g"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-targets', 'x',
    'ENABLED', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-state', 'x',
    NULL, NULL, '[{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/exempt-disabled', 'x',
    'DISABLED', NULL, '[]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/exempt-managed', 'x',
    'ENABLED', 'autoscaling.amazonaws.com', '[]'
);

INSERT INTO aws_scheduler_schedule (account_id, region, arn, name, group_name, state, target)
VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/default/pass-machine', 'x', 'default',
    'ENABLED',
    '{"Arn":"arn:aws:states:eu-west-1:111111111111:stateMachine:m",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/default/pass-group', 'x', 'default',
    'ENABLED',
    '{"Arn":"arn:aws:sqs:eu-west-1:111111111111:q",
      "RoleArn":"arn:aws:iam::111111111111:role/group"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/other/fail-group', 'x', 'other',
    'ENABLED',
    '{"Arn":"arn:aws:sqs:eu-west-1:111111111111:q",
      "RoleArn":"arn:aws:iam::111111111111:role/group"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/default/unknown-universal', 'x',
    'default', 'ENABLED',
    '{"Arn":"arn:aws:scheduler:::aws-sdk:ec2:stopInstances",
      "RoleArn":"arn:aws:iam::111111111111:role/starts"}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/default/unknown-target', 'x', 'default',
    'ENABLED', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:scheduler:eu-west-1:111111111111:schedule/default/exempt-disabled', 'x', 'default',
    'DISABLED', NULL
);

INSERT INTO aws_pipes_pipe (
    account_id, region, arn, name, source, target, desired_state, role_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:pipes:eu-west-1:111111111111:pipe/pass-both', 'x',
    'arn:aws:sqs:eu-west-1:111111111111:q',
    'arn:aws:lambda:eu-west-1:111111111111:function:f', 'RUNNING',
    'arn:aws:iam::111111111111:role/starts'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:pipes:eu-west-1:111111111111:pipe/fail-source-gone',
    'x', 'arn:aws:sqs:eu-west-1:111111111111:gone',
    'arn:aws:lambda:eu-west-1:111111111111:function:f', 'RUNNING',
    'arn:aws:iam::111111111111:role/starts'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:pipes:eu-west-1:111111111111:pipe/unknown-role', 'x',
    'arn:aws:kinesis:eu-west-1:111111111111:stream/s',
    'arn:aws:lambda:eu-west-1:111111111111:function:f', 'RUNNING', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:pipes:eu-west-1:111111111111:pipe/exempt-stopped', 'x',
    'arn:aws:kinesis:eu-west-1:111111111111:stream/s',
    'arn:aws:lambda:eu-west-1:111111111111:function:gone', 'STOPPED', NULL
);
INSERT INTO aws_pipes_pipe (
    account_id, region, arn, name, source, target, desired_state, current_state, role_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:pipes:eu-west-1:111111111111:pipe/exempt-deleting',
    'x', 'arn:aws:sqs:eu-west-1:111111111111:gone',
    'arn:aws:lambda:eu-west-1:111111111111:function:f', 'RUNNING', 'DELETING',
    'arn:aws:iam::111111111111:role/starts'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:q', 'q',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*"}]}'
);
INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state, targets)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/unknown-above', 'x',
    'ENABLED', '[{"Arn":"arn:aws:sqs:eu-west-1:111111111111:q"}]'
);
