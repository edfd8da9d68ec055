INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    table_name
)
VALUES
('1', 'r', 'u0', 'u', 's1', 'pulumi', 't', 1, 0, 0, 'aws_sns_topic'),
('1', 'r', 'u1', 'u', 's1', 'pulumi', 't', 1, 0, 1, 'aws_sns_topic'),
('1', 'r', 'u2', 'u', 's1', 'pulumi', 't', 1, 0, 2, 'aws_sns_topic'),
('1', 'r', 'u3', 'u', 's1', 'pulumi', 't', 1, 0, 3, 'aws_sns_topic'),
('1', 'r', 'u4', 'u', 's1', 'pulumi', 't', 1, 0, 4, 'aws_sns_topic'),
('1', 'r', 'u5', 'u', 's1', 'pulumi', 't', 1, 0, 5, 'aws_sns_topic'),
('1', 'r', 'u6', 'u', 's1', 'pulumi', 't', 1, 0, 6, 'aws_sns_topic'),
('1', 'r', 'u7', 'u', 's1', 'pulumi', 't', 1, 0, 7, 'aws_sns_topic'),
('1', 'r', 'u8', 'u', 's2', 'pulumi', 't', 1, 0, 8, 'aws_sns_topic'),
('1', 'r', 'u9', 'u', 's1', 'pulumi', 't', 1, 1, 9, 'aws_sns_topic'),
('1', 'r', 'u90', 'u', 's1', 'pulumi', 't', 1, 0, 90, 'aws_kms_key');

INSERT INTO iac_live (account_id, region, urn, table_name, is_live, arn)
VALUES
('1', 'r', 'u0', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:pass-common'),
('1', 'r', 'u1', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:pass-second'),
('1', 'r', 'u2', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:pass-some'),
('1', 'r', 'u3', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:fail-environment'),
('1', 'r', 'u4', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:fail-project'),
('1', 'r', 'u5', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:fail-name-of-dev'),
('1', 'r', 'u6', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:pass-orders-prod'),
('1', 'r', 'u7', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:unknown-tags'),
('1', 'r', 'u8', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:pass-of-another-stack'),
('1', 'r', 'u9', 'aws_sns_topic', 1, 'arn:aws:sns:r:1:left-out-read'),
('1', 'r', 'u90', 'aws_kms_key', 1, 'arn:aws:kms:r:1:key/exempt-of-aws');

INSERT INTO aws_sns_topic (account_id, region, arn, name, title, tags)
VALUES
(
    '1', 'r', 'arn:aws:sns:r:1:pass-common', 'pass-common', 'pass-common',
    '{"environment":"prod","project":"shop","owner":"a"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:pass-second', 'pass-second', 'pass-second',
    '{"environment":"prod","project":"shop"}'
),
('1', 'r', 'arn:aws:sns:r:1:pass-some', 'pass-some', 'pass-some', '{"project":"shop"}'),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-environment', 'fail-environment', 'fail-environment',
    '{"environment":"dev","project":"shop"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-project', 'fail-project', 'fail-project',
    '{"environment":"prod","project":"cart"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-name-of-dev', 'orders-dev', 'orders-dev',
    '{"environment":"prod"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:pass-orders-prod', 'orders-prod', 'orders-prod',
    '{"Environment":"Production"}'
),
('1', 'r', 'arn:aws:sns:r:1:unknown-tags', 'unknown-tags', 'unknown-tags', NULL),
(
    '1', 'r', 'arn:aws:sns:r:1:pass-of-another-stack', 'pass-of-another-stack',
    'pass-of-another-stack', '{"environment":"dev"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:left-out-read', 'left-out-read', 'left-out-read',
    '{"environment":"x"}'
),
('1', 'r', 'arn:aws:sns:r:1:left-out-undeclared', 'x', 'x', '{}');

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, tags)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'k', 'AWS', '{"environment":"x"}');
