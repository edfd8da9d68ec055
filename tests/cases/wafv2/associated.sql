INSERT INTO aws_wafv2_web_acl (
    account_id, region, arn, scope, associated_resources
)
VALUES
('1', 'r', 'pass-used', 'REGIONAL', '["lb"]'),
('1', 'r', 'fail-unused', 'REGIONAL', '[]'),
('1', 'r', 'none-edge', 'CLOUDFRONT', NULL),
('1', 'r', 'unknown-unread', 'REGIONAL', NULL);
