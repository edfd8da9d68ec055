INSERT INTO aws_lambda_function (account_id, region, arn, name, reserved_concurrent_executions)
VALUES
('1', 'eu', 'arn:function:pass-five', 'a', 5),
('1', 'eu', 'arn:function:fail-zero', 'b', 0),
('1', 'eu', 'arn:function:fail-nothing', 'c', NULL);
INSERT INTO aws_lambda_account_settings (
    account_id, region, arn, concurrent_executions, unreserved_concurrent_executions
)
VALUES
('1', 'eu', 'arn:settings:pass-floor', 1000, 100),
('1', 'us', 'arn:settings:fail-new-account', 10, 10),
('1', 'ap', 'arn:settings:unknown-rest', 1000, NULL);

-- params = { required = ["pay-*"], min = 10, unreserved_floor = 500 }
INSERT INTO aws_lambda_function (account_id, region, arn, name, reserved_concurrent_executions)
VALUES
('1', 'eu', 'arn:function:pass-ten', 'pay-1', 10),
('1', 'eu', 'arn:function:fail-nine', 'pay-2', 9),
('1', 'eu', 'arn:function:exempt-other', 'x', NULL);
INSERT INTO aws_lambda_account_settings (
    account_id, region, arn, concurrent_executions, unreserved_concurrent_executions
)
VALUES ('1', 'eu', 'arn:settings:fail-floor', 1000, 499);
