-- title    = "Failed asynchronous invocations are kept"
-- severity = "medium"
-- why      = "An event whose last retry fails is gone for ever unless a queue, topic or function takes it."
-- fix      = "Give the function a failure destination or a dead-letter queue, and bring its retries within bounds."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"
-- controls = { prowler = ["awslambda_function_no_dead_letter_queue"] }
-- omits    = "Whether a queue, event bus or bucket exists and whether the role may write to the target is not judged; schedules and callers that invoke by SDK are not seen."
-- scope    = "resource"
-- [params.max_retries]
-- about    = "Most retries of a failed invocation."
-- default  = 2
-- [params.max_age_s]
-- about    = "Longest time that an event may wait, in seconds."
-- default  = 21600

-- Services that invoke asynchronously, found by the permissions they hold.
WITH caller AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(DISTINCT principal) AS services
    FROM aws_lambda_function_access
    WHERE
        principal_type IN ('service', 'service_for_anyone')
        AND (
            principal IN (
                's3.amazonaws.com',
                'sns.amazonaws.com',
                'events.amazonaws.com',
                'ses.amazonaws.com',
                'iot.amazonaws.com',
                'config.amazonaws.com',
                'codecommit.amazonaws.com',
                'cloudformation.amazonaws.com',
                'secretsmanager.amazonaws.com',
                'lambda.alarms.cloudwatch.amazonaws.com'
            )
            OR principal GLOB 'logs.*amazonaws.com'
        )
    GROUP BY account_id, region, arn
),

config AS (
    SELECT
        account_id,
        region,
        function_arn,
        max(coalesce(maximum_retry_attempts, 2)) AS retries,
        max(coalesce(maximum_event_age_in_seconds, 21600)) AS age
    FROM aws_lambda_event_invoke_config
    GROUP BY account_id, region, function_arn
),

target AS (
    SELECT
        account_id,
        region,
        arn,
        dead_letter_config_target_arn AS target
    FROM aws_lambda_function
    WHERE dead_letter_config_target_arn <> ''
    UNION
    SELECT
        account_id,
        region,
        function_arn,
        destination_config ->> '$.OnFailure.Destination'
    FROM aws_lambda_event_invoke_config
    WHERE (destination_config ->> '$.OnFailure.Destination') <> ''
),

judged AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.target,
        CASE
            WHEN
                t.target GLOB 'arn:aws*:sns:' || t.region || ':' || t.account_id || ':*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_sns_topic AS n
                    WHERE
                        n.account_id = t.account_id
                        AND n.region = t.region
                        AND n.arn = t.target
                )
            WHEN
                t.target GLOB 'arn:aws*:lambda:' || t.region || ':' || t.account_id || ':*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_lambda_function AS f
                    WHERE
                        f.account_id = t.account_id
                        AND f.region = t.region
                        -- An alias or a version may stand behind the name.
                        AND f.name = substr(
                            t.target,
                            instr(t.target, ':function:') + 10,
                            instr(
                                substr(t.target || ':', instr(t.target, ':function:') + 10), ':'
                            ) - 1
                        )
                )
            ELSE 1
        END AS is_live
    FROM target AS t
    ORDER BY t.target
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_live) AS is_live,
        group_concat(target || iif(is_live, '', ' (missing)'), ', ') AS targets
    FROM judged
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(
        c.services IS NULL AND g.function_arn IS NULL AND s.arn IS NULL,
        'nothing is seen to invoke it asynchronously',
        NULL
    ) AS exempt,
    coalesce(s.is_live, 0)
    AND coalesce(g.retries, 2) <= :max_retries
    AND coalesce(g.age, 21600) <= :max_age_s AS compliant,
    coalesce('failed events go to ' || s.targets, 'failed events are dropped')
    || ' after ' || coalesce(g.retries, 2) || ' retries or ' || coalesce(g.age, 21600)
    || ' seconds' || coalesce('; invoked by ' || c.services, '') AS actual
FROM aws_lambda_function AS f
LEFT JOIN caller AS c
    ON f.account_id = c.account_id AND f.region = c.region AND f.arn = c.arn
LEFT JOIN config AS g
    ON f.account_id = g.account_id AND f.region = g.region AND f.arn = g.function_arn
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
