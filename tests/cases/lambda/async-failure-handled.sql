INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:sns:eu:1:dead', 'dead');
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, dead_letter_config_target_arn, policy
)
VALUES
('1', 'eu', 'arn:function:pass-queue', 'a', 'arn:aws:sqs:eu:1:dead', '{}'),
('1', 'eu', 'arn:function:pass-topic', 'b', 'arn:aws:sns:eu:1:dead', '{}'),
('1', 'eu', 'arn:function:pass-destination', 'c', NULL, '{}'),
('1', 'eu', 'arn:function:fail-topic-gone', 'd', 'arn:aws:sns:eu:1:gone', '{}'),
(
    '1', 'eu', 'arn:function:fail-events-dropped', 'e', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction"}]}'
),
(
    '1', 'eu', 'arn:function:fail-log-events-dropped', 'f', NULL,
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Service": "logs.eu-west-1.amazonaws.com"},
      "Action": "lambda:InvokeFunction"}]}'
),
('1', 'eu', 'arn:function:fail-only-success-destination', 'g', NULL, '{}'),
(
    '1', 'eu', 'arn:function:exempt-api', 'h', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"},
      "Action": "lambda:InvokeFunction"}]}'
),
('1', 'eu', 'arn:function:exempt-no-policy', 'i', NULL, '{}');
INSERT INTO aws_lambda_event_invoke_config (
    account_id, region, arn, function_arn, function_name, qualifier, destination_config
)
VALUES
(
    '1', 'eu', 'x:c', 'arn:function:pass-destination', 'c', '$LATEST',
    '{"OnFailure":{"Destination":"arn:aws:sns:eu:1:dead"}}'
),
(
    '1', 'eu', 'x:g', 'arn:function:fail-only-success-destination', 'g', '$LATEST',
    '{"OnSuccess":{"Destination":"arn:aws:sqs:eu:1:ok"},"OnFailure":{}}'
);

-- params = { max_retries = 1, max_age_s = 3600 }
INSERT INTO aws_lambda_function (account_id, region, arn, name, dead_letter_config_target_arn)
VALUES
('1', 'eu', 'arn:function:pass-within', 'a', 'arn:aws:sqs:eu:1:dead'),
('1', 'eu', 'arn:function:fail-defaults', 'b', 'arn:aws:sqs:eu:1:dead'),
('1', 'eu', 'arn:function:fail-age', 'c', 'arn:aws:sqs:eu:1:dead'),
('1', 'eu', 'arn:function:fail-retries-of-alias', 'd', 'arn:aws:sqs:eu:1:dead');
INSERT INTO aws_lambda_event_invoke_config (
    account_id, region, arn, function_arn, function_name, qualifier, maximum_retry_attempts,
    maximum_event_age_in_seconds
)
VALUES
('1', 'eu', 'x:a', 'arn:function:pass-within', 'a', '$LATEST', 0, 60),
('1', 'eu', 'x:c', 'arn:function:fail-age', 'c', '$LATEST', 0, 3601),
('1', 'eu', 'x:d', 'arn:function:fail-retries-of-alias', 'd', '$LATEST', 0, 60),
('1', 'eu', 'x:d2', 'arn:function:fail-retries-of-alias', 'd', 'live', 2, 60);
