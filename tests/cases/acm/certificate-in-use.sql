INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, in_use_by
)
VALUES
('1', 'r', 'pass-used', 'ISSUED', '["lb"]'),
('1', 'r', 'fail-unused', 'ISSUED', '[]'),
('1', 'r', 'fail-expired', 'EXPIRED', '[]'),
('1', 'r', 'exempt-pending', 'PENDING_VALIDATION', '[]'),
('1', 'r', 'unknown-unread', 'ISSUED', NULL);
