INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, not_after
)
VALUES
('1', 'r', 'good', 'ISSUED', '2027-01-01T00:00:00Z'),
('1', 'r', 'soon', 'ISSUED', '2026-01-15T00:00:00Z'),
('1', 'r', 'old', 'EXPIRED', '2025-01-01T00:00:00Z'),
('1', 'r', 'revoked', 'REVOKED', '2027-01-01T00:00:00Z'),
('1', 'r', 'unread', NULL, NULL),
('1', 'r', 'endless', 'ISSUED', NULL);
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, protocol, listener_certificates
)
VALUES
('1', 'r', 'pass-good', 'HTTPS', '[{"CertificateArn": "good", "IsDefault": true}]'),
('1', 'r', 'pass-tls', 'TLS', '[{"CertificateArn": "good", "IsDefault": true}]'),
('1', 'r', 'fail-soon', 'HTTPS', '[{"CertificateArn": "soon", "IsDefault": true}]'),
('1', 'r', 'fail-old', 'HTTPS', '[{"CertificateArn": "old", "IsDefault": true}]'),
('1', 'r', 'fail-revoked', 'HTTPS', '[{"CertificateArn": "revoked", "IsDefault": true}]'),
(
    '1', 'r',
    'fail-second',
    'HTTPS',
    '[
     {
      "CertificateArn": "good",
      "IsDefault": true
     },
     {
      "CertificateArn": "old",
      "IsDefault": false
     }
]'
),
('1', 'r', 'fail-none', 'HTTPS', '[]'),
('1', 'r', 'unknown-unread', 'HTTPS', '[{"CertificateArn": "unread", "IsDefault": true}]'),
('1', 'r', 'unknown-end', 'HTTPS', '[{"CertificateArn": "endless", "IsDefault": true}]'),
(
    '1', 'r',
    'unknown-of-iam',
    'HTTPS',
    '[{"CertificateArn": "arn:aws:iam::1:server-certificate/x", "IsDefault": true}]'
),
('1', 'r', 'unknown-list', 'HTTPS', NULL),
('1', 'r', 'unknown-protocol', NULL, '[{"CertificateArn": "good", "IsDefault": true}]'),
(
    '1', 'r',
    'fail-bad-and-unread',
    'HTTPS',
    '[
     {
      "CertificateArn": "unread",
      "IsDefault": true
     },
     {
      "CertificateArn": "old",
      "IsDefault": false
     }
]'
),
('1', 'r', 'none-http', 'HTTP', '[]');

-- params = { min_days = 400 }
INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, not_after
)
VALUES
('1', 'r', 'good', 'ISSUED', '2027-01-01T00:00:00Z'),
('1', 'r', 'long', 'ISSUED', '2028-01-01T00:00:00Z');
INSERT INTO aws_ec2_load_balancer_listener (
    account_id, region, arn, protocol, listener_certificates
)
VALUES
('1', 'r', 'fail-year', 'HTTPS', '[{"CertificateArn": "good", "IsDefault": true}]'),
('1', 'r', 'pass-two-years', 'HTTPS', '[{"CertificateArn": "long", "IsDefault": true}]');
