INSERT INTO aws_lambda_layer_version (account_id, region, arn, layer_arn, version)
VALUES
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:layer:l:2',
    'arn:aws:lambda:eu:111111111111:layer:l', 2
);
INSERT INTO aws_lambda_function (account_id, region, arn, name, layers)
VALUES
(
    '111111111111', 'eu', 'f:pass-own', 'a', '[{"Arn":"arn:aws:lambda:eu:111111111111:layer:l:2"}]'
),
(
    '111111111111', 'eu', 'f:pass-of-aws', 'b',
    '[{"Arn":"arn:aws:lambda:eu:580247275435:layer:LambdaInsightsExtension:14"}]'
),
(
    '111111111111', 'eu', 'f:pass-own-elsewhere', 'c',
    '[{"Arn":"arn:aws:lambda:us:111111111111:layer:l:9"}]'
),
(
    '111111111111', 'eu', 'f:fail-version-gone', 'd',
    '[{"Arn":"arn:aws:lambda:eu:111111111111:layer:l:1"}]'
),
(
    '111111111111', 'eu', 'f:fail-stranger', 'e',
    '[{"Arn":"arn:aws:lambda:eu:111111111111:layer:l:2"},
      {"Arn":"arn:aws:lambda:eu:222222222222:layer:l:2"}]'
),
('111111111111', 'eu', 'f:exempt-none', 'f', '[]'),
('111111111111', 'eu', 'f:unknown-layers', 'g', NULL),
('111111111111', 'eu', 'f:unknown-arn', 'h', '[{"Arn":null}]');

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name, layers)
VALUES
(
    '111111111111', 'eu', 'f:pass-listed', 'a',
    '[{"Arn":"arn:aws:lambda:eu:222222222222:layer:l:2"}]'
),
(
    '111111111111', 'eu', 'f:fail-not-listed', 'b',
    '[{"Arn":"arn:aws:lambda:eu:580247275435:layer:LambdaInsightsExtension:14"}]'
);
