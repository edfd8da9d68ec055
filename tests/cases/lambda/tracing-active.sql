INSERT INTO aws_lambda_function (account_id, region, arn, name, tracing_config)
VALUES
('1', 'eu', 'arn:function:pass-active', 'a', '{"Mode":"Active"}'),
('1', 'eu', 'arn:function:fail-pass-through', 'b', '{"Mode":"PassThrough"}'),
('1', 'eu', 'arn:function:unknown-none', 'c', NULL);

-- params = { required = ["pay-*", "arn:function:fail-by-arn"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name, tracing_config)
VALUES
('1', 'eu', 'arn:function:pass-active', 'pay-in', '{"Mode":"Active"}'),
('1', 'eu', 'arn:function:fail-by-name', 'pay-out', '{"Mode":"PassThrough"}'),
('1', 'eu', 'arn:function:fail-by-arn', 'x', '{"Mode":"PassThrough"}'),
('1', 'eu', 'arn:function:exempt-other', 'repay-x', '{"Mode":"PassThrough"}');
