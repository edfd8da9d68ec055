-- params = { stacks = ["*-network", "*-data", "*-app"] }
INSERT INTO aws_account (account_id, region, arn, "partition")
VALUES
('1', 'global', 'arn:aws:iam::pass-all:root', 'aws'),
('2', 'global', 'arn:aws:iam::fail-one-missing:root', 'aws'),
('3', 'global', 'arn:aws:iam::fail-order:root', 'aws'),
('4', 'global', 'arn:aws:iam::fail-none:root', 'aws'),
('5', 'global', 'arn:aws:iam::unknown-age:root', 'aws'),
('6', 'global', 'arn:aws:iam::fail-not-created:root', 'aws');
INSERT INTO aws_cloudformation_stack (account_id, region, arn, id, name, status, creation_time)
VALUES
('1', 'r', 'a', 'i', 'dev-network', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('1', 'r', 'b', 'i', 'prod-network', 'UPDATE_COMPLETE', '2025-06-01T00:00:00Z'),
('1', 'r', 'c', 'i', 'dev-data', 'UPDATE_IN_PROGRESS', '2025-02-01T00:00:00Z'),
('1', 'r2', 'd', 'i', 'dev-app', 'CREATE_COMPLETE', '2025-03-01T00:00:00Z'),
('2', 'r', 'a', 'i', 'dev-network', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('2', 'r', 'b', 'i', 'dev-app', 'CREATE_COMPLETE', '2025-03-01T00:00:00Z'),
('3', 'r', 'a', 'i', 'dev-network', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('3', 'r', 'b', 'i', 'dev-data', 'CREATE_COMPLETE', '2025-03-01T00:00:00Z'),
('3', 'r', 'c', 'i', 'dev-app', 'CREATE_COMPLETE', '2025-02-01T00:00:00Z'),
('5', 'r', 'a', 'i', 'dev-network', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('5', 'r', 'b', 'i', 'dev-data', 'CREATE_COMPLETE', NULL),
('5', 'r', 'c', 'i', 'dev-app', 'CREATE_COMPLETE', '2025-02-01T00:00:00Z'),
('6', 'r', 'a', 'i', 'dev-network', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('6', 'r', 'b', 'i', 'dev-data', 'REVIEW_IN_PROGRESS', '2025-02-01T00:00:00Z'),
('6', 'r', 'c', 'i', 'dev-app', 'ROLLBACK_COMPLETE', '2025-03-01T00:00:00Z');

-- params = { stacks = ["network", "app"], in_order = false }
INSERT INTO aws_account (account_id, region, arn, "partition")
VALUES
('1', 'global', 'arn:aws:iam::pass-any-order:root', 'aws'),
('2', 'global', 'arn:aws:iam::fail-longer-name:root', 'aws');
INSERT INTO aws_cloudformation_stack (account_id, region, arn, id, name, status, creation_time)
VALUES
('1', 'r', 'a', 'i', 'network', 'CREATE_COMPLETE', '2025-02-01T00:00:00Z'),
('1', 'r', 'b', 'i', 'app', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z'),
('2', 'r', 'a', 'i', 'network', 'CREATE_COMPLETE', '2025-02-01T00:00:00Z'),
('2', 'r', 'b', 'i', 'app-2', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z');
