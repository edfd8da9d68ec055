INSERT INTO aws_ssm_managed_instance (
    account_id, region, arn, patch_scanned, patch_missing_count, patch_failed_count
)
VALUES
('1', 'r', 'pass-patched', 1, 0, 0),
('1', 'r', 'pass-associated', 1, 0, 0),
('1', 'r', 'fail-missing', 1, 1, 0),
('1', 'r', 'fail-failed', 1, 0, 1),
('1', 'r', 'fail-never-scanned', 0, NULL, NULL),
('1', 'r', 'fail-association', 1, 0, 0),
('1', 'r', 'fail-association-whatever-the-patches', NULL, NULL, NULL),
('1', 'r', 'unknown-patches', NULL, NULL, NULL),
('1', 'r', 'unknown-association', 1, 0, 0);

INSERT INTO aws_ssm_managed_instance_compliance (
    account_id, region, arn, compliance_type, status
)
VALUES
('1', 'r', 'pass-patched', 'Custom:Mine', 'NON_COMPLIANT'),
('1', 'r', 'pass-associated', 'Association', 'COMPLIANT'),
('1', 'r', 'fail-association', 'Association', 'NON_COMPLIANT'),
('1', 'r', 'fail-association-whatever-the-patches', 'Association', 'NON_COMPLIANT'),
('1', 'r', 'unknown-association', 'Association', NULL);

-- params = { max_missing = 2, compliance_types = ["Custom:*"] }
INSERT INTO aws_ssm_managed_instance (
    account_id, region, arn, patch_scanned, patch_missing_count, patch_failed_count
)
VALUES
('1', 'r', 'pass-two', 1, 1, 1),
('1', 'r', 'fail-three', 1, 2, 1),
('1', 'r', 'fail-custom', 1, 0, 0);

INSERT INTO aws_ssm_managed_instance_compliance (
    account_id, region, arn, compliance_type, status
)
VALUES ('1', 'r', 'fail-custom', 'Custom:Mine', 'NON_COMPLIANT');
