INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
('1', 'r', 'arn:aws:s3:::b', 'b', '{}'),
(
    '1', 'r', 'arn:aws:s3:::open', 'open',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "config.amazonaws.com"},
    "Action": "s3:PutObject", "Resource": "arn:aws:s3:::open/*"}]}'
),
(
    '1', 'r', 'arn:aws:s3:::narrow', 'narrow',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "config.amazonaws.com"},
    "Action": "s3:PutObject", "Resource": "arn:aws:s3:::narrow/*",
    "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}}]}'
);
INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:t');
INSERT INTO aws_config_delivery_channel (
    account_id, region, arn, s3_bucket_name, history_status, sns_topic_arn, stream_status
)
VALUES
('1', 'r', 'pass-delivered', 'b', 'SUCCESS', NULL, ''),
('1', 'r', 'pass-told', 'b', 'SUCCESS', 'arn:aws:sns:r:1:t', 'SUCCESS'),
('1', 'r', 'pass-admitted', 'open', '', NULL, ''),
('1', 'r', 'fail-refused', 'open', 'FAILURE', NULL, ''),
('1', 'r', 'fail-topic-refuses', 'b', 'SUCCESS', 'arn:aws:sns:r:1:t', 'FAILURE'),
('1', 'r', 'fail-topic-gone', 'b', 'SUCCESS', 'arn:aws:sns:r:1:gone', 'SUCCESS'),
('1', 'r', 'fail-topic-and-unread', 'b', NULL, 'arn:aws:sns:r:1:gone', NULL),
('1', 'r', 'unknown-condition', 'narrow', '', NULL, ''),
('1', 'r', 'unknown-no-statement', 'b', '', NULL, ''),
('1', 'r', 'unknown-bucket', 'elsewhere', 'SUCCESS', NULL, ''),
('1', 'r', 'unknown-status', 'b', NULL, NULL, NULL),
('1', 'r', 'unknown-topic', 'b', 'SUCCESS', 'arn:aws:sns:r:2:t', 'SUCCESS'),
('1', 'r', 'unknown-not-told-yet', 'b', 'SUCCESS', 'arn:aws:sns:r:1:t', '');

-- params = { require_topic = true }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy)
VALUES
('1', 'r', 'arn:aws:s3:::b', 'b', '{}');
INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:t');
INSERT INTO aws_config_delivery_channel (
    account_id, region, arn, s3_bucket_name, history_status, sns_topic_arn, stream_status
)
VALUES
('1', 'r', 'fail-no-topic', 'b', 'SUCCESS', NULL, ''),
('1', 'r', 'pass-topic', 'b', 'SUCCESS', 'arn:aws:sns:r:1:t', 'SUCCESS');
