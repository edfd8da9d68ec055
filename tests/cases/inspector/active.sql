INSERT INTO aws_inspector2_account (
    account_id, region, arn, ec2_status, ecr_status, lambda_status, critical_findings
)
VALUES
('1', 'r', 'pass-all', 'ENABLED', 'ENABLED', 'ENABLED', 0),
('1', 'r', 'fail-one-off', 'ENABLED', 'DISABLED', 'ENABLED', 0),
('1', 'r', 'fail-pending', 'ENABLED', 'ENABLED', 'ENABLING', 0),
('1', 'r', 'fail-critical', 'ENABLED', 'ENABLED', 'ENABLED', 1),
('1', 'r', 'fail-off-whatever-is-found', 'DISABLED', 'DISABLED', 'DISABLED', NULL),
('1', 'r', 'unknown-status', 'ENABLED', NULL, 'ENABLED', 0),
('1', 'r', 'unknown-findings', 'ENABLED', 'ENABLED', 'ENABLED', NULL);

-- params = { kinds = ["EC2"], max_critical = 2 }
INSERT INTO aws_inspector2_account (
    account_id, region, arn, ec2_status, ecr_status, lambda_status, critical_findings
)
VALUES
('1', 'r', 'pass-instances', 'ENABLED', 'DISABLED', NULL, 2),
('1', 'r', 'fail-three', 'ENABLED', 'DISABLED', NULL, 3);

-- params = { kinds = [] }
INSERT INTO aws_inspector2_account (
    account_id, region, arn, ec2_status, ecr_status, lambda_status, critical_findings
)
VALUES
('1', 'r', 'pass-nothing-asked-for', 'DISABLED', 'DISABLED', NULL, 0),
('1', 'r', 'fail-critical', 'DISABLED', 'DISABLED', NULL, 1),
('1', 'r', 'unknown-findings', 'DISABLED', 'DISABLED', NULL, NULL);
