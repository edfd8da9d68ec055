INSERT INTO aws_route53_zone (account_id, region, arn, id, private_zone)
VALUES
('1', 'global', 'pass-logged', 'Z1', 0),
('1', 'global', 'fail-not-logged', 'Z2', 0),
('1', 'global', 'exempt-private', 'Z3', 1),
('1', 'global', 'unknown-kind', 'Z4', NULL);
INSERT INTO aws_route53_query_log (
    account_id, region, arn, hosted_zone_id, cloud_watch_logs_log_group_arn
)
VALUES
('1', 'global', 'q1', 'Z1', 'arn:aws:logs:us-east-1:1:log-group:/dns');
