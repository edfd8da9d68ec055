INSERT INTO aws_guardduty_detector (account_id, region, arn, status, features)
VALUES
(
    '1', 'r', 'pass-all', 'ENABLED',
    '{"S3_DATA_EVENTS": "ENABLED", "RDS_LOGIN_EVENTS": "ENABLED",
    "LAMBDA_NETWORK_LOGS": "ENABLED", "EKS_AUDIT_LOGS": "ENABLED",
    "EBS_MALWARE_PROTECTION": "ENABLED", "RUNTIME_MONITORING": "ENABLED"}'
),
(
    '1', 'r', 'fail-off', 'ENABLED',
    '{"S3_DATA_EVENTS": "ENABLED", "RDS_LOGIN_EVENTS": "ENABLED",
    "LAMBDA_NETWORK_LOGS": "ENABLED", "EKS_AUDIT_LOGS": "DISABLED",
    "EBS_MALWARE_PROTECTION": "ENABLED", "RUNTIME_MONITORING": "ENABLED"}'
),
('1', 'r', 'fail-none', 'ENABLED', '{}'),
(
    '1', 'r', 'fail-disabled', 'DISABLED',
    '{"S3_DATA_EVENTS": "ENABLED", "RDS_LOGIN_EVENTS": "ENABLED",
    "LAMBDA_NETWORK_LOGS": "ENABLED", "EKS_AUDIT_LOGS": "ENABLED",
    "EBS_MALWARE_PROTECTION": "ENABLED", "RUNTIME_MONITORING": "ENABLED"}'
),
('1', 'r', 'unknown-features', 'ENABLED', NULL),
(
    '1', 'r', 'unknown-status', NULL,
    '{"S3_DATA_EVENTS": "ENABLED", "RDS_LOGIN_EVENTS": "ENABLED",
    "LAMBDA_NETWORK_LOGS": "ENABLED", "EKS_AUDIT_LOGS": "ENABLED",
    "EBS_MALWARE_PROTECTION": "ENABLED", "RUNTIME_MONITORING": "ENABLED"}'
);

-- params = { plans = ["S3_DATA_EVENTS"], central = true }
INSERT INTO aws_guardduty_detector (
    account_id, region, arn, status, features, administrator_account_id,
    administrator_relationship_status
)
VALUES
('1', 'r', 'pass-managed', 'ENABLED', '{"S3_DATA_EVENTS": "ENABLED"}', '2', 'Enabled'),
('1', 'r', 'fail-alone', 'ENABLED', '{"S3_DATA_EVENTS": "ENABLED"}', '', ''),
('1', 'r', 'fail-left', 'ENABLED', '{"S3_DATA_EVENTS": "ENABLED"}', '2', 'Removed'),
('1', 'r', 'unknown-manager', 'ENABLED', '{"S3_DATA_EVENTS": "ENABLED"}', NULL, NULL);
