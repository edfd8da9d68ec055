-- title    = "Targets of event notifications exist and admit the bucket"
-- severity = "high"
-- why      = "S3 drops the events that it cannot deliver, so uploads are never processed and nobody hears of it."
-- fix      = "Point the notification at a live target, and let s3.amazonaws.com use that target for this bucket."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"
-- omits    = "SQS queues, targets in another account or region, and the policies of single versions of a function."

-- A version or an alias has a policy of its own, and that of a version is not read.
WITH receiver AS (
    SELECT
        account_id,
        region,
        arn,
        policy_std,
        0 AS is_version
    FROM aws_sns_topic
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        policy_std,
        0 AS is_version
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        policy_std,
        0 AS is_version
    FROM aws_lambda_alias
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        NULL AS policy_std,
        1 AS is_version
    FROM aws_lambda_version
),

-- One row per function or topic, in the bucket's own account and region, that a bucket notifies.
target AS (
    SELECT DISTINCT
        b.account_id,
        b.region,
        b.arn,
        b.event_notification_configuration AS config,
        t.key AS kind,
        t.value AS target
    FROM aws_s3_bucket AS b
    LEFT JOIN json_tree(b.event_notification_configuration) AS t
        ON
            t.key IN ('LambdaFunctionArn', 'TopicArn')
            AND t.value LIKE 'arn:%:' || b.region || ':' || b.account_id || ':%'
),

found AS (
    SELECT
        t.*,
        r.arn AS live,
        r.policy_std,
        r.is_version,
        iif(t.kind = 'TopicArn', 'sns:publish', 'lambda:invokefunction') AS needed
    FROM target AS t
    LEFT JOIN receiver AS r
        ON t.account_id = r.account_id AND t.region = r.region AND t.target = r.arn
),

access AS (
    SELECT * FROM aws_sns_topic_access
    UNION ALL
    SELECT * FROM aws_lambda_function_access
    UNION ALL
    SELECT * FROM aws_lambda_alias_access
),

-- 2: a statement admits S3 for this bucket; 1: perhaps, under a condition not judged; 0: none does.
admitted AS (
    SELECT
        found.*,
        (
            -- A statement for every service of the account may mean others.
            SELECT
                max(
                    iif(
                        p.is_conditional
                        OR (
                            p.principal = '*'
                            AND p.source_arns IS NULL
                            AND p.principal_type = 'service'
                        ),
                        1,
                        2
                    )
                )
            FROM access AS p
            WHERE
                p.account_id = found.account_id
                AND p.region = found.region
                AND p.arn = found.live
                AND (
                    p.principal_type = 'anyone'
                    OR (
                        p.principal_type IN ('service', 'service_for_anyone')
                        AND p.principal IN ('*', 's3.amazonaws.com')
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(p.may) AS x
                    WHERE x.value = found.needed
                )
                AND (
                    p.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(p.account_ids) AS a
                        WHERE a.value = found.account_id
                    )
                )
                AND (
                    p.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(p.source_arns) AS a
                        WHERE found.arn GLOB a.value
                    )
                )
        ) AS admits
    FROM found
),

judged AS (
    SELECT
        *,
        CASE
            WHEN target IS NULL THEN NULL
            WHEN live IS NULL THEN 0
            WHEN is_version THEN 1
            WHEN policy_std IS NULL THEN NULL
            WHEN coalesce(admits, 0) = 0 THEN 0
            WHEN admits = 2 THEN 1
        END AS wired,
        target || CASE
            WHEN live IS NULL THEN ' does not exist'
            WHEN is_version THEN ' exists'
            WHEN policy_std IS NULL THEN ' has a policy that could not be read'
            WHEN coalesce(admits, 0) = 0 THEN ' does not admit S3 for this bucket'
            WHEN admits = 1 THEN ' admits S3 under conditions that are not judged'
            ELSE ' admits the bucket'
        END AS text
    FROM admitted
    ORDER BY target
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN config = '{}' THEN 'it sends no notifications'
        WHEN config IS NOT NULL AND count(target) = 0
            THEN 'it notifies no function or topic of this account and region'
    END AS exempt,
    CASE
        WHEN config IS NULL THEN NULL
        WHEN min(wired) = 0 THEN 0
        WHEN count(wired) < count(target) THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN config IS NULL THEN 'the notifications could not be read'
        ELSE coalesce(group_concat(text, '; '), 'no function or topic to notify')
    END AS actual
FROM judged
GROUP BY account_id, region, arn;
