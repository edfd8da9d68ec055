INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, service_name, vpc_endpoint_type, state, subnet_ids,
    requester_managed
)
VALUES
('1', 'eu', 'arn:ep/pass-two', 'e1', 'logs', 'Interface', 'available', '["a", "b"]', 0),
('1', 'eu', 'arn:ep/pass-two-beside-unknown', 'e2', 'x', 'Interface', NULL, '["a", "b", "?"]', 0),
('1', 'eu', 'arn:ep/fail-one', 'e3', 'logs', 'Interface', 'available', '["a"]', 0),
('1', 'eu', 'arn:ep/fail-two-of-one-zone', 'e4', 'x', 'Interface', 'available', '["a", "a2"]', 0),
('1', 'eu', 'arn:ep/fail-none', 'e5', 'logs', 'interface', 'available', '[]', NULL),
('1', 'eu', 'arn:ep/exempt-managed', 'e6', 'logs', 'Interface', 'available', '["a"]', 1),
('1', 'eu', 'arn:ep/unknown-subnet', 'e7', 'logs', 'Interface', 'available', '["a", "?"]', 0),
('1', 'eu', 'arn:ep/unknown-zone', 'e8', 'logs', 'Interface', 'available', '["a", "n"]', 0),
('1', 'eu', 'arn:ep/unknown-subnets', 'e9', 'logs', 'Interface', 'available', NULL, 0),
('1', 'eu', 'arn:ep/not-judged', 'ea', 's3', 'Gateway', 'available', '[]', 0),
('1', 'eu', 'arn:ep/not-judged-either', 'eb', 'logs', 'Interface', 'Deleting', '["a"]', 0);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, availability_zone)
VALUES
('1', 'eu', 'a', 'a', 'eua'),
('1', 'eu', 'a2', 'a2', 'eua'),
('1', 'eu', 'b', 'b', 'eub'),
('1', 'eu', 'n', 'n', NULL);

-- params = { min_azs = 3 }
INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, service_name, vpc_endpoint_type, state, subnet_ids
)
VALUES ('1', 'eu', 'arn:ep/fail-two-of-three', 'e1', 'x', 'Interface', 'available', '["a", "b"]');
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, availability_zone)
VALUES
('1', 'eu', 'a', 'a', 'eua'),
('1', 'eu', 'b', 'b', 'eub');
