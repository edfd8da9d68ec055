INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name, retention_in_days, log_group_class
)
VALUES
('1', 'eu', 'arn:log-group:pass-thirty-days', 'pass-thirty-days', 30, 'STANDARD'),
('1', 'eu', 'arn:log-group:pass-shortest', 'pass-shortest', 7, 'STANDARD'),
('1', 'eu', 'arn:log-group:pass-longest', 'pass-longest', 400, 'INFREQUENT_ACCESS'),
('1', 'eu', 'arn:log-group:fail-five-days', 'fail-five-days', 5, NULL),
('1', 'eu', 'arn:log-group:fail-ten-years', 'fail-ten-years', 3653, 'STANDARD'),
('1', 'eu', 'arn:log-group:fail-never-expires', 'fail-never-expires', NULL, 'STANDARD'),
('1', 'eu', 'arn:log-group:exempt-delivery', 'exempt-delivery', NULL, 'DELIVERY');

-- params = { min_retention_days = 365, max_retention_days = 3653, allow_never_expire = true }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, retention_in_days)
VALUES
('1', 'eu', 'arn:log-group:pass-never-expires', 'pass-never-expires', NULL),
('1', 'eu', 'arn:log-group:pass-ten-years', 'pass-ten-years', 3653),
('1', 'eu', 'arn:log-group:fail-thirty-days', 'fail-thirty-days', 30);
