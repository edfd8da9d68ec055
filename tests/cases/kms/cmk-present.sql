-- params = { purposes = ["*backup*", "*logs*"] }

INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-both:root'),
('2', 'global', 'arn:aws:iam::fail-one:root'),
('3', 'global', 'arn:aws:iam::fail-disabled:root'),
('4', 'global', 'arn:aws:iam::unknown-state:root'),
('5', 'global', 'arn:aws:iam::fail-of-aws:root'),
('6', 'global', 'arn:aws:iam::fail-one-though-other-is-unread:root'),
('7', 'global', 'arn:aws:iam::pass-one-of-two:root');

INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, key_state)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/k1', 'k1', 'CUSTOMER', 'Enabled'),
('1', 'r', 'arn:aws:kms:r:1:key/k2', 'k2', 'CUSTOMER', 'Enabled'),
('2', 'r', 'arn:aws:kms:r:2:key/k1', 'k1', 'CUSTOMER', 'Enabled'),
('3', 'r', 'arn:aws:kms:r:3:key/k1', 'k1', 'CUSTOMER', 'Enabled'),
('3', 'r', 'arn:aws:kms:r:3:key/k2', 'k2', 'CUSTOMER', 'PendingDeletion'),
('4', 'r', 'arn:aws:kms:r:4:key/k1', 'k1', 'CUSTOMER', 'Enabled'),
('4', 'r', 'arn:aws:kms:r:4:key/k2', 'k2', 'CUSTOMER', NULL),
('5', 'r', 'arn:aws:kms:r:5:key/k1', 'k1', 'AWS', 'Enabled'),
('5', 'r', 'arn:aws:kms:r:5:key/k2', 'k2', 'CUSTOMER', 'Enabled'),
('6', 'r', 'arn:aws:kms:r:6:key/k2', 'k2', NULL, NULL),
('7', 'r', 'arn:aws:kms:r:7:key/k1', 'k1', 'CUSTOMER', 'Enabled'),
('7', 'r', 'arn:aws:kms:r:7:key/k2', 'k2', 'CUSTOMER', 'Disabled');

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES
('1', 'r', 'a', 'alias/app-backup', 'k1'),
('1', 'r', 'b', 'alias/logs', 'k2'),
('2', 'r', 'a', 'alias/backup', 'k1'),
('3', 'r', 'a', 'alias/backup', 'k1'),
('3', 'r', 'b', 'alias/logs', 'k2'),
('4', 'r', 'a', 'alias/backup', 'k1'),
('4', 'r', 'b', 'alias/logs', 'k2'),
('5', 'r', 'a', 'alias/aws/backup', 'k1'),
('5', 'r', 'b', 'alias/logs', 'k2'),
('6', 'r', 'b', 'alias/logs', 'k2'),
('7', 'r', 'a', 'alias/backup-and-logs', 'k1'),
('7', 'r', 'b', 'alias/logs', 'k2'),
('7', 'r', 'c', 'alias/none', NULL);
