INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, kms_master_key_id, sqs_managed_sse_enabled
) VALUES
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-sse', 'pass-sse', '', 1),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-alias', 'pass-alias', 'alias/aws/sqs', 0),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-key', 'pass-key', 'k-1', 0),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:fail-neither', 'fail-neither', '', 0),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:unknown-sse', 'unknown-sse', '', NULL),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:unknown-unread', 'unknown-unread', NULL, NULL);

-- params = { require_cmk = true }
INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id) VALUES
('1', 'eu-west-1', 'arn:aws:kms:eu-west-1:1:alias/aws/sqs', 'alias/aws/sqs', 'k-aws'),
('1', 'eu-west-1', 'arn:aws:kms:eu-west-1:1:alias/orders', 'alias/orders', 'k-1');

INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, kms_master_key_id, sqs_managed_sse_enabled
) VALUES
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-id', 'pass-id', 'k-1', 0),
(
    '1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-arn', 'pass-arn',
    'arn:aws:kms:eu-west-1:1:key/k-1', 0
),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:pass-alias', 'pass-alias', 'alias/orders', 0),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:fail-sse', 'fail-sse', '', 1),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:fail-alias', 'fail-alias', 'alias/aws/sqs', 0),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:fail-id', 'fail-id', 'k-aws', 0),
(
    '1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:fail-arn', 'fail-arn',
    'arn:aws:kms:eu-west-1:1:key/k-aws', 0
),
('1', 'eu-west-1', 'arn:aws:sqs:eu-west-1:1:unknown-unread', 'unknown-unread', NULL, NULL);
