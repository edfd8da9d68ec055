INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, protocol, endpoint
)
VALUES
('1', 'eu', 't:pass-https', 't:pass-https', 'https', 'https://a.example'),
('1', 'eu', 't:pass-queue', 't:pass-queue', 'sqs', 'arn:aws:sqs:eu:1:q'),
('1', 'eu', 't:fail-http', 't:fail-http', 'http', 'http://a.example'),
('1', 'eu', 't:exempt-deleted', 'Deleted', 'http', 'http://a.example'),
('1', 'eu', 't:fail-pending', 'PendingConfirmation', 'http', 'http://a.example'),
('1', 'eu', 't:unknown-protocol', 't:unknown-protocol', NULL, 'x');
