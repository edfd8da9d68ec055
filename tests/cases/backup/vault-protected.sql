INSERT INTO aws_backup_vault (account_id, region, arn, vault_state, locked, policy, tags)
VALUES
('111111111111', 'r', 'pass-locked', 'AVAILABLE', 1, '{}', '{}'),
('111111111111', 'r', 'pass-locked-unread', 'AVAILABLE', 1, NULL, NULL),
(
    '111111111111', 'r', 'pass-denied', 'AVAILABLE', 0,
    '{"Statement": [{"Effect": "Deny", "Principal": "*",
    "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}]}', '{}'
),
(
    '111111111111', 'r', 'fail-spared', 'AVAILABLE', 0,
    '{"Statement": [{"Effect": "Deny",
    "Principal": {"AWS": "arn:aws:iam::1:role/a"},
    "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}]}', '{}'
),
('111111111111', 'r', 'fail-open', 'AVAILABLE', 0, '{}', '{}'),
('111111111111', 'r', 'fail-prod', 'AVAILABLE', 0, '{}', '{"Environment": "prod"}'),
('111111111111', 'r', 'exempt-dev', 'AVAILABLE', 0, '{}', '{"Environment": "Dev"}'),
('111111111111', 'r', 'unknown-policy', 'AVAILABLE', 0, NULL, '{}'),
('111111111111', 'r', 'unknown-lock', 'AVAILABLE', NULL, '{}', '{}'),
('111111111111', 'r', 'unknown-tags', 'AVAILABLE', 0, '{}', NULL),
('111111111111', 'r', 'never-made', 'FAILED', 0, '{}', '{}');
INSERT INTO aws_backup_vault (
    account_id, region, arn, vault_type, vault_state, locked, policy, tags
)
VALUES
(
    '111111111111', 'r', 'exempt-of-another', 'RESTORE_ACCESS_BACKUP_VAULT', 'AVAILABLE', 0, '{}',
    '{}'
);
INSERT INTO aws_backup_vault (
    account_id, region, arn, name, number_of_recovery_points, vault_state, locked, policy, tags
)
VALUES
('111111111111', 'r', 'exempt-default', 'Default', 0, 'AVAILABLE', 0, '{}', '{}'),
('111111111111', 'r', 'fail-default-in-use', 'Default', 1, 'AVAILABLE', 0, '{}', '{}'),
('111111111111', 'r', 'fail-empty', 'own', 0, 'AVAILABLE', 0, '{}', '{}');

-- params = { off_envs = [], unstated_environment = "dev" }
INSERT INTO aws_backup_vault (account_id, region, arn, vault_state, locked, policy, tags)
VALUES
('111111111111', 'r', 'fail-dev', 'AVAILABLE', 0, '{}', '{}'),
('111111111111', 'r', 'fail-wherever-it-is', 'AVAILABLE', 0, '{}', NULL);

-- params = { unstated_environment = "dev" }
INSERT INTO aws_backup_vault (account_id, region, arn, vault_state, locked, policy, tags)
VALUES
('111111111111', 'r', 'exempt-unstated', 'AVAILABLE', 0, '{}', '{}');
