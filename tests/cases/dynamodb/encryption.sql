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

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, sse_description, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-owned',
    'pass-owned', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-switched-off',
    'pass-switched-off', '{"Status": "DISABLED"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-own',
    'pass-own',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/own"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-of-aws',
    'pass-of-aws',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/aws"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-disabled',
    'fail-disabled',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/off"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-inaccessible',
    'fail-inaccessible',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/own", "InaccessibleEncryptionDateTime":
      "2025-12-31T00:00:00Z"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-credentials', 'fail-no-credentials',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/own"}',
    'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-key',
    'unknown-key',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/unread"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-other-account', 'unknown-other-account',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:222222222222:key/own"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-no-key',
    'unknown-no-key', '{"Status": "ENABLED"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/off"}',
    'DELETING'
);

-- params = { key = "AWS_MANAGED" }
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

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, sse_description
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-of-aws',
    'pass-of-aws',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/aws"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-own',
    'pass-own',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/own"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-owned',
    'fail-owned', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-disabled',
    'fail-disabled',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/off"}'
);

-- params = { key = "CUSTOMER" }
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

INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, sse_description
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-own',
    'pass-own',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/own"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-of-aws',
    'fail-of-aws',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/aws"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-owned',
    'fail-owned', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-key',
    'unknown-key',
    '{"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn":
      "arn:aws:kms:eu-west-1:111111111111:key/unread"}'
);
