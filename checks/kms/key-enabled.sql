-- title    = "Keys in use are enabled"
-- severity = "high"
-- why      = "What a disabled key encrypts cannot be read, and once a key is deleted it never can be again."
-- fix      = "Cancel the deletion or enable the key, or move the resources that use it to another key first."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html"
-- controls = { prowler = ["kms_cmk_not_deleted_unintentionally"], fsbp = ["KMS.3"] }
-- omits    = "Of what uses keys it sees databases and their master secrets, volumes, buckets, topics, functions and log groups, not queues, other secrets, snapshots and the rest."

WITH uses AS (
    SELECT
        account_id,
        region,
        arn,
        kms_key_id AS key
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        kms_key_id AS key
    FROM aws_rds_db_cluster
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        kms_key_id AS key
    FROM aws_ebs_volume
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        kms_key_id AS key
    FROM aws_cloudwatch_log_group
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        kms_master_key_id AS key
    FROM aws_sns_topic
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        kms_key_arn AS key
    FROM aws_lambda_function
    UNION ALL
    -- The secrets that RDS keeps for the master users.
    SELECT
        account_id,
        region,
        master_user_secret ->> '$.SecretArn' AS arn,
        master_user_secret ->> '$.KmsKeyId' AS key
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        region,
        master_user_secret ->> '$.SecretArn' AS arn,
        master_user_secret ->> '$.KmsKeyId' AS key
    FROM aws_rds_db_cluster
    UNION ALL
    SELECT
        b.account_id,
        b.region,
        b.arn,
        r.value ->> '$.ApplyServerSideEncryptionByDefault.KMSMasterKeyID' AS key
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(b.server_side_encryption_configuration, '$.Rules') AS r
),

-- A key is named by its ARN, its ID, or the ARN or name of an alias. Keys of other accounts drop out.
users AS (
    SELECT
        u.account_id,
        u.region,
        u.arn,
        cast(
            CASE
                WHEN u.key LIKE '%:' || u.account_id || ':key/%'
                    THEN substr(u.key, instr(u.key, ':key/') + 5)
                WHEN u.key LIKE '%alias/%' THEN a.target_key_id
                WHEN u.key NOT LIKE 'arn:%' THEN u.key
            END AS TEXT
        ) AS key_id
    FROM uses AS u
    LEFT JOIN aws_kms_alias AS a
        ON
            u.account_id = a.account_id
            AND u.region = a.region
            AND a.alias_name = substr(u.key, instr(u.key, 'alias/'))
            AND u.key IN (a.arn, a.alias_name)
    WHERE u.key <> ''
),

used AS (
    SELECT
        account_id,
        region,
        key_id,
        min(arn) AS first_user,
        count(DISTINCT arn) AS users
    FROM users
    WHERE key_id IS NOT NULL
    GROUP BY account_id, region, key_id
)

SELECT
    k.account_id,
    k.region,
    k.arn AS resource,
    iif(
        k.key_state <> 'Enabled' AND u.key_id IS NULL,
        'nothing that was looked at uses it',
        NULL
    ) AS exempt,
    k.key_state = 'Enabled' AS compliant,
    coalesce(k.key_state, 'state unknown')
    || coalesce(', to be deleted after ' || k.deletion_date, '')
    || coalesce(', used by ' || u.first_user, '')
    || iif(u.users > 1, ' and ' || (u.users - 1) || ' more', '') AS actual
FROM aws_kms_key AS k
LEFT JOIN used AS u
    ON
        k.account_id = u.account_id
        AND k.region = u.region
        AND k.id = u.key_id;
