-- title    = "Instances are not short of processors"
-- severity = "medium"
-- why      = "An instance that is always busy, or has used up its CPU credits, answers late and fails under the next peak."
-- fix      = "Choose a larger type, or more instances behind a load balancer."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html"
-- omits    = "Memory, and whether a burstable instance buys credits beyond its own (`unlimited`)."
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 7
-- [params.max_avg_cpu]
-- about    = "Percent of the processors that may be used on average."
-- default  = 80
-- [params.min_credit_balance]
-- about    = "CPU credits that a burstable instance has left at least."
-- default  = 10

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

used AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_type,
        i.instance_state,
        i.launch_time >= span.until AS is_young,
        i.metric_since <= span.since AS is_known,
        (
            SELECT avg(c.value)
            FROM json_each(i.metric_cpu_average_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS cpu,
        -- A new instance has few credits at first.
        iif(
            i.metric_credit_balance_minimum_daily IS NULL,
            NULL,
            (
                SELECT coalesce(min(c.value), 1000000)
                FROM json_each(i.metric_credit_balance_minimum_daily) AS c
                WHERE c.key >= span.since AND c.key < span.until AND c.key > i.launch_time
            )
        ) AS credits
    FROM aws_ec2_instance AS i
    CROSS JOIN span
    WHERE i.instance_state IS NULL OR i.instance_state IN ('pending', 'running')
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_young, 'it was started within the last day', NULL) AS exempt,
    CASE
        WHEN instance_state IS NULL OR is_known IS NOT 1 THEN NULL
        WHEN cpu > :max_avg_cpu OR credits < :min_credit_balance THEN 0
        ELSE cpu <= :max_avg_cpu AND credits >= :min_credit_balance
    END AS compliant,
    coalesce(instance_type, 'a type that is not known') || ': '
    || iif(
        is_known,
        iif(
            cpu IS NULL,
            'no use of the processors',
            printf('%.1f %% of the processors on average', cpu)
        )
        || iif(credits < 1000000, printf(', %.0f CPU credits left', credits), '')
        || ' in ' || :lookback_days || ' days',
        'how much it is used is not known'
    ) AS actual
FROM used;
