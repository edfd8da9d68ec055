INSERT INTO aws_account (account_id, region, arn)
VALUES ('1', 'global', 'arn:account/exempt-not-asked');

-- params = { required = true }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:account/pass-own'),
('2', 'global', 'arn:account/pass-one-of-two'),
('3', 'global', 'arn:account/fail-none'),
('4', 'global', 'arn:account/fail-pending'),
('5', 'global', 'arn:account/fail-deleted'),
('6', 'global', 'arn:account/unknown-state');
INSERT INTO aws_ec2_transit_gateway (account_id, region, arn, transit_gateway_id, state)
VALUES
('1', 'eu', 'a', 'a', 'available'),
('2', 'eu', 'b', 'b', 'pending'),
('2', 'us', 'c', 'c', 'modifying'),
('4', 'eu', 'd', 'd', 'pending'),
('5', 'eu', 'e', 'e', 'deleted'),
('6', 'eu', 'f', 'f', NULL);
