INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:pass-bucket', 'pass-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:pass-bucket-wildcard',
    'pass-bucket-wildcard',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:*", "Condition": {"StringLike": {"aws:SourceArn": "arn:aws:s3:::*"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:pass-topic', 'pass-topic',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:eu:111111111111:t"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-no-policy',
    'fail-no-policy', '{}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-other-service',
    'fail-other-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "lambda:InvokeFunction"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-other-bucket',
    'fail-other-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::c"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-other-account',
    'fail-other-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-without-account',
    'fail-without-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-without-condition',
    'fail-without-condition',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "lambda:InvokeFunction"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-other-action',
    'fail-other-action',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:GetFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:unknown-condition',
    'unknown-condition',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"StringEquals": {"aws:RequestedRegion": "eu"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-alias-has-no-policy',
    'fail-alias-has-no-policy',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:pass-alias-has-policy',
    'pass-alias-has-policy', '{}'
),
('111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-alias-gone', 'x', '{}'),
('111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:unknown-latest', 'x', '{}'),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:unknown-version',
    'unknown-version',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
('111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:no-trigger', 'no-trigger', '{}');
INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_name, function_arn, policy)
VALUES
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:fail-alias-has-no-policy:live',
    'live', 'x', 'arn:aws:lambda:eu:111111111111:function:fail-alias-has-no-policy', '{}'
),
(
    '111111111111', 'eu', 'arn:aws:lambda:eu:111111111111:function:pass-alias-has-policy:live',
    'live', 'y', 'arn:aws:lambda:eu:111111111111:function:pass-alias-has-policy',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '111111111111', 'eu', 'arn:aws:s3:::b', 'b',
    '{"LambdaFunctionConfigurations":[
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:pass-bucket"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:pass-bucket-wildcard"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-no-policy"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-other-service"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-other-bucket"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-other-account"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-without-account"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-other-action"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-alias-has-no-policy:live"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:pass-alias-has-policy:live"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:fail-alias-gone:live"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:unknown-latest:$LATEST"},
      {"LambdaFunctionArn":"arn:aws:lambda:eu:111111111111:function:unknown-version:7"}]}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, endpoint
)
VALUES
(
    '111111111111', 'eu', 's:2', 's:2', 'arn:aws:sns:eu:111111111111:t', 'lambda',
    'arn:aws:lambda:eu:111111111111:function:pass-topic'
),
(
    '111111111111', 'eu', 's:8', 's:8', 'arn:aws:sns:eu:111111111111:t', 'lambda',
    'arn:aws:lambda:eu:111111111111:function:fail-without-condition'
),
(
    '111111111111', 'eu', 's:10', 's:10', 'arn:aws:sns:eu:111111111111:t', 'lambda',
    'arn:aws:lambda:eu:111111111111:function:unknown-condition'
),
(
    '111111111111', 'eu', 's:mail', 's:mail', 'arn:aws:sns:eu:111111111111:t', 'email',
    'ops@example.com'
);
