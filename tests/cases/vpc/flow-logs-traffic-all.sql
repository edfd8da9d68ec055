INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id,
    resource_id, flow_log_status, traffic_type, max_aggregation_interval
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-all', 'a', 'vpc-1', 'ACTIVE', 'ALL', 600),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-accept', 'b', 'vpc-2', 'ACTIVE', 'ACCEPT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-reject', 'c', 'vpc-2', 'ACTIVE', 'REJECT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-accept', 'd', 'vpc-3', 'ACTIVE', 'ACCEPT', 600),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-reject', 'e', 'vpc-4', 'ACTIVE', 'REJECT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/exempt-tgw', 'f', 'tgw-1', 'ACTIVE', NULL, 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-type', 'g', 'vpc-5', 'ACTIVE', NULL, 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-time', 'h', 'vpc-6', 'ACTIVE', 'ALL', NULL),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-status', 'i', 'vpc-7', NULL, 'ALL', 600),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-half', 'j', 'vpc-8', 'ACTIVE', 'ACCEPT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-rest', 'k', 'vpc-8', NULL, 'REJECT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-beside-it', 'l', 'vpc-9', NULL, 'ALL', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-active', 'm', 'vpc-9', 'ACTIVE', 'ALL', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-off', 'n', 'vpc-10', 'INACTIVE', 'ALL', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-no-half', 'o', 'vpc-11', NULL, 'ACCEPT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-accept-off', 'p', 'vpc-12', 'OFF', 'ACCEPT', 60),
(
    '1',
    'r-1',
    'arn:aws:ec2:r-1:1:vpc-flow-log/fail-reject-on',
    'q',
    'vpc-12',
    'ACTIVE',
    'REJECT',
    60
),
(
    '1',
    'r-1',
    'arn:aws:ec2:r-1:1:vpc-flow-log/fail-accept-on',
    'r',
    'vpc-13',
    'ACTIVE',
    'ACCEPT',
    60
),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-reject-off', 's', 'vpc-13', 'OFF', 'REJECT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-accept', 't', 'vpc-14', NULL, 'ACCEPT', 60),
(
    '1',
    'r-1',
    'arn:aws:ec2:r-1:1:vpc-flow-log/unknown-beside',
    'u',
    'vpc-14',
    'ACTIVE',
    'REJECT',
    60
);

-- params = { max_interval_s = 60 }
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id,
    resource_id, flow_log_status, traffic_type, max_aggregation_interval
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-minute', 'a', 'vpc-1', 'ACTIVE', 'ALL', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-beside-it', 'b', 'vpc-1', 'ACTIVE', 'ALL', 600),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-slow', 'c', 'vpc-2', 'ACTIVE', 'ALL', 600);

-- params = { traffic_type = "REJECT" }
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id,
    resource_id, flow_log_status, traffic_type, max_aggregation_interval
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-reject', 'a', 'vpc-1', 'ACTIVE', 'REJECT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-all', 'b', 'vpc-2', 'ACTIVE', 'ALL', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-accept', 'c', 'vpc-3', 'ACTIVE', 'ACCEPT', 60);

-- params = { traffic_type = "ACCEPT" }
INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id,
    resource_id, flow_log_status, traffic_type, max_aggregation_interval
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/pass-accept', 'a', 'vpc-1', 'ACTIVE', 'ACCEPT', 60),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-flow-log/fail-reject', 'b', 'vpc-2', 'ACTIVE', 'REJECT', 60);
