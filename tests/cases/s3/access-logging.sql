INSERT INTO aws_s3_bucket (account_id, region, arn, name, logging, policy, acl)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-logs', 'pass-logs',
    '{"TargetBucket":"logs","TargetPrefix":"p/"}', NULL, NULL
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-off', 'fail-off', '{}', '{}', '{"Grants":[]}'),
-- The bucket of a trail holds logs too, and who reads those is worth knowing.
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-trail', 'fail-trail', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
      "Action": "s3:PutObject"}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-log-delivery-only-reads', 'fail-log-delivery-only-reads',
    '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"READ_ACP"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::exempt-target-by-policy', 'exempt-target-by-policy', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject"}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::exempt-target-by-acl', 'exempt-target-by-acl', '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-target-that-logs', 'pass-target-that-logs',
    '{"TargetBucket":"logs"}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject"}]}', '{"Grants":[]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL, '{}', '{}'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-whether-target', 'unknown-target', '{}', NULL, '{}');

INSERT INTO aws_s3_bucket (account_id, region, arn, name, logging, policy, acl)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-everyone-writes', 'fail-everyone-writes',
    '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-acl', 'unknown-acl', '{}', '{}', NULL);
