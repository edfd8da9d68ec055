INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, deletion_protection,
    tags
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-prod-on', 'a', NULL, 1, '{"environment": "prod"}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-other-case', 'b', NULL, 1, '{"environment": "Production"}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-dev-off', 'c', NULL, 0, '{"environment": "dev"}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-prod-off', 'd', NULL, 0, '{"environment": "prod"}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-dev-on', 'e', NULL, 1, '{"environment": "dev"}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-stage-tag', 'j', NULL, 0, '{"Stage": "prod"}'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-environment-before-stage', 'k', NULL, 0,
    '{"stage": "prod", "environment": "dev"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-empty', 'l', NULL, 0, '{"environment": ""}'),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-test', 'f', NULL, 0, '{"environment": "test"}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged', 'g', NULL, 1, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'h', NULL, NULL, '{"environment": "prod"}'),
('1', 'r', 'arn:aws:rds:r:1:db:at-its-cluster', 'i', 'a', 0, '{"environment": "prod"}');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-prod-on', 'a', 1, '{"environment": "prod"}'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-prod-off', 'b', 0, '{"environment": "prod"}');

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:db:not-judged-leaving', 'leaving', 'deleting');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = { on_envs = ["*"], off_envs = ["lab"], environment_tags = ["stage"] }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged-on', 'a', 1, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged-off', 'b', 0, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-dev-off', 'c', 0, '{"stage": "dev"}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-lab-off', 'd', 0, '{"stage": "lab"}');

-- params = { on_envs = [] }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:exempt-nothing-asked', 'a', 0, '{"environment": "prod"}');

-- params = { on_envs = ["live"] }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged-off', 'a', 0, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-prod', 'b', 0, '{"environment": "prod"}');

-- params = { on_envs = [], off_envs = ["dev"] }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:exempt-nothing-asked-of-production', 'a', 0, '{}');

-- params = { unstated_environment = "Dev" }
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, deletion_protection, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-untagged-off', 'a', 0, '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged-on', 'b', 1, '{}');
