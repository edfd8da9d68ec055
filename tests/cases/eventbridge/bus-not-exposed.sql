INSERT INTO aws_eventbridge_bus (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/pass-none',
    'pass-none', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/pass-own',
    'pass-own',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},
      "Action":"events:*",
      "Resource":"arn:aws:events:eu-west-1:111111111111:event-bus/pass-own"}]}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:events:eu-west-1:111111111111:event-bus/pass-organisation', 'pass-organisation',
    '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"events:PutEvents",
      "Resource":"arn:aws:events:eu-west-1:111111111111:event-bus/pass-organisation",
      "Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/fail-anyone',
    'fail-anyone',
    '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"events:PutEvents",
      "Resource":"arn:aws:events:eu-west-1:111111111111:event-bus/fail-anyone"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/fail-account',
    'fail-account',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},
      "Action":"events:PutEvents",
      "Resource":"arn:aws:events:eu-west-1:111111111111:event-bus/fail-account"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/unknown-policy',
    'unknown-policy', NULL
);

-- params = { trusted_accounts = ["222222222222"], require_policy = true }
INSERT INTO aws_eventbridge_bus (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/pass-trusted',
    'pass-trusted',
    '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},
      "Action":"events:PutEvents",
      "Resource":"arn:aws:events:eu-west-1:111111111111:event-bus/pass-trusted"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:event-bus/fail-none',
    'fail-none', '{}'
),
('111111111111', 'eu-west-1', 'b:pass-partner', 'aws.partner/example.com/1/orders', '{}'),
('111111111111', 'eu-west-1', 'b:pass-default', 'default', '{}');
