-- params = { regions = ["eu-*", "us-east-1"] }

INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'eu-west-1', 'arn:aws:sns:eu-west-1:1:pass-pattern', 'a', '{}'),
('1', 'us-east-1', 'arn:aws:sns:us-east-1:1:pass-named', 'b', NULL),
('1', 'us-west-2', 'arn:aws:sns:us-west-2:1:fail-other', 'c', '{}');

INSERT INTO aws_iam_role (account_id, region, arn, name, tags)
VALUES
('1', 'global', 'arn:aws:iam::1:role/exempt-global', 'a', '{}');

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, tags)
VALUES
('1', 'us-west-2', 'arn:aws:kms:us-west-2:1:key/exempt-of-aws', 'k', 'AWS', '{}');

-- params = { regions = ["eu-west-1"], types = ["AWS::SQS::Queue"] }

INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sns:r:1:left-out', 'a', '{}');

INSERT INTO aws_sqs_queue (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sqs:r:1:fail-queue', 'a', '{}');
