INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, scheme, tags
)
VALUES
('1', 'r', 'pass-attached', 'internet-facing', '{"env": "prod"}'),
('1', 'r', 'fail-bare', 'internet-facing', '{"env": "prod"}'),
('1', 'r', 'fail-unstated', 'internet-facing', '{}'),
('1', 'r', 'exempt-internal', 'internal', '{"env": "prod"}'),
('1', 'r', 'exempt-dev', 'internet-facing', '{"env": "dev"}'),
('1', 'r', 'unknown-scheme', NULL, '{"env": "prod"}'),
('1', 'r', 'pass-scheme', NULL, '{"env": "prod"}');
INSERT INTO aws_wafv2_web_acl (
    account_id, region, arn, name, scope, associated_resources
)
VALUES
('1', 'r', 'acl-1', 'web', 'REGIONAL', '["pass-attached", "pass-scheme"]'),
('1', 'r', 'acl-2', 'other', 'REGIONAL', '[]'),
('1', 'r', 'acl-3', 'edge', 'CLOUDFRONT', NULL);

-- params = { envs = ["*"] }
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, scheme, tags
)
VALUES
('1', 'r', 'unknown-unread', 'internet-facing', '{"env": "dev"}'),
('1', 'r', 'pass-known', 'internet-facing', '{}');
INSERT INTO aws_wafv2_web_acl (
    account_id, region, arn, name, scope, associated_resources
)
VALUES
('1', 'r', 'acl-1', 'web', 'REGIONAL', NULL),
('1', 'r', 'acl-2', 'known', 'REGIONAL', '["pass-known"]');
