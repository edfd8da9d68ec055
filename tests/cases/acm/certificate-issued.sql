INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, created_at, failure_reason, domain_validation_options
)
VALUES
(
    '1', 'r',
    'pass-issued',
    'ISSUED',
    '2025-01-01T00:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
('1', 'r', 'pass-imported', 'ISSUED', NULL, NULL, '[]'),
(
    '1', 'r',
    'fail-renewal',
    'ISSUED',
    '2025-01-01T00:00:00Z',
    NULL,
    '[
     {
      "DomainName": "a.example.com",
      "ValidationStatus": "SUCCESS"
     },
     {
      "DomainName": "b.example.com",
      "ValidationStatus": "FAILED"
     }
]'
),
(
    '1', 'r',
    'fail-failed',
    'FAILED',
    '2025-01-01T00:00:00Z',
    'CAA_ERROR',
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
(
    '1', 'r',
    'fail-timed-out',
    'VALIDATION_TIMED_OUT',
    '2025-01-01T00:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
(
    '1', 'r',
    'fail-revoked',
    'REVOKED',
    '2025-01-01T00:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
('1', 'r', 'fail-inactive', 'INACTIVE', NULL, NULL, '[]'),
(
    '1', 'r',
    'fail-pending',
    'PENDING_VALIDATION',
    '2025-12-31T21:59:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
(
    '1', 'r',
    'exempt-new',
    'PENDING_VALIDATION',
    '2025-12-31T23:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
('1', 'r', 'exempt-expired', 'EXPIRED', NULL, NULL, '[]'),
(
    '1', 'r',
    'unknown-status',
    NULL,
    NULL,
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
(
    '1', 'r',
    'unknown-since',
    'PENDING_VALIDATION',
    NULL,
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
('1', 'r', 'unknown-validation', 'ISSUED', '2025-01-01T00:00:00Z', NULL, NULL);

-- params = { max_pending_hours = 48 }
INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, created_at, failure_reason, domain_validation_options
)
VALUES
(
    '1', 'r',
    'exempt-yesterday',
    'PENDING_VALIDATION',
    '2025-12-31T00:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
),
(
    '1', 'r',
    'fail-last-week',
    'PENDING_VALIDATION',
    '2025-12-25T00:00:00Z',
    NULL,
    '[{"DomainName": "a.example.com", "ValidationStatus": "SUCCESS"}]'
);
