INSERT INTO aws_vpc_route (account_id, region, arn, route_table_id, destination, gateway_id)
VALUES
('1', 'r', 'out', 'rtb-public', '0.0.0.0/0', 'igw-1'),
('1', 'r', 'in', 'rtb-public', '10.0.0.0/16', 'local'),
('1', 'r', 'in', 'rtb-private', '10.0.0.0/16', 'local'),
('1', 'r', 'in', 'rtb-private-vpc-2', '10.0.0.0/16', 'local'),
('1', 'r', 'vpn', 'rtb-private', '192.168.0.0/16', 'vgw-1'),
('1', 'r', 'vpn', 'rtb-private-vpc-2', '192.168.0.0/16', 'vgw-1');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r', 'a', 'subnet-a', 'vpc-1'),
('1', 'r', 'b', 'subnet-b', 'vpc-1'),
('1', 'r', 'p', 'subnet-p', 'vpc-1'),
('1', 'r', 'x', 'subnet-x', 'vpc-2'),
('1', 'r', 'n', 'subnet-n', 'vpc-1');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'r', 'rtb-private', 'rtb-private', 'vpc-1',
    '[{"SubnetId": "subnet-a"}, {"SubnetId": "subnet-b"}]'
),
('1', 'r', 'rtb-private-vpc-2', 'rtb-private-vpc-2', 'vpc-2', '[{"SubnetId": "subnet-x"}]'),
('1', 'r', 'rtb-public', 'rtb-public', 'vpc-1', '[{"SubnetId": "subnet-p"}]');

INSERT INTO aws_rds_db_subnet_group (account_id, region, arn, name, vpc_id, status, subnets)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:pass-two-zones', 'two', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-b", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:fail-one-zone', 'one', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-b", "SubnetAvailabilityZone": {"Name": "ra"}}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:fail-one-is-public', 'public', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-p", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:fail-of-two-vpcs', 'vpcs', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-x", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:fail-incomplete', 'incomplete', 'vpc-1', 'Incomplete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-b", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
('1', 'r', 'arn:aws:rds:r:1:subgrp:fail-empty', 'empty', 'vpc-1', 'Complete', '[]'),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:unknown-route-table', 'unseen', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-n", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:unknown-subnet', 'gone', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-z", "SubnetAvailabilityZone": {"Name": "rb"}}]'
),
('1', 'r', 'arn:aws:rds:r:1:subgrp:exempt-unused', 'unused', 'vpc-1', 'Complete', '[]');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, db_subnet_group_name
)
VALUES
('1', 'r', 'i1', 'i1', 'two'),
('1', 'r', 'i2', 'i2', 'two'),
('1', 'r', 'i3', 'i3', 'one'),
('1', 'r', 'i4', 'i4', 'public'),
('1', 'r', 'i5', 'i5', 'vpcs'),
('1', 'r', 'i6', 'i6', 'incomplete'),
('1', 'r', 'i7', 'i7', 'empty'),
('1', 'r', 'i8', 'i8', 'unseen');

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, db_subnet_group)
VALUES
('1', 'r', 'c1', 'c1', 'two'),
('1', 'r', 'c2', 'c2', 'gone');

-- params = { min_azs = 3 }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r', 'a', 'subnet-a', 'vpc-1'),
('1', 'r', 'b', 'subnet-b', 'vpc-1');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'r', 'rtb-private', 'rtb-private', 'vpc-1',
    '[{"SubnetId": "subnet-a"}, {"SubnetId": "subnet-b"}]'
);

INSERT INTO aws_rds_db_subnet_group (account_id, region, arn, name, vpc_id, status, subnets)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:subgrp:fail-two-of-three-zones', 'two', 'vpc-1', 'Complete',
    '[{"SubnetIdentifier": "subnet-a", "SubnetAvailabilityZone": {"Name": "ra"}},
      {"SubnetIdentifier": "subnet-b", "SubnetAvailabilityZone": {"Name": "rb"}}]'
);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, db_subnet_group_name
)
VALUES ('1', 'r', 'i1', 'i1', 'two');
