INSERT INTO aws_iam_role (account_id, region, arn)
VALUES
('1', 'global', 'role');
INSERT INTO aws_backup_selection (
    account_id, region, arn, selection_name, iam_role_arn, backup_selection
)
VALUES
(
    '1', 'a', 'selection-all', 'all', 'role',
    '{"Resources": ["*"]}'
),
(
    '1', 'b', 'selection-named', 'named', 'role',
    '{"Resources": ["arn:aws:dynamodb:*:*:table/pass-*"]}'
),
(
    '1', 'c', 'selection-left-out', 'left-out', 'role',
    '{"Resources": ["*"], "NotResources": ["*/fail-left-out"]}'
),
(
    '1', 'd', 'selection-tags', 'tags', 'role',
    '{"ListOfTags": [{"ConditionKey": "a", "ConditionValue": "b"},
        {"ConditionKey": "c", "ConditionValue": "d"}]}'
),
(
    '1', 'e', 'selection-conditions', 'conditions', 'role',
    '{"Resources": ["*"], "Conditions": {
        "StringEquals": [{"ConditionKey": "aws:ResourceTag/a", "ConditionValue": "b"}],
        "StringNotEquals": [{"ConditionKey": "aws:ResourceTag/c", "ConditionValue": "d"}]}}'
),
(
    '1', 'f', 'selection-like', 'like', 'role',
    '{"Conditions": {
        "StringLike": [{"ConditionKey": "a", "ConditionValue": "pro*"}],
        "StringNotLike": [{"ConditionKey": "c", "ConditionValue": "no*"}]}}'
),
(
    '1', 'g', 'selection-both', 'both', 'role',
    '{"Resources": ["*/pass-*", "*/unknown-named"],
        "ListOfTags": [{"ConditionKey": "a", "ConditionValue": "b"}]}'
),
(
    '1', 'h', 'selection-no-role', 'no-role', 'gone',
    '{"Resources": ["*"]}'
),
(
    '1', 'i', 'selection-unread', 'unread', 'role',
    NULL
),
(
    '1', 'j', 'selection-unread-role', 'unread-role', NULL,
    '{"Resources": ["*"]}'
),
(
    '1', 'l', 'selection-none', 'none', 'role',
    '{"Resources": ["*/x"]}'
),
(
    '1', 'l', 'selection-every', 'every', 'role',
    '{}'
);
INSERT INTO aws_dynamodb_table (account_id, region, arn, tags)
VALUES
('1', 'a', 'arn:aws:dynamodb:r:1:table/pass-all', '{}'),
('1', 'b', 'arn:aws:dynamodb:r:1:table/pass-named', '{}'),
('1', 'b', 'arn:aws:dynamodb:r:1:table/fail-unnamed', '{}'),
('1', 'b', 'arn:aws:dynamodb:r:1:table/pass-unread-tags', NULL),
('1', 'c', 'arn:aws:dynamodb:r:1:table/pass-not-left-out', '{}'),
('1', 'c', 'arn:aws:dynamodb:r:1:table/fail-left-out', '{}'),
('1', 'd', 'arn:aws:dynamodb:r:1:table/pass-one-tag', '{"a": "x", "c": "d"}'),
('1', 'd', 'arn:aws:dynamodb:r:1:table/fail-other-tag', '{"a": "d"}'),
('1', 'd', 'arn:aws:dynamodb:r:1:table/unknown-tags', NULL),
('1', 'e', 'arn:aws:dynamodb:r:1:table/pass-conditions', '{"a": "b", "c": "x"}'),
('1', 'e', 'arn:aws:dynamodb:r:1:table/pass-without-the-other', '{"a": "b"}'),
('1', 'e', 'arn:aws:dynamodb:r:1:table/fail-one-condition', '{"a": "b", "c": "d"}'),
('1', 'e', 'arn:aws:dynamodb:r:1:table/fail-no-tags', '{}'),
('1', 'e', 'arn:aws:dynamodb:r:1:table/unknown-tags-of-conditions', NULL),
('1', 'f', 'arn:aws:dynamodb:r:1:table/pass-like', '{"a": "prod"}'),
('1', 'f', 'arn:aws:dynamodb:r:1:table/fail-unlike', '{"a": "dev"}'),
('1', 'f', 'arn:aws:dynamodb:r:1:table/fail-not-like', '{"a": "prod", "c": "none"}'),
('1', 'g', 'arn:aws:dynamodb:r:1:table/pass-both', '{"a": "b"}'),
('1', 'g', 'arn:aws:dynamodb:r:1:table/unknown-named', '{}'),
('1', 'g', 'arn:aws:dynamodb:r:1:table/unknown-tagged', '{"a": "b"}'),
('1', 'g', 'arn:aws:dynamodb:r:1:table/fail-neither', '{}'),
('1', 'h', 'arn:aws:dynamodb:r:1:table/fail-no-role', '{}'),
('1', 'i', 'arn:aws:dynamodb:r:1:table/unknown-selection', '{}'),
('1', 'j', 'arn:aws:dynamodb:r:1:table/unknown-role', '{}'),
('1', 'k', 'arn:aws:dynamodb:r:1:table/fail-no-selection', '{}'),
('1', 'l', 'arn:aws:dynamodb:r:1:table/pass-second', '{}');
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_cluster_identifier, status, tags)
VALUES
('1', 'a', 'arn:aws:rds:r:1:db:pass-instance', NULL, 'available', '{}'),
('1', 'k', 'arn:aws:rds:r:1:db:fail-instance', NULL, 'available', '{}'),
('1', 'k', 'arn:aws:rds:r:1:db:member', 'c', 'available', '{}'),
('1', 'k', 'arn:aws:rds:r:1:db:going', NULL, 'deleting', '{}');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, status, tags)
VALUES
('1', 'a', 'arn:aws:rds:r:1:cluster:pass-cluster', 'available', '{}'),
('1', 'k', 'arn:aws:rds:r:1:cluster:fail-cluster', 'available', '{}'),
('1', 'k', 'arn:aws:rds:r:1:cluster:going', 'deleting', '{}');
INSERT INTO aws_ebs_volume (account_id, region, arn, tags)
VALUES
('1', 'a', 'arn:aws:ec2:r:1:volume/pass-volume', '{}'),
('1', 'k', 'arn:aws:ec2:r:1:volume/fail-volume', '{}');
INSERT INTO aws_ebs_volume (account_id, region, arn, state, tags)
VALUES
('1', 'k', 'arn:aws:ec2:r:1:volume/going-away', 'deleting', '{}'),
('1', 'k', 'arn:aws:ec2:r:1:volume/fail-in-use', 'in-use', '{}');
INSERT INTO aws_s3_bucket (account_id, region, arn, tags)
VALUES
('1', 'a', 'arn:aws:s3:::pass-bucket', '{}'),
('1', 'k', 'arn:aws:s3:::fail-bucket', '{}');
INSERT INTO aws_dynamodb_table (account_id, region, arn, tags, table_status)
VALUES
('1', 'k', 'arn:aws:dynamodb:r:1:table/going', '{}', 'DELETING');

