INSERT INTO aws_account (account_id, region, arn, organization_id, organization_feature_set)
VALUES
('1', 'global', 'arn:aws:iam::pass-member:root', 'o-1', 'ALL'),
('2', 'global', 'arn:aws:iam::exempt-alone:root', '', ''),
('3', 'global', 'arn:aws:iam::fail-billing-only:root', 'o-1', 'CONSOLIDATED_BILLING'),
('4', 'global', 'arn:aws:iam::unknown-organisation:root', NULL, NULL),
('5', 'global', 'arn:aws:iam::unknown-features:root', 'o-1', NULL);

-- params = { required = true }

INSERT INTO aws_account (account_id, region, arn, organization_id, organization_feature_set)
VALUES
('1', 'global', 'arn:aws:iam::fail-alone:root', '', ''),
('2', 'global', 'arn:aws:iam::fail-billing-only:root', 'o-1', 'CONSOLIDATED_BILLING');
