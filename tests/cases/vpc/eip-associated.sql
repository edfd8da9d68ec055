INSERT INTO aws_vpc_eip (
    account_id, region, arn, public_ip, association_id, network_interface_id, service_managed
)
VALUES
('1', 'eu', 'arn:eip/pass-used', '203.0.113.1', 'eipassoc-1', 'eni-1', NULL),
('1', 'eu', 'arn:eip/fail-idle', '203.0.113.2', NULL, NULL, NULL),
('1', 'eu', 'arn:eip/exempt-managed', '203.0.113.3', NULL, NULL, 'alb');
