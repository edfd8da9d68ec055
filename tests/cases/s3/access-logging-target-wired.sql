INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, logging, policy, acl, object_lock_configuration,
    object_ownership_controls
) VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-logs', 'exempt-logs', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "arn:aws:s3:::exempt-logs/*", "Condition":
      {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}',
    '{"Grants":[]}', '{}', '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-of-one', 'exempt-of-one', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "arn:aws:s3:::exempt-of-one/*", "Condition":
      {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::pass-of-one"}}}]}',
    '{"Grants":[]}', '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-plain', 'exempt-plain', '{}', '{}',
    '{"Grants":[]}', '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-by-acl', 'exempt-by-acl', '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}', '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-acl-off', 'exempt-acl-off', '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}', '{}',
    '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-acl-unread', 'exempt-acl-unread', '{}', '{}',
    NULL, '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-owner-unread', 'exempt-owner-unread', '{}', '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}', '{}', NULL
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-locked', 'exempt-locked', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*"}]}', '{"Grants":[]}',
    '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":1}}}',
    '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-lockable', 'exempt-lockable', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*"}]}', '{"Grants":[]}',
    '{"ObjectLockEnabled":"Enabled"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-lock-unread', 'exempt-lock-unread', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*"}]}', '{"Grants":[]}', NULL, '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-policy-unread', 'exempt-policy-unread', '{}',
    NULL, '{"Grants":[]}', '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-conditional', 'exempt-conditional', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*", "Condition": {"StringEquals":
      {"aws:RequestTag/a": "b"}}}]}', '{"Grants":[]}', '{}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::exempt-of-others', 'exempt-of-others', '{}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}', '{"Grants":[]}', '{}', '{}'
);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, logging, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::pass-by-policy', 'pass-by-policy',
    '{"TargetBucket":"exempt-logs"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-of-one', 'pass-of-one',
    '{"TargetBucket":"exempt-of-one"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-of-another', 'fail-of-another',
    '{"TargetBucket":"exempt-of-one"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-by-acl', 'pass-by-acl',
    '{"TargetBucket":"exempt-by-acl"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-acl-off', 'fail-acl-off',
    '{"TargetBucket":"exempt-acl-off"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-not-let', 'fail-not-let',
    '{"TargetBucket":"exempt-plain"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-gone', 'fail-gone', '{"TargetBucket":"gone"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-of-other-account', 'fail-of-other-account',
    '{"TargetBucket":"exempt-of-others"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::fail-locked', 'fail-locked',
    '{"TargetBucket":"exempt-locked"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::pass-lockable', 'pass-lockable',
    '{"TargetBucket":"exempt-lockable"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-lock', 'unknown-lock',
    '{"TargetBucket":"exempt-lock-unread"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-policy', 'unknown-policy',
    '{"TargetBucket":"exempt-policy-unread"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-acl', 'unknown-acl',
    '{"TargetBucket":"exempt-acl-unread"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-owner', 'unknown-owner',
    '{"TargetBucket":"exempt-owner-unread"}', '{}'
),
(
    '111111111111', 'r', 'arn:aws:s3:::unknown-condition', 'unknown-condition',
    '{"TargetBucket":"exempt-conditional"}', '{}'
),
('111111111111', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL, '{}');

INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, logging, policy, acl, object_lock_configuration,
    object_ownership_controls
) VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::fail-itself', 'fail-itself',
    '{"TargetBucket":"fail-itself"}',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"},
      "Action": "s3:PutObject", "Resource": "*"}]}', '{"Grants":[]}', '{}', '{}'
);
