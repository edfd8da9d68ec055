-- params = { values = ["cc-1*", "retail"] }

INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-centre', 'pass-centre', '{"cost-center":"cc-10"}'),
(
    '1', 'r', 'arn:aws:sns:r:1:pass-other-key', 'pass-other-key',
    '{"CostCenter":"cc-1","Business-Unit":"retail"}'
),
('1', 'r', 'arn:aws:sns:r:1:fail-centre', 'fail-centre', '{"cost-center":"cc-2"}'),
(
    '1', 'r', 'arn:aws:sns:r:1:fail-one-of-two', 'fail-one-of-two',
    '{"cost-center":"cc-1","business-unit":"unit"}'
),
('1', 'r', 'arn:aws:sns:r:1:fail-empty', 'fail-empty', '{"cost-center":""}'),
('1', 'r', 'arn:aws:sns:r:1:exempt-no-tag', 'exempt-no-tag', '{"team":"a"}'),
('1', 'r', 'arn:aws:sns:r:1:unknown-tags', 'unknown-tags', NULL);

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, tags)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'k', 'AWS', '{"cost-center":"x"}');

-- params = { values = ["1"], keys = ["Payer"] }

INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-payer', 'pass-payer', '{"payer":"1"}'),
('1', 'r', 'arn:aws:sns:r:1:fail-payer', 'fail-payer', '{"payer":"2"}'),
('1', 'r', 'arn:aws:sns:r:1:exempt-centre', 'exempt-centre', '{"cost-center":"2"}');
