INSERT INTO aws_securityhub_hub (account_id, region, arn, is_enabled)
VALUES
('1', 'r', 'pass-ready', 1),
('2', 'r', 'fail-off', 0),
('3', 'r', 'fail-no-standard', 1),
('4', 'r', 'fail-other-standard', 1),
('5', 'r', 'fail-incomplete', 1),
('6', 'r', 'unknown-status', 1),
('7', 'r', 'unknown-standard', 1),
('8', 'r', 'unknown-hub', NULL),
('9', 'r', 'pass-older-version-too', 1),
('10', 'r', 'unknown-what-is-ready', 1);
INSERT INTO aws_securityhub_standards_subscription (
    account_id, region, arn, standards_arn, standards_status
)
VALUES
(
    '1', 'r', 'a',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY'
),
('4', 'r', 'a', 'arn:aws:securityhub:r::standards/pci-dss/v/3.2.1', 'READY'),
(
    '5', 'r', 'a',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/1.0.0',
    'INCOMPLETE'
),
(
    '6', 'r', 'a',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/1.0.0', NULL
),
('7', 'r', 'a', NULL, NULL),
('10', 'r', 'a', NULL, 'READY'),
(
    '8', 'r', 'a',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY'
),
(
    '9', 'r', 'a',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/1.0.0', 'FAILED'
),
(
    '9', 'r', 'b',
    'arn:aws:securityhub:r::standards/aws-foundational-security-best-practices/v/2.0.0', 'READY'
);

-- params = { standards = ["pci-dss", "cis-aws-foundations-benchmark"] }
INSERT INTO aws_securityhub_hub (account_id, region, arn, is_enabled)
VALUES
('1', 'r', 'pass-both', 1),
('2', 'r', 'fail-one', 1);
INSERT INTO aws_securityhub_standards_subscription (
    account_id, region, arn, standards_arn, standards_status
)
VALUES
('1', 'r', 'a', 'arn:aws:securityhub:r::standards/pci-dss/v/3.2.1', 'READY'),
(
    '1', 'r', 'b', 'arn:aws:securityhub:r::standards/cis-aws-foundations-benchmark/v/1.4.0',
    'READY'
),
('2', 'r', 'a', 'arn:aws:securityhub:r::standards/pci-dss/v/3.2.1', 'READY');

-- params = { standards = [] }
INSERT INTO aws_securityhub_hub (account_id, region, arn, is_enabled)
VALUES
('1', 'r', 'pass-no-standard-asked-for', 1),
('2', 'r', 'fail-off', 0);