-- params = { types = ["S3"], tag_key = "keep", tag_value = "yes" }
INSERT INTO aws_iam_role (account_id, region, arn)
VALUES
('1', 'global', 'role');
INSERT INTO aws_backup_selection (
    account_id, region, arn, selection_name, iam_role_arn, backup_selection
)
VALUES
(
    '1', 'a', 'selection-named', 'named', 'role',
    '{"Resources": ["*/pass-*"]}'
);
INSERT INTO aws_dynamodb_table (account_id, region, arn, tags)
VALUES
('1', 'a', 'arn:aws:dynamodb:r:1:table/pass-tagged', '{"keep": "yes"}'),
('1', 'a', 'arn:aws:dynamodb:r:1:table/fail-tagged', '{"keep": "yes"}'),
('1', 'a', 'arn:aws:dynamodb:r:1:table/other-value', '{"keep": "no"}'),
('1', 'a', 'arn:aws:dynamodb:r:1:table/untagged', '{}'),
('1', 'a', 'arn:aws:dynamodb:r:1:table/unknown-tag', NULL);
INSERT INTO aws_s3_bucket (account_id, region, arn, tags)
VALUES
('1', 'a', 'arn:aws:s3:::fail-bucket', '{}'),
('1', 'a', 'arn:aws:s3:::fail-unread-bucket', NULL);
