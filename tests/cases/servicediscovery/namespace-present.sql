INSERT INTO aws_service_discovery_namespace (account_id, region, arn, id, name)
VALUES
('1', 'r', 'pass-used', 'n1', 'prod'),
('1', 'r', 'fail-no-service', 'n2', 'dev'),
('1', 'r', 'fail-bare-service', 'n3', 'test'),
('1', 's', 'unknown-no-service', 'n4', 'dev'),
('1', 's', 'unknown-whether-all', 'n5', 'prod'),
('1', 's', 'fail-bare-whatever-the-rest', 'n6', 'test');
INSERT INTO aws_service_discovery_service (account_id, region, arn, id, name, namespace_id)
VALUES
('1', 'r', 's1', 's1', 'web', 'n1'),
('1', 'r', 's2', 's2', 'web', 'n3'),
('1', 'r', 's3', 's3', 'jobs', 'n3'),
('1', 's', 's4', 's4', 'unread', NULL),
('1', 's', 's5', 's5', 'web', 'n5'),
('1', 's', 's6', 's6', 'web', 'n6');
INSERT INTO aws_service_discovery_instance (account_id, region, arn, id, service_id)
VALUES
('1', 'r', 'i1', 'i1', 's1'),
('1', 'r', 'i2', 'i2', 's2'),
('1', 's', 'i5', 'i5', 's5');

-- params = { namespace = "prod" }
INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'r', 'fail-not-there'),
('1', 'q', 'not-judged');
INSERT INTO aws_service_discovery_namespace (account_id, region, arn, id, name)
VALUES
('1', 'r', 'fail-other', 'n1', 'dev'),
('1', 'q', 'fail-no-service', 'n1', 'Prod');

-- params = { required = true }
INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'r', 'fail-none');
