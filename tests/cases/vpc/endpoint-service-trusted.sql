INSERT INTO aws_vpc_endpoint_service (
    account_id, region, arn, service_id, service_state, acceptance_required,
    vpc_endpoint_service_permissions
)
VALUES
(
    '1', 'eu', 'arn:svc/pass-own', 's1', 'Available', 1,
    '[{"Principal": "arn:aws:iam::1:root", "PrincipalType": "Account"}]'
),
('1', 'eu', 'arn:svc/pass-nobody', 's2', 'Pending', 1, '[]'),
('1', 'eu', 'arn:svc/fail-everyone', 's3', 'Available', 1, '[{"Principal": "*"}]'),
(
    '1', 'eu', 'arn:svc/fail-all', 's4', 'Available', 1,
    '[{"Principal": "all", "PrincipalType": "All"}]'
),
(
    '1', 'eu', 'arn:svc/fail-stranger', 's5', 'Available', 1,
    '[{"Principal": "arn:aws:iam::1:root"}, {"Principal": "arn:aws:iam::2:role/x"}]'
),
(
    '1', 'eu', 'arn:svc/fail-without-account', 's6', 'Available', 1,
    '[{"Principal": "AIDA1", "PrincipalType": "User"}]'
),
('1', 'eu', 'arn:svc/fail-no-acceptance', 's7', 'Available', 0, '[]'),
('1', 'eu', 'arn:svc/fail-no-acceptance-at-all', 's8', 'Available', 0, NULL),
('1', 'eu', 'arn:svc/unknown-permissions', 's9', 'Available', 1, NULL),
('1', 'eu', 'arn:svc/unknown-acceptance', 'sa', 'Available', NULL, '[]'),
('1', 'eu', 'arn:svc/not-judged', 'sb', 'Deleting', 0, '[{"Principal": "*"}]');

-- params = { trusted_accounts = ["2"], require_acceptance = false }
INSERT INTO aws_vpc_endpoint_service (
    account_id, region, arn, service_id, service_state, acceptance_required,
    vpc_endpoint_service_permissions
)
VALUES
(
    '1', 'eu', 'arn:svc/pass-trusted', 's1', 'Available', 0,
    '[{"Principal": "arn:aws:iam::2:root", "PrincipalType": "Account"}]'
),
(
    '1', 'eu', 'arn:svc/fail-another', 's2', 'Available', NULL,
    '[{"Principal": "arn:aws:iam::3:root", "PrincipalType": "Account"}]'
);
