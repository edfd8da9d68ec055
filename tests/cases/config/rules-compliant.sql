INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::has-rules:root'),
('2', 'global', 'arn:aws:iam::fail-no-rule:root');
INSERT INTO aws_config_rule (
    account_id, region, arn, name, rule_state, compliance_type, noncompliant_resources
)
VALUES
('1', 'r', 'pass-kept', 'a', 'ACTIVE', 'COMPLIANT', NULL),
('1', 'r', 'pass-evaluating', 'b', 'EVALUATING', 'COMPLIANT', NULL),
('1', 'r', 'fail-broken', 'c', 'ACTIVE', 'NON_COMPLIANT', 3),
('1', 'r', 'fail-going', 'd', 'DELETING', 'COMPLIANT', NULL),
('1', 'r', 'exempt-new', 'e', 'ACTIVE', 'INSUFFICIENT_DATA', NULL),
('1', 'r', 'exempt-nothing', 'f', 'ACTIVE', 'NOT_APPLICABLE', NULL),
('1', 'r', 'unknown-compliance', 'g', 'ACTIVE', NULL, NULL),
('1', 'r', 'unknown-state', 'h', NULL, 'COMPLIANT', NULL);

-- params = { rules = ["a*", "b"] }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::has-rules:root'),
('2', 'global', 'arn:aws:iam::fail-one-lacks:root');
INSERT INTO aws_config_rule (account_id, region, arn, name, rule_state, compliance_type)
VALUES
('1', 'r', 'pass-a', 'abc', 'ACTIVE', 'COMPLIANT'),
('1', 's', 'pass-b', 'b', 'ACTIVE', 'COMPLIANT'),
('1', 's', 'not-asked-for', 'c', 'ACTIVE', 'NON_COMPLIANT'),
('2', 's', 'fail-a', 'a', 'ACTIVE', 'NON_COMPLIANT');
