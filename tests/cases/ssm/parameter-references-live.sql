INSERT INTO aws_ssm_parameter (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:ssm:r:1:parameter/shop/prod/db', '/shop/prod/db'),
('1', 'r', 'arn:aws:ssm:r:1:parameter/ami', 'ami');

INSERT INTO aws_lambda_function (account_id, region, arn, environment_references)
VALUES
('1', 'r', 'pass-path', '{"DB_PARAM": "/shop/prod/db"}'),
('1', 'r', 'pass-version', '{"DB_PARAM": "/shop/prod/db:3"}'),
('1', 'r', 'pass-arn', '{"DB": "arn:aws:ssm:r:1:parameter/shop/prod/db"}'),
('1', 'r', 'pass-hierarchy', '{"SSM_PATH": "/shop/prod", "PARAM_PATH": "/shop/"}'),
('1', 'r', 'fail-hierarchy', '{"SSM_PATH": "/shop/pro"}'),
('1', 'r', 'exempt-secret', '{"DB_PARAM": "/aws/reference/secretsmanager/db"}'),
('1', 'r', 'fail-path', '{"DB_PARAM": "/shop/prod/dbs", "A_PARAM": "/shop/prod/db"}'),
('1', 'r', 'fail-arn', '{"DB": "arn:aws:ssm:r:1:parameter/shop/prod/gone"}'),
('1', 'r', 'exempt-elsewhere', '{"DB": "arn:aws:ssm:r:2:parameter/shop/prod/db"}'),
('1', 'r', 'exempt-public', '{"AMI_PARAM": "/aws/service/ami-amazon-linux-latest/x"}'),
('1', 'r', 'exempt-none', '{"TABLE": "orders"}'),
('1', 'r', 'unknown-variables', NULL);

INSERT INTO aws_ec2_launch_template_version (account_id, region, arn, image_id)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:launch-template/x/pass-template', 'resolve:ssm:ami:2'),
(
    '1', 'r', 'arn:aws:ec2:r:1:launch-template/x/pass-own-arn',
    'resolve:ssm:arn:aws:ssm:r:1:parameter/ami:2'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:launch-template/x/exempt-shared',
    'resolve:ssm:arn:aws:ssm:r:2:parameter/ami'
),
('1', 'r', 'arn:aws:ec2:r:1:launch-template/x/fail-hierarchy', 'resolve:ssm:/shop/prod'),
('1', 'r', 'arn:aws:ec2:r:1:launch-template/x/fail-template', 'resolve:ssm:gone'),
('1', 'r', 'arn:aws:ec2:r:1:launch-template/x/exempt-template', 'resolve:ssm:/aws/service/x'),
('1', 'r', 'arn:aws:ec2:r:1:launch-template/x/none-template', 'ami-1');

-- params = { paths = ["/shop/prod/*"] }
INSERT INTO aws_ssm_parameter (account_id, region, arn, name)
VALUES
('1', 'r', 'arn:aws:ssm:r:1:parameter/shop/prod/db', '/shop/prod/db'),
('1', 'r', 'arn:aws:ssm:r:1:parameter/shop/dev/db', '/shop/dev/db');

INSERT INTO aws_lambda_function (account_id, region, arn, environment_references)
VALUES
('1', 'r', 'pass-path', '{"DB_PARAM": "/shop/prod/db"}'),
('1', 'r', 'pass-hierarchy', '{"SSM_PATH": "/shop/prod"}'),
('1', 'r', 'fail-wide-hierarchy', '{"SSM_PATH": "/shop"}'),
('1', 'r', 'fail-another-path', '{"DB_PARAM": "/shop/dev/db"}');
