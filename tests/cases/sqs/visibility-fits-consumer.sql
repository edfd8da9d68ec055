INSERT INTO aws_sqs_queue (account_id, region, arn, name, visibility_timeout_seconds) VALUES
('1', 'eu', 'arn:aws:sqs:eu:1:pass-six-times', 'pass-six-times', 60),
('1', 'eu', 'arn:aws:sqs:eu:1:pass-two', 'pass-two', 180),
('1', 'eu', 'arn:aws:sqs:eu:1:fail-just-below', 'fail-just-below', 59),
('1', 'eu', 'arn:aws:sqs:eu:1:fail-slower-of-two', 'fail-slower-of-two', 60),
('1', 'eu', 'arn:aws:sqs:eu:1:fail-though-one-unknown', 'fail-though-one-unknown', 30),
('1', 'eu', 'arn:aws:sqs:eu:1:unknown-unread', 'unknown-unread', NULL),
('1', 'eu', 'arn:aws:sqs:eu:1:unknown-function', 'unknown-function', 600),
('1', 'eu', 'arn:aws:sqs:eu:1:exempt-nobody', 'exempt-nobody', 30),
('1', 'eu', 'arn:aws:sqs:eu:1:exempt-disabled', 'exempt-disabled', 30);

INSERT INTO aws_lambda_function (account_id, region, arn, name, timeout) VALUES
('1', 'eu', 'arn:aws:lambda:eu:1:function:ten', 'ten', 10),
('1', 'eu', 'arn:aws:lambda:eu:1:function:thirty', 'thirty', 30);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, function_name, event_source_arn, state
) VALUES
('1', 'eu', 'm:1', 'ten', 'arn:aws:sqs:eu:1:pass-six-times', 'Enabled'),
('1', 'eu', 'm:2', 'ten', 'arn:aws:sqs:eu:1:pass-two', 'Enabled'),
('1', 'eu', 'm:3', 'thirty', 'arn:aws:sqs:eu:1:pass-two', 'Creating'),
('1', 'eu', 'm:4', 'ten', 'arn:aws:sqs:eu:1:fail-just-below', NULL),
('1', 'eu', 'm:5', 'ten', 'arn:aws:sqs:eu:1:fail-slower-of-two', 'Enabled'),
('1', 'eu', 'm:6', 'thirty', 'arn:aws:sqs:eu:1:fail-slower-of-two', 'Enabled'),
('1', 'eu', 'm:7', 'ten', 'arn:aws:sqs:eu:1:fail-though-one-unknown', 'Enabled'),
('1', 'eu', 'm:8', 'gone', 'arn:aws:sqs:eu:1:fail-though-one-unknown', 'Enabled'),
('1', 'eu', 'm:9', 'ten', 'arn:aws:sqs:eu:1:unknown-unread', 'Enabled'),
('1', 'eu', 'm:10', 'gone', 'arn:aws:sqs:eu:1:unknown-function', 'Enabled'),
('1', 'eu', 'm:11', 'thirty', 'arn:aws:sqs:eu:1:exempt-disabled', 'Disabled');

-- params = { factor = 2 }
INSERT INTO aws_sqs_queue (account_id, region, arn, name, visibility_timeout_seconds) VALUES
('1', 'eu', 'arn:aws:sqs:eu:1:pass-twice', 'pass-twice', 20),
('1', 'eu', 'arn:aws:sqs:eu:1:fail-less', 'fail-less', 19);

INSERT INTO aws_lambda_function (account_id, region, arn, name, timeout) VALUES
('1', 'eu', 'arn:aws:lambda:eu:1:function:ten', 'ten', 10);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, function_name, event_source_arn, state
) VALUES
('1', 'eu', 'm:1', 'ten', 'arn:aws:sqs:eu:1:pass-twice', 'Enabled'),
('1', 'eu', 'm:2', 'ten', 'arn:aws:sqs:eu:1:fail-less', 'Enabled');
