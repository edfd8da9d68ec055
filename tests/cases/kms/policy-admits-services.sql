INSERT INTO aws_kms_key (account_id, region, arn, id, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-logs', 'pass-logs',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "logs.r.amazonaws.com"},
      "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"ArnLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:r:111111111111:*"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-logs-of-another-region',
    'fail-logs-of-another-region',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "logs.q.amazonaws.com"},
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-alarms', 'fail-alarms',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-alarms', 'pass-alarms',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-alarms-of-the-account',
    'pass-alarms-of-the-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-alarms-of-another-account',
    'fail-alarms-of-another-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-condition', 'unknown-condition',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-bucket', 'fail-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt",
      "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-bucket', 'pass-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-bucket-of-another-name',
    'fail-bucket-of-another-name',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::c"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-queue-by-alias',
    'fail-queue-by-alias',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/pass-queue', 'pass-queue',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/fail-decrypt-alone', 'fail-decrypt-alone',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}, {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "kms:Decrypt", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:kms:r:111111111111:key/exempt-nobody-writes',
    'exempt-nobody-writes',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"}]}'
),
('111111111111', 'r', 'arn:aws:kms:r:111111111111:key/unknown-policy', 'unknown-policy', NULL);

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES
('111111111111', 'r', 'arn:aws:kms:r:111111111111:alias/q', 'alias/q', 'fail-queue-by-alias');

INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, kms_key_id)
VALUES
('111111111111', 'r', 'g1', 'g1', 'arn:aws:kms:r:111111111111:key/pass-logs'),
('111111111111', 'r', 'g2', 'g2', 'arn:aws:kms:r:111111111111:key/fail-logs-of-another-region'),
('111111111111', 'r', 'g3', 'g3', NULL);

INSERT INTO aws_sns_topic (account_id, region, arn, name, kms_master_key_id)
VALUES
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t1', 't1',
    'arn:aws:kms:r:111111111111:key/fail-alarms'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t2', 't2',
    'arn:aws:kms:r:111111111111:key/pass-alarms'
),
('111111111111', 'r', 'arn:aws:sns:r:111111111111:t3', 't3', 'pass-alarms-of-the-account'),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t4', 't4',
    'arn:aws:kms:r:111111111111:key/fail-alarms-of-another-account'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t5', 't5',
    'arn:aws:kms:r:111111111111:key/unknown-condition'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t6', 't6',
    'arn:aws:kms:r:111111111111:key/fail-bucket'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t7', 't7',
    'arn:aws:kms:r:111111111111:key/pass-bucket'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t8', 't8',
    'arn:aws:kms:r:111111111111:key/fail-bucket-of-another-name'
),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t9', 't9',
    'arn:aws:kms:r:111111111111:key/exempt-nobody-writes'
),
('111111111111', 'r', 'arn:aws:sns:r:111111111111:t10', 't10', ''),
(
    '111111111111', 'r', 'arn:aws:sns:r:111111111111:t11', 't11',
    'arn:aws:kms:r:111111111111:key/unknown-policy'
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, ok_actions
)
VALUES
(
    '111111111111', 'r', 'arn:aws:cloudwatch:r:111111111111:alarm:a', 'a', 1,
    '["arn:aws:sns:r:111111111111:t1", "arn:aws:sns:r:111111111111:t2",
      "arn:aws:sns:r:111111111111:t3", "arn:aws:sns:r:111111111111:t4"]',
    '["arn:aws:sns:r:111111111111:t5", "arn:aws:sns:r:111111111111:t11"]'
),
(
    '111111111111', 'r', 'arn:aws:cloudwatch:r:111111111111:alarm:b', 'b', 0,
    '["arn:aws:sns:r:111111111111:t9"]', '[]'
);

INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::b', 'b',
    '{"TopicConfigurations": [{"TopicArn": "arn:aws:sns:r:111111111111:t6"},
      {"TopicArn": "arn:aws:sns:r:111111111111:t7"},
      {"TopicArn": "arn:aws:sns:r:111111111111:t8"}]}'
);

INSERT INTO aws_sqs_queue (account_id, region, arn, name, kms_master_key_id)
VALUES
('111111111111', 'r', 'arn:aws:sqs:r:111111111111:q1', 'q1', 'alias/q'),
(
    '111111111111', 'r', 'arn:aws:sqs:r:111111111111:q2', 'q2',
    'arn:aws:kms:r:111111111111:key/pass-queue'
),
(
    '111111111111', 'r', 'arn:aws:sqs:r:111111111111:q3', 'q3',
    'arn:aws:kms:r:111111111111:key/fail-decrypt-alone'
);

INSERT INTO aws_sns_topic_subscription (account_id, region, arn, topic_arn, protocol, endpoint)
VALUES
(
    '111111111111', 'r', 's1', 'arn:aws:sns:r:111111111111:t10', 'sqs',
    'arn:aws:sqs:r:111111111111:q1'
),
(
    '111111111111', 'r', 's2', 'arn:aws:sns:r:111111111111:t10', 'sqs',
    'arn:aws:sqs:r:111111111111:q2'
),
(
    '111111111111', 'r', 's3', 'arn:aws:sns:r:111111111111:t10', 'sqs',
    'arn:aws:sqs:r:111111111111:q3'
);
