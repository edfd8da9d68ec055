INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id)
VALUES
('1', 'eu', 'arn:sg/pass-ranges-alone', 'ranges'),
('1', 'eu', 'arn:sg/pass-itself', 'itself'),
('1', 'eu', 'arn:sg/pass-another', 'another'),
('1', 'eu', 'arn:sg/pass-behind-an-active-peering', 'peer'),
('1', 'eu', 'arn:sg/pass-lists', 'lists'),
('1', 'eu', 'arn:sg/fail-group-gone', 'gone'),
('1', 'eu', 'arn:sg/fail-outbound-group-gone', 'gone-out'),
('1', 'eu', 'arn:sg/fail-group-of-another-region', 'region'),
('1', 'eu', 'arn:sg/fail-peering-deleted', 'unpeered'),
('1', 'eu', 'arn:sg/fail-list-gone', 'no-list'),
('1', 'eu', 'arn:sg/fail-list-that-is-going', 'going'),
('1', 'eu', 'arn:sg/unknown-list', 'unread'),
('1', 'us', 'arn:sg/pass-elsewhere', 'elsewhere');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, cidr_ipv4, prefix_list_id, referenced_group_id,
    referenced_user_id, referenced_peering_status
)
VALUES
('1', 'eu', 'r1', 'ranges', 0, '10.0.0.0/8', NULL, NULL, NULL, NULL),
('1', 'eu', 'r2', 'itself', 0, NULL, NULL, 'itself', '1', NULL),
('1', 'eu', 'r3', 'another', 1, NULL, NULL, 'itself', NULL, NULL),
('1', 'eu', 'r4', 'peer', 0, NULL, NULL, 'sg-of-2', '2', 'active'),
('1', 'eu', 'r5', 'lists', 0, NULL, 'pl-own', NULL, NULL, NULL),
('1', 'eu', 'r6', 'lists', 1, NULL, 'pl-aws', NULL, NULL, NULL),
('1', 'eu', 'r7', 'gone', 0, NULL, NULL, 'sg-gone', '1', NULL),
('1', 'eu', 'r8', 'gone', 0, NULL, NULL, 'itself', '1', NULL),
('1', 'eu', 'r9', 'gone-out', 1, NULL, NULL, 'sg-gone', NULL, NULL),
('1', 'eu', 'ra', 'region', 0, NULL, NULL, 'elsewhere', '1', NULL),
('1', 'eu', 'rb', 'unpeered', 0, NULL, NULL, 'sg-of-2', '2', 'deleted'),
('1', 'eu', 'rc', 'no-list', 0, NULL, 'pl-gone', NULL, NULL, NULL),
('1', 'eu', 'rd', 'going', 0, NULL, 'pl-going', NULL, NULL, NULL),
('1', 'eu', 're', 'unread', 0, NULL, 'pl-unread', NULL, NULL, NULL);

INSERT INTO aws_ec2_managed_prefix_list (account_id, region, arn, id, owner_id, state)
VALUES
('1', 'eu', 'pl-own', 'pl-own', '1', 'create-complete'),
('1', 'eu', 'pl-aws', 'pl-aws', 'AWS', NULL),
('1', 'eu', 'pl-going', 'pl-going', '1', 'delete-in-progress'),
('1', 'eu', 'pl-unread', 'pl-unread', '1', NULL);
