INSERT INTO aws_iam_role (account_id, region, arn, name, create_date, role_last_used_date)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-used', 'pass-used', '2020-01-01T00:00:00Z',
    '2025-12-27T00:00:00Z'
),
('1', 'global', 'arn:aws:iam::1:role/pass-new', 'pass-new', '2025-12-22T00:00:00Z', NULL),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-long-ago', 'fail-long-ago', '2020-01-01T00:00:00Z',
    '2025-09-03T00:00:00Z'
),
('1', 'global', 'arn:aws:iam::1:role/fail-never', 'fail-never', '2020-01-01T00:00:00Z', NULL),
('1', 'global', 'arn:aws:iam::1:role/unknown-making', 'unknown-making', NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x/exempt-linked', 'exempt-linked',
    '2020-01-01T00:00:00Z', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/x/exempt-sso', 'exempt-sso',
    '2020-01-01T00:00:00Z', NULL
);

INSERT INTO aws_iam_policy (
    account_id, region, arn, name, create_date, update_date, attachment_count,
    permissions_boundary_usage_count
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-attached', 'pass-attached', '2020-01-01T00:00:00Z',
    '2020-01-01T00:00:00Z', 1, 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-boundary', 'pass-boundary', '2020-01-01T00:00:00Z',
    '2020-01-01T00:00:00Z', 0, 2
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-new', 'pass-new', '2025-12-22T00:00:00Z',
    '2025-12-22T00:00:00Z', 0, 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-changed', 'pass-changed', '2020-01-01T00:00:00Z',
    '2025-12-22T00:00:00Z', 0, 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-unattached', 'fail-unattached',
    '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 0, 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-unattached-never-changed',
    'fail-unattached-never-changed', '2020-01-01T00:00:00Z', NULL, 0, 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/unknown-attachments', 'unknown-attachments',
    '2020-01-01T00:00:00Z', NULL, NULL, 0
),
('1', 'global', 'arn:aws:iam::aws:policy/left-out', 'left-out', '2020-01-01T00:00:00Z', NULL, 0, 0);

-- params = { max_unused_days = 365 }

INSERT INTO aws_iam_role (account_id, region, arn, name, create_date, role_last_used_date)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-long-ago', 'pass-long-ago', '2020-01-01T00:00:00Z',
    '2025-09-03T00:00:00Z'
);
