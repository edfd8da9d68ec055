INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::pass-on', 'pass-on', 1),
('1', 'eu-west-1', 'arn:aws:s3:::fail-off', 'fail-off', 0),
('1', 'eu-west-1', 'arn:aws:s3:::exempt-my-access-logs-1', 'exempt-my-access-logs-1', 0),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { exceptions = [] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::fail-access-logs-count-too', 'fail-access-logs-count-too', 0);
