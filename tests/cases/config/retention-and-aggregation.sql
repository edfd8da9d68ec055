INSERT INTO aws_config_retention_configuration (
    account_id, region, arn, retention_period_in_days
)
VALUES
('1', 'r', 'pass-year', 365),
('1', 's', 'fail-short', 364),
('1', 't', 'unknown-days', NULL);

-- params = { min_days = 2557, aggregator = true }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-organization:root'),
('2', 'global', 'arn:aws:iam::fail-none:root'),
('3', 'global', 'arn:aws:iam::fail-accounts:root'),
('4', 'global', 'arn:aws:iam::fail-regions:root'),
('5', 'global', 'arn:aws:iam::unknown-source:root'),
('6', 'global', 'arn:aws:iam::pass-second:root');
INSERT INTO aws_config_configuration_aggregator (
    account_id, region, arn, name, is_of_organization, all_aws_regions
)
VALUES
('1', 'r', 'a', 'a', 1, 1),
('3', 'r', 'a', 'a', 0, 1),
('4', 'r', 'a', 'a', 1, 0),
('5', 'r', 'a', 'a', NULL, NULL),
('6', 'r', 'a', 'a', NULL, NULL),
('6', 's', 'b', 'b', 1, 1);
INSERT INTO aws_config_retention_configuration (
    account_id, region, arn, retention_period_in_days
)
VALUES
('1', 'r', 'pass-seven-years', 2557),
('1', 's', 'fail-year', 365);
