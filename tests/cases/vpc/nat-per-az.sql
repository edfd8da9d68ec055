-- Two halves are a default route.
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, availability_zone
)
VALUES
('1', 'eu', 'arn:subnet/fail-halves', 'h1', 'v', '1', 'eua'),
('1', 'eu', 'arn:subnet/gateway', 'h2', 'v', '1', 'eub');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'rtb-halves', 'rtb-halves', 'v', '[{"SubnetId": "h1"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '0.0.0.0/1', NULL, 'nat-h', 'active'),
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '128.0.0.0/1', NULL, 'nat-h', 'active');

INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, subnet_id, state)
VALUES ('1', 'eu', 'nat-h', 'nat-h', 'h2', 'available');

INSERT INTO aws_vpc (account_id, region, arn, vpc_id, tags)
VALUES
('1', 'eu', 'v1', 'prod', '{"Environment": "prod"}'),
('1', 'eu', 'v2', 'dev', '{"ENV": "Dev"}');

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, availability_zone, tags
)
VALUES
('1', 'eu', 'arn:subnet/pass-own-zone', 's1', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/pass-regional', 's2', 'prod', '1', 'eub', '{}'),
('1', 'eu', 'arn:subnet/fail-other-zone', 's3', 'prod', '1', 'eub', '{}'),
('1', 'eu', 'arn:subnet/fail-blackhole', 's4', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/fail-deleted', 's5', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/fail-not-there-yet', 's15', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/unknown-state', 's16', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/fail-prod-in-dev-vpc', 's6', 'dev', '1', 'eub', '{"env": "prod"}'),
('1', 'eu', 'arn:subnet/exempt-dev-vpc', 's7', 'dev', '1', 'eub', '{}'),
('1', 'eu', 'arn:subnet/exempt-dev-tag', 's8', 'prod', '1', 'eub', '{"env": "dev"}'),
('1', 'eu', 'arn:subnet/exempt-stage', 's14', 'prod', '1', 'eub', '{"env": "", "Stage": "DEV"}'),
('1', 'eu', 'arn:subnet/exempt-local-zone', 's9', 'prod', '1', 'eu-lax-1a', '{}'),
('1', 'eu', 'arn:subnet/exempt-shared', 's10', 'prod', '2', 'eub', '{}'),
('1', 'eu', 'arn:subnet/unknown-nat', 's11', 'prod', '1', 'eua', '{}'),
('1', 'eu', 'arn:subnet/unknown-zone', 's12', 'prod', '1', NULL, NULL),
('1', 'eu', 'arn:subnet/not-judged', 's13', 'prod', '1', 'eub', '{}'),
('1', 'eu', 'arn:subnet/not-judged-either', 'public-a', 'prod', '1', 'eua', '{}');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'eu', 'a', 'a', 'prod',
    '[{"SubnetId": "s1"}, {"SubnetId": "s3"}, {"SubnetId": "s8"}, {"SubnetId": "s14"},
    {"SubnetId": "s9"}, {"SubnetId": "s10"}, {"SubnetId": "s12"}]'
),
('1', 'eu', 'a-dev', 'a-dev', 'dev', '[{"SubnetId": "s6"}, {"SubnetId": "s7"}]'),
('1', 'eu', 'regional', 'regional', 'prod', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'hole', 'hole', 'prod', '[{"SubnetId": "s4"}]'),
('1', 'eu', 'gone', 'gone', 'prod', '[{"SubnetId": "s5"}]'),
('1', 'eu', 'coming', 'coming', 'prod', '[{"SubnetId": "s15"}]'),
('1', 'eu', 'unsaid', 'unsaid', 'prod', '[{"SubnetId": "s16"}]'),
('1', 'eu', 'lost', 'lost', 'prod', '[{"SubnetId": "s11"}]'),
('1', 'eu', 'tgw', 'tgw', 'prod', '[{"SubnetId": "s13"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, nat_gateway_id
)
VALUES
('1', 'eu', 'r', 'a', '0.0.0.0/0', 'active', 'nat-a'),
('1', 'eu', 'r', 'a-dev', '0.0.0.0/0', 'active', 'nat-a'),
('1', 'eu', 'r', 'regional', '0.0.0.0/0', 'active', 'nat-r'),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', 'nat-9'),
('1', 'eu', 'r', 'gone', '0.0.0.0/0', 'active', 'nat-d'),
('1', 'eu', 'r', 'coming', '0.0.0.0/0', 'active', 'nat-p'),
('1', 'eu', 'r', 'unsaid', '0.0.0.0/0', 'active', 'nat-u'),
('1', 'eu', 'r', 'lost', '0.0.0.0/0', 'active', 'nat-9'),
('1', 'eu', 'r', 'tgw', '0.0.0.0/0', 'active', NULL),
('1', 'eu', 'r', 'tgw', '10.9.0.0/16', 'active', 'nat-a');

INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, nat_gateway_id, subnet_id, state, availability_mode
)
VALUES
('1', 'eu', 'n1', 'nat-a', 'public-a', 'available', NULL),
('1', 'eu', 'n2', 'nat-r', NULL, 'available', 'regional'),
('1', 'eu', 'n3', 'nat-d', 'public-a', 'deleted', 'zonal'),
('1', 'eu', 'n4', 'nat-p', 'public-a', 'pending', NULL),
('1', 'eu', 'n5', 'nat-u', 'public-a', NULL, NULL);

-- params = { shared_nat_allowed_envs = ["Test"], environment_tags = ["stage"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone, tags)
VALUES
('1', 'eu', 'arn:subnet/pass-prod', 's1', 'v', 'eua', '{"Stage": "prod"}'),
('1', 'eu', 'arn:subnet/fail-dev', 's2', 'v', 'eub', '{"env": "dev"}'),
('1', 'eu', 'arn:subnet/exempt-test', 's3', 'v', 'eub', '{"Stage": "test"}'),
('1', 'eu', 'arn:subnet/not-judged', 'public', 'v', 'eua', '{}');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES ('1', 'eu', 'a', 'a', 'v', '[{"SubnetId": "s1"}, {"SubnetId": "s2"}, {"SubnetId": "s3"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, nat_gateway_id
)
VALUES ('1', 'eu', 'r', 'a', '0.0.0.0/0', 'active', 'nat-a');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, subnet_id, state)
VALUES ('1', 'eu', 'n1', 'nat-a', 'public', 'available');

-- params = { unstated_environment = "Dev" }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone, tags)
VALUES
('1', 'eu', 'arn:subnet/exempt-untagged-as-dev', 's1', 'v', 'eub', '{}'),
('1', 'eu', 'arn:subnet/fail-prod', 's2', 'v', 'eub', '{"env": "prod"}'),
('1', 'eu', 'arn:subnet/not-judged', 'public', 'v', 'eua', '{}');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES ('1', 'eu', 'a', 'a', 'v', '[{"SubnetId": "s1"}, {"SubnetId": "s2"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, nat_gateway_id
)
VALUES ('1', 'eu', 'r', 'a', '0.0.0.0/0', 'active', 'nat-a');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, subnet_id, state)
VALUES ('1', 'eu', 'n1', 'nat-a', 'public', 'available');
