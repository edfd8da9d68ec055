INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f', '{}'
);
INSERT INTO aws_dynamodb_table (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/t', 't', '{}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/calls', 'calls', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":["lambda:InvokeFunction","dynamodb:PutItem"],"Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"states.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"states.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/distrusts', 'distrusts', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"lambda:InvokeFunction","Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
);
INSERT INTO aws_sfn_state_machine (account_id, region, arn, name, status, role_arn, states)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:states:eu-west-1:111111111111:stateMachine:pass-both',
    'x', 'ACTIVE', 'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:states:::lambda:invoke",
      "Named":{"FunctionName":"f"}},
      {"Name":"B","Type":"Task","Resource":"arn:aws:states:::dynamodb:putItem",
      "Named":{"TableName":"t"}}]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:states:eu-west-1:111111111111:stateMachine:fail-gone',
    'x', 'ACTIVE', 'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"A","Type":"Task",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:gone"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:fail-table-gone', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"B","Type":"Task","Resource":"arn:aws:states:::dynamodb:putItem",
      "Named":{"TableName":"gone"}}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:fail-may-not', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/nothing',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:fail-other-action', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"B","Type":"Task","Resource":"arn:aws:states:::dynamodb:deleteItem",
      "Named":{"TableName":"t"}}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:fail-distrusted', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/distrusts',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:unknown-elsewhere', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:222222222222:function:f"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:unknown-role', 'x', 'ACTIVE', NULL,
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:unknown-states', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:exempt-names-nothing', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Named":{}},
      {"Name":"B","Type":"Pass","Resource":null}]'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:exempt-deleting', 'x', 'DELETING',
    'arn:aws:iam::111111111111:role/nothing',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f', '{}'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/calls', 'calls', '[]',
    '[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
      "Action":"lambda:InvokeFunction","Resource":"*"}]}}]',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"states.amazonaws.com"},
      "Action":"sts:AssumeRole"}]}'
);
INSERT INTO aws_sfn_state_machine (account_id, region, arn, name, status, role_arn, states)
VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:states:eu-west-1:111111111111:stateMachine:unknown-above', 'x', 'ACTIVE',
    'arn:aws:iam::111111111111:role/calls',
    '[{"Name":"A","Type":"Task","Resource":"arn:aws:lambda:eu-west-1:111111111111:function:f"}]'
);
