INSERT INTO aws_vpc (account_id, region, arn, vpc_id, tags)
VALUES
('1', 'eu', 'v1', 'prod', '{"Environment": "prod"}'),
('1', 'eu', 'v2', 'bare', '{}'),
('1', 'eu', 'v3', 'unread', NULL);

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id, tags)
VALUES
('1', 'eu', 'arn:sg/pass-no-references', 'alone', 'bare', '{"env": "prod"}'),
('1', 'eu', 'arn:sg/pass-same', 'same', 'bare', '{"environment": "PROD"}'),
('1', 'eu', 'arn:sg/pass-same-by-its-vpc', 'by-vpc', 'prod', '{}'),
('1', 'eu', 'arn:sg/pass-refers-to-nobodys', 'nobodys', 'bare', '{"stage": "dev"}'),
('1', 'eu', 'arn:sg/pass-refers-to-a-stranger', 'stranger', 'bare', '{"stage": "dev"}'),
('1', 'eu', 'arn:sg/pass-own-tag-over-its-vpc', 'dev-in-prod', 'prod', '{"env": "dev"}'),
('1', 'eu', 'arn:sg/fail-other', 'other', 'bare', '{"env": "dev"}'),
('1', 'eu', 'arn:sg/fail-other-outbound', 'other-out', 'prod', '{}'),
('1', 'eu', 'arn:sg/exempt-none-stated', 'none', 'bare', '{"env": ""}'),
('1', 'eu', 'arn:sg/unknown-tags', 'no-tags', 'prod', NULL),
('1', 'eu', 'arn:sg/unknown-tags-of-its-vpc', 'no-vpc', 'unread', '{}'),
('1', 'eu', 'arn:sg/unknown-tags-of-the-other', 'to-unread', 'bare', '{"env": "prod"}');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, referenced_group_id
)
VALUES
('1', 'eu', 'r1', 'same', 0, 'alone'),
('1', 'eu', 'r2', 'same', 0, 'same'),
('1', 'eu', 'r3', 'by-vpc', 0, 'same'),
('1', 'eu', 'r4', 'nobodys', 0, 'none'),
('1', 'eu', 'r5', 'stranger', 0, 'sg-of-2'),
('1', 'eu', 'r6', 'dev-in-prod', 0, 'other'),
('1', 'eu', 'r7', 'other', 0, 'alone'),
('1', 'eu', 'r8', 'other-out', 1, 'nobodys'),
('1', 'eu', 'r9', 'none', 0, 'other'),
('1', 'eu', 'ra', 'to-unread', 0, 'no-tags');
