INSERT INTO aws_sns_topic (account_id, region, arn, name, kms_master_key_id) VALUES
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-alias', 'pass-alias', 'alias/aws/sns'),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:fail-no-key', 'fail-no-key', ''),
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:unknown-unread', 'unknown-unread', NULL);
