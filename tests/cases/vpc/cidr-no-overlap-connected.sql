-- Peerings.
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'eu', 'arn:vpc/pass-apart', 'v1'),
('1', 'eu', 'arn:vpc/pass-also-apart', 'v2'),
('1', 'eu', 'arn:vpc/fail-second-block', 'v3'),
('1', 'eu', 'arn:vpc/pass-after-the-peering', 'v4'),
('1', 'eu', 'arn:vpc/fail-inside-the-other', 'v5'),
('1', 'eu', 'arn:vpc/unknown-other-side', 'v6'),
('1', 'eu', 'arn:vpc/unknown-own-blocks', 'v7'),
('1', 'eu', 'arn:vpc/not-judged', 'v8');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block, state)
VALUES
('1', 'eu', 'v1', '10.0.0.0/16', 'associated'),
('1', 'eu', 'v2', '10.1.0.0/16', 'associated'),
('1', 'eu', 'v2', '10.0.0.0/20', 'disassociated'),
('1', 'eu', 'v3', '10.2.0.0/16', 'associated'),
('1', 'eu', 'v3', '10.3.4.0/24', 'associated'),
('1', 'eu', 'v4', '10.0.0.0/16', 'associated'),
('1', 'eu', 'v5', '10.4.0.0/24', NULL),
('1', 'eu', 'v6', '10.5.0.0/16', 'associated'),
('1', 'eu', 'v8', '10.0.0.0/16', 'associated');
INSERT INTO aws_vpc_peering_connection (
    account_id, region, arn, id, status_code, requester_vpc_id, accepter_vpc_id
)
VALUES
('1', 'eu', 'p1', 'pcx-1', 'active', 'v1', 'v2'),
('1', 'eu', 'p2', 'pcx-2', 'active', 'foreign', 'v3'),
('1', 'eu', 'p3', 'pcx-3', 'deleted', 'v4', 'v1'),
('1', 'eu', 'p4', 'pcx-4', 'active', 'v4', 'v2'),
('1', 'eu', 'p5', 'pcx-5', 'active', 'v5', 'other-region'),
('1', 'eu', 'p6', 'pcx-6', 'active', 'v6', 'not-told'),
('1', 'eu', 'p7', 'pcx-7', 'active', 'v7', 'foreign'),
('1', 'eu', 'p8', 'pcx-8', 'failed', 'v8', 'v1');
INSERT INTO aws_vpc_peering_connection_cidr_block (
    account_id, region, vpc_peering_connection_id, side, vpc_id, cidr_block
)
VALUES
('1', 'eu', 'pcx-2', 'requester', 'foreign', '10.3.0.0/16'),
('1', 'eu', 'pcx-2', 'accepter', 'v3', '10.2.0.0/16'),
('1', 'eu', 'pcx-5', 'accepter', 'other-region', '10.0.0.0/8'),
('1', 'eu', 'pcx-7', 'requester', 'foreign', '10.3.0.0/16');

-- params = {}
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'eu', 'arn:vpc/fail-first', 'v1'),
('1', 'eu', 'arn:vpc/fail-second', 'v2'),
('1', 'eu', 'arn:vpc/pass-third', 'v3'),
('1', 'eu', 'arn:vpc/pass-other-gateway', 'v4'),
('1', 'eu', 'arn:vpc/pass-other-gateway-too', 'v5'),
('1', 'eu', 'arn:vpc/unknown-foreign-vpc', 'v6'),
('1', 'eu', 'arn:vpc/unknown-foreign-gateway', 'v7'),
('1', 'eu', 'arn:vpc/not-judged', 'v8');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block)
VALUES
('1', 'eu', 'v1', '10.0.0.0/16'),
('1', 'eu', 'v2', '10.0.128.0/17'),
('1', 'eu', 'v3', '10.1.0.0/16'),
('1', 'eu', 'v3', '2001:db8::/56'),
('1', 'eu', 'v4', '10.0.0.0/16'),
('1', 'eu', 'v5', '32.0.0.0/4'),
('1', 'eu', 'v6', '10.6.0.0/16'),
('1', 'eu', 'v7', '10.7.0.0/16'),
('1', 'eu', 'v8', '10.0.0.0/16');
INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, transit_gateway_attachment_id, transit_gateway_id,
    transit_gateway_owner_id, resource_id, resource_type, state
)
VALUES
('1', 'eu', 'a1', 'a1', 'tgw-1', '1', 'v1', 'vpc', 'available'),
('1', 'eu', 'a2', 'a2', 'tgw-1', '1', 'v2', 'vpc', 'modifying'),
('1', 'eu', 'a3', 'a3', 'tgw-1', '1', 'v3', 'vpc', 'available'),
('1', 'eu', 'a4', 'a4', 'tgw-1', '1', 'vpn-1', 'vpn', 'available'),
('1', 'eu', 'a5', 'a5', 'tgw-2', '1', 'v4', 'vpc', 'available'),
('1', 'eu', 'a6', 'a6', 'tgw-2', '1', 'v5', 'vpc', 'available'),
('1', 'eu', 'a7', 'a7', 'tgw-3', '1', 'v6', 'vpc', 'available'),
('1', 'eu', 'a8', 'a8', 'tgw-3', '1', 'foreign', 'vpc', 'available'),
('1', 'eu', 'a9', 'a9', 'tgw-4', '2', 'v7', 'vpc', 'available'),
('1', 'eu', 'a10', 'a10', 'tgw-1', '1', 'v8', 'vpc', 'deleted');
