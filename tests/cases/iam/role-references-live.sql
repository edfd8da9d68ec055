INSERT INTO aws_iam_role (
    account_id, region, arn, name, permissions_boundary_arn, assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-service', 'pass-service', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-role-that-is-there',
    'pass-role-that-is-there', 'arn:aws:iam::111111111111:policy/bound',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:role/pass-service"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-boundary-of-aws',
    'pass-boundary-of-aws', 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-role-that-is-gone',
    'fail-role-that-is-gone', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["AROAEXAMPLEID000000001",
      "arn:aws:iam::111111111111:root"]}, "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-user-that-is-gone',
    'fail-user-that-is-gone', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "AIDAEXAMPLEID000000001"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-boundary-that-is-gone',
    'fail-boundary-that-is-gone', 'arn:aws:iam::111111111111:policy/gone',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-trust', 'unknown-trust', NULL,
    NULL
);

INSERT INTO aws_iam_policy (account_id, region, arn)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:policy/bound');

INSERT INTO aws_lambda_function (account_id, region, arn, name, role)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:pass-there', 'a',
    'arn:aws:iam::111111111111:role/pass-service'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:fail-gone', 'b',
    'arn:aws:iam::111111111111:role/gone'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:left-out', 'c',
    'arn:aws:iam::222222222222:role/gone'
);

INSERT INTO aws_vpc_flow_log (account_id, region, arn, deliver_logs_permission_arn)
VALUES
(
    '111111111111', 'r', 'arn:aws:ec2:r:111111111111:vpc-flow-log/fail-gone',
    'arn:aws:iam::111111111111:role/gone'
),
('111111111111', 'r', 'arn:aws:ec2:r:111111111111:vpc-flow-log/left-out', NULL);

INSERT INTO aws_rds_db_instance (account_id, region, arn, monitoring_role_arn)
VALUES
(
    '111111111111', 'r', 'arn:aws:rds:r:111111111111:db:fail-gone',
    'arn:aws:iam::111111111111:role/gone'
);

INSERT INTO aws_cloudformation_stack (account_id, region, arn, role_arn)
VALUES
(
    '111111111111', 'r', 'arn:aws:cloudformation:r:111111111111:stack/fail-gone',
    'arn:aws:iam::111111111111:role/gone'
);
