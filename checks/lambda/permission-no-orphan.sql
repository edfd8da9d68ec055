-- title    = "Policies of functions name sources that exist, and whose they are"
-- severity = "low"
-- why      = "Whoever takes the name of a source that is gone may call the function; without a source anybody's may."
-- fix      = "Take the statement out, or name the ARN of a source that exists, or the account."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html"
-- omits    = "Sources other than buckets, topics, rules, secrets and log groups, and those of other accounts and regions, are not looked for; nor is a bucket of another region."

-- A pattern stands for all that it fits: one of them is enough.
WITH source AS (
    SELECT
        account_id,
        region,
        's3' AS service,
        arn
    FROM aws_s3_bucket
    UNION ALL
    SELECT
        account_id,
        region,
        'sns' AS service,
        arn
    FROM aws_sns_topic
    UNION ALL
    SELECT
        account_id,
        region,
        'events' AS service,
        arn
    FROM aws_eventbridge_rule
    UNION ALL
    SELECT
        account_id,
        region,
        'secretsmanager' AS service,
        arn
    FROM aws_secretsmanager_secret
    UNION ALL
    SELECT
        account_id,
        region,
        'logs' AS service,
        arn || ':*' AS arn
    FROM aws_cloudwatch_log_group
),

looked_for (service) AS (
    VALUES ('sns'), ('events'), ('secretsmanager'), ('logs')
),

statement AS (
    SELECT
        account_id,
        region,
        arn AS owner_arn,
        arn,
        statement,
        principal_type,
        principal,
        source_arns,
        may
    FROM aws_lambda_function_access
    UNION ALL
    SELECT
        a.account_id,
        a.region,
        f.function_arn,
        a.arn,
        f.name || ': ' || a.statement,
        a.principal_type,
        a.principal,
        a.source_arns,
        a.may
    FROM aws_lambda_alias_access AS a
    INNER JOIN aws_lambda_alias AS f
        ON a.account_id = f.account_id AND a.region = f.region AND a.arn = f.arn
),

judged AS (
    SELECT
        s.account_id,
        s.region,
        s.owner_arn,
        s.statement,
        s.principal,
        CASE
            WHEN s.principal_type = 'service_for_anyone' THEN 'for anybody''s resources'
            ELSE (
                SELECT group_concat(n.value || ' does not exist', ', ')
                FROM json_each(s.source_arns) AS n
                CROSS JOIN looked_for AS k
                WHERE
                    n.value GLOB 'arn:aws*:' || k.service || ':' || s.region || ':' || s.account_id
                    || ':*'
                    AND NOT EXISTS (
                        SELECT 1 FROM source AS o
                        WHERE
                            o.account_id = s.account_id
                            AND o.region = s.region
                            AND o.service = k.service
                            AND (o.arn GLOB n.value OR n.value = o.arn)
                    )
            )
        END AS wrong,
        (
            SELECT
                min(
                    EXISTS (
                        SELECT 1 FROM source AS o
                        WHERE
                            o.account_id = s.account_id
                            AND o.region = s.region
                            AND o.service = 's3'
                            AND o.arn GLOB n.value
                    )
                )
            FROM json_each(s.source_arns) AS n
            WHERE n.value GLOB 'arn:aws*:s3:::*'
        ) AS has_buckets
    FROM statement AS s
    WHERE
        s.principal_type IN ('service', 'service_for_anyone')
        -- The service that copies functions to the edge reads them, and calls none.
        AND EXISTS (
            SELECT 1 FROM json_each(s.may) AS m
            WHERE m.value = 'lambda:invokefunction'
        )
    ORDER BY s.statement
),

summary AS (
    SELECT
        account_id,
        region,
        owner_arn,
        count(*) AS statements,
        max(wrong IS NOT NULL) AS is_wrong,
        max(has_buckets = 0) AS is_open,
        group_concat(
            iif(wrong IS NULL, NULL, statement || ' lets ' || principal || ' call it, ' || wrong),
            '; '
        ) AS wrong,
        group_concat(iif(has_buckets = 0, statement, NULL), ', ') AS unseen
    FROM judged
    GROUP BY account_id, region, owner_arn
),

alias AS (
    SELECT
        account_id,
        region,
        function_arn,
        min(policy_std IS NOT NULL) AS is_read
    FROM aws_lambda_alias
    GROUP BY account_id, region, function_arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(
        f.policy_std IS NOT NULL AND coalesce(a.is_read, 1) AND s.owner_arn IS NULL,
        'no service may call it by its policy',
        NULL
    ) AS exempt,
    CASE
        WHEN s.is_wrong = 1 THEN 0
        WHEN f.policy_std IS NULL OR a.is_read = 0 OR s.is_open = 1 THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN s.wrong IS NOT NULL THEN s.wrong
        WHEN f.policy_std IS NULL OR a.is_read = 0 THEN 'not all of its policies could be read'
        WHEN s.unseen IS NOT NULL
            THEN 'not known is whether the bucket exists that is named by ' || s.unseen
        ELSE coalesce(s.statements, 0) || ' statements name sources that are there, or elsewhere'
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.owner_arn
LEFT JOIN alias AS a
    ON f.account_id = a.account_id AND f.region = a.region AND f.arn = a.function_arn;
