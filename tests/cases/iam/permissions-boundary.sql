-- params = { boundary_arn = "arn:aws:iam::*:policy/bound" }

INSERT INTO aws_iam_role (account_id, region, arn, name, permissions_boundary_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-bounded', 'pass-bounded', 'arn:aws:iam::1:policy/bound'),
('1', 'global', 'arn:aws:iam::1:role/fail-none', 'fail-none', NULL),
('1', 'global', 'arn:aws:iam::1:role/fail-other', 'fail-other', 'arn:aws:iam::1:policy/other'),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    NULL
);

-- params = { boundary_arn = "*/bound", roles = ["*:role/app/*"] }

INSERT INTO aws_iam_role (account_id, region, arn, name, permissions_boundary_arn)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/app/pass-bounded', 'pass-bounded',
    'arn:aws:iam::1:policy/bound'
),
('1', 'global', 'arn:aws:iam::1:role/app/fail-none', 'fail-none', NULL),
('1', 'global', 'arn:aws:iam::1:role/left-out', 'left-out', NULL);
