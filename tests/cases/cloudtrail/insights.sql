INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-both:root'),
('2', 'global', 'arn:aws:iam::fail-no-trail:root'),
('3', 'global', 'arn:aws:iam::fail-none:root'),
('4', 'global', 'arn:aws:iam::fail-one-kind:root'),
('5', 'global', 'arn:aws:iam::fail-stopped:root'),
('6', 'global', 'arn:aws:iam::unknown-selectors:root'),
('7', 'global', 'arn:aws:iam::unknown-status:root'),
('8', 'global', 'arn:aws:iam::pass-second:root');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, name, home_region, is_logging, insight_selectors
)
VALUES
('1', 'r', 'a', 'a', 'r', 1, '["ApiErrorRateInsight", "ApiCallRateInsight"]'),
('3', 'r', 'a', 'a', 'r', 1, '[]'),
('4', 'r', 'a', 'a', 'r', 1, '["ApiCallRateInsight"]'),
('5', 'r', 'a', 'a', 'r', 0, '["ApiErrorRateInsight", "ApiCallRateInsight"]'),
('6', 'r', 'a', 'a', 'r', 1, NULL),
('7', 'r', 'a', 'a', 'r', NULL, '["ApiErrorRateInsight", "ApiCallRateInsight"]'),
('8', 'r', 'a', 'a', 'r', 1, NULL),
('8', 'r', 'b', 'b', 'r', 1, '["ApiErrorRateInsight", "ApiCallRateInsight"]');

-- params = { kinds = ["ApiCallRateInsight"] }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-one-kind:root');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, name, home_region, is_logging, insight_selectors
)
VALUES
('1', 'r', 'a', 'a', 'r', 1, '["ApiCallRateInsight"]');
