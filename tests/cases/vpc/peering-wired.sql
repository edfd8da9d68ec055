INSERT INTO aws_vpc_peering_connection (
    account_id, region, arn, id, status_code, requester_vpc_id, requester_owner_id,
    requester_region, accepter_vpc_id, accepter_owner_id, accepter_region
)
VALUES
('1', 'eu', 'arn:pcx/pass-both-sides', 'p1', 'active', 'a', '1', 'eu', 'b', '1', 'eu'),
('1', 'eu', 'arn:pcx/pass-own-side', 'p2', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/pass-side-here', 'p3', 'active', 'd', '1', 'us', 'a', '1', 'eu'),
('1', 'eu', 'arn:pcx/fail-no-way-back', 'p4', 'active', 'a', '1', 'eu', 'e', '1', 'eu'),
('1', 'eu', 'arn:pcx/fail-blackhole', 'p5', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/fail-beside-the-blocks', 'p6', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/fail-other-family', 'p7', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/fail-pending', 'p8', 'pending-acceptance', 'a', '1', 'eu', 'c', '2', NULL),
('1', 'eu', 'arn:pcx/fail-expired', 'p9', 'expired', 'a', '1', 'eu', 'c', '2', NULL),
('1', 'eu', 'arn:pcx/fail-failed', 'pa', 'failed', 'a', '1', 'eu', 'c', '2', NULL),
('1', 'eu', 'arn:pcx/unknown-list', 'pb', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/unknown-state-of-a-route', 'pc', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/unknown-blocks', 'pd', 'active', 'a', '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/unknown-status', 'pe', NULL, 'a', '1', 'eu', 'b', '1', 'eu'),
('1', 'eu', 'arn:pcx/fail-provisioning', 'pf', 'provisioning', 'a', '1', 'eu', 'b', '1', 'eu'),
('1', 'eu', 'arn:pcx/unknown-owner', 'pg', 'active', 'a', '1', 'eu', 'b', NULL, 'eu'),
('1', 'eu', 'arn:pcx/unknown-vpc', 'pj', 'active', NULL, '1', 'eu', 'c', '2', 'eu'),
('1', 'eu', 'arn:pcx/not-judged', 'ph', 'deleted', 'a', '1', 'eu', 'b', '1', 'eu'),
('1', 'eu', 'arn:pcx/not-judged-either', 'pi', 'rejected', 'a', '1', 'eu', 'b', '1', 'eu');

INSERT INTO aws_vpc_peering_connection_cidr_block (
    account_id, region, vpc_peering_connection_id, side, vpc_id, cidr_block
)
VALUES
('1', 'eu', 'p1', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'p1', 'accepter', 'b', '10.1.0.0/16'),
('1', 'eu', 'p1', 'accepter', 'b', '10.2.0.0/16'),
('1', 'eu', 'p2', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'p2', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'p3', 'requester', 'd', '10.1.0.0/16'),
('1', 'eu', 'p3', 'accepter', 'a', '10.0.0.0/16'),
('1', 'eu', 'p4', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'p4', 'accepter', 'e', '10.1.0.0/16'),
('1', 'eu', 'p5', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'p6', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'p7', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'pb', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'pc', 'accepter', 'c', '10.1.0.0/16'),
('1', 'eu', 'pg', 'requester', 'a', '10.0.0.0/16'),
('1', 'eu', 'pg', 'accepter', 'b', '10.1.0.0/16');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, vpc_id, destination, destination_cidr_block,
    destination_ipv6_cidr_block, vpc_peering_connection_id, state
)
VALUES
('1', 'eu', 'r', 't1', 'a', '10.1.0.0/24', '10.1.0.0/24', NULL, 'p1', 'active'),
('1', 'eu', 'r', 't2', 'b', '10.0.0.0/16', '10.0.0.0/16', NULL, 'p1', 'active'),
('1', 'eu', 'r', 't3', 'a', '10.0.0.0/8', '10.0.0.0/8', NULL, 'p2', 'active'),
('1', 'eu', 'r', 't4', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'p3', 'active'),
('1', 'eu', 'r', 't5', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'p4', 'active'),
('1', 'eu', 'r', 't6', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'p5', 'blackhole'),
('1', 'eu', 'r', 't7', 'a', '10.7.0.0/16', '10.7.0.0/16', NULL, 'p6', 'active'),
('1', 'eu', 'r', 't8', 'a', '::/0', NULL, '::/0', 'p7', 'active'),
('1', 'eu', 'r', 't9', 'a', 'pl-1', NULL, NULL, 'pb', 'active'),
('1', 'eu', 'r', 'ta', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'pc', NULL),
('1', 'eu', 'r', 'tb', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'pd', 'active'),
('1', 'eu', 'r', 'tc', 'a', '10.1.0.0/16', '10.1.0.0/16', NULL, 'pg', 'active'),
('1', 'eu', 'r', 'td', 'b', '10.0.0.0/16', '10.0.0.0/16', NULL, 'pg', 'active');
