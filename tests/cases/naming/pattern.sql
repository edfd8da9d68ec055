-- params = { patterns = ["shop-*-prod", "cart-*", "AWS::S3::Bucket=acme-[a-z]*-prod"] }

INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::pass-own-pattern', 'acme-logs-prod'),
('1', 'r', 'arn:aws:s3:::fail-pattern-of-others', 'shop-logs-prod'),
('1', 'r', 'arn:aws:s3:::fail-no-letter', 'acme-1-prod'),
('1', 'r', 'arn:aws:s3:::exempt-cdk', 'cdk-hnb659fds-assets-111111111111-eu-west-1'),
('1', 'r', 'arn:aws:s3:::unknown-name', NULL);

INSERT INTO aws_sqs_queue (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:sqs:r:1:pass-first', 'shop-orders-prod'),
('1', 'r', 'arn:aws:sqs:r:1:pass-second', 'cart-orders'),
('1', 'r', 'arn:aws:sqs:r:1:fail-neither', 'orders');

INSERT INTO aws_dynamodb_table (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:dynamodb:r:1:table/fail-letter-case', 'Shop-orders-prod');

INSERT INTO aws_secretsmanager_secret (account_id, region, arn, name, owning_service)
VALUES
('1', 'r', 'arn:aws:secretsmanager:r:1:secret:exempt-of-rds', 'rds!db-1', 'rds'),
('1', 'r', 'arn:aws:secretsmanager:r:1:secret:fail-own', 'db', NULL);

-- params = { patterns = ["AWS::SNS::Topic=shop-*"], types = ["AWS::SNS::Topic", "AWS::SQS::Queue"] }

INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-shop', 'shop-a'),
('1', 'r', 'arn:aws:sns:r:1:fail-other', 'a');

INSERT INTO aws_sqs_queue (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:sqs:r:1:exempt-no-pattern', 'a');

INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:s3:::left-out', 'a');
