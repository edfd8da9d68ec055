INSERT INTO aws_ec2_transit_gateway (
    account_id, region, arn, owner_id, state, auto_accept_shared_attachments
)
VALUES
('1', 'eu', 'arn:tgw/pass-off', '1', 'available', 'disable'),
('1', 'eu', 'arn:tgw/fail-on', '1', 'available', 'enable'),
('1', 'eu', 'arn:tgw/exempt-shared', '2', 'available', 'enable'),
('1', 'eu', 'arn:tgw/unknown-option', '1', 'available', NULL),
('1', 'eu', 'arn:tgw/not-judged', '1', 'deleted', 'enable');
