-- params = { services = ["logs", "ecr.api"] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id)
VALUES
('1', 'eu-1', 'arn:vpc/pass-both', 'both', '1'),
('1', 'eu-1', 'arn:vpc/pass-second-is-available', 'second', '1'),
('1', 'eu-1', 'arn:vpc/fail-one', 'one', '1'),
('1', 'eu-1', 'arn:vpc/fail-gateway', 'gateway', '1'),
('1', 'eu-1', 'arn:vpc/fail-pending', 'pending', '1'),
('1', 'eu-1', 'arn:vpc/fail-other-service', 'other', '1'),
('1', 'eu-1', 'arn:vpc/unknown-state', 'stateless', '1'),
('1', 'eu-1', 'arn:vpc/exempt-nothing-runs', 'idle', '1'),
('1', 'eu-1', 'arn:vpc/exempt-shared', 'shared', '2');

INSERT INTO aws_ec2_network_interface (account_id, region, arn, network_interface_id, vpc_id)
VALUES
('1', 'eu-1', 'i1', 'i1', 'both'),
('1', 'eu-1', 'i2', 'i2', 'second'),
('1', 'eu-1', 'i3', 'i3', 'one'),
('1', 'eu-1', 'i4', 'i4', 'gateway'),
('1', 'eu-1', 'i5', 'i5', 'pending'),
('1', 'eu-1', 'i6', 'i6', 'other'),
('1', 'eu-1', 'i7', 'i7', 'shared'),
('1', 'eu-1', 'i8', 'i8', 'stateless');

INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state
)
VALUES
('1', 'eu-1', 'a', 'a', 'both', 'com.amazonaws.eu-1.logs', 'Interface', 'available'),
('1', 'eu-1', 'b', 'b', 'both', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'Available'),
('1', 'eu-1', 'c', 'c', 'second', 'com.amazonaws.eu-1.logs', 'Interface', 'failed'),
('1', 'eu-1', 'd', 'd', 'second', 'com.amazonaws.eu-1.logs', 'Interface', 'available'),
('1', 'eu-1', 'e', 'e', 'second', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'available'),
('1', 'eu-1', 'f', 'f', 'one', 'com.amazonaws.eu-1.logs', 'Interface', 'available'),
('1', 'eu-1', 'g', 'g', 'gateway', 'com.amazonaws.eu-1.logs', 'Gateway', 'available'),
('1', 'eu-1', 'h', 'h', 'gateway', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'available'),
('1', 'eu-1', 'i', 'i', 'pending', 'com.amazonaws.eu-1.logs', 'Interface', 'pending'),
('1', 'eu-1', 'j', 'j', 'pending', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'available'),
('1', 'eu-1', 'k', 'k', 'other', 'com.amazonaws.eu-1.more.logs', 'Interface', 'available'),
('1', 'eu-1', 'l', 'l', 'other', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'available'),
('1', 'eu-1', 'm', 'm', 'stateless', 'com.amazonaws.eu-1.logs', 'Interface', NULL),
('1', 'eu-1', 'n', 'n', 'stateless', 'com.amazonaws.eu-1.ecr.api', 'Interface', 'available');

-- params = { services = ["com.amazonaws.vpce.eu-1.vpce-svc-1"] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id)
VALUES ('1', 'eu-1', 'arn:vpc/pass-whole-name', 'v', '1');
INSERT INTO aws_ec2_network_interface (account_id, region, arn, network_interface_id, vpc_id)
VALUES ('1', 'eu-1', 'i1', 'i1', 'v');
INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state
)
VALUES
(
    '1', 'eu-1', 'a', 'a', 'v', 'com.amazonaws.vpce.eu-1.vpce-svc-1', 'Interface', 'available'
);

-- params = { services = [] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id)
VALUES ('1', 'eu-1', 'arn:vpc/exempt-nothing-asked', 'v', '1');
INSERT INTO aws_ec2_network_interface (account_id, region, arn, network_interface_id, vpc_id)
VALUES ('1', 'eu-1', 'i1', 'i1', 'v');
