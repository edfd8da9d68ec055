-- title    = "Records that fail over have healthy health checks with alarms"
-- severity = "low"
-- why      = "Without a health check the record leads to a site that is down, and without an alarm nobody hears of it."
-- fix      = "Give the record a health check that works, and make an alarm on its HealthCheckStatus in us-east-1."
-- docs     = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html"
-- omits    = "Health checks that are computed of others, of alarms or of controls; alarms on several metrics at once."
-- [params.required]
-- about    = "Whether the account must have a record that fails over."
-- default  = false

WITH watch AS (
    SELECT DISTINCT
        m.account_id,
        m.dimensions ->> '$.HealthCheckId' AS id,
        iif(
            a.watched_value IN ('metric', 'query'),
            m.is_watched AND a.actions_enabled IS NOT 0,
            NULL
        ) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    WHERE m.namespace = 'AWS/Route53' AND m.region = 'us-east-1'
),

health AS (
    SELECT
        h.account_id,
        h.id,
        h.disabled,
        h.type IN ('CALCULATED', 'CLOUDWATCH_METRIC', 'RECOVERY_CONTROL') AS is_computed,
        (
            SELECT avg(o.value ->> '$.IsHealthy')
            FROM json_each(h.health_check_status) AS o
        ) AS healthy,
        (
            SELECT max(w.counts) FROM watch AS w
            WHERE h.account_id = w.account_id AND h.id = w.id
        ) AS has_alarm,
        exists(
            SELECT 1 FROM watch AS w
            WHERE h.account_id = w.account_id AND h.id = w.id AND w.counts IS NULL
        ) AS is_unsure
    FROM aws_route53_health_check AS h
),

judged AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.failover,
        r.weight,
        r.health_check_id,
        coalesce(r.alias_target ->> '$.EvaluateTargetHealth', 0) AS asks_target,
        h.id AS found_id,
        h.disabled,
        h.is_computed,
        h.healthy,
        h.has_alarm,
        h.is_unsure OR NOT EXISTS (
            SELECT 1 FROM aws_ec2_regional_settings AS s
            WHERE r.account_id = s.account_id AND s.region = 'us-east-1'
        ) AS is_unsure
    FROM aws_route53_record AS r
    LEFT JOIN health AS h
        ON r.account_id = h.account_id AND r.health_check_id = h.id
    WHERE r.failover IS NOT NULL OR r.weight IS NOT NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        -- Who evaluates an alias looks at its target.
        WHEN health_check_id IS NULL AND asks_target THEN 'the health of its target is asked'
        WHEN health_check_id IS NULL AND failover = 'SECONDARY' THEN 'it is the last resort'
        WHEN is_computed THEN 'its health check asks no endpoint'
    END AS exempt,
    CASE
        WHEN health_check_id IS NULL OR found_id IS NULL OR disabled THEN 0
        -- More than 18 percent of the checkers make it healthy.
        WHEN healthy <= 0.18 THEN 0
        WHEN has_alarm IS NULL OR has_alarm = 0 THEN iif(is_unsure, NULL, 0)
        WHEN healthy IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN health_check_id IS NULL THEN 'it has no health check'
        WHEN found_id IS NULL THEN 'its health check ' || health_check_id || ' does not exist'
        WHEN disabled THEN 'its health check is off'
        ELSE
            CASE
                WHEN healthy IS NULL THEN 'how healthy it is is not known'
                WHEN healthy <= 0.18 THEN 'it is not healthy'
                ELSE 'it is healthy'
            END
            || CASE
                WHEN has_alarm THEN ', an alarm watches it'
                WHEN is_unsure THEN ', not known is whether an alarm watches it'
                ELSE ', no alarm watches it'
            END
    END AS actual
FROM judged
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    NULL AS exempt,
    0 AS compliant,
    'no record fails over' AS actual
FROM aws_account AS a
WHERE
    :required
    AND NOT EXISTS (
        SELECT 1 FROM judged AS j
        WHERE a.account_id = j.account_id AND j.failover IS NOT NULL
    );
