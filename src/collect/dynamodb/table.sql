-- DynamoDB tables, from ListTables, which gives the name alone.
-- https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html
CREATE TABLE aws_dynamodb_table (
    account_id TEXT NOT NULL, -- AWS account that owns the table
    region TEXT NOT NULL, -- AWS region of the table, or of its replica
    arn TEXT NOT NULL, -- ARN of the table
    name TEXT, -- Name of the table
    table_status TEXT, -- `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `INACCESSIBLE_ENCRYPTION_CREDENTIALS`, `ARCHIVING` or `ARCHIVED` [DescribeTable]
    table_class TEXT, -- `STANDARD` or `STANDARD_INFREQUENT_ACCESS`; NULL for the first where it was never chosen [DescribeTable]
    creation_date_time TEXT, -- When it was made, UTC [DescribeTable]
    billing_mode TEXT, -- `PROVISIONED` or `PAY_PER_REQUEST` [DescribeTable]
    read_capacity INTEGER, -- Units of read capacity; 0 on demand [DescribeTable]
    write_capacity INTEGER, -- Units of write capacity; 0 on demand [DescribeTable]
    item_count INTEGER, -- Items, about six hours ago [DescribeTable] [volatile]
    table_size_bytes INTEGER, -- Size of all items, bytes, about six hours ago [DescribeTable] [volatile]
    deletion_protection_enabled INTEGER, -- 1 when the table cannot be deleted [DescribeTable]
    key_schema TEXT, -- Key, JSON array `[{"AttributeName":"id","KeyType":"HASH"}]` [DescribeTable]
    attribute_definitions TEXT, -- Attributes of keys, JSON array `[{"AttributeName":"id","AttributeType":"S"}]` [DescribeTable]
    global_secondary_indexes TEXT, -- JSON array `[{"IndexName","IndexStatus","KeySchema","ProjectionType","ReadCapacityUnits","WriteCapacityUnits"}]` [DescribeTable]
    local_secondary_indexes TEXT, -- JSON array `[{"IndexName","KeySchema","ProjectionType"}]` [DescribeTable]
    sse_description TEXT, -- Encryption, JSON object `{"Status","SSEType","KMSMasterKeyArn","InaccessibleEncryptionDateTime"}`; `{}` under a key that AWS owns [DescribeTable]
    stream_specification TEXT, -- JSON object `{"StreamEnabled":true,"StreamViewType":"NEW_IMAGE"}` [DescribeTable]
    latest_stream_arn TEXT, -- ARN of the stream, which outlives its being switched off; NULL when there never was one [DescribeTable]
    continuous_backups_status TEXT, -- `ENABLED` or `DISABLED` [DescribeContinuousBackups]
    point_in_time_recovery_description TEXT, -- JSON object `{"PointInTimeRecoveryStatus":"ENABLED","RecoveryPeriodInDays":35}` [DescribeContinuousBackups]
    time_to_live TEXT, -- JSON object `{"TimeToLiveStatus":"ENABLED","AttributeName":"expires"}` [DescribeTimeToLive]
    policy TEXT, -- Resource policy as AWS keeps it, JSON; `{}` without one [GetResourcePolicy]
    policy_std TEXT, -- Resource policy in canonical form, JSON; `{}` without one [GetResourcePolicy]
    tags TEXT, -- Tags as a JSON object; `{}` when none [ListTagsOfResource]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_reads_daily TEXT, -- Units of read capacity that were consumed, by the day on which it was, JSON object `{"2026-01-31T00:00:00Z":3}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    metric_writes_daily TEXT, -- Units of write capacity that were consumed, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_writes_hourly TEXT, -- The same of the last 48 hours, by the hour [cloudwatch:GetMetricData] [volatile]
    metric_read_throttles_daily TEXT, -- Reads that were refused for want of capacity, by the day [cloudwatch:GetMetricData] [volatile]
    metric_write_throttles_daily TEXT, -- Writes that were refused for want of capacity, by the day [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the table
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which table has this name: that of a target, an alarm, a variable?
CREATE INDEX aws_dynamodb_table_by_name ON aws_dynamodb_table (account_id, region, name);
