-- title    = "Each trigger of a function may invoke it, and only it"
-- severity = "high"
-- why      = "Without the permission events are lost in silence; without source ARN and account anyone's bucket may send them."
-- fix      = "Add a permission for the service with the trigger's ARN as source ARN and, for buckets, the account as source account."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html"
-- omits    = "Triggers are buckets and topics of the function's own account and region; rules, APIs, log filters and load balancers are not read."

WITH link AS (
    SELECT
        b.account_id,
        b.region,
        b.arn AS source_arn,
        's3.amazonaws.com' AS service,
        c.value ->> '$.LambdaFunctionArn' AS target
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(b.event_notification_configuration, '$.LambdaFunctionConfigurations') AS c
    UNION
    SELECT
        account_id,
        region,
        topic_arn,
        'sns.amazonaws.com',
        endpoint
    FROM aws_sns_topic_subscription
    WHERE protocol = 'lambda'
),

-- An alias or a version may stand behind the function's name.
invocation AS MATERIALIZED (
    SELECT
        *,
        substr(target, 1, instr(target, ':function:') + 9)
        || substr(
            substr(target, instr(target, ':function:') + 10),
            1,
            instr(substr(target, instr(target, ':function:') + 10) || ':', ':') - 1
        ) AS function_arn
    FROM link
),

-- A trigger that names an alias is admitted by the policy of the alias alone.
trigger_policy AS MATERIALIZED (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        l.source_arn,
        l.service,
        l.target,
        CASE
            WHEN l.target = f.arn THEN 1
            ELSE a.arn IS NOT NULL
        END AS is_read,
        -- Versions have numbers; what has another name is an alias.
        l.target <> f.arn
        AND a.arn IS NULL
        AND substr(l.target, length(f.arn) + 2) GLOB '*[^0-9]*'
        AND substr(l.target, length(f.arn) + 2) <> '$LATEST' AS is_gone,
        iif(l.target = f.arn, f.policy_std, a.policy_std) IS NOT NULL AS has_policy
    FROM invocation AS l
    CROSS JOIN aws_lambda_function AS f
    LEFT JOIN aws_lambda_alias AS a
        ON l.account_id = a.account_id AND l.region = a.region AND l.target = a.arn
    WHERE
        f.account_id = l.account_id
        AND f.region = l.region
        AND f.arn = l.function_arn
),

access AS (
    SELECT * FROM aws_lambda_function_access
    UNION ALL
    SELECT * FROM aws_lambda_alias_access
),

-- How far a statement lets the trigger in: 1 yes, 0.5 where it asks what cannot be told here.
admission AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.source_arn,
        t.target,
        -- Names of buckets go to whoever takes them next, so that their account must be named, too.
        p.source_arns IS NOT NULL
        AND (t.service <> 's3.amazonaws.com' OR p.account_ids <> '[]') AS is_narrow,
        iif(p.is_conditional, 0.5, 1) AS admits
    FROM trigger_policy AS t
    INNER JOIN access AS p
        ON t.account_id = p.account_id AND t.region = p.region AND t.target = p.arn
    WHERE
        (
            p.principal_type = 'anyone'
            OR (
                p.principal_type IN ('service', 'service_for_anyone')
                AND p.principal IN ('*', t.service)
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
                WHERE a.value = t.account_id
            )
        )
        AND (
            p.source_arns IS NULL
            OR EXISTS (
                SELECT 1 FROM json_each(p.source_arns) AS a
                WHERE t.source_arn GLOB a.value
            )
        )
),

best AS (
    SELECT
        account_id,
        region,
        arn,
        source_arn,
        target,
        max(admits) AS admits,
        max(admits = 1 AND coalesce(is_narrow, 0)) AS is_narrow
    FROM admission
    GROUP BY account_id, region, arn, source_arn, target
),

judged AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.source_arn,
        CASE
            WHEN t.is_gone THEN 0
            WHEN NOT t.is_read OR NOT t.has_policy THEN NULL
            WHEN coalesce(b.admits, 0) = 0 THEN 0
            WHEN b.admits < 1 THEN NULL
            ELSE b.is_narrow
        END AS is_wired,
        CASE
            WHEN t.is_gone THEN ' invokes an alias that does not exist'
            WHEN NOT t.is_read THEN ' invokes a version whose policy is not read'
            WHEN NOT t.has_policy THEN ' invokes what has a policy that is not known'
            WHEN coalesce(b.admits, 0) = 0 THEN ' is not admitted'
            WHEN b.admits < 1 THEN ' is admitted on conditions that cannot be judged'
            WHEN b.is_narrow THEN ' is admitted'
            WHEN t.service = 's3.amazonaws.com'
                THEN ' is admitted, but without both its ARN and its account as conditions'
            ELSE ' is admitted, but without its ARN as condition'
        END AS state
    FROM trigger_policy AS t
    LEFT JOIN best AS b
        ON
            t.account_id = b.account_id
            AND t.region = b.region
            AND t.arn = b.arn
            AND t.source_arn = b.source_arn
            AND t.target = b.target
    ORDER BY t.source_arn, t.target
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN min(is_wired) = 0 THEN 0
            WHEN count(is_wired) < count(*) THEN NULL
            ELSE 1
        END AS is_wired,
        group_concat(source_arn || state, '; ') AS state
    FROM judged
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    s.is_wired AS compliant,
    s.state AS actual
FROM aws_lambda_function AS f
INNER JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
