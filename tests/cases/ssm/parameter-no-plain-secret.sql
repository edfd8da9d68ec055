INSERT INTO aws_ssm_parameter (account_id, region, arn, name, type, value_secrets)
VALUES
('1', 'r', 'pass-secure', '/a/password', 'SecureString', NULL),
('1', 'r', 'pass-harmless', '/a/level', 'String', '[]'),
('1', 'r', 'fail-password', '/a/x', 'String', '[{"name": "/a/x", "kind": "password"}]'),
('1', 'r', 'fail-list', '/a/y', 'StringList', '[{"name": "/a/y", "kind": "token"}]'),
('1', 'r', 'unknown-value', '/a/z', 'String', NULL),
('1', 'r', 'unknown-type', '/a/z', NULL, NULL);

-- params = { name_patterns = ["*password*"] }
INSERT INTO aws_ssm_parameter (account_id, region, arn, name, type, value_secrets)
VALUES
('1', 'r', 'fail-name', '/a/dbPassword', 'String', '[]'),
('1', 'r', 'fail-name-whatever-it-holds', '/a/password', 'String', NULL),
('1', 'r', 'pass-secure', '/a/password2', 'SecureString', NULL),
('1', 'r', 'pass-other', '/a/level', 'String', '[]');
