INSERT INTO aws_lambda_function (account_id, region, arn, name, policy_std)
VALUES
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-bucket', 'pass-bucket',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-bucket-wildcard', 'pass-bucket-wildcard',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:*"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"stringlike":{"aws:sourcearn":["arn:aws:s3:::*"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-topic', 'pass-topic',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["sns.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:sns:eu:1:t"]}}}]}'
),
('1', 'eu', 'arn:aws:lambda:eu:1:function:fail-no-policy', 'fail-no-policy', NULL),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-other-service', 'fail-other-service',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["sns.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-other-bucket', 'fail-other-bucket',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::c"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-other-account', 'fail-other-account',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["2"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-without-account', 'fail-without-account',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-without-condition', 'fail-without-condition',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["sns.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-other-action', 'fail-other-action',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:getfunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-condition', 'unknown-condition',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["sns.amazonaws.com"]},
      "Condition":{"stringequals":{"aws:principalorgid":["o-1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-alias-has-no-policy', 'fail-alias-has-no-policy',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
('1', 'eu', 'arn:aws:lambda:eu:1:function:pass-alias-has-policy', 'pass-alias-has-policy', NULL),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:unknown-version', 'unknown-version',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
),
('1', 'eu', 'arn:aws:lambda:eu:1:function:no-trigger', 'no-trigger', NULL);
INSERT INTO aws_lambda_alias (
    account_id, region, arn, name, function_name, function_arn, policy_std
)
VALUES
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:fail-alias-has-no-policy:live', 'live', 'x',
    'arn:aws:lambda:eu:1:function:fail-alias-has-no-policy', NULL
),
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:pass-alias-has-policy:live', 'live', 'y',
    'arn:aws:lambda:eu:1:function:pass-alias-has-policy',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:s3:::b"]},
      "stringequals":{"aws:sourceaccount":["1"]}}}]}'
);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '1', 'eu', 'arn:aws:s3:::b', 'b',
    '{"LambdaFunctionConfigurations":[
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:pass-bucket"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:pass-bucket-wildcard"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-no-policy"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-other-service"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-other-bucket"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-other-account"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-without-account"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-other-action"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:fail-alias-has-no-policy:live"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:pass-alias-has-policy:live"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:1:function:unknown-version:7"}]}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, endpoint
)
VALUES
(
    '1', 'eu', 's:2', 's:2', 'arn:aws:sns:eu:1:t', 'lambda',
    'arn:aws:lambda:eu:1:function:pass-topic'
),
(
    '1', 'eu', 's:8', 's:8', 'arn:aws:sns:eu:1:t', 'lambda',
    'arn:aws:lambda:eu:1:function:fail-without-condition'
),
(
    '1', 'eu', 's:10', 's:10', 'arn:aws:sns:eu:1:t', 'lambda',
    'arn:aws:lambda:eu:1:function:unknown-condition'
),
('1', 'eu', 's:mail', 's:mail', 'arn:aws:sns:eu:1:t', 'email', 'ops@example.com');
