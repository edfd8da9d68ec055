INSERT INTO aws_account (account_id, region, arn, organization_id, effective_tag_policy_keys)
VALUES
('1', 'global', 'arn:aws:iam::pass-ruled:root', 'o-1', '["environment","team","project","x"]'),
('2', 'global', 'arn:aws:iam::fail-one-missing:root', 'o-1', '["environment","team"]'),
('3', 'global', 'arn:aws:iam::fail-other-spelling:root', 'o-1', '["Environment","team","project"]'),
('4', 'global', 'arn:aws:iam::fail-none:root', 'o-1', '[]'),
('5', 'global', 'arn:aws:iam::unknown-policy:root', 'o-1', NULL),
('6', 'global', 'arn:aws:iam::exempt-alone:root', '', '[]'),
('7', 'global', 'arn:aws:iam::unknown-all:root', NULL, NULL);

-- params = { required = true, keys = ["team"] }

INSERT INTO aws_account (account_id, region, arn, organization_id, effective_tag_policy_keys)
VALUES
('1', 'global', 'arn:aws:iam::fail-alone:root', '', '[]'),
('2', 'global', 'arn:aws:iam::pass-team:root', 'o-1', '["team"]');
