INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, time_to_live, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-on',
    'pass-on', '{"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-soon',
    'pass-soon', '{"TimeToLiveStatus": "ENABLING", "AttributeName": "expires"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off',
    'fail-off', '{"TimeToLiveStatus": "DISABLED", "AttributeName": null}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-ending',
    'fail-ending', '{"TimeToLiveStatus": "DISABLING", "AttributeName": "expires"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-no-status',
    'unknown-no-status', '{"AttributeName": "expires"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', '{"TimeToLiveStatus": "DISABLED", "AttributeName": null}', 'DELETING'
);

-- params = { attribute = "expires" }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, time_to_live
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-named',
    'pass-named', '{"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-other',
    'fail-other', '{"TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off',
    'fail-off', '{"TimeToLiveStatus": "DISABLED", "AttributeName": null}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-name',
    'unknown-name', '{"TimeToLiveStatus": "ENABLED", "AttributeName": null}'
);
