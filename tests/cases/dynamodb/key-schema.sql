INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, key_schema, attribute_definitions, global_secondary_indexes,
    local_secondary_indexes, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-used',
    'pass-used',
    '[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType":
      "RANGE"}]',
    '[{"AttributeName": "at", "AttributeType": "N"}, {"AttributeName": "id",
      "AttributeType": "S"}]',
    '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-used-by-indexes', 'pass-used-by-indexes',
    '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "customer",
      "AttributeType": "S"}, {"AttributeName": "day", "AttributeType": "S"}]',
    '[{"IndexName": "by-customer", "KeySchema": [{"AttributeName": "customer",
      "KeyType": "HASH"}]}]',
    '[{"IndexName": "by-day", "KeySchema": [{"AttributeName": "id", "KeyType":
      "HASH"}, {"AttributeName": "day", "KeyType": "RANGE"}]}]',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-unused',
    'fail-unused', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "old",
      "AttributeType": "S"}]',
    '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-indexes',
    'unknown-indexes', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}]', NULL, '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-definitions', 'unknown-definitions',
    '[{"AttributeName": "id", "KeyType": "HASH"}]', NULL, '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-local',
    'unknown-local', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}]', '[]', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-key',
    'unknown-key', NULL, '[{"AttributeName": "id", "AttributeType": "S"}]',
    '[{"IndexName": "by-customer", "KeySchema": [{"AttributeName": "customer",
      "KeyType": "HASH"}]}]',
    '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "old",
      "AttributeType": "S"}]',
    '[]', '[]', 'DELETING'
);

-- params = { expected = ["*-key id:S at:N", "*-index/by-customer customer:S", "*-local/by-day id:S day:S"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, key_schema, attribute_definitions, global_secondary_indexes,
    local_secondary_indexes, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-key',
    'pass-key',
    '[{"AttributeName": "at", "KeyType": "RANGE"}, {"AttributeName": "id", "KeyType":
      "HASH"}]',
    '[{"AttributeName": "at", "AttributeType": "N"}, {"AttributeName": "id",
      "AttributeType": "S"}]',
    '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-index',
    'pass-index', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "customer",
      "AttributeType": "S"}]',
    '[{"IndexName": "by-customer", "KeySchema": [{"AttributeName": "customer",
      "KeyType": "HASH"}]}]',
    '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-local',
    'pass-local', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "day",
      "AttributeType": "S"}]',
    '[]',
    '[{"IndexName": "by-day", "KeySchema": [{"AttributeName": "id", "KeyType":
      "HASH"}, {"AttributeName": "day", "KeyType": "RANGE"}]}]',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-other',
    'pass-other', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "N"}]', '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-range-key',
    'fail-no-range-key', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}]', '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-type-key',
    'fail-type-key',
    '[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType":
      "RANGE"}]',
    '[{"AttributeName": "at", "AttributeType": "S"}, {"AttributeName": "id",
      "AttributeType": "S"}]',
    '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-order-key',
    'fail-order-key',
    '[{"AttributeName": "at", "KeyType": "HASH"}, {"AttributeName": "id", "KeyType":
      "RANGE"}]',
    '[{"AttributeName": "at", "AttributeType": "N"}, {"AttributeName": "id",
      "AttributeType": "S"}]',
    '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-index',
    'fail-no-index', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}]', '[]', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-other-index',
    'fail-other-index', '[{"AttributeName": "id", "KeyType": "HASH"}]',
    '[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "customer",
      "AttributeType": "N"}]',
    '[{"IndexName": "by-customer", "KeySchema": [{"AttributeName": "customer",
      "KeyType": "HASH"}]}]',
    '[]', 'ACTIVE'
);
