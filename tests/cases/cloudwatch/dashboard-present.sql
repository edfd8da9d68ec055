-- noqa: disable=PRS
INSERT INTO aws_account (account_id, region, arn, partition)
VALUES
('pass-one', 'global', 'arn:aws:iam::pass-one:root', 'aws'),
('fail-none', 'global', 'arn:aws:iam::fail-none:root', 'aws'),
('fail-two-widgets', 'global', 'arn:aws:iam::fail-two-widgets:root', 'aws'),
('fail-no-widgets', 'global', 'arn:aws:iam::fail-no-widgets:root', 'aws'),
('unknown-body', 'global', 'arn:aws:iam::unknown-body:root', 'aws');
INSERT INTO aws_cloudwatch_dashboard (account_id, region, arn, dashboard_name, dashboard_body)
VALUES
('pass-one', 'global', 'arn:d:1', 'main', '{"widgets":[{},{},{}]}'),
('pass-one', 'global', 'arn:d:2', 'empty', '{"widgets":[]}'),
('fail-two-widgets', 'global', 'arn:d:3', 'main', '{"widgets":[{},{}]}'),
('fail-no-widgets', 'global', 'arn:d:4', 'main', '{}'),
('unknown-body', 'global', 'arn:d:5', 'main', NULL);

-- params = { names = ["pay-prod*", "pay-dev*"], services = ["AWS/Lambda", "AWS/RDS"], min_widgets = 1 }
INSERT INTO aws_account (account_id, region, arn, partition)
VALUES
('pass-all', 'global', 'arn:aws:iam::pass-all:root', 'aws'),
('fail-no-dev', 'global', 'arn:aws:iam::fail-no-dev:root', 'aws'),
('fail-other-namespace', 'global', 'arn:aws:iam::fail-other-namespace:root', 'aws');
INSERT INTO aws_cloudwatch_dashboard (account_id, region, arn, dashboard_name, dashboard_body)
VALUES
(
    'pass-all', 'global', 'arn:d:1', 'pay-prod-eu',
    '{"widgets":[{"type":"metric","properties":{"metrics":[["AWS\/Lambda","Errors"]]}}]}'
),
(
    'pass-all', 'global', 'arn:d:2', 'pay-dev',
    '{"widgets":[{"properties":{"metrics":[[{"expression":"SEARCH(''{AWS/RDS,DBInstanceIdentifier} CPU'',''Sum'')"}]]}}]}'
),
(
    'fail-no-dev', 'global', 'arn:d:3', 'pay-prod',
    '{"widgets":[{"properties":{"metrics":[["AWS/Lambda","Errors"],["AWS/RDS","CPUUtilization"]]}}]}'
),
(
    'fail-other-namespace', 'global', 'arn:d:4', 'pay-prod',
    '{"widgets":[{"properties":{"metrics":[["AWS/LambdaInsights","x"],["AWS/RDS","CPUUtilization"]]}}]}'
),
('fail-other-namespace', 'global', 'arn:d:5', 'pay-dev', '{"widgets":[{}]}');
