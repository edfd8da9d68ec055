INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'r', 'pass-region'),
('1', 's', 'fail-none'),
('1', 't', 'fail-disabled'),
('1', 'u', 'fail-of-unused-access'),
('1', 'v', 'unknown-status'),
('1', 'w', 'pass-organisation'),
('1', 'x', 'fail-of-unused-access-unread');

INSERT INTO aws_accessanalyzer_analyzer (
    account_id, region, arn, name, type, status, active_findings
)
VALUES
('1', 'r', 'pass-clean', 'a', 'ACCOUNT', 'ACTIVE', '[]'),
(
    '1', 't', 'fail-findings', 'a', 'ACCOUNT', 'DISABLED',
    '[{"Id": "f", "Resource": "arn:aws:s3:::open"}]'
),
('1', 'u', 'pass-unused', 'a', 'ACCOUNT_UNUSED_ACCESS', 'ACTIVE', '[]'),
('1', 'x', 'pass-unused-unread', 'a', 'ACCOUNT_UNUSED_ACCESS', NULL, '[]'),
('1', 'v', 'unknown-findings', 'a', 'ACCOUNT', NULL, NULL),
('1', 'w', 'pass-organisation-clean', 'a', 'ORGANIZATION', 'ACTIVE', '[]');

-- params = { allow_findings = 1 }
INSERT INTO aws_accessanalyzer_analyzer (
    account_id, region, arn, name, type, status, active_findings
)
VALUES
(
    '1', 'r', 'pass-one', 'a', 'ACCOUNT', 'ACTIVE',
    '[{"Id": "f", "Resource": "arn:aws:s3:::open"}]'
),
(
    '1', 's', 'fail-two', 'a', 'ACCOUNT', 'ACTIVE',
    '[{"Id": "f", "Resource": "arn:aws:s3:::open"}, {"Id": "g"}]'
);
