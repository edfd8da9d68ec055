INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name)
VALUES ('1', 'r', 's1', 'a', 'prod');

INSERT INTO aws_api_gatewayv2_stage (account_id, region, arn, api_id, name)
VALUES ('1', 'r', 's2', 'h', '$default');

INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, subject_alternative_names
)
VALUES
('1', 'r', 'arn:aws:acm:r:1:certificate/c', 'ISSUED', '["a.example.com"]'),
('1', 'r', 'arn:aws:acm:r:1:certificate/w', 'ISSUED', '["*.example.com"]'),
('1', 'r', 'arn:aws:acm:r:1:certificate/old', 'EXPIRED', '["a.example.com"]'),
('1', 'r', 'arn:aws:acm:r:1:certificate/unread', NULL, NULL);

INSERT INTO aws_api_gateway_domain_name (
    account_id, region, arn, domain_name, domain_name_status, security_policy, certificate_arn,
    regional_certificate_arn, routing_mode, base_path_mappings, api_mappings
)
VALUES
(
    '1', 'r', 'pass-regional', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}, {"ApiId": "h", "Stage": "$default"}]'
),
(
    '1', 'r', 'pass-wildcard', 'b.example.com', 'UPDATING', 'SecurityPolicy_TLS13_1_3_2025_09',
    NULL, 'arn:aws:acm:r:1:certificate/w', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'pass-edge', 'a.example.com', 'AVAILABLE', 'TLS_1_2',
    'arn:aws:acm:us-east-1:1:certificate/e', NULL, 'BASE_PATH_MAPPING_ONLY',
    '[{"ApiId": "a"}]', '[]'
),
(
    '1', 'r', 'pass-rules', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'ROUTING_RULE_ONLY', '[]', '[]'
),
(
    '1', 'r', 'fail-old-tls', 'a.example.com', 'AVAILABLE', 'TLS_1_0', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-expired', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/old', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-another-name', 'a.b.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/w', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-certificate-gone', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/gone', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-no-certificate', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    NULL, 'BASE_PATH_MAPPING_ONLY', '[]', '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-no-mapping', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]', '[]'
),
(
    '1', 'r', 'fail-stage-gone', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}, {"ApiId": "a", "Stage": "dev"}]'
),
(
    '1', 'r', 'fail-pending', 'a.example.com', 'PENDING_OWNERSHIP_VERIFICATION', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'unknown-tls', 'a.example.com', 'AVAILABLE', NULL, NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'unknown-certificate', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/unread', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-edge-with-old-tls', 'a.example.com', 'AVAILABLE', 'TLS_1_0',
    'arn:aws:acm:us-east-1:1:certificate/e', NULL, 'BASE_PATH_MAPPING_ONLY',
    '[{"ApiId": "a"}]', '[]'
),
(
    '1', 'r', 'unknown-mappings', 'a.example.com', 'AVAILABLE', 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]', NULL
),
(
    '1', 'r', 'unknown-status', 'a.example.com', NULL, 'TLS_1_2', NULL,
    'arn:aws:acm:r:1:certificate/c', 'BASE_PATH_MAPPING_ONLY', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
);

-- params = { require_pqc = true, min_tls = 1.2 }
INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name)
VALUES ('1', 'r', 's1', 'a', 'prod');

INSERT INTO aws_acm_certificate (
    account_id, region, arn, status, subject_alternative_names
)
VALUES ('1', 'r', 'arn:aws:acm:r:1:certificate/c', 'ISSUED', '["a.example.com"]');

INSERT INTO aws_api_gateway_domain_name (
    account_id, region, arn, domain_name, domain_name_status, security_policy,
    regional_certificate_arn, base_path_mappings, api_mappings
)
VALUES
(
    '1', 'r', 'pass-post-quantum', 'a.example.com', 'AVAILABLE',
    'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09', 'arn:aws:acm:r:1:certificate/c', '[]',
    '[{"ApiId": "a", "Stage": "prod"}]'
),
(
    '1', 'r', 'fail-classical', 'a.example.com', 'AVAILABLE', 'TLS_1_2',
    'arn:aws:acm:r:1:certificate/c', '[]', '[{"ApiId": "a", "Stage": "prod"}]'
);
