-- title    = "Subscription filters send to what exists and takes it"
-- severity = "medium"
-- why      = "Events that a subscription cannot deliver are tried for a day and then dropped, and nobody hears of it."
-- fix      = "Point the filter at a function that lets CloudWatch Logs invoke it, or at a stream with a role that may write to it."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html"
-- omits    = "Streams, delivery streams and destinations are taken to exist, and their role to be sufficient; functions of other accounts and regions, and the policies of single versions."

-- A version or an alias has a policy of its own, and that of a version is not read.
WITH receiver AS (
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

access AS (
    SELECT * FROM aws_lambda_function_access
    UNION ALL
    SELECT * FROM aws_lambda_alias_access
),

target AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.destination_arn AS target,
        s.role_arn,
        g.arn AS group_arn,
        s.destination_arn GLOB 'arn:aws*:lambda:*' AS is_function,
        s.destination_arn
        GLOB 'arn:aws*:lambda:' || s.region || ':' || s.account_id || ':*' AS is_here
    FROM aws_cloudwatch_log_subscription_filter AS s
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON
            s.account_id = g.account_id
            AND s.region = g.region
            AND s.log_group_name = g.name
),

found AS (
    SELECT
        t.*,
        f.arn AS live,
        f.policy_std,
        f.is_version,
        r.arn IS NOT NULL AS has_role
    FROM target AS t
    LEFT JOIN receiver AS f
        ON
            t.account_id = f.account_id
            AND t.region = f.region
            AND t.is_here
            AND t.target = f.arn
    LEFT JOIN aws_iam_role AS r
        ON t.account_id = r.account_id AND t.role_arn = r.arn
),

-- 2: a statement lets CloudWatch Logs in for this group; 1: perhaps, under a condition not judged.
admitted AS (
    SELECT
        found.*,
        (
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
                        AND p.principal IN (
                            '*', 'logs.amazonaws.com', 'logs.' || found.region || '.amazonaws.com'
                        )
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(p.may) AS x
                    WHERE x.value = 'lambda:invokefunction'
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
                        WHERE found.group_arn || ':*' GLOB a.value
                    )
                )
        ) AS admits
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN group_arn IS NULL THEN 'its log group is gone'
        WHEN is_function AND NOT is_here THEN 'the function is of another account or region'
    END AS exempt,
    CASE
        WHEN target IS NULL THEN NULL
        WHEN is_function AND live IS NULL THEN 0
        WHEN is_version THEN 1
        WHEN is_function AND policy_std IS NULL THEN NULL
        WHEN is_function AND coalesce(admits, 0) = 0 THEN 0
        WHEN is_function AND admits = 1 THEN NULL
        WHEN is_function THEN 1
        WHEN role_arn IS NOT NULL AND NOT has_role THEN 0
        WHEN role_arn IS NULL AND target NOT GLOB 'arn:aws*:logs:*:destination:*' THEN 0
        ELSE 1
    END AS compliant,
    CASE
        WHEN target IS NULL THEN 'its destination was not told'
        ELSE target || CASE
            WHEN is_function AND NOT is_here THEN ' is of another account or region'
            WHEN is_function AND live IS NULL THEN ' does not exist'
            WHEN is_version THEN ' exists'
            WHEN is_function AND policy_std IS NULL THEN ' has a policy that could not be read'
            WHEN is_function AND coalesce(admits, 0) = 0
                THEN ' does not let CloudWatch Logs invoke it for this log group'
            WHEN is_function AND admits = 1
                THEN ' lets CloudWatch Logs invoke it under conditions that are not judged'
            WHEN is_function THEN ' lets CloudWatch Logs invoke it'
            WHEN role_arn IS NOT NULL AND NOT has_role
                THEN ' is written to by the role ' || role_arn || ', which does not exist'
            WHEN role_arn IS NULL AND target NOT GLOB 'arn:aws*:logs:*:destination:*'
                THEN ' needs a role to be written to, and the filter has none'
            ELSE ' is written to' || coalesce(' by the role ' || role_arn, '')
        END
    END AS actual
FROM admitted;
