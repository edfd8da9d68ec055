INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:dead', 'dead',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:shut', 'shut', '{}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, redrive_policy
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:s:pass-queue', 'arn:s:pass-queue',
    'arn:aws:sns:eu-west-1:111111111111:pass-logged', 'sqs',
    '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:dead"}'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-dropped', 'arn:s:fail-dropped',
    'arn:aws:sns:eu-west-1:111111111111:fail-not-logged', 'lambda', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-shut', 'arn:s:fail-shut',
    'arn:aws:sns:eu-west-1:111111111111:fail-not-logged', 'https',
    '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:shut"}'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-gone', 'arn:s:fail-gone',
    'arn:aws:sns:eu-west-1:111111111111:pass-logged', 'sqs',
    '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:gone"}'
),
(
    '111111111111', 'eu-west-1', 'arn:s:exempt-mail', 'arn:s:exempt-mail',
    'arn:aws:sns:eu-west-1:111111111111:exempt-mail-alone', 'email', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-policy', 'arn:s:unknown-policy',
    'arn:aws:sns:eu-west-1:111111111111:unknown-topic', 'sqs', NULL
);
INSERT INTO aws_sns_topic (
    account_id, region, arn, name, http_failure_feedback_role_arn,
    lambda_failure_feedback_role_arn, sqs_failure_feedback_role_arn
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:pass-logged', 'a', '', '',
    'arn:role'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-not-logged', 'b',
    'arn:role', '', ''
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:exempt-mail-alone', 'c', '',
    '', ''
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:unknown-topic', 'd', NULL,
    NULL, NULL
);

-- params = { delivery_status = false }
INSERT INTO aws_sns_topic (account_id, region, arn, name, sqs_failure_feedback_role_arn)
VALUES ('1', 'eu', 't:exempt-not-asked', 'a', '');
