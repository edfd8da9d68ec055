INSERT INTO aws_servicequotas_service_quota_change_request (
    account_id, region, arn, id, service_code, quota_code, quota_name, desired_value, status,
    created
)
VALUES
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/pass-approved', 'pass-approved', 'ec2', 'L-1',
    'vCPUs', 64.0, 'APPROVED', '2026-01-02T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/exempt-earlier', 'exempt-earlier', 'ec2', 'L-1',
    'vCPUs', 64.0, 'DENIED', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/fail-pending', 'fail-pending', 'ec2', 'L-2',
    'vCPUs', 64.0, 'PENDING', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/fail-denied', 'fail-denied', 'ec2', 'L-3', 'vCPUs',
    64.0, 'DENIED', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/fail-case', 'fail-case', 'ec2', 'L-4', 'vCPUs',
    64.0, 'CASE_OPENED', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/pass-closed', 'pass-closed', 'ec2', 'L-5', 'vCPUs',
    64.0, 'CASE_CLOSED', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/fail-of-some-quota', 'fail-of-some-quota', 'ec2',
    NULL, NULL, 64.0, 'DENIED', '2026-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/pass-of-some-quota', 'pass-of-some-quota', 'ec2',
    NULL, NULL, 64.0, 'APPROVED', '2026-01-02T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:servicequotas:r:1:request/unknown-status', 'unknown-status', 'ec2', 'L-6',
    'vCPUs', 64.0, NULL, '2026-01-01T00:00:00Z'
);
