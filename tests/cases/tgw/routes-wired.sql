INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, transit_gateway_attachment_id, transit_gateway_id,
    transit_gateway_owner_id, resource_owner_id, resource_id, resource_type, state,
    association_state, association_transit_gateway_route_table_id
)
VALUES
(
    '1', 'eu', 'arn:at/pass-both-ways', 'a1', 'g', '1', '1', 'v', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/pass-gateway-of-another', 'a2', 'o', '2', '1', 'v', 'vpc', 'available',
    NULL, NULL
),
(
    '1', 'eu', 'arn:at/pass-vpc-of-another', 'a3', 'g', '1', '2', 'x', 'vpc', 'modifying',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/fail-no-way-out', 'a4', 'g', '1', '1', 'w', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/fail-blackhole', 'a5', 'g', '1', '1', 'h', 'vpc', 'available',
    'associated', 't'
),
('1', 'eu', 'arn:at/fail-not-associated', 'a6', 'g', '1', '1', 'v', 'vpc', 'available', NULL, NULL),
(
    '1', 'eu', 'arn:at/fail-disassociating', 'a7', 'g', '1', '1', 'v', 'vpc', 'available',
    'disassociating', 't'
),
(
    '1', 'eu', 'arn:at/fail-empty-table', 'a8', 'g', '1', '1', 'v', 'vpc', 'available',
    'associated', 'e'
),
(
    '1', 'eu', 'arn:at/fail-no-way-back', 'a9', 'g', '1', '1', 'v', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/fail-way-back-is-shut', 'aa', 'g', '1', '1', 'v', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/fail-none-to-another', 'ab', 'o', '2', '1', 'w', 'vpc', 'available',
    NULL, NULL
),
('1', 'eu', 'arn:at/exempt-of-others', 'ac', 'o', '2', '3', 'y', 'vpc', 'available', NULL, NULL),
(
    '1', 'eu', 'arn:at/unknown-owner', 'ad', 'g', NULL, '1', 'v', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/unknown-route', 'ae', 'g', '1', '1', 'u', 'vpc', 'available',
    'associated', 't'
),
(
    '1', 'eu', 'arn:at/unknown-way-back', 'af', 'q', '1', '1', 'v', 'vpc', 'available',
    'associated', 'r'
),
('1', 'eu', 'arn:at/not-judged', 'ag', 'g', '1', '1', 'v', 'vpc', 'deleted', NULL, NULL),
('1', 'eu', 'arn:at/not-judged-either', 'ah', 'g', '1', '1', 'n', 'vpn', 'available', NULL, NULL);

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, vpc_id, destination, transit_gateway_id, state
)
VALUES
('1', 'eu', 'r', 't1', 'v', '10.0.0.0/8', 'g', 'active'),
('1', 'eu', 'r', 't1', 'v', '10.1.0.0/16', 'o', 'active'),
('1', 'eu', 'r', 't1', 'v', '10.2.0.0/16', 'q', 'active'),
('1', 'eu', 'r', 't2', 'h', '10.0.0.0/8', 'g', 'blackhole'),
('1', 'eu', 'r', 't3', 'u', '10.0.0.0/8', 'g', NULL);

INSERT INTO aws_ec2_transit_gateway_route (
    account_id, region, arn, transit_gateway_route_table_id, transit_gateway_id, destination,
    state, transit_gateway_attachments
)
VALUES
('1', 'eu', 'r1', 't', 'g', '10.1.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a1"}]'),
('1', 'eu', 'r2', 'b', 'g', '10.3.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a3"}]'),
('1', 'eu', 'r3', 't', 'g', '10.4.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a4"}]'),
('1', 'eu', 'r4', 't', 'g', '10.5.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a5"}]'),
('1', 'eu', 'r5', 't', 'g', '10.6.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a6"}]'),
('1', 'eu', 'r6', 't', 'g', '10.7.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a7"}]'),
('1', 'eu', 'r7', 't', 'g', '10.8.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "a8"}]'),
('1', 'eu', 'r8', 't', 'g', '10.9.0.0/16', 'blackhole', '[{"TransitGatewayAttachmentId": "aa"}]'),
('1', 'eu', 'r9', 't', 'g', '10.10.0.0/16', 'active', '[{"TransitGatewayAttachmentId": "ae"}]'),
('1', 'eu', 'ra', 'r', 'q', '10.11.0.0/16', NULL, '[{"TransitGatewayAttachmentId": "af"}]');
