INSERT INTO aws_vpc_peering_connection (
    account_id, region, arn, id, status_code, requester_vpc_id, requester_owner_id,
    accepter_vpc_id, accepter_owner_id
)
VALUES
('1', 'eu', 'arn:pcx/pass-part', 'p1', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/pass-no-routes', 'p2', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/pass-blackhole', 'p3', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/fail-whole-block', 'p4', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/fail-everything', 'p5', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/fail-way-back', 'p6', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/fail-stranger-asked', 'p7', 'active', 'a', '2', 'b', '1'),
('1', 'eu', 'arn:pcx/fail-stranger-accepted', 'p8', 'active', 'a', '1', 'b', '2'),
('1', 'eu', 'arn:pcx/unknown-list', 'p9', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/unknown-blocks', 'pa', 'active', 'a', '1', 'b', '1'),
('1', 'eu', 'arn:pcx/unknown-owner', 'pb', 'active', 'a', NULL, 'b', '1'),
('1', 'eu', 'arn:pcx/not-judged', 'pc', 'pending-acceptance', 'a', '1', 'b', '2');

INSERT INTO aws_vpc_peering_connection_cidr_block (
    account_id, region, vpc_peering_connection_id, side, vpc_id, cidr_block
)
VALUES
('1', 'eu', 'p1', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'p1', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p1', 'accepter', 'b', '2600::/56'),
('1', 'eu', 'p3', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p4', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p4', 'accepter', 'b', '10.2.0.0/16'),
('1', 'eu', 'p5', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p6', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'p6', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p9', 'accepter', 'b', '10.1.0.0/16');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, vpc_id, destination, destination_cidr_block,
    vpc_peering_connection_id, state
)
VALUES
('1', 'eu', 'r', 't1', 'a', '10.1.2.0/24', '10.1.2.0/24', 'p1', 'active'),
('1', 'eu', 'r', 't2', 'b', '10.0.0.0/17', '10.0.0.0/17', 'p1', 'active'),
('1', 'eu', 'r', 't3', 'a', '0.0.0.0/0', '0.0.0.0/0', 'p3', 'blackhole'),
('1', 'eu', 'r', 't4', 'a', '10.2.0.0/16', '10.2.0.0/16', 'p4', 'active'),
('1', 'eu', 'r', 't5', 'a', '0.0.0.0/0', '0.0.0.0/0', 'p5', NULL),
('1', 'eu', 'r', 't6', 'a', '10.1.1.0/24', '10.1.1.0/24', 'p6', 'active'),
('1', 'eu', 'r', 't7', 'b', '10.0.0.0/8', '10.0.0.0/8', 'p6', 'active'),
('1', 'eu', 'r', 't8', 'a', 'pl-1', NULL, 'p9', 'active'),
('1', 'eu', 'r', 't9', 'a', '10.1.0.0/24', '10.1.0.0/24', 'pa', 'active');

-- params = { trusted_accounts = ["2"], whole_vpc = true }
INSERT INTO aws_vpc_peering_connection (
    account_id, region, arn, id, status_code, requester_vpc_id, requester_owner_id,
    accepter_vpc_id, accepter_owner_id
)
VALUES
('1', 'eu', 'arn:pcx/pass-whole-block', 'p1', 'active', 'a', '1', 'b', '2'),
('1', 'eu', 'arn:pcx/fail-more-than-that', 'p2', 'active', 'a', '1', 'b', '2');
INSERT INTO aws_vpc_peering_connection_cidr_block (
    account_id, region, vpc_peering_connection_id, side, vpc_id, cidr_block
)
VALUES
('1', 'eu', 'p1', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p2', 'accepter', 'b', '10.1.0.0/16');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, vpc_id, destination, destination_cidr_block,
    vpc_peering_connection_id, state
)
VALUES
('1', 'eu', 'r', 't1', 'a', '10.1.0.0/16', '10.1.0.0/16', 'p1', 'active'),
('1', 'eu', 'r', 't2', 'a', '10.0.0.0/15', '10.0.0.0/15', 'p2', 'active');
