-- title    = "Flow logs have a destination that lets them in and keeps them"
-- severity = "high"
-- why      = "A flow log whose destination is gone, or whose role may not write there, keeps nothing."
-- fix      = "Point the flow log at a live log group or bucket, let it write there, and keep the records long enough."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html"
-- omits    = "How long a bucket keeps objects, delivery streams, buckets of other accounts, and policies of the organisation."
-- [params.min_retention_days]
-- about    = "Days that a log group keeps the records at least."
-- default  = 30
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

-- 2: a statement of the bucket admits the delivery; 1: perhaps, under a condition.
WITH found AS (
    SELECT
        f.*,
        g.arn AS group_arn,
        g.retention_in_days,
        p.is_allowed,
        p.because,
        b.arn AS bucket_arn,
        b.policy_std,
        (
            SELECT max(iif(a.is_conditional OR a.principal = '*', 1, 2))
            FROM aws_s3_bucket_access AS a
            WHERE
                a.account_id = f.account_id
                AND a.arn = b.arn
                AND (
                    a.principal_type = 'anyone'
                    OR (
                        a.principal_type IN ('service', 'service_for_anyone')
                        AND a.principal IN ('*', 'delivery.logs.amazonaws.com')
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(a.may) AS m
                    WHERE m.value = 's3:putobject'
                )
                AND (
                    a.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(a.account_ids) AS x
                        WHERE x.value = f.account_id
                    )
                )
        ) AS admits
    FROM aws_vpc_flow_log AS f
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON
            f.account_id = g.account_id
            AND f.region = g.region
            AND f.log_group_name = g.name
            AND f.log_destination_type = 'cloud-watch-logs'
    LEFT JOIN aws_vpc_flow_log_permission AS p
        ON f.account_id = p.account_id AND f.region = p.region AND f.arn = p.arn
    LEFT JOIN aws_s3_bucket AS b
        ON
            f.account_id = b.account_id
            AND f.bucket_name = b.name
            AND f.log_destination_type = 's3'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        log_destination_type = 'kinesis-data-firehose' AND deliver_logs_status IS NOT 'FAILED',
        'a delivery stream receives it, which is not read',
        NULL
    ) AS exempt,
    CASE
        WHEN deliver_logs_status = 'FAILED' THEN 0
        WHEN log_destination_type = 'cloud-watch-logs'
            THEN
                CASE
                    WHEN log_group_name IS NULL THEN NULL
                    WHEN group_arn IS NULL THEN 0
                    WHEN retention_in_days < :min_retention_days THEN 0
                    WHEN is_allowed = 1 AND NOT :trust_account_policies THEN NULL
                    ELSE is_allowed
                END
        WHEN log_destination_type = 's3' THEN CASE
            WHEN bucket_arn IS NULL OR policy_std IS NULL THEN NULL
            WHEN admits IS NULL THEN 0
            WHEN admits = 2 AND :trust_account_policies THEN 1
        END
    END AS compliant,
    CASE log_destination_type
        WHEN 'cloud-watch-logs'
            THEN
                CASE
                    WHEN log_group_name IS NULL THEN 'the log group is not known'
                    WHEN
                        group_arn IS NULL
                        THEN 'the log group ' || log_group_name || ' does not exist'
                    ELSE
                        'the log group ' || log_group_name
                        || coalesce(
                            ' keeps records ' || retention_in_days || ' days',
                            ' keeps records for ever'
                        )
                        || coalesce('; ' || because, '')
                        || iif(is_allowed = 1, ', as far as the account''s own policies go', '')
                END
        WHEN 's3'
            THEN
                CASE
                    WHEN bucket_arn IS NULL
                        THEN
                            'the bucket '
                            || coalesce(bucket_name, 'that is named')
                            || ' is none of the account'
                    WHEN policy_std IS NULL THEN 'the policy of the bucket could not be read'
                    WHEN
                        admits IS NULL
                        THEN
                            'the policy of the bucket '
                            || bucket_name
                            || ' admits no delivery of logs'
                    WHEN admits = 1
                        THEN
                            'the policy of the bucket ' || bucket_name
                            || ' admits the delivery of logs under conditions that are not judged'
                    ELSE
                        'the policy of the bucket ' || bucket_name
                        || ' admits the delivery of logs, as far as the account''s own policies go'
                END
        ELSE
            'the destination is of the type ' || coalesce(log_destination_type, 'that is not known')
    END || iif(
        deliver_logs_status = 'FAILED',
        '; its delivery fails' || coalesce(': ' || deliver_logs_error_message, ''),
        ''
    ) AS actual
FROM found;
