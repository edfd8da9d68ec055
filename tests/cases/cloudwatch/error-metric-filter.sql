INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:log-group:pass-word', '/aws/lambda/a'),
('1', 'r', 'arn:log-group:pass-json', '/aws/lambda/b'),
('1', 'r', 'arn:log-group:pass-one-of-two', '/ecs/c'),
('1', 'r', 'arn:log-group:fail-none', '/aws/lambda/d'),
('1', 'r', 'arn:log-group:fail-other-words', '/aws/lambda/e'),
('1', 'r', 'arn:log-group:fail-left-out', '/aws/lambda/f'),
('1', 'r', 'arn:log-group:fail-unequal', '/aws/lambda/g'),
('1', 'r', 'arn:log-group:fail-no-metric', '/aws/lambda/h'),
('1', 'r', 'arn:log-group:exempt-performance', '/aws/ecs/containerinsights/c/performance'),
('1', 'r', 'arn:log-group:exempt-other', '/vpc/flow');
INSERT INTO aws_cloudwatch_log_metric_filter (
    account_id, region, arn, name, log_group_name, filter_pattern, metric_transformation_name
) VALUES
('1', 'r', 'arn:f1', 'f1', '/aws/lambda/a', '?ERROR ?Exception', 'Errors'),
('1', 'r', 'arn:f2', 'f2', '/aws/lambda/b', '{ $.level = "ERROR" }', 'Errors'),
('1', 'r', 'arn:f3', 'f3', '/ecs/c', 'REQUEST', 'Requests'),
('1', 'r', 'arn:f4', 'f4', '/ecs/c', '"ValueException"', 'Errors'),
('1', 'r', 'arn:f5', 'f5', '/aws/lambda/e', 'TIMEOUT', 'Timeouts'),
('1', 'r', 'arn:f6', 'f6', '/aws/lambda/f', 'REQUEST -ERROR', 'Requests'),
('1', 'r', 'arn:f7', 'f7', '/aws/lambda/g', '{ $.level != "ERROR" }', 'Others'),
('1', 'r', 'arn:f8', 'f8', '/aws/lambda/h', 'ERROR', NULL),
('1', 'us', 'arn:f9', 'f9', '/aws/lambda/d', 'ERROR', 'Errors');

-- params = { groups = ["/vpc/*"], pattern_contains = ["REJECT"] }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:log-group:pass-flow', '/vpc/flow'),
('1', 'r', 'arn:log-group:fail-other-flow', '/vpc/other'),
('1', 'r', 'arn:log-group:exempt-function', '/aws/lambda/a');
INSERT INTO aws_cloudwatch_log_metric_filter (
    account_id, region, arn, name, log_group_name, filter_pattern, metric_transformation_name
) VALUES
('1', 'r', 'arn:f1', 'f1', '/vpc/flow', 'REJECT', 'Rejects'),
('1', 'r', 'arn:f2', 'f2', '/vpc/other', 'ERROR', 'Errors');
