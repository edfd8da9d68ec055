-- The run starts on 2026-01-01: ruby3.2 has 89 days left, nodejs20.x 119.
INSERT INTO aws_lambda_function (account_id, region, arn, name, runtime, package_type)
VALUES
('1', 'eu', 'arn:function:pass-new', 'a', 'python3.14', 'Zip'),
('1', 'eu', 'arn:function:pass-119-days', 'b', 'nodejs20.x', 'Zip'),
('1', 'eu', 'arn:function:fail-89-days', 'c', 'ruby3.2', 'Zip'),
('1', 'eu', 'arn:function:fail-ended', 'd', 'python3.9', 'Zip'),
('1', 'eu', 'arn:function:fail-long-ended', 'e', 'nodejs8.10', NULL),
('1', 'eu', 'arn:function:unknown-runtime', 'f', 'cobol1.x', 'Zip'),
('1', 'eu', 'arn:function:exempt-image', 'g', NULL, 'Image');

-- params = { min_days = 0, obsolete = ["java11", "cobol1.x"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name, runtime, package_type)
VALUES
('1', 'eu', 'arn:function:pass-89-days', 'a', 'ruby3.2', 'Zip'),
('1', 'eu', 'arn:function:fail-listed', 'b', 'java11', 'Zip'),
('1', 'eu', 'arn:function:fail-listed-and-unheard-of', 'c', 'cobol1.x', 'Zip');
