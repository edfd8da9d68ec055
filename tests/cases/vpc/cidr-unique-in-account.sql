INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, cidr_block)
VALUES
('1', 'eu', 'arn:vpc/pass-own-block', 'own', '1', 0, '10.0.0.0/16'),
('1', 'eu', 'arn:vpc/pass-as-the-default-one', 'like', '1', 0, '172.31.0.0/16'),
('1', 'eu', 'arn:vpc/pass-block-that-went', 'went', '1', 0, '10.9.0.0/16'),
('1', 'eu', 'arn:vpc/pass-as-a-shared-one', 'near', '1', 0, '10.7.0.0/16'),
('1', 'eu', 'arn:vpc/fail-same', 'same', '1', 0, '10.1.0.0/16'),
('1', 'eu', 'arn:vpc/fail-same-as-well', 'same2', '1', 0, '10.1.0.0/16'),
('1', 'eu', 'arn:vpc/fail-within', 'within', '1', 0, '10.2.3.0/24'),
('1', 'eu', 'arn:vpc/fail-around', 'around', '1', 0, '10.2.0.0/16'),
('1', 'eu', 'arn:vpc/exempt-default', 'default', '1', 1, '172.31.0.0/16'),
('1', 'eu', 'arn:vpc/exempt-shared', 'shared', '2', 0, '10.7.0.0/16'),
('1', 'eu', 'arn:vpc/unknown-blocks', 'unread', '1', 0, NULL),
('1', 'us', 'arn:vpc/pass-another-region', 'own-us', '1', 0, '10.0.0.0/16');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block, state)
VALUES
('1', 'eu', 'own', '10.0.0.0/16', 'associated'),
('1', 'eu', 'own', '2600::/56', 'associated'),
('1', 'eu', 'like', '172.31.0.0/16', 'associated'),
('1', 'eu', 'went', '10.9.0.0/16', 'associated'),
('1', 'eu', 'went', '10.0.0.0/20', 'disassociated'),
('1', 'eu', 'near', '10.7.0.0/16', NULL),
('1', 'eu', 'same', '10.1.0.0/16', 'associated'),
('1', 'eu', 'same2', '10.1.0.0/16', NULL),
('1', 'eu', 'within', '10.2.3.0/24', 'associated'),
('1', 'eu', 'around', '10.3.0.0/16', 'associated'),
('1', 'eu', 'around', '10.2.0.0/16', 'associating'),
('1', 'eu', 'default', '172.31.0.0/16', 'associated'),
('1', 'eu', 'shared', '10.7.0.0/16', 'associated'),
('1', 'us', 'own-us', '10.0.0.0/16', 'associated');

-- params = {}
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, cidr_block)
VALUES
('1', 'eu', 'arn:vpc/unknown-other', 'a', '1', 0, '10.0.0.0/16'),
('1', 'eu', 'arn:vpc/unknown-kind', 'b', '1', NULL, '10.1.0.0/16');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block)
VALUES
('1', 'eu', 'a', '10.0.0.0/16'),
('1', 'eu', 'b', '10.1.0.0/16');
