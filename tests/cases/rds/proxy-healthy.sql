INSERT INTO aws_rds_db_proxy (
    account_id, region, arn, db_proxy_name, status, auth, role_arn, targets
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:pass-all', 'pass-all', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:pass-cluster', 'pass-cluster', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "TRACKED_CLUSTER", "RdsResourceId": "c"}, {"Type": "RDS_INSTANCE",
     "RdsResourceId": "orders", "State": "AVAILABLE", "Reason": null}, {"Type":
     "RDS_INSTANCE", "RdsResourceId": "orders", "State": "UNUSED", "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:pass-iam', 'pass-iam', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": null}]', 'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-status', 'fail-status', 'incompatible-network',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-creating', 'fail-creating', 'creating',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-unavailable', 'fail-unavailable', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}, {"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State":
     "UNAVAILABLE", "Reason": "AUTH_FAILURE"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-registering', 'fail-registering', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "REGISTERING",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-no-targets', 'fail-no-targets', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy', '[]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-empty-cluster', 'fail-empty-cluster', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy', '[{"Type": "TRACKED_CLUSTER", "RdsResourceId": "c"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-secret-gone', 'fail-secret-gone', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn":
     "arn:aws:secretsmanager:r:1:secret:gone-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-secret-leaving', 'fail-secret-leaving', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn":
     "arn:aws:secretsmanager:r:1:secret:leaving-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-role', 'fail-role', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/other',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:fail-role-gone', 'fail-role-gone', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/gone',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unknown-targets', 'unknown-targets', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unknown-auth', 'unknown-auth', 'available', NULL,
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unknown-role', 'unknown-role', 'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    NULL, '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unknown-secret-elsewhere', 'unknown-secret-elsewhere',
    'available',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:2:secret:x-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unknown-status', 'unknown-status', NULL,
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy',
    '[{"Type": "RDS_INSTANCE", "RdsResourceId": "orders", "State": "AVAILABLE",
     "Reason": null}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db-proxy:unseen-deleting', 'unseen-deleting', 'deleting',
    '[{"AuthScheme": "SECRETS", "SecretArn": "arn:aws:secretsmanager:r:1:secret:a-AbCdEf"}]',
    'arn:aws:iam::1:role/proxy', '[]'
);

INSERT INTO aws_secretsmanager_secret (account_id, region, arn, name, policy, deleted_date)
VALUES
('1', 'r', 'arn:aws:secretsmanager:r:1:secret:a-AbCdEf', 'a', '{}', NULL),
(
    '1', 'r', 'arn:aws:secretsmanager:r:1:secret:leaving-AbCdEf', 'leaving', '{}',
    '2025-12-31T00:00:00Z'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, path, attached_policy_arns, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/proxy', 'proxy', '/', '[]',
    '[{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement":
     [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource":
     "arn:aws:secretsmanager:r:1:secret:*"}, {"Effect": "Allow", "Action":
     "secretsmanager:GetSecretValue", "Resource":
     "arn:aws:secretsmanager:r:2:secret:*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/other', 'other', '/', '[]', '[]');
