INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, type, not_after, in_use_by, renewal_eligibility
)
VALUES
('1', 'r', 'pass-year', 'ISSUED', 'AMAZON_ISSUED', '2027-01-01T00:00:00Z', '["lb"]', 'ELIGIBLE'),
('1', 'r', 'pass-day-30', 'ISSUED', 'AMAZON_ISSUED', '2026-01-31T00:00:00Z', '["lb"]', 'ELIGIBLE'),
('1', 'r', 'fail-soon', 'ISSUED', 'AMAZON_ISSUED', '2026-01-30T00:00:00Z', '["lb"]', 'ELIGIBLE'),
('1', 'r', 'fail-expired', 'EXPIRED', 'IMPORTED', '2025-01-01T00:00:00Z', '["lb"]', 'INELIGIBLE'),
(
    '1', 'r',
    'fail-ineligible',
    'ISSUED',
    'AMAZON_ISSUED',
    '2027-01-01T00:00:00Z',
    '["lb"]',
    'INELIGIBLE'
),
('1', 'r', 'pass-imported', 'ISSUED', 'IMPORTED', '2027-01-01T00:00:00Z', '["lb"]', 'INELIGIBLE'),
('1', 'r', 'fail-imported', 'ISSUED', 'IMPORTED', '2026-01-10T00:00:00Z', '["lb"]', 'INELIGIBLE'),
('1', 'r', 'fail-private', 'ISSUED', 'PRIVATE', '2027-01-01T00:00:00Z', '["lb"]', 'INELIGIBLE'),
('1', 'r', 'exempt-unused', 'ISSUED', 'AMAZON_ISSUED', '2026-01-02T00:00:00Z', '[]', 'INELIGIBLE'),
('1', 'r', 'exempt-pending', 'PENDING_VALIDATION', 'AMAZON_ISSUED', NULL, '["lb"]', 'INELIGIBLE'),
('1', 'r', 'unknown-use', 'ISSUED', 'AMAZON_ISSUED', '2027-01-01T00:00:00Z', NULL, 'ELIGIBLE'),
('1', 'r', 'unknown-end', 'ISSUED', 'AMAZON_ISSUED', NULL, '["lb"]', 'ELIGIBLE'),
('1', 'r', 'unknown-type', 'ISSUED', NULL, '2027-01-01T00:00:00Z', '["lb"]', 'ELIGIBLE'),
('1', 'r', 'unknown-renewal', 'ISSUED', 'AMAZON_ISSUED', '2027-01-01T00:00:00Z', '["lb"]', NULL);

-- params = { min_days = 90 }
INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, type, not_after, in_use_by, renewal_eligibility
)
VALUES
('1', 'r', 'fail-60', 'ISSUED', 'AMAZON_ISSUED', '2026-03-01T00:00:00Z', '["lb"]', 'ELIGIBLE'),
('1', 'r', 'pass-120', 'ISSUED', 'AMAZON_ISSUED', '2026-05-01T00:00:00Z', '["lb"]', 'ELIGIBLE');
