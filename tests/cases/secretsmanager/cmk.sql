INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/own', 'own', 'CUSTOMER',
    'Enabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/off', 'off', 'CUSTOMER',
    'Disabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/aws', 'aws', 'AWS',
    'Enabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/unread', 'unread', NULL,
    NULL
);

INSERT INTO aws_kms_alias (
    account_id, region, arn, alias_name, target_key_id
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:alias/app', 'alias/app',
    'own'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:alias/off', 'alias/off',
    'off'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, kms_key_id, deleted_date
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-default', 'pass-default', NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-alias-of-aws', 'pass-alias-of-aws',
    'alias/aws/secretsmanager', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-own',
    'pass-own', 'arn:aws:kms:eu-west-1:111111111111:key/own', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-alias',
    'pass-alias', 'alias/app', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-of-aws', 'pass-of-aws',
    'arn:aws:kms:eu-west-1:111111111111:key/aws', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-disabled', 'fail-disabled',
    'arn:aws:kms:eu-west-1:111111111111:key/off', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-alias-of-disabled',
    'fail-alias-of-disabled', 'arn:aws:kms:eu-west-1:111111111111:alias/off', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-gone', 'unknown-gone', 'gone',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread',
    'unread', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-other-account',
    'unknown-other-account', 'arn:aws:kms:eu-west-1:222222222222:key/own', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted',
    'arn:aws:kms:eu-west-1:111111111111:key/off', '2025-12-31T12:00:00Z'
);

-- params = { required = true }
INSERT INTO aws_kms_key (
    account_id, region, arn, id, key_manager, key_state
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/own', 'own', 'CUSTOMER',
    'Enabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/off', 'off', 'CUSTOMER',
    'Disabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/aws', 'aws', 'AWS',
    'Enabled'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/unread', 'unread', NULL,
    NULL
);

INSERT INTO aws_kms_alias (
    account_id, region, arn, alias_name, target_key_id
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:alias/app', 'alias/app',
    'own'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:alias/off', 'alias/off',
    'off'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, kms_key_id
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-own',
    'pass-own', 'arn:aws:kms:eu-west-1:111111111111:key/own'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-id',
    'pass-id', 'own'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-alias',
    'pass-alias', 'arn:aws:kms:eu-west-1:111111111111:alias/app'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-default', 'fail-default', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-alias-of-aws', 'fail-alias-of-aws',
    'alias/aws/secretsmanager'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-of-aws', 'fail-of-aws',
    'arn:aws:kms:eu-west-1:111111111111:key/aws'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-disabled', 'fail-disabled', 'off'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread',
    'arn:aws:kms:eu-west-1:111111111111:key/unread'
);
