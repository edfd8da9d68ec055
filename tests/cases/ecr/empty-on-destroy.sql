INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, tags)
VALUES
('1', 'r', 'pass-empty', 'empty', '{"environment": "dev"}'),
('1', 'r', 'pass-forced', 'forced', '{"Env": "Dev"}'),
('1', 'r', 'fail-full', 'full', '{"environment": "dev"}'),
('1', 'r', 'fail-not-forced', 'not-forced', '{"environment": "dev"}'),
('1', 'r', 'exempt-prod', 'full', '{"environment": "prod"}'),
('1', 'r', 'exempt-unstated', 'full', '{}'),
('1', 'r', 'unknown-tags', 'full', NULL);
INSERT INTO aws_ecr_image (account_id, region, arn, repository_name)
VALUES
('1', 'r', 'i1', 'forced'),
('1', 'r', 'i2', 'full'),
('1', 'r', 'i3', 'full'),
('1', 'r', 'i4', 'not-forced');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    arn, table_name
)
VALUES
(
    '1', 'r', 'u:forced', 'u:forced', 's', 'pulumi', 'aws:ecr/repository:Repository', 1, 0, 0,
    'pass-forced', 'aws_ecr_repository'
),
(
    '1', 'r', 'u:not', 'u:not', 's', 'pulumi', 'aws:ecr/repository:Repository', 1, 0, 1,
    'fail-not-forced', 'aws_ecr_repository'
);
INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:forced', 'forceDelete', 'input', 'true', 0, 0),
('1', 'r', 'u:not', 'forceDelete', 'input', 'false', 0, 0);

-- params = { envs = ["test"] }
INSERT INTO aws_ecr_repository (account_id, region, arn, repository_name, tags)
VALUES
('1', 'r', 'exempt-dev', 'full', '{"environment": "dev"}'),
('1', 'r', 'fail-test', 'full', '{"environment": "test"}');
INSERT INTO aws_ecr_image (account_id, region, arn, repository_name)
VALUES
('1', 'r', 'i2', 'full');
