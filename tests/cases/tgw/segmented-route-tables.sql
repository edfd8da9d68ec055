INSERT INTO aws_ec2_transit_gateway_route_table (
    account_id, region, arn, transit_gateway_route_table_id, state
)
VALUES
('1', 'eu', 'arn:rtb/pass-production', 'prod', 'available'),
('1', 'eu', 'arn:rtb/pass-others', 'others', 'available'),
('1', 'eu', 'arn:rtb/pass-nobody-stated', 'silent', 'available'),
('1', 'eu', 'arn:rtb/fail-mixed', 'mixed', 'available'),
('1', 'eu', 'arn:rtb/fail-unstated-beside-dev', 'beside', 'available'),
('1', 'eu', 'arn:rtb/exempt-unused', 'unused', 'available'),
('1', 'eu', 'arn:rtb/unknown-tags', 'unread', 'available'),
('1', 'eu', 'arn:rtb/not-judged', 'gone', 'deleted');

INSERT INTO aws_vpc (account_id, region, arn, vpc_id, tags)
VALUES
('1', 'eu', 'v1', 'v-prod', '{"env": "Production"}'),
('1', 'eu', 'v2', 'v-dev', '{"env": "dev"}'),
('1', 'eu', 'v3', 'v-bare', '{}'),
('1', 'eu', 'v4', 'v-unread', NULL);

INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, resource_id, resource_type, resource_owner_id, state,
    association_state, association_transit_gateway_route_table_id, tags
)
VALUES
('1', 'eu', 'a1', 'v-prod', 'vpc', '1', 'available', 'associated', 'prod', '{}'),
('1', 'eu', 'a2', 'v-dev', 'vpc', '1', 'available', 'associated', 'prod', '{"env": "prod"}'),
('1', 'eu', 'a3', 'v-other', 'vpc', '2', 'available', 'associated', 'prod', '{"env": "PROD"}'),
('1', 'eu', 'a4', 'v-dev', 'vpc', '1', 'available', 'associated', 'others', '{}'),
('1', 'eu', 'a5', 'v-bare', 'vpc', '1', 'available', 'associated', 'others', '{"stage": "test"}'),
('1', 'eu', 'a6', 'v-prod', 'vpc', '1', 'deleted', 'associated', 'others', '{}'),
('1', 'eu', 'a7', 'v-prod', 'vpc', '1', 'available', 'disassociated', 'others', '{}'),
('1', 'eu', 'a8', 'vpn', 'vpn', '1', 'available', 'associated', 'others', '{}'),
('1', 'eu', 'a9', 'v-bare', 'vpc', '1', 'available', 'associated', 'silent', '{}'),
('1', 'eu', 'aa', 'v-prod', 'vpc', '1', 'modifying', 'associated', 'mixed', '{}'),
('1', 'eu', 'ab', 'v-dev', 'vpc', '1', 'available', 'associating', 'mixed', '{}'),
('1', 'eu', 'ac', 'v-dev', 'vpc', '1', 'available', 'associated', 'beside', '{}'),
('1', 'eu', 'ad', 'v-other', 'vpc', '2', 'available', 'associated', 'beside', '{}'),
('1', 'eu', 'ae', 'v-unread', 'vpc', '1', 'available', 'associated', 'unread', '{}'),
('1', 'eu', 'af', 'v-bare', 'vpc', '1', 'available', 'associated', 'unread', NULL);

-- params = { production = ["live"], unstated_environment = "dev" }
INSERT INTO aws_ec2_transit_gateway_route_table (
    account_id, region, arn, transit_gateway_route_table_id, state
)
VALUES
('1', 'eu', 'arn:rtb/pass-dev', 'dev', 'available'),
('1', 'eu', 'arn:rtb/fail-live-and-unstated', 'mixed', 'available');
INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, resource_id, resource_type, resource_owner_id, state,
    association_state, association_transit_gateway_route_table_id, tags
)
VALUES
('1', 'eu', 'a1', 'v', 'vpc', '2', 'available', 'associated', 'dev', '{"env": "production"}'),
('1', 'eu', 'a2', 'v', 'vpc', '2', 'available', 'associated', 'dev', '{}'),
('1', 'eu', 'a3', 'v', 'vpc', '2', 'available', 'associated', 'mixed', '{"env": "live"}'),
('1', 'eu', 'a4', 'v', 'vpc', '2', 'available', 'associated', 'mixed', '{}');
