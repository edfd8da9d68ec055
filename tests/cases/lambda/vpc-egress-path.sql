-- The network: a private subnet behind NAT, one without a way out, and one with endpoints alone.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'eu', 'sg/open', 'sg-open', 'v'),
('1', 'eu', 'sg/shut', 'sg-shut', 'v'),
('1', 'eu', 'sg/list', 'sg-list', 'v'),
('1', 'eu', 'sg/door', 'sg-door', 'v');
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id, is_egress, ip_protocol, from_port,
    to_port, cidr_ipv4, prefix_list_id, referenced_group_id
)
VALUES
('1', 'eu', 'sgr/1', 'sgr-1', 'sg-open', 1, '-1', -1, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu', 'sgr/2', 'sgr-2', 'sg-list', 1, 'tcp', 443, 443, NULL, 'pl-s3', NULL),
('1', 'eu', 'sgr/3', 'sgr-3', 'sg-door', 0, 'tcp', 443, 443, NULL, NULL, 'sg-open');
INSERT INTO aws_ec2_managed_prefix_list (account_id, region, arn, id, name, owner_id)
VALUES ('1', 'eu', 'pl-s3', 'pl-s3', 'com.amazonaws.eu.s3', 'AWS');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, cidr_block)
VALUES
('1', 'eu', 'arn:subnet/s-public', 's-public', 'v', '10.0.0.0/24'),
('1', 'eu', 'arn:subnet/s-nat', 's-nat', 'v', '10.0.1.0/24'),
('1', 'eu', 'arn:subnet/s-none', 's-none', 'v', '10.0.2.0/24'),
('1', 'eu', 'arn:subnet/s-door', 's-door', 'v', '10.0.3.0/24');
INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id, vpc_id, associations)
VALUES
(
    '1', 'eu', 'acl-1', 'acl-1', 'v',
    '[{"SubnetId":"s-public"},{"SubnetId":"s-nat"},{"SubnetId":"s-none"},{"SubnetId":"s-door"}]'
);
INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number, rule_action, protocol, cidr_block
)
VALUES
('1', 'eu', 'acl-1', 0, 100, 'allow', '-1', '0.0.0.0/0'),
('1', 'eu', 'acl-1', 1, 100, 'allow', '-1', '0.0.0.0/0');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'rtb-public', 'rtb-public', 'v', '[{"SubnetId":"s-public"}]'),
('1', 'eu', 'rtb-nat', 'rtb-nat', 'v', '[{"SubnetId":"s-nat"}]'),
('1', 'eu', 'rtb-none', 'rtb-none', 'v', '[{"SubnetId":"s-none"},{"SubnetId":"s-door"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'eu', 'rtb-public', 'rtb-public', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'eu', 'rtb-public', 'rtb-public', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'eu', 'rtb-nat', 'rtb-nat', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'eu', 'rtb-nat', 'rtb-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'eu', 'rtb-none', 'rtb-none', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'eu', 'rtb-none', 'rtb-none', 'pl-s3', 'vpce-s3', NULL, 'active');
INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES ('1', 'eu', 'igw-1', 'igw-1', '[{"VpcId":"v","State":"available"}]');
INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, nat_gateway_id, subnet_id, vpc_id, state, connectivity_type
)
VALUES ('1', 'eu', 'nat-1', 'nat-1', 's-public', 'v', 'available', 'public');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES ('1', 'eu', 'bpa', 'off');
INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state,
    private_dns_enabled, subnet_ids, route_table_ids, "groups"
)
VALUES
(
    '1', 'eu', 'vpce-s3', 'vpce-s3', 'v', 'com.amazonaws.eu.s3', 'Gateway', 'available', 0, '[]',
    '["rtb-none"]', '[]'
),
(
    '1', 'eu', 'vpce-sqs', 'vpce-sqs', 'v', 'com.amazonaws.eu.sqs', 'Interface', 'available', 1,
    '["s-door"]', '[]', '[{"GroupId":"sg-door"}]'
),
(
    '1', 'eu', 'vpce-sns', 'vpce-sns', 'v', 'com.amazonaws.eu.sns', 'Interface', 'available', 0,
    '["s-door"]', '[]', '[{"GroupId":"sg-door"}]'
),
(
    '1', 'eu', 'vpce-kms', 'vpce-kms', 'v', 'com.amazonaws.eu.kms', 'Interface', 'pending', 1,
    '["s-door"]', '[]', '[{"GroupId":"sg-door"}]'
),
(
    '1', 'eu', 'vpce-ssm', 'vpce-ssm', 'v', 'com.amazonaws.eu.ssm', 'Interface', 'available', NULL,
    '["s-door"]', '[]', '[{"GroupId":"sg-door"}]'
);

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, vpc_id, vpc_subnet_ids, vpc_security_group_ids,
    environment_variable_names, environment_references
)
VALUES
('1', 'eu', 'f:pass-nat', 'a', 'v', '["s-nat"]', '["sg-open"]', '[]', '{}'),
(
    '1', 'eu', 'f:fail-shut-group', 'b', 'v', '["s-nat"]', '["sg-shut"]', '["T"]',
    '{"T":"orders"}'
),
(
    '1', 'eu', 'f:fail-no-way', 'c', 'v', '["s-none"]', '["sg-open"]', '["T"]', '{"T":"orders"}'
),
(
    '1', 'eu', 'f:fail-public-subnet', 'd', 'v', '["s-public"]', '["sg-open"]', '["T"]',
    '{"T":"orders"}'
),
(
    '1', 'eu', 'f:fail-one-subnet', 'e', 'v', '["s-nat","s-none"]', '["sg-open"]', '["T"]',
    '{"T":"orders"}'
),
(
    '1', 'eu', 'f:pass-gateway', 'f', 'v', '["s-none"]', '["sg-open"]', '["B"]',
    '{"B":"arn:aws:s3:::b"}'
),
(
    '1', 'eu', 'f:pass-gateway-by-list', 'g', 'v', '["s-none"]', '["sg-list"]', '["B"]',
    '{"B":"arn:aws:s3:::b"}'
),
(
    '1', 'eu', 'f:fail-gateway-shut', 'h', 'v', '["s-none"]', '["sg-shut"]', '["B"]',
    '{"B":"arn:aws:s3:::b"}'
),
(
    '1', 'eu', 'f:pass-interface', 'i', 'v', '["s-none"]', '["sg-open"]', '["Q"]',
    '{"Q":"arn:aws:sqs:eu:1:q"}'
),
(
    '1', 'eu', 'f:fail-endpoint-shut', 'j', 'v', '["s-none"]', '["sg-list"]', '["Q"]',
    '{"Q":"arn:aws:sqs:eu:1:q"}'
),
(
    '1', 'eu', 'f:fail-no-private-dns', 'k', 'v', '["s-none"]', '["sg-open"]', '["S"]',
    '{"S":"arn:aws:sns:eu:1:t"}'
),
(
    '1', 'eu', 'f:fail-endpoint-pending', 'l', 'v', '["s-none"]', '["sg-open"]', '["K"]',
    '{"K":"arn:aws:kms:eu:1:key/k"}'
),
(
    '1', 'eu', 'f:unknown-private-dns', 'm', 'v', '["s-none"]', '["sg-open"]', '["P"]',
    '{"P":"arn:aws:ssm:eu:1:parameter/p"}'
),
(
    '1', 'eu', 'f:fail-one-of-two', 'n', 'v', '["s-none"]', '["sg-open"]', '["Q","T"]',
    '{"Q":"arn:aws:sqs:eu:1:q","T":"orders"}'
),
(
    '1', 'eu', 'f:unknown-subnet', 'o', 'v', '["s-unread"]', '["sg-open"]', '["T"]',
    '{"T":"orders"}'
),
('1', 'eu', 'f:exempt-names-nothing', 'p', 'v', '["s-none"]', '["sg-open"]', '[]', '{}'),
('1', 'eu', 'f:exempt-no-vpc', 'q', NULL, '[]', '[]', '["T"]', '{"T":"orders"}'),
('1', 'eu', 'f:unknown-subnets', 'r', 'v', NULL, NULL, '["T"]', '{"T":"orders"}'),
('1', 'eu', 'f:unknown-variables', 's', 'v', '["s-none"]', '["sg-open"]', NULL, NULL);
