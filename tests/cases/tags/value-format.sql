INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
(
    '1', 'r', 'arn:aws:sns:r:1:pass-listed', 'pass-listed',
    '{"environment":"prod","cost-center":"1"}'
),
(
    '1', 'r', 'arn:aws:sns:r:1:pass-pattern', 'pass-pattern',
    '{"environment":"staging-2","team":"anything at all"}'
),
('1', 'r', 'arn:aws:sns:r:1:fail-not-listed', 'fail-not-listed', '{"environment":"live"}'),
('1', 'r', 'arn:aws:sns:r:1:fail-letter-case', 'fail-letter-case', '{"environment":"Prod"}'),
('1', 'r', 'arn:aws:sns:r:1:fail-empty', 'fail-empty', '{"environment":" "}'),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-other-spelling', 'fail-other-spelling',
    '{"Environment":"prod","cost-center":"1"}'
),
('1', 'r', 'arn:aws:sns:r:1:fail-other-separator', 'fail-other-separator', '{"cost_center":"1"}'),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-two-spellings', 'fail-two-spellings',
    '{"environment":"dev","ENVIRONMENT":"dev"}'
),
('1', 'r', 'arn:aws:sns:r:1:exempt-untagged', 'exempt-untagged', '{}'),
('1', 'r', 'arn:aws:sns:r:1:unknown-tags', 'unknown-tags', NULL),
(
    '2', 'r', 'arn:aws:sns:r:2:pass-spelling-of-another-account',
    'pass-spelling-of-another-account', '{"Environment":"prod"}'
),
('1', 'r', 'arn:aws:sns:r:1:pass-tag-of-aws', 'pass-tag-of-aws', '{"aws:Environment":"x"}');

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, tags)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'k', 'AWS', '{"environment":"x"}');

-- params = { values = ["team=core", "team=web*"], one_spelling = false }

INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-core', 'pass-core', '{"team":"core","environment":"x"}'),
('1', 'r', 'arn:aws:sns:r:1:pass-web', 'pass-web', '{"team":"web-2"}'),
('1', 'r', 'arn:aws:sns:r:1:pass-other-spelling', 'pass-other-spelling', '{"Team":"x"}'),
('1', 'r', 'arn:aws:sns:r:1:fail-other', 'fail-other', '{"team":"other"}');
