INSERT INTO aws_acm_certificate (
    account_id,
    region,
    arn,
    domain_name,
    status,
    type,
    key_algorithm,
    signature_algorithm,
    certificate_transparency_logging_preference,
    subject_alternative_names
)
VALUES
(
    '1', 'r',
    'pass-rsa',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-4096',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_4096',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-curve',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'EC_prime256v1',
    'SHA256WITHECDSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-384',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA384WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-512',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA512WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-wildcard',
    '*.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-imported',
    'a.example.com',
    'ISSUED',
    'IMPORTED',
    'RSA_2048',
    'SHA256WITHRSA',
    'DISABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-private',
    'a.example.com',
    'ISSUED',
    'PRIVATE',
    'RSA_2048',
    'SHA256WITHRSA',
    NULL,
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-1024',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_1024',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-sha1',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA1WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-not-logged',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    'DISABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-new-algorithm',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'X_1',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'exempt-pending',
    'a.example.com',
    'PENDING_VALIDATION',
    'AMAZON_ISSUED',
    'RSA_2048',
    NULL,
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'unknown-key',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    NULL,
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'unknown-signature',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    NULL,
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'unknown-log',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    NULL,
    '["a.example.com"]'
),
(
    '1', 'r',
    'unknown-type',
    'a.example.com',
    'ISSUED',
    NULL,
    'RSA_2048',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-expired',
    'a.example.com',
    'EXPIRED',
    'AMAZON_ISSUED',
    'RSA_1024',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-status',
    'a.example.com',
    NULL,
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
);

-- params = { min_rsa = 3072, wildcard_allowed = false }
INSERT INTO aws_acm_certificate (
    account_id,
    region,
    arn,
    domain_name,
    status,
    type,
    key_algorithm,
    signature_algorithm,
    certificate_transparency_logging_preference,
    subject_alternative_names
)
VALUES
(
    '1', 'r',
    'fail-2048',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_2048',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'pass-3072',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_3072',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-wildcard',
    '*.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_3072',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com"]'
),
(
    '1', 'r',
    'fail-other-name',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_3072',
    'SHA256WITHRSA',
    'ENABLED',
    '["a.example.com", "*.b.example.com"]'
),
(
    '1', 'r',
    'unknown-names',
    'a.example.com',
    'ISSUED',
    'AMAZON_ISSUED',
    'RSA_3072',
    'SHA256WITHRSA',
    'ENABLED',
    NULL
);
