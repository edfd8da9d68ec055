INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:t', 't');
INSERT INTO aws_eventbridge_rule (account_id, region, arn, name)
VALUES ('111111111111', 'eu-west-1', 'arn:aws:events:eu-west-1:111111111111:rule/r', 'r');
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES ('111111111111', 'eu-west-1', 'arn:aws:s3:::b', 'b');
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('111111111111', 'eu-west-1', 'arn:aws:logs:eu-west-1:111111111111:log-group:g', 'g');
INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-topic', 'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-topic",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:t"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-pattern',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-pattern",
      "Condition":{"ArnLike":{"aws:SourceArn":
      "arn:aws:events:eu-west-1:111111111111:rule/*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-bucket',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-bucket",
      "Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"},
      "ArnLike":{"aws:SourceArn":"arn:aws:s3:::b"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-log-group',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"logs.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-log-group",
      "Condition":{"ArnLike":{"aws:SourceArn":
      "arn:aws:logs:eu-west-1:111111111111:log-group:g:*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-account',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-account",
      "Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:pass-elsewhere',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:pass-elsewhere",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:222222222222:t"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:fail-topic-gone',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:fail-topic-gone",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:gone"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:fail-rule-gone',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:fail-rule-gone",
      "Condition":{"ArnLike":{"aws:SourceArn":
      "arn:aws:events:eu-west-1:111111111111:rule/gone"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:fail-anybody',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:fail-anybody"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unknown-bucket',
    'x',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:unknown-bucket",
      "Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"},
      "ArnLike":{"aws:SourceArn":"arn:aws:s3:::gone"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:exempt-edge',
    'x',
    '{"Statement":[{"Sid":"replicator-lambda-GetFunction","Effect":"Allow",
      "Principal":{"Service":"replicator.lambda.amazonaws.com"},
      "Action":"lambda:GetFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:exempt-edge"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:exempt-none',
    'x', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unknown-policy',
    'x', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-alias-of-gone-topic', 'x', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unknown-alias',
    'x', '{}'
);
INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_arn, policy)
VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-alias-of-gone-topic:live', 'live',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-alias-of-gone-topic',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":
      "arn:aws:lambda:eu-west-1:111111111111:function:fail-alias-of-gone-topic:live",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:gone"}}}]}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-alias:live', 'live',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-alias', NULL
);
