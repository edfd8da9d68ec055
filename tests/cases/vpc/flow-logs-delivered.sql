INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, deliver_logs_status, deliver_logs_error_message
) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc-flow-log/pass-success', 'a', 'SUCCESS', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc-flow-log/fail-failed', 'b', 'FAILED', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc-flow-log/fail-access', 'c', NULL, 'Access error'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc-flow-log/unknown-new', 'd', NULL, NULL);
