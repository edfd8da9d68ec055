INSERT INTO aws_account (account_id, region, arn, alternate_contacts)
VALUES
('1', 'global', 'arn:aws:iam::pass-all:root', '["BILLING","OPERATIONS","SECURITY"]'),
('2', 'global', 'arn:aws:iam::fail-one-missing:root', '["BILLING","SECURITY"]'),
('3', 'global', 'arn:aws:iam::fail-none:root', '[]'),
('4', 'global', 'arn:aws:iam::unknown-contacts:root', NULL);

-- params = { kinds = ["security"] }

INSERT INTO aws_account (account_id, region, arn, alternate_contacts)
VALUES
('1', 'global', 'arn:aws:iam::pass-security:root', '["SECURITY"]'),
('2', 'global', 'arn:aws:iam::fail-billing:root', '["BILLING"]');
